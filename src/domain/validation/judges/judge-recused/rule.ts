// JUDGE_RECUSED: a judge has stepped back from an entry.
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { usedCells } from '../../shared/used-cells';

export const rule: StageRule<'JUDGE_RECUSED'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, lines }) =>
      Array.from(lines.values())
        .flat()
        .filter((line) => line.recused)
        .flatMap(({ row, entry }) =>
          usedCells(row, check.criteria)
            .filter((mark) => mark.kind === 'recused')
            .map(
              ({ at }): FindingDraftOf<'JUDGE_RECUSED'> => ({
                code: 'JUDGE_RECUSED',
                severity: 'info',
                tab,
                at,
                params: { judge: judge.code, entry: entry.code },
              }),
            ),
        ),
    ),
};
