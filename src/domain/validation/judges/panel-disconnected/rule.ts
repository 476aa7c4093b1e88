// PANEL_DISCONNECTED: judges who share no entries, directly or through others, cannot be corrected against each other.

import { entryLabel } from '../../../competition/entry-label';
import { methodOf } from '../../../ranking/methods';
import type { StageRule } from '../../shared/rule';
import { mayRead } from '../../shared/score-sheet-view';
import { judgeGroups } from '../connectivity';
import { joiningReadings } from '../joining-readings';

/** An error where judges are corrected by least squares alone; any λ above 0 corrects each group by itself. */
export const rule: StageRule<'PANEL_DISCONNECTED'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) => {
    const { method, severityCorrection } = check.competition.settings;
    if (check.reached === null || methodOf(method).correctsSeverity !== true) return [];
    const panels = new Map(
      check.reached.map(({ code }) => [
        code,
        sheetViews
          .filter((sheetView) => sheetView.lines.get(code)?.some((line) => line.complete && !line.excluded))
          .map((sheetView) => sheetView.judge.code),
      ]),
    );
    const groups = judgeGroups(
      sheetViews.map((sheetView) => sheetView.judge.code),
      panels.values(),
    );
    if (groups.length < 2) return [];
    const sheetViewOf = new Map(sheetViews.map((sheetView) => [sheetView.judge.code, sheetView]));
    const labels = new Map(check.reached.map((entry) => [entry.code, entryLabel(entry)]));
    const joins = joiningReadings(groups, panels, (judge, entry) => mayRead(sheetViewOf.get(judge)!, entry)).map(
      ({ judge, entry }) => ({ judge, entry: labels.get(entry) ?? entry }),
    );
    const severity = severityCorrection === 0 ? 'error' : 'warning';
    return [{ code: 'PANEL_DISCONNECTED', severity, params: { groups, joins } }];
  },
};
