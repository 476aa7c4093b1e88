// The upper tail of the chi-square distribution, against closed forms and printed tables.
import { chiSquareTail } from '../../../src/domain/reliability/chi-square';

it('has the critical values that every table prints', () => {
  // 5 % and 0.1 % points, e.g. Siegel 1956, table C.
  expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
  expect(chiSquareTail(18.307038053275146, 10)).toBeCloseTo(0.05, 12);
  expect(chiSquareTail(59.70306430442993, 30)).toBeCloseTo(0.001, 12);
});

it('is e^(−x/2) · Σ (x/2)^k / k! for an even number of degrees of freedom', () => {
  for (const x of [0.01, 1, 4, 9, 25, 80, 300])
    for (const df of [2, 4, 10, 40]) {
      let [term, sum] = [1, 0];
      for (let k = 0; k < df / 2; k += 1) {
        sum += term;
        term *= x / 2 / (k + 1);
      }
      expect(chiSquareTail(x, df) / (Math.exp(-x / 2) * sum)).toBeCloseTo(1, 11);
    }
});

it('is 1 at 0, falls with χ², and holds for thousands of entries', () => {
  expect(chiSquareTail(0, 5)).toBe(1);
  const tails = [2900, 3177, 3300, 4000].map((x) => chiSquareTail(x, 3177));
  expect(tails).toEqual([...tails].sort((one, other) => other - one));
  expect(tails[1]).toBeGreaterThan(0.49);
  expect(tails[1]).toBeLessThan(0.5);
  expect(tails[3]).toBeLessThan(1e-9);
});
