// Weights by the judges' precision: a judge who errs more counts less.
import type { AdditiveModel } from '../draws/additive-model';
import type { Weighing } from './weighing';

/** How much judges are taken to be alike: as if that many of each judge's errors were known to be the panel's. */
const ALIKE = 8;

const MOST_STEPS = 1000;

/** Error variances below it, in points, are what four decimals round off. */
const LEAST = 1e-8;

export type Precision = Weighing & {
  /** Each judge's error variance, drawn towards the panel's. */
  variances: Float64Array;
  /** The panel's usual error variance. */
  level: number;
};

/** Of every judge the expected squares of the errors: those of the residuals, and what the entries' own values hide. */
function squaresOf(model: AdditiveModel, residuals: Float64Array, variances: Float64Array | null): Float64Array {
  const { entry, judge } = model;
  const known = new Float64Array(model.entries);
  if (variances !== null) for (let at = 0; at < entry.length; at += 1) known[entry[at]!]! += 1 / variances[judge[at]!]!;
  const sums = new Float64Array(model.judges);
  for (let at = 0; at < entry.length; at += 1)
    sums[judge[at]!]! += residuals[at]! ** 2 + (variances === null ? 0 : 1 / known[entry[at]!]!);
  return sums;
}

/** The panel's level: the harmonic mean, which is where judges' variances are most alike under a χ² law. */
const levelOf = (variances: Float64Array): number =>
  variances.length / variances.reduce((sum, one) => sum + 1 / one, 0);

/**
 * Entries fixed, judges' errors normal with variances of their own, which are alike as χ² numbers of `ALIKE` degrees are: the most
 * probable variances, by expectation and maximisation (A. P. Dempster, N. M. Laird, D. B. Rubin 1977). What a judge's score
 * adds to its entry's own value is made good, so that nobody seems precise by having much weight.
 */
export function precisionWeights(model: AdditiveModel, scores: Float64Array, settled: number): Precision {
  const { judge, entries, judges } = model;
  const equal = new Float64Array(scores.length).fill(1);
  let effects = model.effects(scores, equal);
  let worths = model.worths(scores, equal, effects);
  const given = new Float64Array(judges);
  for (const one of judge) given[one]! += 1;
  const freedom = Math.max(1, scores.length - entries - judges + 1);
  const plain = squaresOf(model, model.residuals(scores, worths, effects), null);
  let level = plain.reduce((sum, one) => sum + one, 0) / freedom;
  let variances = new Float64Array(judges).fill(level);
  if (level < LEAST) return { weights: equal, effects, worths, limit: null, variances, level };
  let weights = equal;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const sums = squaresOf(model, model.residuals(scores, worths, effects), variances);
    level = levelOf(variances);
    const before = variances;
    variances = sums.map((sum, at) => {
      // A judge's own mean costs one degree of freedom; a single score says nothing.
      const own = given[at]! > 1 ? (sum * given[at]!) / (given[at]! - 1) : given[at]! * level;
      return (ALIKE * level + own) / (ALIKE + given[at]!);
    });
    weights = Float64Array.from(judge, (one) => level / variances[one]!);
    effects = model.effects(scores, weights, effects);
    worths = model.worths(scores, weights, effects);
    if (variances.every((one, at) => Math.abs(one / before[at]! - 1) < settled)) break;
  }
  return { weights, effects, worths, limit: null, variances, level };
}
