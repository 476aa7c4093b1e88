// PANEL_DISCONNECTED: judges who share no entries, directly or through others, cannot be corrected against each other.

import type { StageRule } from '../../shared/rule';
import { isOut } from '../../shared/score-sheet-view';
import { judgeGroups } from '../connectivity';
import { joiningReadings } from '../joining-readings';

/** An error where judges are corrected by least squares alone; any λ above 0 corrects each group by itself. */
export const rule: StageRule<'PANEL_DISCONNECTED'> = {
  scope: 'stage',
  find: ({ check, desks }) => {
    const { method, severityCorrection } = check.competition.settings;
    if (check.reached === null || method !== 'adjusted') return [];
    const panels = new Map(
      check.reached.map(({ code }) => [
        code,
        desks
          .filter((desk) => desk.lines.get(code)?.some((line) => line.complete && !line.excluded))
          .map((desk) => desk.judge.code),
      ]),
    );
    const groups = judgeGroups(
      desks.map((desk) => desk.judge.code),
      panels.values(),
    );
    if (groups.length < 2) return [];
    const deskOf = new Map(desks.map((desk) => [desk.judge.code, desk]));
    const joins = joiningReadings(groups, panels, (judge, entry) => !isOut(deskOf.get(judge)!, entry));
    const severity = severityCorrection === 0 ? 'error' : 'warning';
    return [{ code: 'PANEL_DISCONNECTED', severity, params: { groups, joins } }];
  },
};
