// Score tables from rows, for the tests of what is understood from them.

import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { type ScoreTable, scoreTable } from '../../../../src/domain/workbook/recognize/score-table';
import { type KnownCompetition, structuresOf } from '../../../../src/domain/workbook/structure';
import { gridOf } from '../grids';

const nothingKnown: KnownCompetition = {
  hasCriteria: false,
  isCriterion: () => false,
  isMisspelled: () => false,
  isEntry: () => false,
};

/** The table of a tab with these rows as its structure shows it; null where it has none. */
export function tableIn(tab: string, rows: Cell[][]): ScoreTable | null {
  const grid = gridOf(tab, rows);
  const structure = structuresOf([grid], nothingKnown, new Map()).get(tab);
  return scoreTable(structure?.view ?? grid, structure);
}

/** The table of a tab with these rows; throws where there is none. */
export function tableOf(tab: string, rows: Cell[][]): ScoreTable {
  const table = tableIn(tab, rows);
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
