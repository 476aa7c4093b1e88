// ENTRY_DUPLICATE_NAME: two entries in the running share a name; judges may take one for the other.
import type { Entry } from '../../../competition/competition';
import { a1 } from '../../../vocabulary/a1';
import { nameKey } from '../../../vocabulary/keys';
import type { FindingOf } from '../../finding';
import type { EntriesRule } from '../../shared/rule';

/**
 * One finding per name that stands more than once, at its second row. Rows are named as a person counts them, from 1.
 * An entry that has withdrawn may have come again under another code.
 */
export const rule: EntriesRule<'ENTRY_DUPLICATE_NAME'> = {
  scope: 'entries',
  find: ({ entries, tab, columns }) => {
    const column = columns.get('name');
    if (column === undefined) return [];
    const byKey = new Map<string, { entry: Entry; row: number }[]>();
    for (const one of entries) {
      const key = nameKey(one.entry.name);
      if (key === '' || one.entry.status !== 'running') continue;
      const others = byKey.get(key);
      if (others) others.push(one);
      else byKey.set(key, [one]);
    }
    return Array.from(byKey.values()).flatMap((same): FindingOf<'ENTRY_DUPLICATE_NAME'>[] => {
      const [first, second] = same;
      if (first === undefined || second === undefined) return [];
      const params = {
        name: first.entry.name,
        codes: same.map(({ entry }) => entry.code),
        rows: same.map(({ row }) => row + 1),
      };
      return [{ code: 'ENTRY_DUPLICATE_NAME', severity: 'warning', tab, cell: a1(second.row, column), params }];
    });
  },
};
