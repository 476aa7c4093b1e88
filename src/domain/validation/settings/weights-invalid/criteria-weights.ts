// WEIGHTS_INVALID of the criteria: a weight below zero, or a stage whose criteria all weigh nothing.
import { criteriaOf } from '../../../competition/competition';
import type { FindingOf } from '../../finding';
import type { WorkbookCheck } from '../../shared/rule';
import { at } from '../../shared/workbook-view';

export const criteriaWeights: WorkbookCheck<'WEIGHTS_INVALID'> = ({ competition, locate }) => {
  const { criteria, stages } = competition;
  const negative = criteria.flatMap(({ weight, stage }, index): FindingOf<'WEIGHTS_INVALID'>[] => {
    if (weight >= 0) return [];
    const params = { of: 'criteria', reason: 'negative', value: weight } as const;
    const place = at(locate, { kind: 'criterion', index, column: 'weight' });
    return [{ code: 'WEIGHTS_INVALID', severity: 'error', ...(stage !== null && { stage }), ...place, params }];
  });
  const weightless = stages.flatMap((stage): FindingOf<'WEIGHTS_INVALID'>[] => {
    const own = criteriaOf(competition, stage);
    if (own.length === 0 || own.some(({ weight }) => weight !== 0)) return [];
    const params = { of: 'criteria', reason: 'all-zero' } as const;
    const place = at(locate, { kind: 'criterion', index: criteria.indexOf(own[0]!), column: 'weight' });
    return [{ code: 'WEIGHTS_INVALID', severity: 'error', stage: stage.name, ...place, params }];
  });
  return [...negative, ...weightless];
};
