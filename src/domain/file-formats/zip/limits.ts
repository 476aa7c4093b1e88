// How much an archive may hold: a small one may unpack to gigabytes. Checked by what it says of its parts, before they are unpacked.

/** `bytes`: of all parts; `xml`: of those that are text; `tags`: signs “<” in these, which is what reading them costs. */
export type Limits = { parts: number; bytes: number; xml: number; tags: number };

/** Three times the results of a national year, which have 8 MB and 0.8 million tags. */
export const WORKBOOK: Limits = { parts: 5_000, bytes: 60_000_000, xml: 30_000_000, tags: 2_500_000 };

/** A Word file of fifty pages has 2 MB and fifty thousand tags. */
export const TEMPLATE: Limits = { parts: 1_000, bytes: 30_000_000, xml: 10_000_000, tags: 120_000 };

/** A nomination package of a national year has 40 MB; of its parts none is XML. */
export const PACKAGE: Limits = { parts: 50, bytes: 120_000_000, xml: 120_000_000, tags: 0 };

/** `twice`: two parts of one name. `lying`: a part that holds more than it says. */
export type ArchiveFault = 'too-large' | 'twice' | 'lying';

type Faulty = Error & { archiveFault: ArchiveFault };

export const archiveError = (fault: ArchiveFault, part: string): Error =>
  Object.assign(new Error(`${part}: ${fault}`), { archiveFault: fault }) satisfies Faulty;

/** The fault an error carries; null where it is another. */
export const archiveFaultOf = (error: unknown): ArchiveFault | null =>
  error instanceof Error && 'archiveFault' in error ? (error as Faulty).archiveFault : null;
