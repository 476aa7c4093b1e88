// SETTING_INVALID, out-of-range: a criterion whose scale is empty, or whose maximum cannot be divided by.
import type { WorkbookCheck } from '../../shared/rule';
import { settingInvalid } from './finding';

export const criterionRange: WorkbookCheck<'SETTING_INVALID'> = (view) =>
  view.competition.criteria.flatMap(({ min, max, stage }, index) => {
    if (max > min && max > 0) return [];
    const allowed = [`> ${Math.max(min, 0)}`];
    const fault = { setting: 'criteria.max', value: max, reason: 'out-of-range', allowed } as const;
    return [
      settingInvalid(view, { kind: 'criterion', index, column: 'max' }, { ...fault, ...(stage !== null && { stage }) }),
    ];
  });
