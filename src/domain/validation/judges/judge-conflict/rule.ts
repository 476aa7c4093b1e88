// JUDGE_CONFLICT: a judge has entered something for an entry that is not theirs to judge. Leaving it blank or BK is right.
import type { DraftOf, StageRule } from '../../shared/draft';
import { usedCells } from '../../shared/used-cells';

export const judgeConflict: StageRule<'JUDGE_CONFLICT'> = {
  code: 'JUDGE_CONFLICT',
  find: ({ check, desks }) =>
    desks.flatMap(({ judge, tab, lines }) =>
      Array.from(lines.values())
        .flat()
        .flatMap(({ row, entry, conflict, recused }): DraftOf<'JUDGE_CONFLICT'>[] => {
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
