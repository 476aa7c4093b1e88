// SCORE_SCALE_SUSPECT: a judge seems to score on another scale than the others, as 0 to 10 where they use 0 to 100.
import type { Criterion } from '../../../competition/competition';
import type { FindingDraftOf } from '../../shared/finding-draft';
import { type FullRow, fullRows } from '../../shared/full-rows';
import { median } from '../../shared/median';
import type { StageRule } from '../../shared/rule';

/** Fewer rows than this say nothing about a scale. */
const FEWEST = 3;
/** A judge on another scale stays within this share of the maximum: the usual slip is a tenth, the mildest a fifth (0 to 20). */
const SHARE = 0.2;

type Column = { criterion: Criterion; highest: number; others: number[] };

/** The tenth part from below. */
const lowDecile = (values: readonly number[]): number =>
  Float64Array.from(values).sort()[Math.floor(values.length / 10)]!;

/**
 * The judge's highest score is at most a fifth of the maximum, and twice it is still less than nine tenths of the
 * others' scores. A strict judge is stricter than the others, but not so that their worst is twice the judge's best.
 */
function isSuspect({ criterion, highest, others }: Column): boolean {
  return others.length >= FEWEST && highest <= SHARE * criterion.max && 2 * highest < lowDecile(others);
}

const marksOf = (rows: readonly FullRow[], index: number): number[] => rows.map(({ marks }) => marks[index]!);

export const rule: StageRule<'SCORE_SCALE_SUSPECT'> = {
  scope: 'stage',
  find: (view) => {
    const sheetViews = fullRows(view);
    return sheetViews.flatMap((rows): FindingDraftOf<'SCORE_SCALE_SUSPECT'>[] => {
      const [first] = rows;
      if (first === undefined || rows.length < FEWEST) return [];
      const columns = view.check.criteria.map((criterion, index): Column => {
        const highest = Math.max(...marksOf(rows, index));
        // Most judges are done here: only who stays low is compared.
        const isLow = highest <= SHARE * criterion.max;
        const others = isLow ? sheetViews.flatMap((other) => (other === rows ? [] : marksOf(other, index))) : [];
        return { criterion, highest, others };
      });
      const suspect = columns.filter(isSuspect);
      if (suspect.length === 0) return [];
      const { judge, tab } = first.sheetView;
      const params = {
        judge: judge.code,
        criteria: suspect.map(({ criterion }) => criterion.name),
        highest: Math.max(...suspect.map((one) => one.highest)),
        usual: median(suspect.flatMap((one) => one.others)),
      };
      return [{ code: 'SCORE_SCALE_SUSPECT', severity: 'warning', tab, params }];
    });
  },
};
