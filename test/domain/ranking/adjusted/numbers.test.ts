// The small linear algebra beneath: exact solutions and eigenvectors, each put back into what it solves.
import { eigen } from '../../../../src/domain/ranking/adjusted/eigen';
import { greatestDivisor, ratio, solve } from '../../../../src/domain/ranking/adjusted/integers';
import * as fc from '../../../properties';

const square = <T>(element: fc.Arbitrary<T>) =>
  fc
    .integer({ min: 0, max: 6 })
    .chain((size) =>
      fc.array(fc.array(element, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
    );

it('solve: M·x = b exactly, for M = AAᵀ + I', () => {
  fc.assert(
    fc.property(square(fc.bigInt({ min: BigInt(-(10 ** 9)), max: BigInt(10 ** 9) })), (a) => {
      const matrix = a.map((row, at) =>
        a.map((other, index) => row.reduce((sum, one, k) => sum + one * other[k]!, BigInt(at === index ? 1 : 0))),
      );
      const right = a.map((row, index) => (row[0] ?? BigInt(0)) + BigInt(index));
      const { numerators, denominator } = solve(matrix, right);
      expect(denominator > BigInt(0)).toBe(true);
      for (const [index, row] of matrix.entries())
        expect(row.reduce((sum, one, k) => sum + one * numerators[k]!, BigInt(0))).toBe(right[index]! * denominator);
    }),
  );
});

it('eigen: S·v = d·v, vectors of length 1 at right angles, least value first', () => {
  fc.assert(
    fc.property(square(fc.integer({ min: -1000, max: 1000 })), (a) => {
      const matrix = a.map((row, at) => row.map((one, index) => one + a[index]![at]!));
      const pairs = eigen(matrix);
      for (const [at, { value, vector }] of pairs.entries()) {
        for (const [index, row] of matrix.entries())
          expect(row.reduce((sum, one, k) => sum + one * vector[k]!, 0)).toBeCloseTo(value * vector[index]!, 7);
        for (const [other, { vector: second }] of pairs.entries())
          expect(vector.reduce((sum, one, k) => sum + one * second[k]!, 0)).toBeCloseTo(at === other ? 1 : 0, 10);
        if (at > 0) expect(value).toBeGreaterThanOrEqual(pairs[at - 1]!.value);
      }
    }),
  );
});

it('ratio: a double, whatever the size of the two', () => {
  const huge = BigInt(10) ** BigInt(400);
  expect(ratio(huge * BigInt(2), huge * BigInt(3))).toBe(2 / 3);
  expect(ratio(-huge * BigInt(7), huge * BigInt(2))).toBe(-3.5);
  expect(greatestDivisor(BigInt(84), BigInt(36))).toBe(BigInt(12));
});
