// SCORE_NOT_NUMBER: a score cell holds a word, a tick or a mark that no number can be read from.

import { scoreFix } from '../../fixes/score-fix';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { whereOf } from '../../shared/where';

export const rule: StageRule<'SCORE_NOT_NUMBER'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap((spot): FindingDraftOf<'SCORE_NOT_NUMBER'>[] => {
        const { at, reading } = spot;
        if (reading.kind !== 'not-number') return [];
        const { min, max } = spot.criterion;
        const where = whereOf(spot.line.entry, spot.criterion);
        const params = { judge: judge.code, where, value: reading.value, min, max };
        return [{ code: 'SCORE_NOT_NUMBER', severity: 'error', tab, at, ...scoreFix(spot), params }];
      }),
    ),
};
