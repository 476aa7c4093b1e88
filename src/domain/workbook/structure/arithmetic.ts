// Whether the numbers of one column, or row, follow from others: as their sum, mean, weighted sum, rank …

/** How a column follows from others; `weights` where they could be told from it, one a source. */
export type Derived =
  | { kind: 'sum' | 'mean' | 'maximum' | 'minimum' | 'rank' }
  | { kind: 'weighted'; weights: number[] };

export type Sample = { value: number; sources: readonly number[] };

/** Half a unit of the last decimal in use: totals are often rounded. */
export function toleranceOf(values: readonly number[]): number {
  const decimals = Math.max(0, ...values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));
  return 0.5 * 10 ** -Math.min(decimals, 6) + 1e-9;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const SIMPLE: readonly { kind: 'sum' | 'mean'; of: (sources: readonly number[]) => number }[] = [
  { kind: 'sum', of: sum },
  { kind: 'mean', of: (sources) => sum(sources) / sources.length },
];
const EXTREME: readonly { kind: 'maximum' | 'minimum'; of: (sources: readonly number[]) => number }[] = [
  { kind: 'maximum', of: (sources) => Math.max(...sources) },
  { kind: 'minimum', of: (sources) => Math.min(...sources) },
];

/** With so many more rows than columns a weighted sum is none by chance. */
const CHANCE = 6;

/** How many samples an expression gives, to rounding. */
const hits = (samples: readonly Sample[], tolerance: number, of: (sources: readonly number[]) => number): number =>
  samples.filter(({ value, sources }) => Math.abs(value - of(sources)) <= tolerance).length;

/**
 * How the values follow from the sources; null when they do not. `share`: this part of the samples must come out (1: all;
 * sums made by hand are often wrong in single rows). `isSaid`: the header says that it sums up.
 */
export function derivation(samples: readonly Sample[], share: number, isSaid: boolean): Derived | null {
  const [first] = samples;
  if (first === undefined || first.sources.length === 0) return null;
  const tolerance = toleranceOf(samples.map(({ value }) => value));
  const enough = Math.max(1, Math.ceil(samples.length * share));
  if (first.sources.length > 1) {
    for (const { kind, of } of SIMPLE) if (hits(samples, tolerance, of) >= enough) return { kind };
  }
  // Whole numbers leave room for chance: without a word, only totals with decimals are taken for weighted sums.
  const weights = linear(samples, isSaid ? tolerance : Math.min(tolerance, 0.05), isSaid);
  if (weights !== null) return { kind: 'weighted', weights };
  return null;
}

/** The same for the highest and lowest of a row, which few columns are by chance only where there are many rows. */
export function extreme(samples: readonly Sample[]): Derived | null {
  const tolerance = toleranceOf(samples.map(({ value }) => value));
  const found = EXTREME.find(({ of }) => hits(samples, tolerance, of) === samples.length);
  return found === undefined || (samples[0]?.sources.length ?? 0) < 2 ? null : { kind: found.kind };
}

/**
 * Weights w with value = Σ w·source in every sample, by least squares; null where there are none, where they are no
 * round numbers (a chance fit has none), or where there are too few samples to tell.
 */
function linear(samples: readonly Sample[], tolerance: number, isSaid: boolean): number[] | null {
  const further = isSaid ? 2 : CHANCE;
  const size = samples[0]?.sources.length ?? 0;
  const distinct = new Set(samples.map(({ sources }) => sources.join(' '))).size;
  if (distinct < size + further || distinct < (further / 2) * size) return null;
  const matrix = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size + 1 }, (__, column) =>
      sum(samples.map(({ value, sources }) => (sources[row] ?? 0) * (column < size ? (sources[column] ?? 0) : value))),
    ),
  );
  const solved = solve(matrix);
  if (solved === null) return null;
  const fits = (weights: readonly number[]): boolean =>
    weights.every((weight) => weight >= 0) &&
    hits(samples, tolerance, (sources) => sum(sources.map((one, index) => one * (weights[index] ?? 0)))) ===
      samples.length;
  const whole = nearest(sum(solved), 1 / 60);
  // Rounded totals leave the weights a little open: what people write down is preferred.
  const steps = isSaid ? STEPS : STEPS.slice(0, 2);
  const found = steps.map((step) => solved.map((weight) => nearest(weight / whole, step) * whole)).find(fits);
  const weights = found ?? [solved.map((weight) => nearest(weight, 1 / 3000))].find(fits);
  if (weights === undefined || (!isSaid && found === undefined)) return null;
  // A copy of one column is no sum: two criteria may be scored alike.
  const used = weights.filter((weight) => weight > 0);
  return used.length === 0 || (used.length === 1 && used.includes(1)) ? null : weights;
}

/** Shares of the whole, from the roundest on. */
const STEPS = [1 / 20, 1 / 3, 1 / 100];

const nearest = (value: number, step: number): number => Math.round(value / step) * step;

/** Gauss with pivots; null for a singular matrix. `matrix`: n rows of n coefficients and the right side. */
function solve(matrix: number[][]): number[] | null {
  const rows = matrix.map((row) => [...row]);
  const size = rows.length;
  const scale = Math.max(1, ...rows.flat().map(Math.abs));
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let row = column + 1; row < size; row += 1) {
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    }
    const [chosen, other] = [rows[pivot] ?? [], rows[column] ?? []];
    if (Math.abs(chosen[column] ?? 0) < scale * 1e-12) return null;
    rows[pivot] = other;
    rows[column] = chosen;
    for (let row = 0; row < size; row += 1) {
      if (row === column) continue;
      const factor = (rows[row]?.[column] ?? 0) / (chosen[column] ?? 1);
      for (let index = column; index <= size; index += 1) {
        const line = rows[row] ?? [];
        line[index] = (line[index] ?? 0) - factor * (chosen[index] ?? 0);
      }
    }
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** True where the values are ranks: whole numbers from 1 to the number of rows, most of which occur. */
export function looksLikeRanks(values: readonly number[]): boolean {
  const count = values.length;
  const distinct = new Set(values).size;
  return (
    count > 1 &&
    values.every((value) => Number.isInteger(value) && value >= 1 && value <= count) &&
    values.includes(1) &&
    distinct * 2 > count
  );
}

/** True where the ranks are those of the other numbers, the highest first (ties share the better rank, or follow on). */
export function isRankOf(ranks: readonly number[], values: readonly number[]): boolean {
  if (!looksLikeRanks(ranks) || ranks.length !== values.length) return false;
  const pairs = ranks.map((rank, index) => ({ rank, value: values[index] ?? 0 }));
  return pairs.every((one) =>
    pairs.every((other) => (one.value > other.value + 1e-9 ? one.rank < other.rank : true)),
  );
}

/** What a row of numbers is of the rows above it, column by column; null when it is nothing of them. */
export function statisticOf(row: readonly number[], above: readonly (readonly number[])[]): string | null {
  if (row.length < 2 || above.some((column) => column.length < 3)) return null;
  const mean = (values: readonly number[]): number => sum(values) / values.length;
  const deviation = (values: readonly number[], less: number): number =>
    Math.sqrt(sum(values.map((value) => (value - mean(values)) ** 2)) / (values.length - less));
  const middle = (values: readonly number[]): number => {
    const sorted = [...values].sort((one, other) => one - other);
    const half = sorted.length / 2;
    return half % 1 === 0 ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : (sorted[Math.floor(half)] ?? 0);
  };
  const kinds: Record<string, (values: readonly number[]) => number> = {
    maximum: (values) => Math.max(...values),
    minimum: (values) => Math.min(...values),
    mean,
    sum,
    median: middle,
    deviation: (values) => deviation(values, 1),
    'deviation of all': (values) => deviation(values, 0),
    count: (values) => values.length,
  };
  const tolerance = toleranceOf(row);
  const found = Object.entries(kinds).find(([, of]) =>
    row.every((value, index) => Math.abs(value - of(above[index] ?? [])) <= tolerance),
  );
  return found?.[0] ?? null;
}
