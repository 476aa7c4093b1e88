// ROW_WITHOUT_CODE: a row holds scores but no entry's code.
import type { Criterion, Entry } from '../../../competition/competition';
import { codeFix } from '../../fixes/label-fix';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';
import { namesNoEntry, type ScoreSheetView } from '../../shared/score-sheet-view';
import { usedCells } from '../../shared/used-cells';

function draftsOf(
  sheetView: ScoreSheetView,
  criteria: readonly Criterion[],
  entries: readonly Entry[],
): FindingDraftOf<'ROW_WITHOUT_CODE'>[] {
  const { tab, sheet, strays } = sheetView;
  if (namesNoEntry(sheetView)) return [{ code: 'ROW_WITHOUT_CODE', severity: 'error', tab, params: { name: '' } }];
  return strays
    .filter((row) => row.code === '')
    .map((row) => {
      // Without a column of codes the entries go by their names; then the first mark shows the row.
      const column = sheet?.codeColumn ?? usedCells(row, criteria)[0]?.at.column ?? 0;
      const at = { row: row.row, column };
      const fix = codeFix(row, sheetView, entries);
      return { code: 'ROW_WITHOUT_CODE', severity: 'error', tab, at, ...fix, params: { name: row.name } };
    });
}

export const rule: StageRule<'ROW_WITHOUT_CODE'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews.flatMap((sheetView) => draftsOf(sheetView, check.criteria, check.competition.entries)),
};
