// The mean corrected for how strict the judges of each entry are.
import { adjustmentOf, PLACES } from '../../adjusted';
import { isComplete } from '../../adjusted/complete';
import { decimal } from '../../exact';
import { rule as meanMethod } from '../mean/rule';
import type { Method } from '../method';

export const rule: Method = {
  better: 'higher',
  unit: 'points',
  precision: PLACES,
  // Where the same judges scored every entry the correction cancels and the mean stands exactly, without a fit.
  exactOn: isComplete,
  scores: (panel, settings) =>
    isComplete(panel) ? meanMethod.scores(panel, settings) : adjustmentOf(panel, settings.severityCorrection).scores,
  working: (panel, settings) => {
    const means = meanMethod.scores(panel, settings);
    const adjustment = isComplete(panel) ? null : adjustmentOf(panel, settings.severityCorrection);
    return (entry) => {
      const mean = means.get(entry);
      if (mean === undefined) return [];
      const correction = adjustment && {
        points: adjustment.scores.get(entry)!.sub(mean),
        lambda: decimal(adjustment.lambda.value),
        origin: adjustment.lambda.origin,
      };
      return [{ code: 'SEVERITY_CORRECTED', params: { mean, correction } }];
    };
  },
};
