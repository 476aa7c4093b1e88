// The sheet of a judge's file as it is made: empty, or with what was collected from a file that is no more.
import { criteriaOf } from '../../competition/competition';
import { readFormats, readTab } from '../../google/spreadsheet';
import { fileSheet } from '../../sheets/judge-files/file-sheet';
import { resumed } from '../../sheets/judge-files/resumed';
import { entryFinder, readScoreSheet } from '../../sheets/score-sheet';
import { isMarked } from '../../sheets/tab-content';
import type { WrittenSheet } from '../../xlsx/cells';
import { type Desk, type Desks, tabOf } from './desks';

/** Collecting replaces what stands in a collected tab, so a new file begins with it. */
export function sheetFor(desks: Desks, desk: Desk, names: readonly string[]): WrittenSheet {
  const { judge, layout } = desk;
  const name = tabOf(desks, desk, names);
  const grid = readTab(name);
  if (!isMarked(grid)) return fileSheet(layout);
  const { competition } = desks.workbook;
  const criteria = criteriaOf(competition, desks.stage);
  const read = readScoreSheet(grid, desks.stage.name, judge.code, criteria, entryFinder(competition.entries));
  return resumed(layout, criteria, { grid, formats: readFormats(name), read });
}
