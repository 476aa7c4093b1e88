// A tab that several judges share, seen as one tab per judge: in each view all that is the others' is blank.
import type { ScoreSheet } from '../../../competition/score-sheet';
import type { SharedLayout } from '../../../validation/inference/inference';
import type { Cell, Grid, Position } from '../../../vocabulary/cell';

export type JudgeView = {
  /** The judge as the tab names them. */
  label: string;
  grid: Grid;
  /** Where a mark of the view stands in the tab; absent where rows and columns are the tab's own. */
  placeOf?: (at: Position) => Position;
};

export type SharedTab = { tab: string; layout: SharedLayout; views: JudgeView[] };

/** The header of a column in which each judge gives one score. */
export const ONLY_SCORE = 'Nilai';

export const textIn = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell.trim() : '');

/** A sheet that was read from a view, with the places of the tab. */
export function inTab(sheet: ScoreSheet, { placeOf }: JudgeView): ScoreSheet {
  if (placeOf === undefined) return sheet;
  const columns = new Map(
    [...sheet.columns].map(([name, own]) => [name, own.map((column) => placeOf({ row: -1, column }).column)]),
  );
  const rows = sheet.rows.map((row) => ({
    ...row,
    marks: new Map([...row.marks].map(([name, mark]) => [name, { ...mark, at: placeOf(mark.at) }])),
  }));
  // Of a list of single scores a total would be that of a line, not of the entry.
  return { ...sheet, totalColumn: null, columns, rows };
}
