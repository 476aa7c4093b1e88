// SETTING_INVALID, combination: mean ranks cannot be carried over, because the field they are ranks in changes.
import { settingInvalid, type WorkbookRule } from '../shared/workbook-view';

export const carryOver: WorkbookRule<'SETTING_INVALID'> = {
  code: 'SETTING_INVALID',
  find: (view) => {
    const { settings } = view.competition;
    if (!settings.carryOver || settings.method !== 'rank-sum') return [];
    const fault = { setting: 'method', value: settings.method, reason: 'combination', allowed: ['carryOver'] } as const;
    return [settingInvalid(view, { kind: 'setting', key: 'method' }, fault)];
  },
};
