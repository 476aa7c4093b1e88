// Complete rows as numbers: the input of the checks over a whole stage.
import type { Entry } from '../../competition/competition';
import type { ScoreRow } from '../../competition/score-sheet';
import type { ScoreSheetView } from './score-sheet-view';
import type { StageView } from './stage-view';

/** One judge's complete scores of one entry, in the order of the criteria; `judge` counts the judges from 0. */
export type FullRow = { sheetView: ScoreSheetView; judge: number; row: ScoreRow; entry: Entry; marks: number[] };

/** By judge, in the order of the stage, and by entry. */
type FullRows = { byJudge: FullRow[][]; byEntry: FullRow[][] };

// Loops, here and in the checks that use this: every mark of the stage passes through them.
function rowsOf({ check, sheetViews }: StageView): FullRows {
  const names = check.criteria.map(({ name }) => name);
  const byEntry = new Map<string, FullRow[]>();
  const byJudge = sheetViews.map((sheetView, judge) => {
    const rows: FullRow[] = [];
    for (const [code, lines] of sheetView.lines) {
      const line = lines[0]!;
      if (line.criteria.length < names.length) continue;
      if (lines.length > 1 || !line.complete || line.excluded || line.recused) continue;
      const marks: number[] = [];
      for (const name of names) {
        const mark = line.row.marks.get(name)!;
        marks.push(mark.kind === 'score' ? mark.value : 0);
      }
      const row = { sheetView, judge, row: line.row, entry: line.entry, marks };
      rows.push(row);
      const others = byEntry.get(code);
      if (others) others.push(row);
      else byEntry.set(code, [row]);
    }
    return rows;
  });
  return { byJudge, byEntry: Array.from(byEntry.values()) };
}

const prepared = new WeakMap<StageView, FullRows>();

function prepare(view: StageView): FullRows {
  const rows = prepared.get(view) ?? rowsOf(view);
  prepared.set(view, rows);
  return rows;
}

/** The complete rows of each judge on every criterion of the stage, in the judges' order; repeated, recused and excluded rows are left out. Made once per view. */
export const fullRows = (view: StageView): FullRow[][] => prepare(view).byJudge;

/** The complete rows of all judges, entry by entry, in the judges' order. */
export const rowsByEntry = (view: StageView): FullRow[][] => prepare(view).byEntry;
