// TAB_MISSING: a judge who should score has no tab.
import type { StageRule } from '../../shared/rule';
import { missingSeverity } from '../../shared/stage-check';

export const rule: StageRule<'TAB_MISSING'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews
      .filter((sheetView) => sheetView.sheet === null && sheetView.expected.length > 0)
      .map(({ tab, judge }) => ({
        code: 'TAB_MISSING',
        severity: missingSeverity(check),
        tab,
        params: { tab, judge: judge.code, ...(check.stage.scoreTab === undefined ? {} : { within: true as const }) },
      })),
};
