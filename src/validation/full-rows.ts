// The rows that count, as numbers: what the checks over a whole stage are made from.
import type { Entry } from '../competition/competition';
import type { ScoreRow } from '../competition/score-sheet';
import type { Desk } from './desk';
import type { StageView } from './stage-view';

/** One judge's complete scores of one entry, in the order of the criteria. */
export type FullRow = { desk: Desk; row: ScoreRow; entry: Entry; marks: number[] };

function rowsOf(view: StageView): FullRow[][] {
  const names = view.check.criteria.map(({ name }) => name);
  return view.desks.map((desk) =>
    Array.from(desk.lines.values()).flatMap((lines): FullRow[] => {
      const [line] = lines;
      if (line === undefined || lines.length > 1 || !line.complete || line.excluded || line.recused) return [];
      const marks = names.map((name) => {
        const mark = line.row.marks.get(name);
        return mark?.kind === 'score' ? mark.value : 0;
      });
      return [{ desk, row: line.row, entry: line.entry, marks }];
    }),
  );
}

const prepared = new WeakMap<StageView, FullRow[][]>();

/** The complete rows of each desk, in the desks' order; a repeated, recused or excluded row is none. Made once a view. */
export function fullRows(view: StageView): FullRow[][] {
  const rows = prepared.get(view) ?? rowsOf(view);
  prepared.set(view, rows);
  return rows;
}

/** The complete rows of all desks, entry by entry. */
export function rowsByEntry(view: StageView): FullRow[][] {
  const byEntry = new Map<string, FullRow[]>();
  for (const row of fullRows(view).flat()) {
    const others = byEntry.get(row.entry.code);
    if (others) others.push(row);
    else byEntry.set(row.entry.code, [row]);
  }
  return Array.from(byEntry.values());
}
