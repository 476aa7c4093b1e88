// Finds entries that the choice of their judges clearly favours or harms, whatever method ranks them.

import type { Panel } from '../result';
import { isComplete } from './complete';
import { equationsOf } from './equations';
import { axesOf, estimateLambda, residualAt } from './reml';

/** A correction counts as clear from this many standard errors: fair panels seldom reach it. */
const CLEAR = 2;

/**
 * Codes of the entries whose correction is clear (more than two standard errors, given λ) and worth a word: at least the
 * chance error σ/√n that the entry's mean has anyway, and at least `least` points. A correction's error is that of its judges' mean effect in the mixed model, σ²·aᵀ(L + λI)⁻¹a (Henderson 1975).
 * None on a complete panel, and none without a residual to measure the error by.
 */
export function clearlyImbalanced(panel: Panel, least: number): Set<string> {
  if (isComplete(panel)) return new Set();
  const equations = equationsOf(panel);
  const system = axesOf(equations);
  const { axes, freedom } = system;
  if (freedom <= axes.length) return new Set();
  const lambda = estimateLambda(system, equations.judges.length) ?? 1;
  const variance = residualAt(system, lambda) / freedom;
  const imbalanced = equations.blocks.filter(({ judges }) => {
    let points = 0;
    let square = 0;
    for (const { value, vector, right } of axes) {
      const share = judges.reduce((sum, judge) => sum + vector[judge]!, 0) / judges.length;
      points += (share * right) / (value + lambda);
      square += (variance * share ** 2) / (value + lambda);
    }
    const chance = Math.sqrt(variance / judges.length);
    return Math.abs(points) >= Math.max(least, chance) && Math.abs(points) > CLEAR * Math.sqrt(square);
  });
  return new Set(imbalanced.flatMap(({ entries }) => entries.map(({ code }) => code)));
}
