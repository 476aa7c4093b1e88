// SCORE_OUT_OF_RANGE: a score below the criterion's minimum or above its maximum.
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'SCORE_OUT_OF_RANGE'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, marks }) =>
      marks.outOfRange.map(({ at, value, criterion: { min, max } }) => ({
        code: 'SCORE_OUT_OF_RANGE',
        severity: 'error',
        tab,
        at,
        params: { judge: judge.code, value, min, max },
      })),
    ),
};
