// ENTRY_DUPLICATE_CODE: two entries share a code, however it is written.
import { a1 } from '../../../vocabulary/a1';
import { codeKey } from '../../../vocabulary/keys';
import type { FindingOf } from '../../finding';
import type { EntriesRule } from '../../shared/rule';

/**
 * One finding per code that stands more than once, at its second row. Rows are named as a person counts them, from 1.
 * Entries without a code are not each other's duplicates.
 */
export const rule: EntriesRule<'ENTRY_DUPLICATE_CODE'> = {
  scope: 'entries',
  find: ({ entries, tab, columns }) => {
    const column = columns.get('code');
    if (column === undefined) return [];
    const rowsByKey = new Map<string, { code: string; rows: number[] }>();
    for (const { entry, row } of entries) {
      const key = codeKey(entry.code);
      const known = rowsByKey.get(key);
      if (known) known.rows.push(row);
      else if (key !== '') rowsByKey.set(key, { code: entry.code, rows: [row] });
    }
    return Array.from(rowsByKey.values()).flatMap(({ code, rows }): FindingOf<'ENTRY_DUPLICATE_CODE'>[] => {
      const second = rows[1];
      if (second === undefined) return [];
      const params = { code, rows: rows.map((row) => row + 1) };
      return [{ code: 'ENTRY_DUPLICATE_CODE', severity: 'error', tab, cell: a1(second, column), params }];
    });
  },
};
