// The stage scores of drawn panels, in doubles: thousands of draws in exact fractions would be too slow.
import { average, type OptionalScore, present } from './numbers';

export type ScoreRows = readonly (readonly OptionalScore[])[];

/** A table of scores → a score per entry, as the method reports it. Every entry has a score. */
export type DrawScorer = (rows: ScoreRows) => Float64Array;

/** Prepares a method for tables that have scores where `pattern` has; `lambda` is that of the panel. */
export type MethodDraw = (pattern: ScoreRows, lambda: number) => DrawScorer;

/** The mean of what each entry got: also what rank sums and standard scores come to, made of each judge's own column. */
export const meanOf: DrawScorer = (rows) => {
  const means = new Float64Array(rows.length);
  for (let at = 0; at < means.length; at += 1) {
    const row = rows[at]!;
    let [total, count] = [0, 0];
    for (let judge = 0; judge < row.length; judge += 1) {
      const cell = row[judge]!;
      if (cell === null) continue;
      total += cell;
      count += 1;
    }
    means[at] = total / count;
  }
  return means;
};

/** Each judge's scores replaced by what the judge's other scores make of them. */
export function byJudge(rows: ScoreRows, change: (scores: number[]) => number[]): OptionalScore[][] {
  const changed = rows.map((row) => [...row]);
  for (const judge of rows[0]?.keys() ?? []) {
    const own = rows.flatMap((row, entry) => (row[judge] === null ? [] : [entry]));
    const values = change(own.map((entry) => rows[entry]![judge]!));
    for (const [index, entry] of own.entries()) changed[entry]![judge] = values[index]!;
  }
  return changed;
}

/** The middle of the scores: all but one, two, … at either end. */
export const middleOf =
  (dropped: (count: number) => number): DrawScorer =>
  (rows) =>
    Float64Array.from(rows, (row) => {
      const scores = present(row).sort((one, other) => one - other);
      const drop = dropped(scores.length);
      return average(scores.slice(drop, scores.length - drop));
    });
