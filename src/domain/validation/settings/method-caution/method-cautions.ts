// METHOD_CAUTION of the chosen method: what standard scores do, and a passing score that is not compared with points.
import { unitOf } from '../../../ranking/methods';
import type { WorkbookCheck } from '../../shared/rule';
import { at } from '../../shared/workbook-view';
import type { Params } from './words';

export const methodCautions: WorkbookCheck<'METHOD_CAUTION'> = ({ competition, locate }) => {
  const { method, carryOver, passingScore } = competition.settings;
  const unit = unitOf(method);
  if (unit === 'points') return [];
  const caution = (key: 'method' | 'carryOver' | 'passingScore', params: Params) => ({
    code: 'METHOD_CAUTION' as const,
    severity: 'warning' as const,
    ...at(locate, { kind: 'setting', key }),
    params,
  });
  const least = passingScore ?? competition.stages.find((one) => one.passingScores)?.passingScores?.[0]?.value ?? null;
  const isCarried = carryOver && competition.stages.length > 1;
  return [
    ...(method === 'z-score' ? [caution('method', { reason: 'standard-scores' })] : []),
    ...(method === 'z-score' && isCarried ? [caution('carryOver', { reason: 'standard-scores-carried' })] : []),
    ...(least !== null ? [caution('passingScore', { reason: 'passing-score-unit', unit, value: least })] : []),
  ];
};
