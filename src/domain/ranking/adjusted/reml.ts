// Estimates λ, the amount of severity, by restricted maximum likelihood: entries fixed, judges random.
import { type EigenPair, eigen } from './eigen';
import type { Equations } from './equations';
import { ratio } from './integers';

/** Bounds of λ = σ²/σ²_judge. */
export const LEAST = 1e-2;
export const MAX_LAMBDA = 1e4;

const STEPS_A_DECADE = 20;
const HALVINGS = 60;

/**
 * The judges' equations in the axes of L. With d the eigenvalues other than 0 and c the right side along their vectors,
 * the residual square at λ is q(λ) = q(0) + Σ c²·λ/(d(d + λ)).
 */
export type Axes = {
  axes: (EigenPair & { right: number })[];
  /** Residual square of the least-squares fit: q(0). */
  residual: number;
  freedom: number;
};

/** Turns the equations into their axes; each group of judges has one eigenvalue 0, which says nothing and is left out. */
export function axesOf({ matrix, right, unit, multiple, squares, freedom, groupCount }: Equations): Axes {
  const pairs = eigen(matrix.map((row) => row.map((element) => ratio(element, multiple)))).slice(groupCount);
  const sides = right.map((side) => ratio(side, unit * multiple));
  const axes = pairs.map((pair) => {
    return { ...pair, right: pair.vector.reduce((sum, part, index) => sum + part * sides[index]!, 0) };
  });
  const explained = axes.reduce((sum, axis) => sum + axis.right ** 2 / axis.value, 0);
  return { axes, residual: Math.max(0, ratio(squares, unit * unit * multiple) - explained), freedom };
}

/** q(λ): what the data leave unexplained, the penalty included. */
export const residualAt = ({ axes, residual }: Axes, lambda: number): number =>
  axes.reduce((sum, { value, right }) => sum + (right ** 2 * lambda) / (value * (value + lambda)), residual);

/**
 * Minus twice the restricted log-likelihood, σ² put at its best q(λ)/m and constants left out, and its slope over log λ.
 * Error contrasts of m = readings less entries have the covariance σ²(I + WWᵀ/λ) with WᵀW = L, so it is
 * m·log q(λ) + Σ log(1 + d/λ) (Patterson and Thompson 1971; Woodbury's identity gives q).
 */
export function devianceAt(system: Axes, lambda: number): { value: number; slope: number } {
  const { axes, freedom } = system;
  const square = residualAt(system, lambda);
  let value = freedom * Math.log(square);
  let slope = 0;
  let growth = 0;
  for (const axis of axes) {
    value += Math.log1p(axis.value / lambda);
    slope -= axis.value / (axis.value + lambda);
    growth += (axis.right / (axis.value + lambda)) ** 2;
  }
  return { value, slope: slope + (freedom * lambda * growth) / square };
}

/**
 * λ where the likelihood is greatest within the bounds: the best of a grid over log λ, then the zero of the slope beside it.
 * Null where there is too little to estimate from: fewer than 3 judges, or no residual freedom beside entries and judges.
 */
export function estimateLambda(system: Axes, judges: number): number | null {
  const { axes, freedom } = system;
  if (judges < 3 || axes.length === 0 || freedom <= axes.length) return null;
  if (residualAt(system, MAX_LAMBDA) === 0) return MAX_LAMBDA;
  const steps = STEPS_A_DECADE * Math.log10(MAX_LAMBDA / LEAST);
  const lambdaAt = (step: number): number => LEAST * 10 ** (Math.min(Math.max(step, 0), steps) / STEPS_A_DECADE);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step <= steps; step += 1) {
    const { value } = devianceAt(system, lambdaAt(step));
    if (value < least) [best, least] = [step, value];
  }
  const slopeAt = (log: number): number => devianceAt(system, 10 ** log).slope;
  let low = Math.log10(lambdaAt(best - 1));
  let high = Math.log10(lambdaAt(best + 1));
  if (slopeAt(high) <= 0) return lambdaAt(best + 1);
  if (slopeAt(low) >= 0) return lambdaAt(best - 1);
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const middle = (low + high) / 2;
    if (slopeAt(middle) < 0) low = middle;
    else high = middle;
  }
  return 10 ** ((low + high) / 2);
}
