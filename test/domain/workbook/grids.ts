// Small grids for the tests.
import type { Cell, Grid } from '../../../src/domain/vocabulary/cell';

/** A tab of these rows, filled up to a rectangle as Sheets gives it. */
export function gridOf(tab: string, rows: Cell[][]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return { tab, values: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]) };
}
