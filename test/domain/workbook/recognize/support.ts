// Score tables from rows, for the tests of what is understood from them.

import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { type ScoreTable, scoreTable } from '../../../../src/domain/workbook/recognize/score-table';
import { gridOf } from '../grids';

/** The table of a tab with these rows; throws where there is none. */
export function tableOf(tab: string, rows: Cell[][]): ScoreTable {
  const table = scoreTable(gridOf(tab, rows));
  if (table === null) throw new Error(`${tab} is no score table`);
  return table;
}

/** A tab of two entries with a score in each of these columns. */
export const scored = (tab: string, ...headers: string[]): ScoreTable =>
  tableOf(tab, [
    ['Kode', 'Nama Inovasi', ...headers],
    ['P-01', 'a', ...headers.map((_, index) => 70 + index)],
    ['P-02', 'b', ...headers.map((_, index) => 80 + index)],
  ]);
