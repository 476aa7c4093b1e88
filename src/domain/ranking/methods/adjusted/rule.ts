// The mean corrected for how strict the judges of each entry are.
import { adjustmentOf, PLACES } from '../../adjusted';
import { isComplete } from '../../adjusted/complete';
import { panelScoresOf } from '../../draws/panel-scores';
import { decimal, fromDouble } from '../../exact';
import { rule as meanMethod } from '../mean/rule';
import type { Method } from '../method';
import { draw } from './draw';

export const rule: Method = {
  better: 'higher',
  unit: 'points',
  precision: PLACES,
  correctsSeverity: true,
  // Where the same judges scored every entry the correction cancels and the mean stands exactly, without a fit.
  exactOn: isComplete,
  scores: (panel, settings) =>
    isComplete(panel) ? meanMethod.scores(panel, settings) : adjustmentOf(panel, settings.severityCorrection).scores,
  quickly: (panel, lambda) => {
    const { entries, rows } = panelScoresOf(panel);
    const scores = draw(rows, lambda)(rows);
    return new Map(entries.map(({ code }, index) => [code, fromDouble(scores[index]!, PLACES)]));
  },
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
