// TAB_MISSING: a judge who should score has no tab.
import type { StageRule } from '../../shared/draft';
import { missingSeverity } from '../../shared/stage-check';

export const tabMissing: StageRule<'TAB_MISSING'> = {
  code: 'TAB_MISSING',
  find: ({ check, desks }) =>
    desks
      .filter((desk) => desk.sheet === null && desk.expected.length > 0)
      .map(({ tab, judge }) => ({
        code: 'TAB_MISSING',
        severity: missingSeverity(check),
        tab,
        params: { tab, judge: judge.code, ...(check.stage.scoreTab === undefined ? {} : { within: true as const }) },
      })),
};
