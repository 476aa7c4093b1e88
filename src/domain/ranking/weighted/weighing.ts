// Scores as weighted means of what judges gave, each corrected for severity: from doubles to exact, explainable numbers.
import Fraction from 'fraction.js';
import { adjustmentOf, PLACES } from '../adjusted';
import { type AdditiveModel, additiveModel } from '../draws/additive-model';
import type { MethodDraw } from '../draws/draw';
import { panelScoresOf } from '../draws/panel-scores';
import { fromDouble, roundHalfUp, weightedMean } from '../exact';
import type { Statement, Weighed } from '../explanation/statement';
import type { Method } from '../methods/method';
import type { Panel } from '../result';

/** Per reading its weight, per judge the effect (+ lenient), per entry what they make of it. */
export type Weighing = {
  weights: Float64Array;
  effects: Float64Array;
  worths: Float64Array;
  /** How far in points a score may lie and count in full; null where distance does not matter. */
  limit: number | null;
};

/** `settled`: when steps change so little, in points or parts, it is enough. */
export type Weigh = (model: AdditiveModel, scores: Float64Array, settled: number) => Weighing;

const SETTLED = { exact: 1e-12, drawn: 1e-3 };

type WeighedPanel = { entries: Map<string, Weighed[]>; limit: Fraction | null };

/**
 * Corrections and weights rounded to nine decimals: with these numbers, as they are explained, all goes on exactly. Worked out in
 * the order of the codes, so that nothing depends on the order of tabs and rows.
 */
function weighed(panel: Panel, lambda: number, weigh: Weigh): WeighedPanel {
  const byCode = [...panel.entries].sort((one, other) => (one.code < other.code ? -1 : 1));
  const { entries, judges, rows } = panelScoresOf({ ...panel, entries: byCode });
  if (entries.length === 0) return { entries: new Map(), limit: null };
  const model = additiveModel(rows, lambda);
  const { weights, effects, limit } = weigh(model, model.scoresOf(rows), SETTLED.exact);
  const corrections = Array.from(effects, (one) => fromDouble(-one, PLACES));
  const found = new Map(entries.map(({ code }): [string, Weighed[]] => [code, []]));
  for (const [at, weight] of weights.entries()) {
    const { code } = entries[model.entry[at]!]!;
    const judge = judges[model.judge[at]!]!;
    const { score } = panel.readings.get(code)!.get(judge)!;
    const correction = corrections[model.judge[at]!]!;
    found.get(code)!.push({ judge, score, correction, weight: fromDouble(weight, PLACES) });
  }
  return { entries: found, limit: limit === null ? null : fromDouble(limit, PLACES) };
}

/** Σ weight · (score + correction) / Σ weight. */
export const meanOfWeighed = (judges: readonly Pick<Weighed, 'score' | 'correction' | 'weight'>[]): Fraction =>
  weightedMean(judges.map(({ score, correction, weight }) => ({ weight, score: score.add(correction) }))) ??
  new Fraction(0);

/** A method that weighs: its scores, and how a row is worked out. Asked again for the same panel it is not fitted again. */
export function weighingMethod(weigh: Weigh): Method {
  const fitted = new WeakMap<Panel, Map<number, WeighedPanel>>();
  const once = (panel: Panel, lambda: number): WeighedPanel => {
    const ofPanel = fitted.get(panel) ?? new Map<number, WeighedPanel>();
    fitted.set(panel, ofPanel);
    const found = ofPanel.get(lambda) ?? weighed(panel, lambda, weigh);
    ofPanel.set(lambda, found);
    return found;
  };
  const quickly = (panel: Panel, lambda: number): Map<string, Fraction> =>
    new Map(
      Array.from(once(panel, lambda).entries, ([entry, judges]) => [entry, roundHalfUp(meanOfWeighed(judges), PLACES)]),
    );
  return {
    better: 'higher',
    unit: 'points',
    precision: PLACES,
    correctsSeverity: true,
    scores: (panel, settings) => quickly(panel, adjustmentOf(panel, settings.severityCorrection).lambda.value),
    quickly,
    working: (panel, settings) => {
      const { entries, limit } = once(panel, adjustmentOf(panel, settings.severityCorrection).lambda.value);
      return (entry): Statement[] => {
        const judges = entries.get(entry);
        return judges === undefined ? [] : [{ code: 'SCORES_WEIGHED', params: { judges, limit } }];
      };
    },
  };
}

/** The same on drawn panels, in doubles. */
export const weighingDraw =
  (weigh: Weigh): MethodDraw =>
  (pattern, lambda) => {
    const model = additiveModel(pattern, lambda, 'drawn');
    return (rows) => weigh(model, model.scoresOf(rows), SETTLED.drawn).worths;
  };
