// SCORE_ERROR: the formula in a score cell has failed.
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'SCORE_ERROR'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap(({ at, reading }): FindingDraftOf<'SCORE_ERROR'>[] => {
        if (reading.kind !== 'formula-error') return [];
        const params = { judge: judge.code, value: reading.value };
        return [{ code: 'SCORE_ERROR', severity: 'error', tab, at, params }];
      }),
    ),
};
