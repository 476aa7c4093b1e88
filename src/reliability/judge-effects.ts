// How strict each judge is: the judge effects of the additive model.
import type { Panel } from '../competition/result';
import { judgeEffectsOf } from './additive-model';
import { tableOf } from './table';

export type JudgeEffects = {
  /** The penalty the effects were fitted with; null where none was. */
  lambda: number | null;
  /** Judge code → s_j in points, + lenient; a judge without a score has none. */
  effects: Map<string, number>;
};

/**
 * Effects by least squares, with a fixed λ or (`auto`) with none; on a complete panel without λ a judge's effect is
 * the judge's mean minus the grand mean. No effects where λ is 0 and nothing connects the judges.
 */
export function judgeEffects(panel: Panel, lambda: number | 'auto'): JudgeEffects {
  const { judges, rows } = tableOf(panel);
  const fixed = lambda === 'auto' ? null : lambda;
  const { effects, isDetermined } = judgeEffectsOf(
    rows,
    judges.map(() => 1),
    fixed ?? 0,
  );
  return {
    lambda: fixed,
    effects: new Map(isDetermined ? judges.map((judge, index) => [judge, effects[index]!]) : []),
  };
}
