// SETTING_INVALID, combination: mean ranks cannot be carried over, because the field they are ranks in changes.
import { settingInvalid, type WorkbookRule } from '../shared/workbook-view';

export const carryOver: WorkbookRule<'SETTING_INVALID'> = {
  code: 'SETTING_INVALID',
  find: (view) => {
    const { settings } = view.competition;
    // A method that is not available has its finding already.
    const isThere = view.available.methods.includes('rank-sum');
    if (!settings.carryOver || settings.method !== 'rank-sum' || !isThere) return [];
    const fault = { setting: 'method', value: settings.method, reason: 'combination', allowed: ['carryOver'] } as const;
    return [settingInvalid(view, { kind: 'setting', key: 'method' }, fault)];
  },
};
