// The mean of the judges' scores in units of each judge's own mean and standard deviation, reported as 50 + 10 z.
import Fraction from 'fraction.js';
import type { Panel } from '../../competition/result';
import { mean, overCommon, roundHalfUp } from '../exact';
import type { Standardized } from '../explanation/statement';
import { byEntry, byJudge, type OfJudge } from './by-judge';
import type { Method } from './method';

const NIL = BigInt(0);
const TEN = BigInt(10);

/** Roots are cut off after so many decimals. */
const DIGITS = 30;
const SCALE = TEN ** BigInt(DIGITS);
/** What cutting off can change lies far behind these; rounded to them, values that are equal are equal again. */
const SETTLED = 20;

/** The greatest whole number whose square is at most `square`; Newton's method from above. */
function rootOf(square: bigint): bigint {
  if (square <= NIL) return NIL;
  let root = TEN ** BigInt((String(square).length + 1) >> 1);
  for (;;) {
    const next = (root + square / root) / BigInt(2);
    if (next >= root) return root;
    root = next;
  }
}

/**
 * z = (score − mean) / sd with n − 1, in whole numbers: with d = n·score − sum and Q = Σ d², both over the common denominator,
 * z = d · √((n − 1)·Q) / Q. A judge with one score, or all alike, has Q = 0 and contributes 0.
 */
function standardize({ judge, entries, scores }: OfJudge): Standardized[] {
  const { units, denominator } = overCommon(scores);
  const count = BigInt(units.length);
  const sum = units.reduce((total, unit) => total + unit, NIL);
  const deviations = units.map((unit) => count * unit - sum);
  const squares = deviations.reduce((total, one) => total + one * one, NIL);
  if (units.length === 0) return [];
  const root = rootOf((count - BigInt(1)) * squares * SCALE * SCALE);
  const average = new Fraction(sum, count * denominator);
  const isFlat = squares === NIL;
  const sd = isFlat ? new Fraction(0) : new Fraction(root, SCALE * (count - BigInt(1)) * count * denominator);
  return scores.map((score, index) => ({
    judge,
    score,
    entries: entries.length,
    mean: average,
    sd,
    z: isFlat ? sd : new Fraction((deviations[index]! * root) / squares, SCALE),
  }));
}

const standardized = (panel: Panel): Map<string, Standardized[]> =>
  byEntry(byJudge(panel).map((one) => ({ entries: one.entries, values: standardize(one) })));

export const zScoreMethod: Method = {
  id: 'z-score',
  better: 'higher',
  unit: 'standard-score',
  precision: 9,
  scores: (panel) =>
    new Map(
      [...standardized(panel)].map(([entry, judges]) => {
        const reported = mean(judges.map(({ z }) => z))
          .mul(10)
          .add(50);
        return [entry, roundHalfUp(reported, SETTLED)];
      }),
    ),
  working: (panel) => {
    const judges = standardized(panel);
    return (entry) => [{ code: 'STANDARDIZED', params: { judges: judges.get(entry) ?? [] } }];
  },
};
