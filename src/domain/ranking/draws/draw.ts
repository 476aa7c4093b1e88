// The stage scores under a drawn panel, in doubles: thousands of draws in exact fractions would be too slow.
import { average, type OptionalScore, present } from './numbers';

/** How often each judge was drawn → a score per entry, as the method reports it. */
export type DrawScorer = (times: readonly number[]) => Float64Array;

export type ScoreRows = readonly (readonly OptionalScore[])[];

/** How a method scores under drawn panels; `lambda` stays that of the whole panel. */
export type MethodDraw = (rows: ScoreRows, lambda: number) => DrawScorer;

/** The scores of those drawn who scored the entry, each as often as drawn; of an entry that none of them scored, all scores. */
function drawnScores(row: readonly OptionalScore[], times: readonly number[]): number[] {
  const drawn: number[] = [];
  for (const [judge, cell] of row.entries())
    if (cell !== null) for (let time = times[judge]!; time > 0; time -= 1) drawn.push(cell);
  return drawn.length > 0 ? drawn : present(row);
}

/** The mean of the drawn judges' numbers: also what rank sums and standard scores come to, made of each judge's own column. */
export const meanOf =
  (rows: ScoreRows): DrawScorer =>
  (times) =>
    Float64Array.from(rows, (row) => {
      let [total, weight] = [0, 0];
      for (let judge = 0; judge < row.length; judge += 1) {
        const cell = row[judge]!;
        if (cell === null) continue;
        total += times[judge]! * cell;
        weight += times[judge]!;
      }
      return weight > 0 ? total / weight : average(present(row));
    });

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

/** The middle of the drawn scores: all but one, two, … at either end. */
export const middleOf =
  (rows: ScoreRows, dropped: (count: number) => number): DrawScorer =>
  (times) =>
    Float64Array.from(rows, (row) => {
      const scores = drawnScores(row, times).sort((one, other) => one - other);
      const drop = dropped(scores.length);
      return average(scores.slice(drop, scores.length - drop));
    });
