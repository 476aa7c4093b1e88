// A judge's score of an entry in plain doubles: good enough to compare with a limit, never used to rank.
import type { Criterion } from '../../competition/competition';

/** 100 · Σ w·x/m / Σ w, from 0 to 100; 0 where nothing weighs anything. */
export function judgeScore(marks: readonly number[], criteria: readonly Criterion[]): number {
  let sum = 0;
  let weights = 0;
  for (const [index, { weight, max }] of criteria.entries()) {
    if (!(weight > 0) || max === 0) continue;
    sum += (weight * marks[index]!) / max;
    weights += weight;
  }
  return weights === 0 ? 0 : (100 * sum) / weights;
}
