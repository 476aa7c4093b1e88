// SCORE_UNASKED: a judge has scored an entry on a criterion that is not asked of the two.
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { whereOf } from '../../shared/where';

export const rule: StageRule<'SCORE_UNASKED'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, lines }) =>
      Array.from(lines.values())
        .flat()
        .filter((line) => !line.excluded && !line.recused && line.criteria.length < check.criteria.length)
        .flatMap(({ row, entry, criteria }) =>
          check.criteria.flatMap((criterion): FindingDraftOf<'SCORE_UNASKED'>[] => {
            const mark = row.marks.get(criterion.name);
            if (criteria.includes(criterion) || mark?.kind !== 'score') return [];
            const params = { judge: judge.code, where: whereOf(entry, criterion) };
            return [{ code: 'SCORE_UNASKED', severity: 'warning', tab, at: mark.at, params }];
          }),
        ),
    ),
};
