// SCORE_MISSING: a score that must be there is not. A 0 is a score.

import type { Marks } from '../../shared/marks';
import type { StageRule } from '../../shared/rule';
import type { ScoreSheetView } from '../../shared/score-sheet-view';
import { isAssigned, missingSeverity, type StageCheck } from '../../shared/stage-check';

/** An empty tab, a row or a column that stands twice: there the finding about it comes first. */
function isMissing(check: StageCheck, sheetView: ScoreSheetView, { line, criterion }: Marks['blank'][number]): boolean {
  if (line.repeated || (sheetView.sheet?.columns.get(criterion.name)?.length ?? 0) > 1) return false;
  return !(isAssigned(check) && line.blank);
}

export const rule: StageRule<'SCORE_MISSING'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    check.reached === null
      ? []
      : sheetViews
          .filter((sheetView) => sheetView.touched)
          .flatMap((sheetView) =>
            sheetView.marks.blank
              .filter((mark) => isMissing(check, sheetView, mark))
              .map(({ at }) => ({
                code: 'SCORE_MISSING',
                severity: missingSeverity(check),
                tab: sheetView.tab,
                at,
                params: { judge: sheetView.judge.code, cells: 1 },
              })),
          ),
};
