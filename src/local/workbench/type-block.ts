// Turns what a person types or pastes into cells.

import { columnLetters } from '../../domain/vocabulary/a1';
import type { Host } from '../runtime/host';
import { readA1 } from '../spreadsheet/a1';

export type Edit = { tab: string; cell: string; values: string[][] };

/** A national year's scores of one judge; more is no paste. */
const MAX_CELLS = 100_000;

const isRow = (row: unknown): row is string[] => Array.isArray(row) && row.every((one) => typeof one === 'string');

/** Null for anything that is no edit. */
export function readEdit(body: object): Edit | null {
  const { tab, cell, values } = body as Partial<Record<keyof Edit, unknown>>;
  if (typeof tab !== 'string' || typeof cell !== 'string' || !Array.isArray(values) || !values.every(isRow))
    return null;
  return values.reduce((sum, row) => sum + row.length, 0) > MAX_CELLS ? null : { tab, cell, values };
}

/** Cell by cell as if typed, so that all that holds for typing holds here; it ends at the first that is refused. */
export function typeBlock(host: Host, { tab, cell, values }: Edit): void {
  const start = readA1(cell);
  if (start === null) throw new Error(`There is no cell ${cell}`);
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) {
      host.editCell(tab, `${columnLetters(start.left + across)}${start.top + down + 1}`, value);
    }
  }
}
