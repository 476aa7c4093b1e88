// JUDGE_NO_VARIANCE: a judge gives every entry the same scores, which does not help to rank them.
import type { FindingDraftOf } from '../../shared/finding-draft';
import { type FullRow, fullRows } from '../../shared/full-rows';
import type { StageRule } from '../../shared/rule';

/** So improbable must it be that the scores came out alike by chance. */
const CHANCE = 1e-4;

/** How many pairs of a judge's rows there are, and how many of them are equal. */
function pairsOf(rows: readonly FullRow[]): { equal: number; all: number } {
  const counts = new Map<string, number>();
  for (const { marks } of rows) {
    const key = marks.join(' ');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  return { equal: Array.from(counts.values()).reduce((sum, one) => sum + pairs(one), 0), all: pairs(rows.length) };
}

const isFlat = (rows: readonly FullRow[]): boolean =>
  rows.length > 1 && rows.every(({ marks }) => marks.every((mark, index) => mark === rows[0]!.marks[index]));

/**
 * All rows of the judge are equal. The chance that two rows are is taken from the other judges of the stage (one success
 * more than seen, so that it is never 0 and few rows prove nothing); that of n rows is its (n−1)th power. Coarse scales and
 * few entries are thereby left alone, and so is a panel that sees no differences at all.
 */
export const rule: StageRule<'JUDGE_NO_VARIANCE'> = {
  scope: 'stage',
  find: (view) => {
    // Mostly the second row differs from the first, and that is all.
    if (!fullRows(view).some(isFlat)) return [];
    const judges = fullRows(view).map((rows) => ({ rows, ...pairsOf(rows) }));
    const equal = judges.reduce((sum, one) => sum + one.equal, 0);
    const all = judges.reduce((sum, one) => sum + one.all, 0);
    return judges.flatMap(({ rows, ...own }): FindingDraftOf<'JUDGE_NO_VARIANCE'>[] => {
      const [first] = rows;
      if (first === undefined || own.all === 0 || own.equal < own.all) return [];
      const chance = (equal - own.equal + 1) / (all - own.all + 1);
      if (chance ** (rows.length - 1) > CHANCE) return [];
      const { judge, tab } = first.sheetView;
      const params = { judge: judge.code, rows: rows.length };
      return [{ code: 'JUDGE_NO_VARIANCE', severity: 'warning', tab, params }];
    });
  },
};
