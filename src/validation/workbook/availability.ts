// SETTING_INVALID, not-available: a setting asks for what this version does not have.
import type { WorkbookRule } from '../workbook-view';
import { settingInvalid } from '../workbook-view';

export const availability: WorkbookRule<'SETTING_INVALID'> = {
  code: 'SETTING_INVALID',
  find: (view) => {
    const { settings } = view.competition;
    const { methods, tieBreaks, unavailable } = view.available;
    const fault = (
      key: 'method' | 'tieBreaks' | 'winnersPerCategory' | 'maxPerInstitution',
      value: string | number | boolean,
      allowed: readonly string[] = [],
    ) => settingInvalid(view, { kind: 'setting', key }, { setting: key, value, reason: 'not-available', allowed });
    const { maxPerInstitution, winnersPerCategory } = settings;
    return [
      ...(methods.includes(settings.method) ? [] : [fault('method', settings.method, methods)]),
      ...settings.tieBreaks.filter((id) => !tieBreaks.includes(id)).map((id) => fault('tieBreaks', id, tieBreaks)),
      ...(winnersPerCategory && unavailable.includes('winnersPerCategory') ? [fault('winnersPerCategory', true)] : []),
      ...(maxPerInstitution !== null && unavailable.includes('maxPerInstitution')
        ? [fault('maxPerInstitution', maxPerInstitution)]
        : []),
    ];
  },
};
