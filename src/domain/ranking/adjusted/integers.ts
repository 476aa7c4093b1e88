// Whole numbers of any size: common divisors, ratios as doubles, and linear equations solved without a rounding.

export const NIL = BigInt(0);
export const UNIT = BigInt(1);

export function greatestDivisor(one: bigint, other: bigint): bigint {
  let [left, right] = [one, other];
  while (right !== NIL) [left, right] = [right, left % right];
  return left;
}

/** More than 53 bits survive the division below. */
const BITS = BigInt(1) << BigInt(64);

/** `numerator`/`denominator` as a double, right to its last bits whatever the size of the two. */
export function ratio(numerator: bigint, denominator: bigint): number {
  const whole = numerator / denominator;
  const rest = ((numerator - whole * denominator) * BITS) / denominator;
  return Number(whole) + Number(rest) / Number(BITS);
}

/**
 * Solves matrix·x = right for a positive definite matrix of whole numbers by elimination without fractions (Bareiss 1968):
 * x_j = numerators[j] / denominator.
 */
export function solve(matrix: bigint[][], right: bigint[]): { numerators: bigint[]; denominator: bigint } {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index]!]);
  let before = UNIT;
  for (let step = 0; step < size; step += 1) {
    const pivotRow = rows[step]!;
    const pivot = pivotRow[step]!;
    for (const row of rows.slice(step + 1)) {
      const factor = row[step]!;
      for (let column = step + 1; column <= size; column += 1) {
        row[column] = (row[column]! * pivot - factor * pivotRow[column]!) / before;
      }
    }
    before = pivot;
  }
  const numerators = right.map(() => NIL);
  for (let index = size - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    let value = row[size]! * before;
    for (let column = index + 1; column < size; column += 1) value -= row[column]! * numerators[column]!;
    numerators[index] = value / row[index]!;
  }
  return { numerators, denominator: before };
}
