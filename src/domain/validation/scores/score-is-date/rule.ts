// SCORE_IS_DATE: the sheet made a date or a time of a score.

import { scoreFix } from '../../fixes/score-fix';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'SCORE_IS_DATE'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap((spot): FindingDraftOf<'SCORE_IS_DATE'>[] => {
        const { at, reading } = spot;
        if (reading.kind !== 'date') return [];
        const params = { judge: judge.code, date: reading.date, likely: reading.likely };
        return [{ code: 'SCORE_IS_DATE', severity: 'error', tab, at, ...scoreFix(spot), params }];
      }),
    ),
};
