// SETTING_INVALID, out-of-range: a criterion whose scale is empty, or whose maximum cannot be divided by.
import { settingInvalid, type WorkbookRule } from '../shared/workbook-view';

export const criterionRange: WorkbookRule<'SETTING_INVALID'> = {
  code: 'SETTING_INVALID',
  find: (view) =>
    view.competition.criteria.flatMap(({ min, max, stage }, index) => {
      if (max > min && max > 0) return [];
      const allowed = [`> ${Math.max(min, 0)}`];
      const fault = { setting: 'criteria.max', value: max, reason: 'out-of-range', allowed } as const;
      return [
        settingInvalid(
          view,
          { kind: 'criterion', index, column: 'max' },
          { ...fault, ...(stage !== null && { stage }) },
        ),
      ];
    }),
};
