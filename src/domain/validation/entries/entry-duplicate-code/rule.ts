// ENTRY_DUPLICATE_CODE: two entries share a code, however it is written.

import type { Entry } from '../../../competition/competition';
import { a1 } from '../../../vocabulary/a1';
import { codeKey } from '../../../vocabulary/keys';
import type { FindingOf } from '../../finding';

/**
 * One finding per code that stands more than once, at its second row. Rows and columns are 0-based; the rows named in the
 * finding are counted as a person does, from 1. Entries without a code are not each other's duplicates.
 */
export function checkEntries(
  entries: readonly { entry: Entry; row: number }[],
  tab: string,
  codeColumn: number,
): FindingOf<'ENTRY_DUPLICATE_CODE'>[] {
  const rowsByKey = new Map<string, { code: string; rows: number[] }>();
  for (const { entry, row } of entries) {
    const key = codeKey(entry.code);
    const known = rowsByKey.get(key);
    if (known) known.rows.push(row);
    else if (key !== '') rowsByKey.set(key, { code: entry.code, rows: [row] });
  }
  return Array.from(rowsByKey.values()).flatMap(({ code, rows }) => {
    const second = rows[1];
    if (second === undefined) return [];
    const params = { code, rows: rows.map((row) => row + 1) };
    return [{ code: 'ENTRY_DUPLICATE_CODE', severity: 'error', tab, cell: a1(second, codeColumn), params }];
  });
}
