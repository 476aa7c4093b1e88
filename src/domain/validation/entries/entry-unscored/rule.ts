// ENTRY_UNSCORED: an entry that reached the stage has no judge's complete scores.
import { askedAt } from '../../../competition/asked';
import type { Entry } from '../../../competition/competition';
import { entryLabel } from '../../../competition/entry-label';
import type { StageRule } from '../../shared/rule';
import { isOut, type ScoreSheetView } from '../../shared/score-sheet-view';
import { finalSeverity, isAssigned } from '../../shared/stage-check';

/** The judge has scored the entry, or another finding says why it is not known. */
function isAnswered(sheetView: ScoreSheetView, entry: Entry): boolean {
  if (isOut(sheetView, entry.code)) return false;
  const lines = sheetView.lines.get(entry.code) ?? [];
  if (lines.some((line) => line.complete || line.unreadable || line.repeated)) return true;
  return sheetView.sheet !== null && sheetView.missingColumns.length > 0 && sheetView.sheet.rows.length > 0;
}

/**
 * Where every judge scores every entry, a missing score is an error of its own, and what is left are entries whose judges
 * are all out; where judges score what they were assigned, nobody may have been assigned the entry.
 */
export const rule: StageRule<'ENTRY_UNSCORED'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) => {
    const isOpen = (entry: Entry, views: readonly ScoreSheetView[]): boolean =>
      isAssigned(check)
        ? !views.some((sheetView) => isAnswered(sheetView, entry))
        : views.every((sheetView) => isOut(sheetView, entry.code));
    const asked = askedAt(check.competition, check.stage);
    const told = (entry: Entry, criterion?: string) => ({
      code: 'ENTRY_UNSCORED' as const,
      severity: finalSeverity(check),
      params: { entry: entryLabel(entry), ...(criterion === undefined ? {} : { criterion }) },
    });
    return (check.reached ?? []).flatMap((entry) => {
      if (isOpen(entry, sheetViews)) return [told(entry)];
      if (!asked.isByJudge) return [];
      // Judges who score other criteria say nothing of this one.
      return asked
        .ofEntry(entry)
        .filter((one) =>
          isOpen(
            entry,
            sheetViews.filter(({ judge }) => asked.of(judge, entry).includes(one)),
          ),
        )
        .map(({ name }) => told(entry, name));
    });
  },
};
