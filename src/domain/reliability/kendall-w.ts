// Kendall's coefficient of concordance: how far the judges put the entries in the same order.

import { meanRanks, squares, sum } from '../ranking/draws/numbers';
import { chiSquareTail } from './chi-square';

export type Concordance = {
  /** 0 (no agreement on the order) to 1 (the same order), corrected for ties. */
  w: number;
  /** Of the hypothesis that the judges order at random, by χ² = m(n−1)W with n−1 degrees of freedom. */
  p: number;
};

/** Sum of t³ − t over the groups of equal values. */
function tieSum(values: readonly number[]): number {
  const groups = new Map<number, number>();
  for (const value of values) groups.set(value, (groups.get(value) ?? 0) + 1);
  return sum([...groups.values()].map((size) => size ** 3 - size));
}

/**
 * Kendall's W of n entries × m judges without gaps, corrected for ties:
 * W = 12·S / (m²(n³ − n) − m·ΣT), S the squared deviations of the rank sums, T = Σ(t³ − t) over a judge's ties
 * (M. G. Kendall 1948; S. Siegel 1956, Nonparametric Statistics, ch. 9).
 * The p value is an approximation, rough with fewer than 8 entries. Null with fewer than 2 judges or entries, and where
 * no judge tells any two entries apart.
 */
export function kendallW(rows: readonly (readonly number[])[]): Concordance | null {
  const entries = rows.length;
  const judges = rows[0]?.length ?? 0;
  if (entries < 2 || judges < 2) return null;
  const columns = rows[0]!.map((_, judge) => rows.map((row) => row[judge]!));
  const ranks = columns.map(meanRanks);
  const rankSums = rows.map((_, entry) => sum(ranks.map((ofJudge) => ofJudge[entry]!)));
  const possible = judges ** 2 * (entries ** 3 - entries) - judges * sum(columns.map(tieSum));
  if (possible <= 0) return null;
  const w = (12 * squares(rankSums)) / possible;
  return { w, p: chiSquareTail(judges * (entries - 1) * w, entries - 1) };
}
