// The correlation of two columns of numbers.
import { average, squares, sum } from './numbers';

/** Pearson's r; null with fewer than 2 pairs and where one side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const [xs, ys] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
  const scale = Math.sqrt(squares(xs) * squares(ys));
  if (pairs.length < 2 || !(scale > 1e-9)) return null;
  const [meanX, meanY] = [average(xs), average(ys)];
  return Math.max(-1, Math.min(1, sum(pairs.map(([x, y]) => (x - meanX) * (y - meanY))) / scale));
}
