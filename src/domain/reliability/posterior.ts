// Draws of what the entries are truly worth, and of what another panel of this kind would give them, from the scores.
import type { OptionalScore } from '../ranking/draws/numbers';
import type { PanelScores } from '../ranking/draws/panel-scores';
import { chiSquare, normal, type Uniform, uniform } from './random';

/**
 * The mixed model y_ij = e_i + s_j + error: entries e_i about a common mean, severities s_j of judges who could have been
 * others, errors with a variance of each judge's own; these variances are alike as far as the scores let them. All unknown
 * variances are drawn too, so that what is not known of them widens the draws.
 *
 * Gibbs sampling (A. Gelman et al. 2013, Bayesian Data Analysis, ch. 11 and 15): every unknown in turn from its distribution
 * given the others. One sweep costs as much as there are scores.
 */
type State = {
  entries: Float64Array;
  severities: Float64Array;
  errors: Float64Array;
  mean: number;
  between: number;
  spread: number;
  level: number;
};

export type PosteriorDraw = {
  /** What each entry is truly worth in points, in the table's order. Read it at once: the next draw writes over it. */
  entries: Float64Array;
  /** What a panel of other judges might give, in the table's pattern. Likewise. */
  rows: OptionalScore[][];
};

const SEED = 20231207;

/** Sweeps before the first draw, and between two of them: where not everybody scores everything draws forget more slowly. */
const SWEEPS = { first: 100, complete: 1, incomplete: 4 };

/** How much judges' variances are taken to be alike: as if that many of each judge's errors were known to be the panel's. */
const ALIKE = 8;

/** The variance of what four decimals round off, in points: judges who agree to the last digit leave it. */
const ROUNDING = 2.5e-9;

/** One list of readings, entry by entry in the order of their codes, so that nothing depends on the order of tabs. */
function listOf({ entries, rows }: PanelScores) {
  const order = Array.from(entries.keys()).sort((a, b) => (entries[a]!.code < entries[b]!.code ? -1 : 1));
  const readings = order.flatMap((entry) =>
    rows[entry]!.flatMap((score, judge) => (score === null ? [] : [{ entry, judge, score }])),
  );
  return {
    order,
    entry: Int32Array.from(readings, (one) => one.entry),
    judge: Int32Array.from(readings, (one) => one.judge),
    score: Float64Array.from(readings, (one) => one.score),
  };
}

type List = ReturnType<typeof listOf>;

/** Where the chain begins: plain means, plain differences, and variances of what they leave. */
function beginning({ order, entry, judge, score }: List, judges: number): State {
  const entries = new Float64Array(order.length);
  const severities = new Float64Array(judges);
  const [ofEntry, ofJudge] = [new Float64Array(order.length), new Float64Array(judges)];
  for (let at = 0; at < score.length; at += 1) {
    entries[entry[at]!]! += score[at]!;
    ofEntry[entry[at]!]! += 1;
    ofJudge[judge[at]!]! += 1;
  }
  for (let at = 0; at < entries.length; at += 1) entries[at]! /= ofEntry[at]!;
  for (let at = 0; at < score.length; at += 1) severities[judge[at]!]! += score[at]! - entries[entry[at]!]!;
  for (let at = 0; at < judges; at += 1) severities[at]! /= ofJudge[at]!;
  const mean = order.reduce((sum, one) => sum + entries[one]!, 0) / order.length;
  const square = (values: Float64Array, about: number): number =>
    values.reduce((sum, one) => sum + (one - about) ** 2, 0) / values.length;
  let left = 0;
  for (let at = 0; at < score.length; at += 1) {
    left += (score[at]! - entries[entry[at]!]! - severities[judge[at]!]!) ** 2;
  }
  const freedom = Math.max(1, score.length - entries.length - judges + 1);
  const level = left / freedom + ROUNDING;
  return {
    entries,
    severities,
    errors: new Float64Array(judges).fill(level),
    mean,
    between: orderedSquare(order, entries, mean) + ROUNDING,
    spread: square(severities, 0) + ROUNDING,
    level,
  };
}

/** The mean square about `mean`, added up in the order of the codes. */
const orderedSquare = (order: readonly number[], values: Float64Array, mean: number): number =>
  order.reduce((sum, one) => sum + (values[one]! - mean) ** 2, 0) / order.length;

function drawEntries(next: Uniform, { order, entry, judge, score }: List, state: State): void {
  const { entries, severities, errors, mean, between } = state;
  const precisions = errors.map((one) => 1 / one);
  const prior = 1 / between;
  let at = 0;
  for (const one of order) {
    let precision = prior;
    let sum = prior * mean;
    for (; at < score.length && entry[at] === one; at += 1) {
      const weight = precisions[judge[at]!]!;
      precision += weight;
      sum += weight * (score[at]! - severities[judge[at]!]!);
    }
    entries[one] = sum / precision + normal(next) / Math.sqrt(precision);
  }
}

/** Severities, then the split between the level of all entries and that of all judges, which scores alone do not tell. */
function drawSeverities(next: Uniform, { order, entry, judge, score }: List, state: State): void {
  const { entries, severities, errors, spread } = state;
  const judges = severities.length;
  const [sums, counts] = [new Float64Array(judges), new Float64Array(judges)];
  for (let at = 0; at < score.length; at += 1) {
    sums[judge[at]!]! += score[at]! - entries[entry[at]!]!;
    counts[judge[at]!]! += 1;
  }
  let total = 0;
  for (let at = 0; at < judges; at += 1) {
    const precision = counts[at]! / errors[at]! + 1 / spread;
    severities[at] = sums[at]! / errors[at]! / precision + normal(next) / Math.sqrt(precision);
    total += severities[at]!;
  }
  const shift = Math.sqrt(spread / judges) * normal(next) - total / judges;
  for (let at = 0; at < judges; at += 1) severities[at]! += shift;
  for (const one of order) entries[one]! -= shift;
  state.mean -= shift;
}

function drawVariances(next: Uniform, list: List, state: State, start: State): void {
  const { entry, judge, score, order } = list;
  const { entries, severities, errors } = state;
  const [judges, count] = [severities.length, order.length];
  const total = order.reduce((sum, one) => sum + entries[one]!, 0);
  state.mean = total / count + Math.sqrt(state.between / count) * normal(next);
  state.between = (start.between + count * orderedSquare(order, entries, state.mean)) / chiSquare(next, count + 1);
  const own = severities.reduce((sum, one) => sum + one * one, 0);
  state.spread = (start.spread + own) / chiSquare(next, judges + 1);
  const [squares, counts] = [new Float64Array(judges), new Float64Array(judges)];
  for (let at = 0; at < score.length; at += 1) {
    squares[judge[at]!]! += (score[at]! - entries[entry[at]!]! - severities[judge[at]!]!) ** 2;
    counts[judge[at]!]! += 1;
  }
  let precision = 0;
  for (let at = 0; at < judges; at += 1) {
    const sum = ALIKE * state.level + squares[at]! + ROUNDING;
    errors[at] = sum / chiSquare(next, ALIKE + counts[at]!);
    precision += 1 / errors[at]!;
  }
  state.level = chiSquare(next, ALIKE * judges) / (ALIKE * precision);
}

/** Other judges in the place of these, each erring as much, over the same entries and in the same pattern. */
function drawPanel(
  next: Uniform,
  { order }: List,
  { rows }: PanelScores,
  state: State,
  drawn: OptionalScore[][],
): void {
  const { entries, severities, spread, errors } = state;
  const others = severities.map(() => Math.sqrt(spread) * normal(next));
  const deviations = errors.map(Math.sqrt);
  for (const one of order) {
    const [row, pattern] = [drawn[one]!, rows[one]!];
    for (let judge = 0; judge < others.length; judge += 1)
      if (pattern[judge] !== null) row[judge] = entries[one]! + others[judge]! + deviations[judge]! * normal(next);
  }
}

/** `count` draws, always the same. For at least one judge and one entry. */
export function* posteriorDraws(table: PanelScores, count: number): Generator<PosteriorDraw> {
  const next = uniform(SEED);
  const list = listOf(table);
  const judges = table.judges.length;
  const start = beginning(list, judges);
  const state: State = { ...start, entries: start.entries.slice(), severities: start.severities.slice() };
  const rows = table.rows.map((row) => [...row]);
  const isComplete = list.score.length === judges * list.order.length;
  const between = isComplete ? SWEEPS.complete : SWEEPS.incomplete;
  for (let draw = 0; draw < count; draw += 1) {
    for (let sweep = draw === 0 ? SWEEPS.first : between; sweep > 0; sweep -= 1) {
      drawEntries(next, list, state);
      drawSeverities(next, list, state);
      drawVariances(next, list, state, start);
    }
    drawPanel(next, list, table, state, rows);
    yield { entries: state.entries, rows };
  }
}
