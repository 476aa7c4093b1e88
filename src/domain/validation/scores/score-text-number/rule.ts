// SCORE_TEXT_NUMBER: a score cell holds text that a person reads as a number.

import { scoreFix } from '../../fixes/score-fix';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'SCORE_TEXT_NUMBER'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap((spot): FindingDraftOf<'SCORE_TEXT_NUMBER'>[] => {
        const { at, reading } = spot;
        if (reading.kind !== 'text-number') return [];
        const params = { judge: judge.code, value: reading.value, number: reading.number };
        return [{ code: 'SCORE_TEXT_NUMBER', severity: 'error', tab, at, ...scoreFix(spot), params }];
      }),
    ),
};
