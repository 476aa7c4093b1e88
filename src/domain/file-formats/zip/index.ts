// Packs and unpacks archives, and turns texts into bytes and back. The library loads when it is first used.

declare const require: (file: './fflate') => typeof import('./fflate');

/** Archives hold times: all the same, so that equal parts give equal bytes on every machine. */
const FIRST_DAY = new Date(1980, 0, 1);

/** What an archive says of a part before it is unpacked. */
export type PartInfo = { name: string; originalSize: number };

export const utf8 = (text: string): Uint8Array => require('./fflate').strToU8(text);

export const textOf = (bytes: Uint8Array): string => require('./fflate').strFromU8(bytes);

/** One sign a byte. */
export const latin1Of = (bytes: Uint8Array): string => require('./fflate').strFromU8(bytes, true);

export const inflated = (bytes: Uint8Array): Uint8Array => require('./fflate').inflateSync(bytes);

/** The parts of an archive by name, or those that are wanted. Throws where the bytes are no archive. */
export const unzipped = (bytes: Uint8Array, isWanted?: (part: PartInfo) => boolean): Record<string, Uint8Array> =>
  require('./fflate').unzipSync(bytes, isWanted && { filter: isWanted });

/** An archive of parts by name; level 0 packs them as they are. */
export const zipped = (parts: Record<string, Uint8Array>, level: 0 | 6 = 6): Uint8Array =>
  require('./fflate').zipSync(parts, { mtime: FIRST_DAY, level });
