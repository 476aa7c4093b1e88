// The mean of the judges' scores in units of each judge's own mean and standard deviation, reported as 50 + 10 z.
import Fraction from 'fraction.js';
import { overCommon, roundHalfUp } from '../../exact';
import type { Panel } from '../../result';
import { byEntry, type OfJudge, scoresByJudge } from '../by-judge';
import type { Method } from '../method';

const NIL = BigInt(0);
const TEN = BigInt(10);

/** z is counted in units of this many decimals; roots are truncated there. */
const DIGITS = 30;
const SCALE = TEN ** BigInt(DIGITS);
/** Truncation can only change digits far behind these; rounding to them makes equal values equal again. */
const SETTLED = 20;
/** Decimals of what is only shown. */
const SHOWN = 12;

/** One judge's score of an entry; `z` in units of 10^-DIGITS, `mean` and `sd` for all entries of the judge. */
type Placed = { judge: string; score: Fraction; entries: number; mean: Fraction; sd: Fraction; z: bigint };

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
function place({ judge, entries, scores }: OfJudge): Placed[] {
  if (scores.length === 0) return [];
  const { units, denominator } = overCommon(scores);
  const count = BigInt(units.length);
  const less = count - BigInt(1);
  const sum = units.reduce((total, unit) => total + unit, NIL);
  const deviations = units.map((unit) => count * unit - sum);
  const squares = deviations.reduce((total, one) => total + one * one, NIL);
  const root = rootOf(less * squares * SCALE * SCALE);
  const isFlat = squares === NIL;
  const ofJudge = {
    judge,
    entries: entries.length,
    mean: new Fraction(sum, count * denominator),
    sd: isFlat ? new Fraction(0) : roundHalfUp(new Fraction(root, SCALE * less * count * denominator), SHOWN),
  };
  return scores.map((score, index) => ({
    ...ofJudge,
    score,
    z: isFlat ? NIL : (deviations[index]! * root) / squares,
  }));
}

const placed = (panel: Panel): Map<string, Placed[]> =>
  byEntry(scoresByJudge(panel).map((one) => ({ entries: one.entries, values: place(one) })));

/** 50 + 10 times the mean of the z. */
function reported(judges: Placed[]): Fraction {
  const count = BigInt(judges.length);
  const sum = judges.reduce((total, { z }) => total + z, NIL);
  return roundHalfUp(new Fraction(BigInt(50) * SCALE * count + TEN * sum, SCALE * count), SETTLED);
}

/** z with the decimals that are shown. */
const reportedScore = (z: bigint): Fraction => roundHalfUp(new Fraction(z, SCALE), SHOWN);

export const rule: Method = {
  better: 'higher',
  unit: 'standard-score',
  precision: 9,
  scores: (panel) => new Map([...placed(panel)].map(([entry, judges]) => [entry, reported(judges)])),
  working: (panel) => {
    const ofEntry = placed(panel);
    return (entry) => {
      const judges = (ofEntry.get(entry) ?? []).map((one) => ({ ...one, z: reportedScore(one.z) }));
      return [{ code: 'STANDARDIZED', params: { judges } }];
    };
  },
};
