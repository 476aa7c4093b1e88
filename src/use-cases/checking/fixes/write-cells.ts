// Writes single cells of people's tabs: neighbours in one write, nothing else touched.
import { blocksOf } from '../../../domain/validation';
import { a1 } from '../../../domain/vocabulary/a1';
import type { Position } from '../../../domain/vocabulary/cell';
import { formatCells, writeCells } from '../../../google/fixed-cells';

/** `format`: the number format the cell gets; absent where it keeps its own. */
export type Put = { tab: string; at: Position; value: string | number; format?: string };

function grouped<K>(puts: readonly Put[], keyOf: (put: Put) => K): Map<K, Put[]> {
  const groups = new Map<K, Put[]>();
  for (const put of puts) groups.set(keyOf(put), [...(groups.get(keyOf(put)) ?? []), put]);
  return groups;
}

function format(puts: readonly Put[]): void {
  for (const [tab, own] of grouped(puts, (put) => put.tab))
    for (const [wanted, cells] of grouped(own, (put) => put.format))
      if (wanted !== undefined)
        formatCells(
          tab,
          cells.map(({ at }) => a1(at.row, at.column)),
          wanted,
        );
}

/**
 * Numbers get their format first, so that none is taken for text or a date; texts and dates get theirs afterwards, so that
 * they are read as what they are.
 */
export function putCells(puts: readonly Put[]): void {
  const isPlain = (put: Put): boolean => put.format === 'General';
  format(puts.filter(isPlain));
  for (const [tab, own] of grouped(puts, (put) => put.tab)) {
    const values = new Map(own.map(({ at, value }) => [`${at.row},${at.column}`, value]));
    for (const { row, column, rows, columns } of blocksOf(own.map(({ at }) => at)))
      writeCells(
        tab,
        row,
        column,
        Array.from({ length: rows }, (_, down) =>
          Array.from({ length: columns }, (_, right) => values.get(`${row + down},${column + right}`) ?? ''),
        ),
      );
  }
  format(puts.filter((put) => !isPlain(put)));
}
