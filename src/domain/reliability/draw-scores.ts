// The stage scores under a drawn panel, for every method, in doubles: thousands of draws in exact fractions would be too slow.

import type { MethodId } from '../ranking/methods/words';
import { judgeEffectsOf } from './additive-model';
import { average, type Cell, meanRanks, present, squares } from './table';

/** How often each judge was drawn → a score per entry, as the method reports it. */
export type DrawScorer = (times: readonly number[]) => Float64Array;

type Rows = readonly (readonly Cell[])[];

/** The scores of those drawn who scored the entry, each as often as drawn; of an entry that none of them scored, all scores. */
function drawnScores(row: readonly Cell[], times: readonly number[]): number[] {
  const drawn: number[] = [];
  for (const [judge, cell] of row.entries())
    if (cell !== null) for (let time = times[judge]!; time > 0; time -= 1) drawn.push(cell);
  return drawn.length > 0 ? drawn : present(row);
}

/** The mean of the drawn judges' numbers: also what rank sums and standard scores come to, made of each judge's own column. */
const meanOf =
  (rows: Rows): DrawScorer =>
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
function byJudge(rows: Rows, change: (scores: number[]) => number[]): Cell[][] {
  const changed = rows.map((row) => [...row]);
  for (const judge of rows[0]?.keys() ?? []) {
    const own = rows.flatMap((row, entry) => (row[judge] === null ? [] : [entry]));
    const values = change(own.map((entry) => rows[entry]![judge]!));
    for (const [index, entry] of own.entries()) changed[entry]![judge] = values[index]!;
  }
  return changed;
}

function standardized(scores: number[]): number[] {
  const deviation = Math.sqrt(squares(scores) / (scores.length - 1));
  const mean = average(scores);
  return scores.map((score) => (deviation > 0 ? 50 + (10 * (score - mean)) / deviation : 50));
}

/** The middle of the drawn scores: all but one, two, … at either end. */
const middleOf =
  (rows: Rows, dropped: (count: number) => number): DrawScorer =>
  (times) =>
    Float64Array.from(rows, (row) => {
      const scores = drawnScores(row, times).sort((one, other) => one - other);
      const drop = dropped(scores.length);
      return average(scores.slice(drop, scores.length - drop));
    });

/** Judges not drawn have the effect that the whole panel gives them, for the entries that they alone scored. */
function adjusted(rows: Rows, lambda: number): DrawScorer {
  if (rows.every((row) => row.every((cell) => cell !== null))) return meanOf(rows);
  const whole = judgeEffectsOf(rows, rows[0]?.map(() => 1) ?? [], lambda).effects;
  return (times) => {
    const drawn = judgeEffectsOf(rows, times, lambda).effects;
    const effects = drawn.map((effect, judge) => (times[judge]! > 0 ? effect : whole[judge]!));
    return meanOf(rows.map((row) => row.map((cell, judge) => (cell === null ? null : cell - effects[judge]!))))(times);
  };
}

const scorers: Record<MethodId, (rows: Rows, lambda: number) => DrawScorer> = {
  mean: meanOf,
  trimmed: (rows) => middleOf(rows, (count) => (count < 3 ? 0 : 1)),
  median: (rows) => middleOf(rows, (count) => Math.ceil(count / 2) - 1),
  'rank-sum': (rows) => meanOf(byJudge(rows, meanRanks)),
  'z-score': (rows) => meanOf(byJudge(rows, standardized)),
  adjusted,
};

/** Prepares a method for many draws; `lambda` stays that of the whole panel. */
export const drawScorer = (method: MethodId, rows: Rows, lambda: number): DrawScorer => scorers[method](rows, lambda);
