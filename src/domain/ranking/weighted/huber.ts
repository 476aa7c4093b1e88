// Weights by Huber: a score far from what its entry and judge let expect counts less.
import type { AdditiveModel } from '../draws/additive-model';
import type { Weighing } from './weighing';

/** A score within so many standard deviations counts in full: 95 % as efficient as the mean where errors are normal. */
const TUNING = 1.345;

/** The median distance of normal errors, in standard deviations. */
const NORMAL = 0.6745;

/** Scores so near in points always count in full, so that weights keep their digits. */
const LEAST = 0.01;

const MOST_STEPS = 500;

/** The median of the residuals' sizes as a standard deviation, for the freedom that entries and judges leave. */
function scaleOf({ entries, judges }: AdditiveModel, residuals: Float64Array): number {
  const sizes = residuals.map(Math.abs).sort();
  const half = sizes.length >> 1;
  const middle = sizes.length % 2 === 1 ? sizes[half]! : (sizes[half - 1]! + sizes[half]!) / 2;
  const freedom = Math.max(1, sizes.length - entries - judges + 1);
  return (middle / NORMAL) * Math.sqrt(sizes.length / freedom);
}

/**
 * The least Σ ρ(y_ij − e_i − s_j) + λ Σ s_j² /2 with Huber's ρ (P. J. Huber 1964, Annals of Mathematical Statistics 35, 73–101), by
 * reweighting from the least squares fit on; its residuals give the scale, once. `limit`: how far in points a score may
 * lie and count in full.
 */
export function huberWeights(model: AdditiveModel, scores: Float64Array, settled: number): Weighing {
  let weights: Float64Array = new Float64Array(scores.length).fill(1);
  let effects = model.effects(scores, weights);
  let worths = model.worths(scores, weights, effects);
  const limit = Math.max(LEAST, TUNING * scaleOf(model, model.residuals(scores, worths, effects)));
  for (let step = 0; step < MOST_STEPS; step += 1) {
    weights = model.residuals(scores, worths, effects);
    for (let at = 0; at < weights.length; at += 1) weights[at] = Math.min(1, limit / Math.abs(weights[at]!));
    effects = model.effects(scores, weights, effects);
    const before = worths;
    worths = model.worths(scores, weights, effects);
    if (worths.every((one, at) => Math.abs(one - before[at]!) < settled)) break;
  }
  return { weights, effects, worths, limit };
}
