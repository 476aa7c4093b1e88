// ENTRY_FEW_READINGS: entries that fewer judges have scored completely than the settings want; one finding lists them.
import { entryLabel } from '../../../competition/entry-label';
import type { StageRule } from '../../shared/rule';
import { finalSeverity } from '../../shared/stage-check';

export const rule: StageRule<'ENTRY_FEW_READINGS'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) => {
    const least = check.competition.settings.minReadings;
    if (least === null || check.reached === null) return [];
    const entries = check.reached.flatMap((entry) => {
      const readings = sheetViews.filter(({ lines }) =>
        lines.get(entry.code)?.some((line) => line.complete && !line.excluded),
      ).length;
      return readings < least ? [{ entry: entryLabel(entry), readings }] : [];
    });
    if (entries.length === 0) return [];
    return [{ code: 'ENTRY_FEW_READINGS', severity: finalSeverity(check), params: { entries, least } }];
  },
};
