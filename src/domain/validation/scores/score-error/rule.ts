// SCORE_ERROR: the formula in a score cell has failed.
import type { DraftOf, StageRule } from '../../shared/draft';

export const scoreError: StageRule<'SCORE_ERROR'> = {
  code: 'SCORE_ERROR',
  find: ({ desks }) =>
    desks.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap(({ at, reading }): DraftOf<'SCORE_ERROR'>[] => {
        if (reading.kind !== 'formula-error') return [];
        const params = { judge: judge.code, value: reading.value };
        return [{ code: 'SCORE_ERROR', severity: 'error', tab, at, params }];
      }),
    ),
};
