// STAGE_NOT_BEGUN: no tab of the stage holds a score.
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'STAGE_NOT_BEGUN'> = {
  scope: 'stage',
  find: ({ check, begun }) =>
    begun ? [] : [{ code: 'STAGE_NOT_BEGUN', severity: 'info', params: { stage: check.stage.name } }],
};
