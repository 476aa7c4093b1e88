// SCORE_TEXT_NUMBER: a score cell holds text that a person reads as a number.
import type { DraftOf, StageRule } from '../draft';

export const scoreTextNumber: StageRule<'SCORE_TEXT_NUMBER'> = {
  code: 'SCORE_TEXT_NUMBER',
  find: ({ desks }) =>
    desks.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap(({ at, reading }): DraftOf<'SCORE_TEXT_NUMBER'>[] => {
        if (reading.kind !== 'text-number') return [];
        const params = { judge: judge.code, value: reading.value, number: reading.number };
        return [{ code: 'SCORE_TEXT_NUMBER', severity: 'error', tab, at, params }];
      }),
    ),
};
