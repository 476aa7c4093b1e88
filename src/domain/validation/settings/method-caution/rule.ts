// METHOD_CAUTION of the configuration: a check for each thing that wants care.
import type { WorkbookRule } from '../../shared/rule';
import { methodCautions } from './method-cautions';
import { stageWeightsUnused } from './stage-weights-unused';

export const rule: WorkbookRule<'METHOD_CAUTION'> = {
  scope: 'workbook',
  checks: [methodCautions, stageWeightsUnused],
};
