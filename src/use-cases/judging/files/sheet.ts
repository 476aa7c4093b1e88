// The sheet of a judge's file as it is made: empty, or with what was collected from a file that is no more.
import { criteriaOf } from '../../../domain/competition/competition';
import type { WrittenSheet } from '../../../domain/file-formats/xlsx/cells';
import { fileSheet } from '../../../domain/workbook/judge-files/file-sheet';
import { resumed } from '../../../domain/workbook/judge-files/resumed';
import { entryFinder, readScoreSheet } from '../../../domain/workbook/read/score-sheet';
import { isMarked } from '../../../domain/workbook/write/tab-content';
import { readFormats, readTab } from '../../../google/spreadsheet';
import { type Desks, type PanelSeat, tabOf } from './panel-seats';

/** Collecting replaces what stands in a collected tab, so a new file begins with it. */
export function sheetFor(desks: Desks, desk: PanelSeat, names: readonly string[]): WrittenSheet {
  const { judge, layout } = desk;
  const name = tabOf(desks, desk, names);
  const grid = readTab(name);
  if (!isMarked(grid)) return fileSheet(layout);
  const { competition } = desks.workbook;
  const criteria = criteriaOf(competition, desks.stage);
  const read = readScoreSheet(grid, desks.stage.name, judge.code, criteria, entryFinder(competition.entries));
  return resumed(layout, criteria, { grid, formats: readFormats(name), read });
}
