// TAB_UNPROTECTED: where tabs are protected, a judge's tab with scores is not: any editor may change it.
import type { StageRule } from '../../shared/rule';

/** Where nothing is protected, the office does not use protection (or works on a file): no finding per tab. */
export const rule: StageRule<'TAB_UNPROTECTED'> = {
  scope: 'stage',
  find: ({ check: { protectedTabs = [] }, sheetViews }) =>
    protectedTabs.length === 0
      ? []
      : sheetViews
          .filter(({ sheet, touched, tab }) => sheet !== null && touched && !protectedTabs.includes(tab))
          .map(({ tab, judge }) => ({ code: 'TAB_UNPROTECTED', severity: 'info', tab, params: { judge: judge.code } })),
};
