// How strict each judge is: the judge effects of the fit that corrected scores come from.
import { adjustmentOf } from '../ranking/adjusted';
import { equationsOf } from '../ranking/adjusted/equations';
import type { Panel } from '../ranking/result';
import type { RankingRules } from '../ranking/rules';

export type JudgeEffects = {
  /** The penalty the effects were fitted with; null where nothing was scored. */
  lambda: number | null;
  /** Judge code → s_j in points, + lenient; a judge without a score has none. */
  effects: Map<string, number>;
  /** How many scores are left over to tell errors by, when entries and judges have had theirs; none below two judges. */
  freedom: number;
};

/**
 * The effects under `Koreksi Keketatan` (λ given or estimated), whatever method ranks. With λ = 0 on a complete panel a judge's
 * effect is the judge's mean minus the grand mean; where nothing connects the judges there are none then.
 */
export function judgeEffects(panel: Panel, correction: RankingRules['severityCorrection']): JudgeEffects {
  const { groupCount, judges, freedom } = equationsOf(panel);
  if (groupCount === 0) return { lambda: null, effects: new Map(), freedom: 0 };
  const { lambda, effects } = adjustmentOf(panel, correction);
  const isDetermined = lambda.value > 0 || groupCount === 1;
  return {
    lambda: lambda.value,
    effects: new Map(isDetermined ? Array.from(effects, ([judge, effect]) => [judge, effect.valueOf()]) : []),
    freedom: freedom - (judges.length - groupCount),
  };
}
