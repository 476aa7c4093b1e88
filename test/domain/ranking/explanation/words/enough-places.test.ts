// Whoever works out a result from the printed numbers gets what is printed.
import Fraction from 'fraction.js';
import { mean, roundedUnits, roundHalfUp } from '../../../../../src/domain/ranking/exact';
import { enoughPlaces } from '../../../../../src/domain/ranking/explanation/words/enough-places';
import * as fc from '../../../../properties';

const of = (...values: [number, number][]) => values.map(([n, d]) => new Fraction(n, d));

it('numbers that have no more decimals stay short', () => {
  expect(enoughPlaces(of([871, 10], [8855, 100]), mean, 2)).toBe(2);
});

it('a mean that only the second decimal would turn is printed with more', () => {
  // 84.21739…, 86.17391…, 92.52173…, 92.82608…: at two decimals their mean is 88.935, which rounds up, and not 88.9347….
  const scores = of([9685, 115], [9910, 115], [10640, 115], [10675, 115]);
  expect(roundedUnits(mean(scores), 2)).toBe(BigInt(8893));
  expect(enoughPlaces(scores, mean, 2)).toBe(3);
});

/** A mean where the rounding turns, or next to it, has no decimals that would do. */
const isAtTurn = (value: Fraction, decimals: number): boolean => {
  const past = (value.valueOf() * 10 ** decimals + 0.5) % 1;
  return Math.min(past, 1 - past) < 1e-5;
};

it('the printed numbers come to the printed mean', () => {
  const score = fc.record({ n: fc.integer({ min: 0, max: 100_000 }), d: fc.integer({ min: 1, max: 997 }) });
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 7 }), fc.nat(4), (list, decimals) => {
      const scores = of(...list.map(({ n, d }): [number, number] => [n, d]));
      fc.pre(!isAtTurn(mean(scores), decimals));
      const places = enoughPlaces(scores, mean, decimals);
      const printed = scores.map((one) => roundHalfUp(one, places));
      expect(roundedUnits(mean(printed), decimals)).toBe(roundedUnits(mean(scores), decimals));
    }),
    { numRuns: 300 },
  );
});
