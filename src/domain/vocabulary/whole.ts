// Numbers that come to a whole, as weights do.

/** Rounded shares may miss it by this part: 33.3 three times. */
const ROUNDING = 1e-3;

/** True where the sum of the numbers is one of the wholes. */
export function comesTo(numbers: readonly number[], ...wholes: readonly number[]): boolean {
  const sum = numbers.reduce((all, one) => all + one, 0);
  return wholes.some((whole) => Math.abs(sum - whole) <= whole * ROUNDING + 1e-9);
}
