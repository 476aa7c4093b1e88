// Scores corrected for severity: the fit of entries and judges together.
import Fraction from 'fraction.js';
import { roundedRatio } from '../exact';
import type { Panel } from '../result';
import type { RankingRules } from '../rules';
import { isComplete } from './complete';
import { type Equations, equationsOf } from './equations';
import { NIL, solve, UNIT } from './integers';
import { axesOf, estimateLambda, MAX_LAMBDA } from './reml';

/** Places to which corrected scores and judge effects are rounded half up. */
export const PLACES = 9;

/** Digits of λ that count; an estimate is not known better, and a printed one leads to the same scores. */
const DIGITS = 9;

/**
 * The source of λ: the settings, the scores, scores without a judge effect, or 1 where there is nothing to estimate
 * from.
 */
export type LambdaOrigin = 'given' | 'estimated' | 'no-judge-effect' | 'too-few-scores';

type Lambda = { value: number; origin: LambdaOrigin };

export type Adjustment = {
  lambda: Lambda;
  /** Judge code → s_j in points of 0 to 100 (+ lenient; severity is −s_j), sum 0 over judges who can be compared. */
  effects: Map<string, Fraction>;
  /** Entry code → corrected score: the exact mean on a complete panel, else rounded to `PLACES`. */
  scores: Map<string, Fraction>;
};

type SeverityCorrection = RankingRules['severityCorrection'];

function lambdaOf(equations: Equations, correction: SeverityCorrection): Lambda {
  if (correction !== 'auto') return { value: correction, origin: 'given' };
  const estimate = estimateLambda(axesOf(equations), equations.judges.length);
  if (estimate === null) return { value: 1, origin: 'too-few-scores' };
  const value = Number(estimate.toPrecision(DIGITS));
  return { value, origin: value >= MAX_LAMBDA ? 'no-judge-effect' : 'estimated' };
}

/** The exact rational of the first digits of `x` ≥ 0. */
function rational(x: number): { over: bigint; under: bigint } {
  const [mantissa = '0', exponent = '0'] = x.toExponential(DIGITS - 1).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const shift = Number(exponent) - (DIGITS - 1);
  const power = BigInt(10) ** BigInt(Math.abs(shift));
  const { n, d } = shift < 0 ? new Fraction(digits, power) : new Fraction(digits * power);
  return { over: n, under: d };
}

/**
 * Judge effects as whole numbers over one denominator, in units of the scores: (L + λI)·s = b. With λ = 0 each group is
 * centred instead, which is also where the solution goes as λ goes to 0.
 */
function effectsOf({ matrix, right, multiple, groups }: Equations, lambda: number) {
  const { over, under } = rational(lambda);
  const centred = over === NIL;
  const regular = matrix.map((row, judge) =>
    row.map((element, other) => {
      if (centred) return groups[judge] === groups[other] ? element + multiple : element;
      return judge === other ? under * element + over * multiple : under * element;
    }),
  );
  const factor = centred ? UNIT : under;
  return solve(
    regular,
    right.map((side) => factor * side),
  );
}

function adjust(panel: Panel, correction: SeverityCorrection): Adjustment {
  const equations = equationsOf(panel);
  const lambda = lambdaOf(equations, correction);
  const { numerators, denominator } = effectsOf(equations, lambda.value);
  const whole = denominator * equations.unit;
  const complete = isComplete(panel);
  const scores = equations.blocks.flatMap(({ judges, entries }) => {
    const effect = judges.reduce((sum, judge) => sum + numerators[judge]!, NIL);
    const size = BigInt(judges.length);
    return entries.map(({ code, total }): [string, Fraction] => [
      code,
      complete
        ? new Fraction(total, equations.unit * size)
        : roundedRatio(total * denominator - effect, whole * size, PLACES),
    ]);
  });
  return {
    lambda,
    effects: new Map(equations.judges.map((code, judge) => [code, roundedRatio(numerators[judge]!, whole, PLACES)])),
    scores: new Map(scores),
  };
}

const fitted = new WeakMap<Panel, Map<SeverityCorrection, Adjustment>>();

/**
 * Fits Σ(y_ij − e_i − s_j)² + λ Σ s_j² to a panel, exactly but for the final rounding: the order of judges, rows and entries
 * changes nothing. Asked again for the same panel it is not fitted again.
 *
 * @param correction λ ≥ 0, of which nine digits count, or `auto`. With λ = 0 on a panel that falls into groups (an error of
 * validation) each group is centred by itself.
 */
export function adjustmentOf(panel: Panel, correction: SeverityCorrection): Adjustment {
  const adjustments = fitted.get(panel) ?? new Map<SeverityCorrection, Adjustment>();
  fitted.set(panel, adjustments);
  const adjustment = adjustments.get(correction) ?? adjust(panel, correction);
  adjustments.set(correction, adjustment);
  return adjustment;
}
