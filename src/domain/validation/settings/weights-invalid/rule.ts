// WEIGHTS_INVALID of the configuration: weights of stages and of criteria.
import type { WorkbookRule } from '../../shared/rule';
import { criteriaWeights } from './criteria-weights';
import { stageWeights } from './stage-weights';

export const rule: WorkbookRule<'WEIGHTS_INVALID'> = {
  scope: 'workbook',
  checks: [stageWeights, criteriaWeights],
};
