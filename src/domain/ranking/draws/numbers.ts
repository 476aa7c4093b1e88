// Scores as doubles, for what is computed thousands of times: means, spreads, ranks.

/** A score of 0 to 100, or null where the judge has none for the entry. */
export type OptionalScore = number | null;

/** The scores there are. */
export const present = (cells: readonly OptionalScore[]): number[] =>
  cells.filter((cell): cell is number => cell !== null);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** NaN of nothing. */
export const average = (values: readonly number[]): number => sum(values) / values.length;

/** Sum of squared distances from the mean; exactly 0 where all values are equal. */
export function squares(values: readonly number[]): number {
  if (values.every((value) => value === values[0])) return 0;
  const mean = average(values);
  return sum(values.map((value) => (value - mean) ** 2));
}

/** Ranks from the highest (1) to the lowest; equals share the mean of their ranks. */
export function meanRanks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((one, other) => values[other]! - values[one]!);
  const ranks = values.map(() => 0);
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (const index of order.slice(from, to)) ranks[index] = (from + 1 + to) / 2;
  }
  return ranks;
}
