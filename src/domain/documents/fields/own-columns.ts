// Columns that an office added to its tabs of entries and judges, as fields: `Nomor HP` of Peserta is {{peserta_nomor_hp}}.
import { oneLine } from './text';

type WithOwn = { own?: Readonly<Record<string, string>> };

/** The field of a column. The prefix keeps it from meaning another field. */
const fieldName = (of: 'peserta' | 'juri', header: string): string =>
  `${of}_${header
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')}`;

/** All of them, blank ones too, so that a template may name them wherever an entry or a judge is. */
export const ownFields = (of: 'peserta' | 'juri', { own = {} }: WithOwn): Record<string, string> =>
  Object.fromEntries(Object.entries(own).map(([header, text]) => [fieldName(of, header), oneLine(text)]));

/** What stands in the first column whose header is like this; '' where there is none. */
export function ownColumn(of: WithOwn | undefined, header: RegExp): string {
  const found = Object.entries(of?.own ?? {}).find(([name]) => header.test(name.trim()));
  return found === undefined ? '' : oneLine(found[1]);
}
