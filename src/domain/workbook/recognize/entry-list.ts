// A list of the entries that somebody keeps beside the judges' tabs ("Daftar Peserta"): what it knows of them.
import type { Entry } from '../../competition/competition';
import type { Grid } from '../../vocabulary/cell';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { entriesTable } from '../../vocabulary/tables';
import { textOf } from '../read/cells';
import { readTable } from '../read/table';
import { scoreTable } from './score-table';
import type { Drawn } from './stages/sources';

const LIST = /peserta|inovasi|proposal|entri|innovation|participant|daftar|data|list|registrasi|pendaftar/i;

export type EntryList = { grid: Grid; entries: Entry[]; unscored: number };

const FURTHER = ['category', 'unitType', 'innovator', 'contact', 'phone', 'email', 'link'] as const;

/**
 * The entries with what a list says besides, in the list's order; null where the tab is no list of them: it must be named
 * like one and hold at least half of the entries, and two, by code or name.
 */
export function withList(
  entries: readonly Entry[],
  byCode: boolean,
  { grid, structure }: Pick<Drawn, 'grid' | 'structure'>,
): EntryList | null {
  const table = LIST.test(grid.tab) ? scoreTable(grid, structure) : null;
  if (table === null) return null;
  const reading = readTable(grid, entriesTable);
  const found = new Map<Entry, Entry>();
  let unscored = 0;
  for (const line of table.lines) {
    const isThis = (one: Entry): boolean =>
      byCode && line.code !== ''
        ? codeKey(one.code) === codeKey(line.code)
        : line.name !== '' && nameKey(one.name) === nameKey(line.name);
    const entry = entries.find(isThis);
    if (entry === undefined) {
      if (line.code !== '' || line.institution !== '') unscored += 1;
      continue;
    }
    if (found.has(entry)) continue;
    const further = FURTHER.map((key) => [key, textOf(line.values[reading?.columns.get(key) ?? -1])]);
    found.set(entry, {
      ...entry,
      ...Object.fromEntries(further),
      // The list's own codes are kept where the judges' tabs have none.
      code: byCode ? entry.code : line.code || entry.code,
      name: entry.name || line.name,
      institution: entry.institution || line.institution,
    });
  }
  if (found.size < 2 || found.size * 2 < entries.length) return null;
  const codes = new Set([...found.values()].map((one) => codeKey(one.code)));
  const rest = entries.filter((entry) => !found.has(entry));
  const isAmbiguous = codes.size < found.size || rest.some((one) => codes.has(codeKey(one.code)));
  const listed = [...found].map(([entry, full]) => (isAmbiguous ? { ...full, code: entry.code } : full));
  return { grid, entries: [...listed, ...rest], unscored };
}
