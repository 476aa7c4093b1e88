// SCORE_ROWS_PERMUTED: the same scores as at the last reading, but for other entries: only the open cells were sorted.

import { isReordered, rowOrderOf, rowsIn } from '../../rows/row-order';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'SCORE_ROWS_PERMUTED'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) => {
    const { orders, competition } = check;
    if (orders === undefined) return [];
    const entries = new Map(competition.entries.map((entry) => [entry.code, entry]));
    return sheetViews.flatMap(({ judge, tab, sheet }): FindingDraftOf<'SCORE_ROWS_PERMUTED'>[] => {
      const before = orders.get(judge.code);
      const now = sheet === null || before === undefined ? null : rowOrderOf(sheet, entries);
      if (before === undefined || now === null || !isReordered(before, now)) return [];
      const params = { judge: judge.code, rows: rowsIn(now) };
      return [{ code: 'SCORE_ROWS_PERMUTED', severity: 'error', tab, params }];
    });
  },
};
