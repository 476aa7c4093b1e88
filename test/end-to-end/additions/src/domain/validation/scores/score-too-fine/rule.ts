// SCORE_TOO_FINE: a score has more than two decimals.
import type { FindingDraftOf } from '../../shared/finding-draft';
import { fullRows } from '../../shared/full-rows';
import type { StageRule } from '../../shared/rule';

const DECIMALS = /\.\d{3,}$/;

export const rule: StageRule<'SCORE_TOO_FINE'> = {
  scope: 'stage',
  find: (view) =>
    fullRows(view)
      .flat()
      .flatMap(({ sheetView, row }) =>
        [...row.marks.values()].flatMap((mark): FindingDraftOf<'SCORE_TOO_FINE'>[] =>
          mark.kind === 'score' && DECIMALS.test(String(mark.value))
            ? [
                {
                  code: 'SCORE_TOO_FINE',
                  severity: 'info',
                  tab: sheetView.tab,
                  at: mark.at,
                  params: { value: mark.value },
                },
              ]
            : [],
        ),
      ),
};
