// The number of decimals that a printed calculation needs, so that the printed numbers lead to the printed result.
import type Fraction from 'fraction.js';
import { roundedUnits, roundHalfUp } from '../../exact';

/** Beyond this many extra decimals the result lies on a rounding boundary, and more decimals would not help. */
const MAX_EXTRA_PLACES = 6;

const NIL = BigInt(0);

/** Whether no value has more decimals than that. Asked of every score of every ranking: a loop, and one power. */
function areExact(values: readonly Fraction[], decimals: number): boolean {
  const power = BigInt(10 ** decimals);
  for (const { d } of values) if (power % d !== NIL) return false;
  return true;
}

/**
 * The fewest decimals, at least `from` of them, with which the rounded values lead to the rounded result of the exact ones.
 */
export function enoughPlaces(
  values: readonly Fraction[],
  combine: (values: readonly Fraction[]) => Fraction,
  decimals: number,
  from = decimals,
): number {
  // Nearly always, and then nothing has to be worked out.
  if (areExact(values, from)) return from;
  const wanted = roundedUnits(combine(values), decimals);
  for (let places = from; places < decimals + MAX_EXTRA_PLACES; places += 1) {
    const printed = values.map((value) => roundHalfUp(value, places));
    if (roundedUnits(combine(printed), decimals) === wanted) return places;
  }
  return Math.max(from, decimals + 2);
}
