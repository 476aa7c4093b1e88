// TAB_EMPTY: a judge who should score has a tab without a single mark.

import type { StageRule } from '../../shared/rule';
import type { ScoreSheetView } from '../../shared/score-sheet-view';
import { missingSeverity } from '../../shared/stage-check';

/** A missing column is reported instead: scores may stand under an unrecognised header. */
function isEmpty(sheetView: ScoreSheetView): boolean {
  if (sheetView.sheet === null || sheetView.expected.length === 0) return false;
  if (sheetView.sheet.headerRow === null) return sheetView.sheet.rows.length === 0;
  return !sheetView.touched && sheetView.missingColumns.length === 0;
}

export const rule: StageRule<'TAB_EMPTY'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews.filter(isEmpty).map(({ tab, judge }) => ({
      code: 'TAB_EMPTY',
      severity: missingSeverity(check),
      tab,
      params: { judge: judge.code },
    })),
};
