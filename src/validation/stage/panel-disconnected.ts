// PANEL_DISCONNECTED: judges who share no entries, directly or through others, cannot be corrected against each other.
import { judgeGroups } from '../connectivity';
import type { StageRule } from '../draft';

export const panelDisconnected: StageRule<'PANEL_DISCONNECTED'> = {
  code: 'PANEL_DISCONNECTED',
  find: ({ check, desks }) => {
    const { method, severityCorrection } = check.competition.settings;
    // Any correction above 0 ties the judge effects to their mean, which makes groups comparable.
    if (check.reached === null || method !== 'adjusted' || severityCorrection !== 0) return [];
    const panels = check.reached.map(({ code }) =>
      desks
        .filter((desk) => desk.lines.get(code)?.some((line) => line.complete && !line.excluded))
        .map((desk) => desk.judge.code),
    );
    const groups = judgeGroups(
      desks.map((desk) => desk.judge.code),
      panels,
    );
    return groups.length > 1 ? [{ code: 'PANEL_DISCONNECTED', severity: 'error', params: { groups } }] : [];
  },
};
