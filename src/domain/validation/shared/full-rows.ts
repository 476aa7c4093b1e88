// The rows that count, as numbers: what the checks over a whole stage are made from.
import type { Entry } from '../../competition/competition';
import type { ScoreRow } from '../../competition/score-sheet';
import type { Desk } from './score-sheet-view';
import type { StageView } from './stage-view';

/** One judge's complete scores of one entry, in the order of the criteria; `judge` counts the desks from 0. */
export type FullRow = { desk: Desk; judge: number; row: ScoreRow; entry: Entry; marks: number[] };

/** By desk, in their order, and by entry. */
type FullRows = { byDesk: FullRow[][]; byEntry: FullRow[][] };

// Loops, here and in the checks that use this: every mark of the stage passes through them.
function rowsOf({ check, desks }: StageView): FullRows {
  const names = check.criteria.map(({ name }) => name);
  const byEntry = new Map<string, FullRow[]>();
  const byDesk = desks.map((desk, judge) => {
    const rows: FullRow[] = [];
    for (const [code, lines] of desk.lines) {
      const line = lines[0]!;
      if (lines.length > 1 || !line.complete || line.excluded || line.recused) continue;
      const marks: number[] = [];
      for (const name of names) {
        const mark = line.row.marks.get(name)!;
        marks.push(mark.kind === 'score' ? mark.value : 0);
      }
      const row = { desk, judge, row: line.row, entry: line.entry, marks };
      rows.push(row);
      const others = byEntry.get(code);
      if (others) others.push(row);
      else byEntry.set(code, [row]);
    }
    return rows;
  });
  return { byDesk, byEntry: Array.from(byEntry.values()) };
}

const prepared = new WeakMap<StageView, FullRows>();

function prepare(view: StageView): FullRows {
  const rows = prepared.get(view) ?? rowsOf(view);
  prepared.set(view, rows);
  return rows;
}

/** The complete rows of each desk, in the desks' order; a repeated, recused or excluded row is none. Made once a view. */
export const fullRows = (view: StageView): FullRow[][] => prepare(view).byDesk;

/** The complete rows of all desks, entry by entry, each in the desks' order. */
export const rowsByEntry = (view: StageView): FullRow[][] => prepare(view).byEntry;
