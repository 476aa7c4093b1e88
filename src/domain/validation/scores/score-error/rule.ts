// SCORE_ERROR: the formula in a score cell has failed.
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { whereOf } from '../../shared/where';

export const rule: StageRule<'SCORE_ERROR'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, marks }) =>
      marks.unreadable.flatMap((spot): FindingDraftOf<'SCORE_ERROR'>[] => {
        const { at, reading } = spot;
        if (reading.kind !== 'formula-error') return [];
        const params = { judge: judge.code, where: whereOf(spot.line.entry, spot.criterion), value: reading.value };
        return [{ code: 'SCORE_ERROR', severity: 'error', tab, at, params }];
      }),
    ),
};
