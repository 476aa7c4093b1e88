// ROW_UNKNOWN_ENTRY: a row with scores carries a code that no entry has.

import { codeFix } from '../../fixes/label-fix';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'ROW_UNKNOWN_ENTRY'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews.flatMap((sheetView) =>
      sheetView.strays
        .filter((row) => row.code !== '')
        .map((row) => ({
          code: 'ROW_UNKNOWN_ENTRY',
          severity: 'error',
          tab: sheetView.tab,
          at: { row: row.row, column: sheetView.sheet?.codeColumn ?? 0 },
          ...codeFix(row, sheetView, check.competition.entries),
          params: { judge: sheetView.judge.code, entry: row.code },
        })),
    ),
};
