// SETTING_INVALID, combination: mean ranks cannot be carried over, because the field they are ranks in changes.
import type { WorkbookCheck } from '../../shared/rule';
import { settingInvalid } from './finding';

export const carryOver: WorkbookCheck<'SETTING_INVALID'> = (view) => {
  const { settings } = view.competition;
  if (!settings.carryOver || settings.method !== 'rank-sum') return [];
  const fault = { setting: 'method', value: settings.method, reason: 'combination', allowed: ['carryOver'] } as const;
  return [settingInvalid(view, { kind: 'setting', key: 'method' }, fault)];
};
