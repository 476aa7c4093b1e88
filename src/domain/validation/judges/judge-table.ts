// The judges' scores of a stage beside each other, and how far each judge goes with the others.
import { correlation } from '../../ranking/draws/correlation';
import { average, type OptionalScore, present, squares } from '../../ranking/draws/numbers';
import { fullRows, rowsByEntry } from '../shared/full-rows';
import { judgeScore } from '../shared/judge-score';
import type { StageView } from '../shared/stage-view';

export type JudgeTable = {
  /** Entry → judge, in the order of the stage's judges; every judge's mean is 0. */
  rows: OptionalScore[][];
  /** How many entries each judge scored. */
  given: number[];
};

function tableOf(view: StageView): JudgeTable {
  const { criteria } = view.check;
  const rows = rowsByEntry(view).map((ofEntry) => {
    const row: OptionalScore[] = view.sheetViews.map(() => null);
    for (const { judge, marks } of ofEntry) row[judge] = judgeScore(marks, criteria);
    return row;
  });
  const given = fullRows(view).map(({ length }) => length);
  const means = view.sheetViews.map((_, judge) => average(present(rows.map((row) => row[judge]!))));
  return { rows: rows.map((row) => row.map((one, judge) => (one === null ? null : one - means[judge]!))), given };
}

/** The variance of each judge's scores; 0 of a single one. */
export const variancesOf = ({ rows, given }: JudgeTable): number[] =>
  given.map((count, judge) => squares(present(rows.map((row) => row[judge]!))) / Math.max(1, count - 1));

const prepared = new WeakMap<StageView, JudgeTable>();

/** Made once per view. */
export function judgeTable(view: StageView): JudgeTable {
  const table = prepared.get(view) ?? tableOf(view);
  prepared.set(view, table);
  return table;
}

/** A judge's correlation with the mean of the others, `without` left aside; null where there is nothing to compare. */
export function agreementOf({ rows }: JudgeTable, judge: number, without = -1): number | null {
  const pairs = rows.flatMap((row): [number, number][] => {
    const own = row[judge]!;
    if (own === null) return [];
    let [sum, count] = [0, 0];
    for (const [at, one] of row.entries()) {
      if (one === null || at === judge || at === without) continue;
      sum += one;
      count += 1;
    }
    return count === 0 ? [] : [[own, sum / count]];
  });
  return correlation(pairs);
}
