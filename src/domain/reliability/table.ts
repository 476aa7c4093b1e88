// The judges' scores of a stage as a table of doubles: what statistics are computed from.
import type { Entry } from '../competition/competition';
import type { Panel } from '../ranking/result';

/** A score of 0 to 100, or null where the judge has none for the entry. */
export type Cell = number | null;

export type ScoreTable = {
  /** Those whom at least one judge scored, in the order of the entries tab. */
  entries: Entry[];
  /** Codes of the judges who scored at least one entry, sorted, so that nothing depends on the order of the judges tab. */
  judges: string[];
  /** One row per entry, one column per judge. */
  rows: Cell[][];
};

/** Exact scores become the nearest double; equal scores stay equal. */
export function tableOf(panel: Panel): ScoreTable {
  const entries = panel.entries.filter((entry) => (panel.readings.get(entry.code)?.size ?? 0) > 0);
  const readings = entries.map((entry) => panel.readings.get(entry.code)!);
  const scoring = new Set(readings.flatMap((ofEntry) => [...ofEntry.keys()]));
  const judges = panel.judges.map((judge) => judge.code).filter((code) => scoring.has(code));
  judges.sort((one, other) => (one < other ? -1 : 1));
  const rows = readings.map((ofEntry) => judges.map((judge) => ofEntry.get(judge)?.score.valueOf() ?? null));
  return { entries, judges, rows };
}

/** The rows in which every judge has a score. */
export const completeRows = (rows: Cell[][]): number[][] =>
  rows.filter((row): row is number[] => row.every((cell) => cell !== null));

/** The scores there are. */
export const present = (cells: readonly Cell[]): number[] => cells.filter((cell): cell is number => cell !== null);

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
