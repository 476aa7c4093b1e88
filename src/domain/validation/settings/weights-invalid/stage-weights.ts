// WEIGHTS_INVALID of the stages: only with carry-over do they mean anything.

import type { FindingOf, FindingParams } from '../../finding';
import type { WorkbookCheck } from '../../shared/rule';
import { at } from '../../shared/workbook-view';

type Fault = Omit<FindingParams['WEIGHTS_INVALID'], 'of'>;

export const stageWeights: WorkbookCheck<'WEIGHTS_INVALID'> = ({ competition, locate }) => {
  const weights = competition.stages.map((stage) => stage.weight);
  // All blank means equal weights.
  if (!competition.settings.carryOver || weights.every((weight) => weight === null)) return [];
  const fault = (index: number, what: Fault): FindingOf<'WEIGHTS_INVALID'> => ({
    code: 'WEIGHTS_INVALID',
    severity: 'error',
    ...at(locate, { kind: 'stage', index, column: 'weight' }),
    params: { of: 'stages', ...what },
  });
  const negative = weights.flatMap((weight, index) =>
    weight !== null && weight < 0 ? [fault(index, { reason: 'negative', value: weight })] : [],
  );
  const blank = weights.indexOf(null);
  if (blank >= 0) return [...negative, fault(blank, { reason: 'partly-blank' })];
  return weights.every((weight) => weight === 0) ? [fault(0, { reason: 'all-zero' })] : negative;
};
