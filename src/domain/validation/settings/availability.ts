// SETTING_INVALID, not-available: a setting asks for what this version does not have.
import type { WorkbookRule } from '../shared/workbook-view';
import { settingInvalid } from '../shared/workbook-view';

export const availability: WorkbookRule<'SETTING_INVALID'> = {
  code: 'SETTING_INVALID',
  find: (view) => {
    const { settings } = view.competition;
    const { methods, tieBreaks } = view.available;
    const fault = (key: 'method' | 'tieBreaks', value: string, allowed: readonly string[]) =>
      settingInvalid(view, { kind: 'setting', key }, { setting: key, value, reason: 'not-available', allowed });
    return [
      ...(methods.includes(settings.method) ? [] : [fault('method', settings.method, methods)]),
      ...settings.tieBreaks.filter((id) => !tieBreaks.includes(id)).map((id) => fault('tieBreaks', id, tieBreaks)),
    ];
  },
};
