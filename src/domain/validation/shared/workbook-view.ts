// What the checks of the whole workbook are given, and the one shape of them.

import type { Severity } from '../../competition/finding-shape';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Settings } from '../../settings/settings';
import type { Cell } from '../../vocabulary/cell';
import type { Finding, FindingCode, FindingOf, FindingParams } from '../finding';
import type { SettingFault } from '../settings/setting-invalid/words';
import type { Locate, Place } from './locate';

/** What SETTING_INVALID calls a column of a configuration tab; a setting goes by its own key. */
export type TableSetting =
  | 'stages.name'
  | 'stages.title'
  | 'entries.category'
  | 'criteria.stage'
  | 'criteria.name'
  | 'criteria.min'
  | 'criteria.max'
  | 'judges.code'
  | 'judges.stages'
  | 'judges.conflicts';

export type WorkbookView = { competition: ConfiguredCompetition; locate: Locate };

/** One check of the whole workbook. */
export type WorkbookRule<C extends FindingCode> = {
  code: C;
  find: (view: WorkbookView) => FindingOf<C>[];
};

export type AnyWorkbookRule = { code: FindingCode; find: (view: WorkbookView) => Finding[] };

/** Where a part of the competition stands, as the fields of a finding. */
export function at(locate: Locate, place: Place): { tab?: string; cell?: string } {
  return locate(place) ?? {};
}

/**
 * A SETTING_INVALID at its place. `allowed` lists what may stand there instead; for a combination, the settings that the
 * value cannot be used with. Values of settings are the model's own ids.
 */
export function settingInvalid(
  { locate }: WorkbookView,
  place: Place,
  fault: {
    setting: TableSetting | keyof Settings | `prizes.${number}`;
    value: Cell;
    reason: SettingFault;
    allowed?: readonly string[];
    stage?: string;
    severity?: Severity;
  },
): FindingOf<'SETTING_INVALID'> {
  const { setting, value, reason, allowed = [], stage, severity = 'error' } = fault;
  const params: FindingParams['SETTING_INVALID'] = { setting, value, reason, allowed: [...allowed] };
  return { code: 'SETTING_INVALID', severity, ...(stage && { stage }), ...at(locate, place), params };
}
