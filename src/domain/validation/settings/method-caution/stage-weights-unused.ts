// METHOD_CAUTION, stage-weights-unused: stages have weights, but without carry-over nothing uses them.
import type { WorkbookCheck } from '../../shared/rule';
import { at } from '../../shared/workbook-view';

export const stageWeightsUnused: WorkbookCheck<'METHOD_CAUTION'> = ({ competition, locate }) => {
  const index = competition.stages.findIndex((stage) => stage.weight !== null);
  if (competition.settings.carryOver || index < 0) return [];
  const place = at(locate, { kind: 'stage', index, column: 'weight' });
  return [{ code: 'METHOD_CAUTION', severity: 'warning', ...place, params: { reason: 'stage-weights-unused' } }];
};
