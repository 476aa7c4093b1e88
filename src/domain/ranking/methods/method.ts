// What an aggregation method is: how the judges' scores of a stage become one score per entry.
import type Fraction from 'fraction.js';
import type { Statement } from '../explanation/statement';
import type { Panel } from '../result';
import type { RankingRules } from '../rules';
import type { ScoreUnit } from '../score-unit';
import type { MethodId } from './words';

/** Which of two values stands before the other. */
export type Better = 'higher' | 'lower';

export type Method = {
  id: MethodId;
  better: Better;
  unit: ScoreUnit;
  /**
   * Places to which its scores and whatever accumulates from them are rounded half up, which then is their exact value;
   * null where the arithmetic is rational throughout.
   */
  precision: number | null;
  /** Panels on which its scores are rational all the same, so that nothing is rounded there. */
  exactOn?: (panel: Panel) => boolean;
  /** Entry code → score as reported; an entry without a reading has none. */
  scores: (panel: Panel, settings: RankingRules) => Map<string, Fraction>;
  /** Prepares what has to be known beside the judges' scores to work out an entry's score by hand; absent where nothing has. */
  working?: (panel: Panel, settings: RankingRules) => (entry: string) => Statement[];
};
