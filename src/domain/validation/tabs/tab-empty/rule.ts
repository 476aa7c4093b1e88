// TAB_EMPTY: a judge who should score has a tab without a single mark.

import type { StageRule } from '../../shared/rule';
import type { Desk } from '../../shared/score-sheet-view';
import { missingSeverity } from '../../shared/stage-check';

/** Where a column is missing, that is what is said: scores may stand under a header that was not understood. */
function isEmpty(desk: Desk): boolean {
  if (desk.sheet === null || desk.expected.length === 0) return false;
  if (desk.sheet.headerRow === null) return desk.sheet.rows.length === 0;
  return !desk.touched && desk.missingColumns.length === 0;
}

export const rule: StageRule<'TAB_EMPTY'> = {
  scope: 'stage',
  find: ({ check, desks }) =>
    desks.filter(isEmpty).map(({ tab, judge }) => ({
      code: 'TAB_EMPTY',
      severity: missingSeverity(check),
      tab,
      params: { judge: judge.code },
    })),
};
