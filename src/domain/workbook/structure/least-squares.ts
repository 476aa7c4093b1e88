// Weights by which numbers follow from others, by least squares.

/** A number, and those that it may follow from. */
export type Sample = { value: number; sources: readonly number[] };

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/**
 * Weights w with value = Σ w·source, by least squares; null where one is below zero, or where there are too few samples to
 * tell. Of columns that say the same the first has the weight of all.
 */
export function linear(samples: readonly Sample[]): number[] | null {
  const size = samples[0]?.sources.length ?? 0;
  const distinct = new Set(samples.map(({ sources }) => sources.join(' '))).size;
  if (distinct < size + 2) return null;
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size + 1 }, (__, column) =>
      sum(samples.map(({ value, sources }) => (sources[row] ?? 0) * (column < size ? (sources[column] ?? 0) : value))),
    ),
  );
  const weights = solve(matrix).map((weight) => (Math.abs(weight) < 1e-9 ? 0 : weight));
  return weights.some((weight) => rounded(weight) < 0) || weights.every((weight) => weight === 0) ? null : weights;
}

/** To a thousandth, or to the third that three equal shares give. */
export const rounded = (weight: number): number => {
  const thirds = Math.round(weight * 300) / 300;
  const thousandths = Math.round(weight * 1000) / 1000;
  return Math.abs(weight - thousandths) <= Math.abs(weight - thirds) + 1e-7 ? thousandths : thirds;
};

/** Gauss with pivots; what is not determined is zero. `matrix`: n rows of n coefficients and the right side. */
function solve(matrix: readonly (readonly number[])[]): number[] {
  const rows = matrix.map((row) => [...row]);
  const scale = Math.max(1, ...rows.flat().map(Math.abs));
  const pivots: number[] = [];
  for (const column of rows.keys()) {
    const open = rows.slice(pivots.length);
    const largest = Math.max(...open.map((row) => Math.abs(row[column] ?? 0)));
    if (largest < scale * 1e-12) continue;
    const chosen = open.find((row) => Math.abs(row[column] ?? 0) === largest) ?? [];
    rows.splice(rows.indexOf(chosen), 1);
    rows.splice(pivots.length, 0, chosen);
    for (const row of rows) if (row !== chosen) eliminate(row, chosen, column);
    pivots.push(column);
  }
  const solved = Array<number>(rows.length).fill(0);
  for (const [index, column] of pivots.entries())
    solved[column] = (rows[index]?.[rows.length] ?? 0) / (rows[index]?.[column] ?? 1);
  return solved;
}

function eliminate(row: number[], chosen: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (chosen[column] ?? 1);
  for (const [index, value] of chosen.entries()) if (index >= column) row[index] = (row[index] ?? 0) - factor * value;
}
