// COLUMN_MISSING_CRITERION: a tab has no column for a criterion.

import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import type { ScoreSheetView } from '../../shared/score-sheet-view';

/** A tab without any criterion's column has one fault, its header, and gets one finding that names all criteria. */
function missingNames(sheetView: ScoreSheetView): string[] {
  const { sheet, missingColumns } = sheetView;
  if (sheet === null || (sheet.headerRow === null && sheet.rows.length === 0)) return [];
  const names = missingColumns.map(({ name }) => name);
  const none = Array.from(sheet.columns.values()).every((columns) => columns.length === 0);
  return none && names.length > 0 ? [names.join(', ')] : names;
}

export const rule: StageRule<'COLUMN_MISSING_CRITERION'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap((sheetView) =>
      missingNames(sheetView).map(
        (criterion): FindingDraftOf<'COLUMN_MISSING_CRITERION'> => ({
          code: 'COLUMN_MISSING_CRITERION',
          severity: 'error',
          tab: sheetView.tab,
          params: { judge: sheetView.judge.code, criterion },
        }),
      ),
    ),
};
