// SCORE_IS_DATE: the sheet made a date or a time of a score.
import type { DraftOf, StageRule } from '../draft';

export const scoreIsDate: StageRule<'SCORE_IS_DATE'> = {
  code: 'SCORE_IS_DATE',
  find: ({ desks }) =>
    desks.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap(({ at, reading }): DraftOf<'SCORE_IS_DATE'>[] => {
        if (reading.kind !== 'date') return [];
        const params = { judge: judge.code, date: reading.date, likely: reading.likely };
        return [{ code: 'SCORE_IS_DATE', severity: 'error', tab, at, params }];
      }),
    ),
};
