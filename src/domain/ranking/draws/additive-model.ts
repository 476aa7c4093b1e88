// The additive model of scores in doubles: what a judge adds to every entry, by penalised and weighted least squares.
import type { ScoreRows } from './draw';

/** Sums of squares this much smaller than at the start leave nothing to better; for what is only drawn, less will do. */
const SETTLED = { exact: 1e-28, drawn: 1e-12 };

/** Where nothing draws the effects to 0 their sum is free: along it nothing is left to better but rounding. */
const FLAT = 1e-13;

export type AdditiveModel = {
  /** The readings one after the other, entry by entry; their scores and weights come in the same order. */
  entry: Int32Array;
  judge: Int32Array;
  entries: number;
  judges: number;
  scoresOf: (rows: ScoreRows) => Float64Array;
  /**
   * The effect of every judge (+ lenient) that minimises Σ w_ij (y_ij − e_i − s_j)² + λ Σ s_j², the entries' e_i eliminated.
   * Without λ their sum is 0 among judges who can be compared. Conjugate gradients (M. R. Hestenes, E. Stiefel 1952) from
   * `start` on: a step costs as much as there are scores, and few are needed near the solution.
   */
  effects: (scores: Float64Array, weights: Float64Array, start?: Float64Array) => Float64Array;
  /** What each entry is worth then: the weighted mean of its scores without their judges' effects. */
  worths: (scores: Float64Array, weights: Float64Array, effects: Float64Array) => Float64Array;
  /** What they leave of each score. */
  residuals: (scores: Float64Array, worths: Float64Array, effects: Float64Array) => Float64Array;
};

/** Prepares panels of one pattern: who scored what is read once. */
export function additiveModel(
  pattern: ScoreRows,
  lambda: number,
  accuracy: keyof typeof SETTLED = 'exact',
): AdditiveModel {
  const judges = pattern[0]?.length ?? 0;
  const entries = pattern.length;
  const readings = pattern.flatMap((row, entry) =>
    row.flatMap((score, judge) => (score === null ? [] : [{ entry, judge }])),
  );
  const entry = Int32Array.from(readings, (one) => one.entry);
  const judge = Int32Array.from(readings, (one) => one.judge);

  const scoresOf = (rows: ScoreRows): Float64Array =>
    Float64Array.from(readings, (one) => rows[one.entry]![one.judge]!);

  // Plain loops over the readings: everything else here is made of them.
  const means = (weights: Float64Array, values: Float64Array): Float64Array => {
    const [sums, totals] = [new Float64Array(entries), new Float64Array(entries)];
    for (let at = 0; at < entry.length; at += 1) {
      const one = entry[at]!;
      sums[one]! += weights[at]! * values[at]!;
      totals[one]! += weights[at]!;
    }
    for (let one = 0; one < entries; one += 1) sums[one]! /= totals[one]!;
    return sums;
  };

  /** Of every judge the weighted sum of what is left of the values beside their entries' means. */
  const residues = (weights: Float64Array, values: Float64Array): Float64Array => {
    const middle = means(weights, values);
    const sums = new Float64Array(judges);
    for (let at = 0; at < entry.length; at += 1)
      sums[judge[at]!]! += weights[at]! * (values[at]! - middle[entry[at]!]!);
    return sums;
  };

  const spread = (effects: Float64Array): Float64Array => {
    const values = new Float64Array(judge.length);
    for (let at = 0; at < judge.length; at += 1) values[at] = effects[judge[at]!]!;
    return values;
  };

  const times = (weights: Float64Array, effects: Float64Array): Float64Array => {
    const image = residues(weights, spread(effects));
    for (let at = 0; at < judges; at += 1) image[at]! += lambda * effects[at]!;
    return image;
  };

  const effects: AdditiveModel['effects'] = (scores, weights, start) => {
    const found = new Float64Array(judges);
    const rest = residues(weights, scores);
    const enough = SETTLED[accuracy] * dot(rest, rest);
    if (start !== undefined) {
      found.set(start);
      const image = times(weights, found);
      for (let at = 0; at < judges; at += 1) rest[at]! -= image[at]!;
    }
    const total = lambda + weights.reduce((sum, one) => sum + one, 0);
    const direction = rest.slice();
    let square = dot(rest, rest);
    for (let step = 0; step < 10 * judges + 50 && square > enough; step += 1) {
      const image = times(weights, direction);
      const bend = dot(direction, image);
      if (bend <= FLAT * total * dot(direction, direction)) break;
      const length = square / bend;
      for (let at = 0; at < judges; at += 1) {
        found[at]! += length * direction[at]!;
        rest[at]! -= length * image[at]!;
      }
      const before = square;
      square = dot(rest, rest);
      for (let at = 0; at < judges; at += 1) direction[at] = rest[at]! + (square / before) * direction[at]!;
    }
    return found;
  };

  const worths: AdditiveModel['worths'] = (scores, weights, ofJudges) => {
    const values = spread(ofJudges);
    for (let at = 0; at < values.length; at += 1) values[at] = scores[at]! - values[at]!;
    return means(weights, values);
  };

  const residuals: AdditiveModel['residuals'] = (scores, ofEntries, ofJudges) => {
    const left = new Float64Array(scores.length);
    for (let at = 0; at < left.length; at += 1) left[at] = scores[at]! - ofEntries[entry[at]!]! - ofJudges[judge[at]!]!;
    return left;
  };
  return { entry, judge, entries, judges, scoresOf, effects, worths, residuals };
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!;
  return sum;
}
