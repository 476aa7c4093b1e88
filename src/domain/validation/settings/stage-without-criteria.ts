// SETTING_INVALID, empty: a stage without criteria, whose tabs would look as if nobody had begun.
import { criteriaOf } from '../../competition/competition';
import { settingInvalid, type WorkbookRule } from '../shared/workbook-view';

export const stageWithoutCriteria: WorkbookRule<'SETTING_INVALID'> = {
  code: 'SETTING_INVALID',
  find: (view) =>
    view.competition.stages.flatMap((stage, index) => {
      // Where there is no criterion at all the missing tab is the fault, not each stage.
      if (view.competition.criteria.length === 0 || criteriaOf(view.competition, stage).length > 0) return [];
      const fault = { setting: 'criteria.name', value: '', reason: 'empty', stage: stage.name } as const;
      return [settingInvalid(view, { kind: 'stage', index, column: 'name' }, fault)];
    }),
};
