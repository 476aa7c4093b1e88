// STAGE_NOT_BEGUN: no tab of the stage holds a score.
import type { StageRule } from '../../shared/draft';

export const stageNotBegun: StageRule<'STAGE_NOT_BEGUN'> = {
  code: 'STAGE_NOT_BEGUN',
  find: ({ check, begun }) =>
    begun ? [] : [{ code: 'STAGE_NOT_BEGUN', severity: 'info', params: { stage: check.stage.name } }],
};
