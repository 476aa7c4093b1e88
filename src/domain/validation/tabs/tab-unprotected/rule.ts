// TAB_UNPROTECTED: where tabs are protected, a judge's tab with scores is not: any editor may change it.
import type { StageRule } from '../../shared/rule';

/** While nothing at all is protected, the office does not use protection (or works on a file), and is not told tab by tab. */
export const rule: StageRule<'TAB_UNPROTECTED'> = {
  scope: 'stage',
  find: ({ check: { protectedTabs = [] }, sheetViews }) =>
    protectedTabs.length === 0
      ? []
      : sheetViews
          .filter(({ sheet, touched, tab }) => sheet !== null && touched && !protectedTabs.includes(tab))
          .map(({ tab, judge }) => ({ code: 'TAB_UNPROTECTED', severity: 'info', tab, params: { judge: judge.code } })),
};
