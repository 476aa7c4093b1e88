// SETTING_INVALID, empty: a stage without criteria, whose tabs would look as if nobody had begun.
import { criteriaOf } from '../../../competition/competition';
import type { WorkbookCheck } from '../../shared/rule';
import { settingInvalid } from './finding';

export const stageWithoutCriteria: WorkbookCheck<'SETTING_INVALID'> = (view) =>
  view.competition.stages.flatMap((stage, index) => {
    // Without any criterion the missing tab is the fault, not each stage.
    if (view.competition.criteria.length === 0 || criteriaOf(view.competition, stage).length > 0) return [];
    const fault = { setting: 'criteria.name', value: '', reason: 'empty', stage: stage.name } as const;
    return [settingInvalid(view, { kind: 'stage', index, column: 'name' }, fault)];
  });
