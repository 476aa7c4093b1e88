// A judge's score for an entry: y of the formula, from the marks on each criterion.
import Fraction from 'fraction.js';
import type { Criterion } from '../competition/competition';
import { tenThousandths } from './exact';
import type { Reading } from './result';

const NIL = BigInt(0);
const HUNDRED = BigInt(100);
const TEN_THOUSAND = BigInt(10000);

const isUsable = (criteria: Criterion[]) =>
  criteria.length > 0 && criteria.every(({ weight, max }) => Number.isFinite(weight) && Number.isFinite(max));

/**
 * Prepares y = 100 · Σ w·x/m / Σ w for the criteria of one stage; `marks` are x, one per criterion in their order, finite.
 * Weights and maxima are brought to one common denominator for the stage, so a reading costs integer sums and one reduction.
 * Null when the criteria give no score: none at all, a maximum of 0 or less, weights that add up to 0.
 */
export function judgeScorer(criteria: Criterion[]): ((marks: number[]) => Reading) | null {
  if (!isUsable(criteria)) return null;
  const weights = criteria.map((criterion) => tenThousandths(criterion.weight));
  const maxima = criteria.map((criterion) => tenThousandths(criterion.max));
  const total = weights.reduce((sum, weight) => sum + weight, NIL);
  if (total <= NIL || maxima.some((max) => max <= NIL)) return null;

  const common = maxima.reduce((multiple, max) => new Fraction(multiple).lcm(max).n, BigInt(1));
  const factors = maxima.map((max, index) => (HUNDRED * weights[index]! * common) / max);
  const denominator = common * total;

  // Judges use few different marks; a mark met before costs a look-up.
  const cache = new Map<number, { parts: bigint; exact: Fraction }>();
  const read = (mark: number) => {
    const before = cache.get(mark);
    if (before) return before;
    const parts = tenThousandths(mark);
    const one = { parts, exact: new Fraction(parts, TEN_THOUSAND) };
    cache.set(mark, one);
    return one;
  };

  return (marks) => {
    let numerator = NIL;
    const exact = marks.map((mark, index) => {
      const number = read(mark);
      numerator += factors[index]! * number.parts;
      return number.exact;
    });
    return { score: new Fraction(numerator, denominator), marks: exact };
  };
}
