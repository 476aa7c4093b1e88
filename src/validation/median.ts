// The middle of a list of numbers.

/** The median; NaN of an empty list. The list is not changed. */
export function median(values: ArrayLike<number>): number {
  // A typed array is sorted by number, and fast.
  const sorted = Float64Array.from(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
