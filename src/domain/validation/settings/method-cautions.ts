// METHOD_CAUTION of the chosen method: what standard scores do, and a passing score that is not compared with points.

import type { MethodId } from '../../ranking/methods/list';
import type { ScoreUnit } from '../../ranking/score-unit';
import type { FindingParams } from '../finding';
import { at, type WorkbookRule } from '../shared/workbook-view';

/** The methods that do not report points. */
const UNITS: Partial<Record<MethodId, ScoreUnit>> = { 'rank-sum': 'mean-rank', 'z-score': 'standard-score' };

export const methodCautions: WorkbookRule<'METHOD_CAUTION'> = {
  code: 'METHOD_CAUTION',
  find: ({ competition, locate }) => {
    const { method, carryOver, passingScore } = competition.settings;
    const unit = UNITS[method];
    if (unit === undefined) return [];
    const caution = (key: 'method' | 'carryOver' | 'passingScore', params: FindingParams['METHOD_CAUTION']) => ({
      code: 'METHOD_CAUTION' as const,
      severity: 'warning' as const,
      ...at(locate, { kind: 'setting', key }),
      params,
    });
    const isCarried = carryOver && competition.stages.length > 1;
    return [
      ...(method === 'z-score' ? [caution('method', { reason: 'standard-scores' })] : []),
      ...(method === 'z-score' && isCarried ? [caution('carryOver', { reason: 'standard-scores-carried' })] : []),
      ...(passingScore !== null
        ? [caution('passingScore', { reason: 'passing-score-unit', unit, value: passingScore })]
        : []),
    ];
  },
};
