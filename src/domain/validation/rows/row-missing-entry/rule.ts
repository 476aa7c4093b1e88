// ROW_MISSING_ENTRY: entries that a judge must score have no row in the tab; one finding lists them.

import { entryLabel } from '../../../competition/entry-label';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { namesNoEntry, type ScoreSheetView } from '../../shared/score-sheet-view';
import { finalSeverity, isAssigned } from '../../shared/stage-check';

/** In an empty tab, and in one without codes, no entry has a row: another finding reports that. */
function absentFrom(sheetView: ScoreSheetView): string[] {
  if (sheetView.sheet === null || !sheetView.touched || namesNoEntry(sheetView)) return [];
  return sheetView.expected.filter(({ code }) => !sheetView.lines.has(code)).map(entryLabel);
}

export const rule: StageRule<'ROW_MISSING_ENTRY'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    isAssigned(check)
      ? []
      : sheetViews.flatMap((sheetView): FindingDraftOf<'ROW_MISSING_ENTRY'>[] => {
          const entries = absentFrom(sheetView);
          if (entries.length === 0) return [];
          const params = { judge: sheetView.judge.code, entries };
          return [{ code: 'ROW_MISSING_ENTRY', severity: finalSeverity(check), tab: sheetView.tab, params }];
        }),
};
