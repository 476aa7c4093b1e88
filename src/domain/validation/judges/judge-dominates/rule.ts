// JUDGE_DOMINATES: one judge's scores decide the mean nearly alone.
import { squares } from '../../../ranking/draws/numbers';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { judgeTable, variancesOf } from '../judge-table';

/** So many times a judge's share must outweigh the others' on average: fair panels seldom reach eight. */
const TIMES = 10;
/** So many times a judge's variance must exceed any other's: over few entries equal judges may cancel each other out by chance. */
const WIDER = 16;
const FEWEST_ENTRIES = 6;

/** Each judge's share in the variance of the entries' means; the shares add up to 1, and one may lie outside 0 to 1. */
function sharesOf(rows: readonly (readonly (number | null)[])[], judges: number): number[] {
  const shares = Array<number>(judges).fill(0);
  const counts = rows.map((row) => row.reduce<number>((count, one) => (one === null ? count : count + 1), 0));
  const means = rows.map((row, at) => row.reduce<number>((sum, one) => sum + (one ?? 0), 0) / counts[at]!);
  const total = squares(means) + means.length * (means.reduce((sum, one) => sum + one, 0) / means.length) ** 2;
  if (!(total > 1e-9)) return shares;
  for (const [at, row] of rows.entries())
    for (const [judge, one] of row.entries())
      if (one !== null) shares[judge]! += (one * means[at]!) / counts[at]! / total;
  return shares;
}

/** The judges' own means are taken off first: who is strict throughout decides nothing by it. */
export const rule: StageRule<'JUDGE_DOMINATES'> = {
  scope: 'stage',
  find: (view) => {
    const table = judgeTable(view);
    const { rows, given } = table;
    const others = given.filter((count) => count >= FEWEST_ENTRIES).length - 1;
    if (rows.length < FEWEST_ENTRIES || others < 1) return [];
    const variances = variancesOf(table);
    const isWider = (judge: number): boolean =>
      variances.every((one, at) => at === judge || variances[judge]! >= WIDER * one);
    return sharesOf(rows, given.length).flatMap((share, judge): FindingDraftOf<'JUDGE_DOMINATES'>[] => {
      if (given[judge]! < FEWEST_ENTRIES || share * others < TIMES * (1 - share) || !isWider(judge)) return [];
      const { judge: person, tab } = view.sheetViews[judge]!;
      const params = { judge: person.code, percent: Math.min(100, Math.round(100 * share)) };
      return [{ code: 'JUDGE_DOMINATES', severity: 'warning', tab, params }];
    });
  },
};
