// JUDGE_RECUSED: a judge has stepped back from an entry.
import type { DraftOf, StageRule } from '../../shared/draft';
import { usedCells } from '../../shared/used-cells';

export const judgeRecused: StageRule<'JUDGE_RECUSED'> = {
  code: 'JUDGE_RECUSED',
  find: ({ check, desks }) =>
    desks.flatMap(({ judge, tab, lines }) =>
      Array.from(lines.values())
        .flat()
        .filter((line) => line.recused)
        .flatMap(({ row, entry }) =>
          usedCells(row, check.criteria)
            .filter((mark) => mark.kind === 'recused')
            .map(
              ({ at }): DraftOf<'JUDGE_RECUSED'> => ({
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
