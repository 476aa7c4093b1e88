// SCORE_UNASSIGNED: a judge has scored an entry that the assignment gives to others. One in conflict is told as such.
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { usedCells } from '../../shared/used-cells';
import { whereOf } from '../../shared/where';

export const rule: StageRule<'SCORE_UNASSIGNED'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, lines, conflicting }) =>
      Array.from(lines.values())
        .flat()
        .filter((line) => line.excluded && !line.recused && !conflicting.has(line.entry.code))
        .flatMap(({ row, entry }) =>
          usedCells(row, check.criteria).map(
            ({ at }): FindingDraftOf<'SCORE_UNASSIGNED'> => ({
              code: 'SCORE_UNASSIGNED',
              severity: 'warning',
              tab,
              at,
              params: { judge: judge.code, where: whereOf(entry) },
            }),
          ),
        ),
    ),
};
