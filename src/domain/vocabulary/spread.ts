// Quantiles of a list of numbers.

/** The value below which the given share of the sorted numbers lies, between neighbours in proportion; null of nothing. */
function quantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (high - low) * (at - Math.floor(at));
}

export type Spread = { least: number; low: number; median: number; high: number; most: number };

/** The median, the bounds of the middle half and of all; null of nothing. */
export function spreadOf(values: readonly number[]): Spread | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, low, median, high, most] = [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(sorted, share));
  if (least == null || low == null || median == null || high == null || most == null) return null;
  return { least, low, median, high, most };
}
