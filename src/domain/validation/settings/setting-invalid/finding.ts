// A SETTING_INVALID at its place, as the checks beside this file report it.
import type { Severity } from '../../../competition/finding-shape';
import type { Settings } from '../../../settings/settings';
import type { Cell } from '../../../vocabulary/cell';
import type { FindingOf } from '../../finding';
import type { CompetitionPart } from '../../shared/locate';
import { at, type WorkbookView } from '../../shared/workbook-view';
import type { Params, SettingFault } from './words';

/** What SETTING_INVALID calls a column of a configuration tab; a setting goes by its own key. */
type TableSetting =
  | 'stages.name'
  | 'stages.title'
  | 'stages.advance'
  | 'stages.passingScores'
  | 'stages.minByUnitType'
  | 'stages.nestedTitles'
  | 'entries.category'
  | 'criteria.stage'
  | 'criteria.name'
  | 'criteria.min'
  | 'criteria.max'
  | 'criteria.category'
  | 'judges.code'
  | 'judges.stages'
  | 'judges.conflicts'
  | 'judges.criteria';

/**
 * `allowed` lists what may stand there instead; for a combination, the settings that the
 * value cannot be used with. Values of settings are the model's own ids.
 */
export function settingInvalid(
  { locate }: WorkbookView,
  part: CompetitionPart,
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
  const params: Params = { setting, value, reason, allowed: [...allowed] };
  return { code: 'SETTING_INVALID', severity, ...(stage && { stage }), ...at(locate, part), params };
}
