// JUDGE_CONFLICT: a judge has entered something for an entry that is not theirs to judge. Leaving it blank or BK is right.
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { usedCells } from '../../shared/used-cells';

export const rule: StageRule<'JUDGE_CONFLICT'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, lines }) =>
      Array.from(lines.values())
        .flat()
        .flatMap(({ row, entry, conflict, recused }): FindingDraftOf<'JUDGE_CONFLICT'>[] => {
          if (conflict === null || recused) return [];
          const params = { judge: judge.code, entry: entry.code, reason: conflict };
          return usedCells(row, check.criteria).map(({ at }) => ({
            code: 'JUDGE_CONFLICT',
            severity: 'warning',
            tab,
            at,
            params,
          }));
        }),
    ),
};
