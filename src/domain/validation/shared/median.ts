// Medians.

const middle = (sorted: ArrayLike<number>, length: number): number =>
  length % 2 === 1 ? sorted[length >> 1]! : (sorted[(length >> 1) - 1]! + sorted[length >> 1]!) / 2;

/** The median; NaN of an empty list. The list is not changed. */
export function median(values: readonly number[]): number {
  // A typed array is sorted by number, and fast.
  return middle(Float64Array.from(values).sort(), values.length);
}

const scratch: number[] = [];

/** The median of all values but the one at `index`; NaN where there are no others. For short lists, of which there are many. */
export function medianOfOthers(values: readonly number[], index: number): number {
  let length = 0;
  for (let from = 0; from < values.length; from++) {
    if (from === index) continue;
    const value = values[from]!;
    let at = length++;
    for (; at > 0 && scratch[at - 1]! > value; at--) scratch[at] = scratch[at - 1]!;
    scratch[at] = value;
  }
  return length === 0 ? Number.NaN : middle(scratch, length);
}
