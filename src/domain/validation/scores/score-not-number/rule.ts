// SCORE_NOT_NUMBER: a score cell holds a word, a tick or a mark that no number can be read from.

import { scoreFix } from '../../fixes/score-fix';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'SCORE_NOT_NUMBER'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap((spot): FindingDraftOf<'SCORE_NOT_NUMBER'>[] => {
        const { at, reading } = spot;
        if (reading.kind !== 'not-number') return [];
        const params = { judge: judge.code, value: reading.value };
        return [{ code: 'SCORE_NOT_NUMBER', severity: 'error', tab, at, ...scoreFix(spot), params }];
      }),
    ),
};
