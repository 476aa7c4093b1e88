// The sheet of a new judge's file: empty, or with what was collected from a deleted file.
import { askedAt } from '../../../domain/competition/asked';
import type { WrittenSheet } from '../../../domain/file-formats/xlsx/cells';
import { fileSheet } from '../../../domain/workbook/judge-files/file-sheet';
import { resumed } from '../../../domain/workbook/judge-files/resumed';
import { entryFinder, readScoreSheet } from '../../../domain/workbook/read/score-sheet';
import { isMarked } from '../../../domain/workbook/write/tab-content';
import { readFormats, readTab } from '../../../google/spreadsheet';
import { type PanelSeat, type PanelSeats, tabOf } from './panel-seats';

/** Collecting replaces what stands in a collected tab, so a new file begins with it. */
export function sheetFor(panel: PanelSeats, seat: PanelSeat, names: readonly string[]): WrittenSheet {
  const { judge, layout } = seat;
  const name = tabOf(panel, seat, names);
  const grid = readTab(name);
  if (!isMarked(grid)) return fileSheet(layout);
  const { competition } = panel.workbook;
  const criteria = [...askedAt(competition, panel.stage).ofJudge(judge)];
  const read = readScoreSheet(grid, panel.stage.name, judge.code, criteria, entryFinder(competition.entries));
  return resumed(layout, criteria, { grid, formats: readFormats(name), read });
}
