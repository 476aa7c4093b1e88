// Whether the numbers of one column, or row, follow from others: as their sum, mean, weighted sum, rank …
import { linear, rounded, type Sample } from './least-squares';

export type { Sample } from './least-squares';

/** How a column follows from others; `weights` where they could be told from it, one a source. */
export type Derived = { kind: 'sum' | 'mean' | 'statistic' | 'rank' } | { kind: 'weighted'; weights: number[] };

/** Half a unit of the last decimal in use: totals are often rounded. */
export function toleranceOf(values: readonly number[]): number {
  const decimals = Math.max(0, ...values.map((value) => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0));
  return 0.5 * 10 ** -Math.min(decimals, 6) + 1e-9;
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

const mean = (values: readonly number[]): number => sum(values) / values.length;

const SIMPLE: readonly { kind: 'sum' | 'mean'; of: (sources: readonly number[]) => number }[] = [
  { kind: 'sum', of: sum },
  { kind: 'mean', of: mean },
];
const deviation = (values: readonly number[], less: number): number =>
  Math.sqrt(sum(values.map((value) => (value - mean(values)) ** 2)) / (values.length - less));
function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const half = sorted.length / 2;
  return half % 1 === 0 ? ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2 : (sorted[Math.floor(half)] ?? 0);
}

/** What people calculate of a row or column beside its sum and mean. */
const STATISTICS: readonly ((values: readonly number[]) => number)[] = [
  (values) => Math.max(...values),
  (values) => Math.min(...values),
  median,
  (values) => deviation(values, 1),
  (values) => deviation(values, 0),
  (values) => Math.max(...values) - Math.min(...values),
];

/** What is found, and how sure it is. */
export type Derivation = {
  derived: Derived;
  /** Of the samples that come out. */
  share: number;
  /** How unlikely it is by chance, as the number of halvings. */
  evidence: number;
};

type Expression = { derived: Derived; parameters: number; of: (sources: readonly number[]) => number };

/**
 * How the values follow from the sources, by the expression with the strongest evidence; null when they do not. `share`:
 * this part of the samples must come out (1: all; sums made by hand are often wrong in single rows).
 */
export function derivation(samples: readonly Sample[], share: number): Derivation | null {
  const tolerance = toleranceOf(samples.map(({ value }) => value));
  const found = expressions(samples).flatMap((expression): Derivation[] => {
    const hits = samples.filter(({ value, sources }) => Math.abs(value - expression.of(sources)) <= tolerance).length;
    if (hits === 0 || hits < samples.length * share) return [];
    const evidence = evidenceOf(samples, hits, tolerance, expression);
    return [{ derived: expression.derived, share: hits / samples.length, evidence }];
  });
  const most = Math.max(...found.map(({ evidence }) => evidence));
  return found.find(({ evidence }) => evidence === most) ?? null;
}

function expressions(samples: readonly Sample[]): Expression[] {
  const size = samples[0]?.sources.length ?? 0;
  if (size === 0) return [];
  const simple = size > 1 ? SIMPLE.map(({ kind, of }): Expression => ({ derived: { kind }, parameters: 0, of })) : [];
  const weights = linear(samples);
  const weighted = (of: number[], parameters: number): Expression => ({
    derived: { kind: 'weighted', weights: of },
    parameters,
    of: (sources) => sum(sources.map((one, index) => one * (of[index] ?? 0))),
  });
  const factor = sum(samples.map(({ value }) => value)) / sum(samples.map(({ sources }) => sum(sources)));
  return [
    ...simple,
    ...(weights === null ? [] : roundedWeights(weights, samples).map((of) => weighted(of, size))),
    // A percentage of the sum, or one score times its weight.
    ...(factor > 0 && Number.isFinite(factor)
      ? [{ ...weighted(Array(size).fill(factor), 1), ...(size > 1 ? { derived: { kind: 'sum' } as const } : {}) }]
      : []),
  ].filter(({ derived }) => derived.kind !== 'weighted' || !isCopy(derived.weights));
}

/** As people weigh: in shares of 5 % or 1 % where these fit the numbers as well, to a thousandth, and as they come out. */
function roundedWeights(weights: readonly number[], samples: readonly Sample[]): number[][] {
  const whole = sum(weights);
  const total = rounded(whole);
  const tolerance = toleranceOf(samples.map(({ value }) => value));
  const inShares = (parts: number): number[] =>
    weights.map((weight) => (Math.round((weight / whole) * parts) / parts) * total);
  const fits = (of: readonly number[]): boolean =>
    samples.every(
      ({ value, sources }) => Math.abs(value - sum(sources.map((one, index) => one * (of[index] ?? 0)))) <= tolerance,
    );
  const round = [20, 100].map(inShares).find(fits);
  return round === undefined ? [weights.map(rounded), [...weights]] : [round];
}

/** A copy of one column is no sum: two criteria may be scored alike. */
const isCopy = (weights: readonly number[]): boolean =>
  weights.filter((weight) => weight > 1e-9).length === 1 && weights.some((weight) => Math.abs(weight - 1) < 1e-6);

/** So many samples say what comes out by chance. */
const COMPARED = 20;

/**
 * Each sample that comes out is worth as many halvings as the expression could have missed it by: against all numbers there
 * are, and against what it gives of the other samples; what fits itself to the samples is worth less.
 */
function evidenceOf(
  samples: readonly Sample[],
  hits: number,
  tolerance: number,
  { parameters, of }: Expression,
): number {
  const numbers = samples.flatMap(({ value, sources }) => [value, ...sources]);
  const width = Math.max(...numbers) - Math.min(...numbers);
  const some = samples.slice(0, COMPARED);
  const others = some.flatMap(({ value }, index) =>
    some.flatMap(({ sources }, other) => (other === index ? [] : [Math.abs(value - of(sources)) <= tolerance])),
  );
  const inRange = (2 * tolerance) / (width + 2 * tolerance);
  const byOthers = others.filter((one) => one).length / Math.max(1, others.length);
  const misses = samples.length - hits;
  const telling = Math.max(0, hits - parameters);
  const chance = Math.min(1, Math.max(inRange, byOthers));
  return telling * -Math.log2(chance) - misses * Math.log2(samples.length);
}

/** The same for the highest, the lowest and other statistics of a row, which few columns are by chance only where there are many rows. */
export function statistic(samples: readonly Sample[]): Derived | null {
  const tolerance = toleranceOf(samples.map(({ value }) => value));
  const isOf = (of: (values: readonly number[]) => number): boolean =>
    samples.every(({ value, sources }) => Math.abs(value - of(sources)) <= tolerance);
  return (samples[0]?.sources.length ?? 0) > 1 && STATISTICS.some(isOf) ? { kind: 'statistic' } : null;
}

/** True where the values can be ranks: whole numbers from 1 to the number of rows, 1 among them. */
export const arePlaces = (values: readonly number[]): boolean =>
  values.length > 1 &&
  values.includes(1) &&
  values.every((value) => Number.isInteger(value) && value >= 1 && value <= values.length);

/** True where the ranks are those of the other numbers, the highest first (ties share the better rank, or follow on). */
export function isRankOf(ranks: readonly number[], values: readonly number[]): boolean {
  if (!arePlaces(ranks) || ranks.length !== values.length || new Set(ranks).size * 2 <= ranks.length) return false;
  const pairs = ranks.map((rank, index) => ({ rank, value: values[index] ?? 0 }));
  return pairs.every((one) => pairs.every((other) => (one.value > other.value + 1e-9 ? one.rank < other.rank : true)));
}

/**
 * True where a row of numbers is a statistic of the rows above it, column by column, and so many of those rows could not be
 * it as well that the evidence is at least this number of halvings.
 */
export function isStatisticOf(row: readonly number[], above: readonly (readonly number[])[], least = 0): boolean {
  if (row.length === 0 || above.some((column) => column.length === 0)) return false;
  const tolerance = toleranceOf(row);
  const kinds = [...STATISTICS, mean, sum, (values: readonly number[]) => values.length];
  const isFound = kinds.some((of) =>
    row.every((value, index) => Math.abs(value - of(above[index] ?? [])) <= tolerance),
  );
  const evidence = sum(
    row.map((value, index) => {
      const column = above[index] ?? [];
      const alike = column.filter((one) => Math.abs(one - value) <= tolerance).length;
      return Math.log2((column.length + 1) / (alike + 1));
    }),
  );
  return isFound && evidence >= least;
}
