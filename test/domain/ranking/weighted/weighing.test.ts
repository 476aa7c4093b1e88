// The methods that weigh: robust against stray scores, reliable judges before careless ones, and rows that can be worked out.

import { normal, uniform } from '../../../../scripts/examples/random';
import { kendallTau } from '../../../../scripts/simulate/kendall';
import { additiveModel } from '../../../../src/domain/ranking/draws/additive-model';
import { explainer } from '../../../../src/domain/ranking/explanation';
import { inTabs } from '../../../../src/domain/ranking/explanation/in-tabs';
import type { Weighed } from '../../../../src/domain/ranking/explanation/statement';
import { explanationWords } from '../../../../src/domain/ranking/explanation/words/explanation';
import { huberWeights } from '../../../../src/domain/ranking/weighted/huber';
import { precisionWeights } from '../../../../src/domain/ranking/weighted/precision';
import * as fc from '../../../properties';
import { SEED } from '../../../runs';
import { rankCase } from '../../reliability/support';

type Id = 'robust' | 'reliability' | 'mean' | 'adjusted';

const scoresOf = (
  scores: readonly (readonly (number | '')[])[],
  method: Id,
  severityCorrection: 'auto' | number = 1,
) => {
  const { result } = rankCase(scores, { method, severityCorrection, decimals: 6, missing: 'assigned' });
  return new Map(result.standings.map(({ entry, score }) => [entry.code, score.valueOf()]));
};

/** τ with what the entries are worth, averaged over made-up panels whose judges err as `error` says. */
function tau(
  method: Id,
  judges: number,
  error: (judge: number, gauss: () => number, next: () => number) => number,
): number {
  const next = uniform(SEED);
  const gauss = normal(next);
  const taus = Array.from({ length: 25 }, () => {
    const worths = Array.from({ length: 25 }, () => 60 + 8 * gauss());
    const severities = Array.from({ length: judges }, () => 4 * gauss());
    const marks = worths.map((worth) =>
      severities.map((one, judge) => Math.min(100, Math.max(0, Math.round(worth + one + error(judge, gauss, next))))),
    );
    const found = scoresOf(marks, method);
    return kendallTau(
      worths.map((_, index) => found.get(`E${index + 1}`)!),
      worths,
    );
  });
  return taus.reduce((sum, one) => sum + one, 0) / taus.length;
}

const plain = (_judge: number, gauss: () => number): number => 6 * gauss();
const stray = (_judge: number, gauss: () => number, next: () => number): number =>
  6 * gauss() + (next() < 1 / 12 ? (next() < 0.5 ? -1 : 1) * (20 + 15 * next()) : 0);
const careless = (judge: number, gauss: () => number): number => (judge === 0 ? 20 : 6) * gauss();

describe('against the mean', () => {
  it('robust finds more of the order where scores stray, and hardly less where none does', () => {
    expect(tau('robust', 5, stray)).toBeGreaterThan(tau('mean', 5, stray) + 0.03);
    expect(tau('robust', 5, plain)).toBeGreaterThan(tau('mean', 5, plain) - 0.02);
  });

  it('reliability finds more where a judge is careless, and hardly less where none is', () => {
    expect(tau('reliability', 5, careless)).toBeGreaterThan(tau('mean', 5, careless) + 0.06);
    expect(tau('reliability', 5, plain)).toBeGreaterThan(tau('mean', 5, plain) - 0.02);
  });
});

describe('Huber', () => {
  const fitted = (rows: (number | null)[][], lambda = 0) => {
    const model = additiveModel(rows, lambda);
    const scores = model.scoresOf(rows);
    return { model, scores, ...huberWeights(model, scores, 1e-12) };
  };

  it('is at the least sum: limited residuals balance for each entry, and for each judge but for λ', () => {
    const gauss = normal(uniform(SEED));
    const rows = Array.from({ length: 15 }, () => Array.from({ length: 4 }, () => 60 + 9 * gauss()));
    rows[3]![1] = 99;
    const lambda = 0.7;
    const { model, scores, worths, effects, weights, limit } = fitted(rows, lambda);
    const limited = model.residuals(scores, worths, effects).map((one) => Math.max(-limit!, Math.min(limit!, one)));
    const sums = { entry: new Float64Array(15), judge: new Float64Array(4) };
    for (const [at, one] of limited.entries()) {
      sums.entry[model.entry[at]!]! += one;
      sums.judge[model.judge[at]!]! += one;
    }
    for (const sum of sums.entry) expect(Math.abs(sum)).toBeLessThan(1e-7);
    for (const [judge, sum] of sums.judge.entries())
      expect(Math.abs(sum - lambda * effects[judge]!)).toBeLessThan(1e-7);
    expect(weights[3 * 4 + 1]).toBeLessThan(0.6);
    for (const weight of weights) expect(weight > 0 && weight <= 1).toBe(true);
  });

  it('the limit is 1.345 of the spread of normal errors', () => {
    const gauss = normal(uniform(SEED));
    const rows = Array.from({ length: 400 }, () => Array.from({ length: 6 }, () => 5 * gauss()));
    expect(fitted(rows).limit! / (1.345 * 5)).toBeGreaterThan(0.94);
    expect(fitted(rows).limit! / (1.345 * 5)).toBeLessThan(1.06);
  });

  it('scores that all agree count in full', () => {
    const { weights, limit } = fitted([
      [80, 70],
      [60, 50],
    ]);
    expect(Array.from(weights)).toEqual([1, 1, 1, 1]);
    expect(limit).toBe(0.01);
  });
});

describe('precision', () => {
  const fitted = (rows: (number | null)[][], lambda = 1) => {
    const model = additiveModel(rows, lambda);
    return precisionWeights(model, model.scoresOf(rows), 1e-12);
  };
  const drawn = (deviations: number[], entries = 300): number[][] => {
    const gauss = normal(uniform(SEED));
    return Array.from({ length: entries }, () => {
      const worth = 60 + 8 * gauss();
      return deviations.map((deviation) => worth + deviation * gauss());
    });
  };

  it('finds the variances of judges who differ, and weighs by them', () => {
    const { variances, weights, level } = fitted(drawn([2, 4, 8]));
    for (const [judge, deviation] of [2, 4, 8].entries()) {
      expect(Math.sqrt(variances[judge]!) / deviation).toBeGreaterThan(0.8);
      expect(Math.sqrt(variances[judge]!) / deviation).toBeLessThan(1.5);
      expect(weights[judge]! * variances[judge]!).toBeCloseTo(level, 9);
    }
  });

  it('draws few scores towards the panel: the fewer, the more', () => {
    const spreadOf = (entries: number): number => {
      const { variances } = fitted(drawn([4, 4, 4, 4], entries));
      return Math.max(...variances) / Math.min(...variances);
    };
    expect(spreadOf(6)).toBeLessThan(6);
    expect(spreadOf(400)).toBeLessThan(1.5);
  });

  it('a judge of a single score counts as the panel, and judges who agree count alike', () => {
    const rows = drawn([3, 3, 3], 30).map((row, entry) => [...row, entry === 4 ? 66 : null]);
    const { variances, level } = fitted(rows);
    expect(variances[3]! / level).toBeCloseTo(1, 2);
    expect(
      Array.from(
        fitted(
          [
            [80, 70],
            [60, 50],
          ],
          0,
        ).weights,
      ),
    ).toEqual([1, 1, 1, 1]);
  });
});

describe('a row', () => {
  const rows = [
    [82, 75, 90],
    [70, 71, 40],
    [65, 60, 66],
    [55, '', 61],
    [91, 88, 84],
  ] as const;

  const weighedOf = (method: Id) => {
    const { setup, result } = rankCase(rows, { method, missing: 'assigned' });
    const explain = explainer(setup, result, []);
    return result.standings.map((standing) => {
      const statements = explain(standing);
      const one = statements.find(({ code }) => code === 'SCORES_WEIGHED');
      if (one?.code !== 'SCORES_WEIGHED' || one.params.judges === null) throw new Error('nothing said of weights');
      const tab = explanationWords('en', 2)(inTabs([one]));
      return { standing, ...one.params, judges: one.params.judges, text: explanationWords('en', 2)([one]), tab };
    });
  };

  it.each(['robust', 'reliability'] as const)('of %s can be worked out from its statement, exactly', (method) => {
    for (const { standing, judges } of weighedOf(method)) {
      const total = judges.reduce((sum, { weight }) => sum.add(weight), standing.score.mul(0));
      const sum = judges.reduce(
        (all, one: Weighed) => all.add(one.score.add(one.correction).mul(one.weight)),
        total.mul(0),
      );
      const exact = sum.div(total);
      expect(standing.score.sub(exact).abs().valueOf()).toBeLessThanOrEqual(5e-10);
      expect(standing.score.mul(1e9).d).toBe(1n);
    }
  });

  it.each(['robust', 'reliability'] as const)('of %s can be worked out from the printed sentence', (method) => {
    for (const { standing, text } of weighedOf(method)) {
      const numbers = [...text.matchAll(/\((\d+\.\d+) ([+−]) (\d+\.\d+)\) × (\d+\.\d+)/g)];
      expect(numbers).toHaveLength(standing.judgeScores.size);
      const of = ([, score, sign, correction, weight]: RegExpMatchArray) => ({
        score: Number(score) + (sign === '+' ? 1 : -1) * Number(correction),
        weight: Number(weight),
      });
      const parts = numbers.map(of);
      const total = parts.reduce((sum, { weight }) => sum + weight, 0);
      const mean = parts.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
      expect(mean.toFixed(2)).toBe(standing.score.valueOf().toFixed(2));
    }
  });

  it('of reliability are kept from tabs, which judges read; of robust they say nothing about a judge', () => {
    for (const { tab } of weighedOf('reliability')) {
      expect(tab).toContain('committee alone');
      expect(tab).not.toMatch(/\d|J1/);
    }
    for (const { tab, text } of weighedOf('robust')) expect(tab).toBe(text);
  });

  it('says from where on a score counts less only under robust', () => {
    expect(weighedOf('robust').every(({ limit }) => limit !== null && limit.valueOf() > 0)).toBe(true);
    expect(weighedOf('reliability').every(({ limit }) => limit === null)).toBe(true);
  });
});

it('corrections are those of the judges’ severity: the strict ones get points', () => {
  const rows = Array.from({ length: 12 }, (_, index) => [70 + index, 60 + index, 65 + index]);
  const { setup, result } = rankCase(rows, { method: 'reliability', severityCorrection: 0 });
  const statement = explainer(setup, result, [])(result.standings[0]!).find(({ code }) => code === 'SCORES_WEIGHED');
  const judges = (statement?.code === 'SCORES_WEIGHED' && statement.params.judges) || [];
  expect(judges.map(({ correction }) => correction.valueOf())).toEqual([-5, 5, 0]);
});

it.each([
  [
    [
      [96, 35, 0],
      [85, 64, 8],
      [19, 45, 6],
      [0, 55, 28],
      [42, 19, 31],
      [40, 40, 100],
      [0, 18, 90],
    ],
  ],
  // Nobody is stricter than another: what is left of the effects is rounding.
  [
    [
      [10, 20, 30],
      [20, 30, 10],
      [30, 10, 20],
    ],
  ],
])('are numbers where the effects come to nothing: %j', (rows) => {
  for (const method of ['robust', 'reliability'] as const)
    expect([...scoresOf(rows, method, 0).values()].filter((one) => !(one >= 0 && one <= 100))).toEqual([]);
});

it('are as high as the corrected mean on the whole: no passing score gains or loses by the weights', () => {
  const mark = fc.integer({ min: 0, max: 100 });
  const complete = fc.array(fc.array(mark, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 8 });
  fc.assert(
    fc.property(complete, (rows) => {
      const mean = (scores: Map<string, number>) =>
        Array.from(scores.values()).reduce((sum, one) => sum + one, 0) / scores.size;
      expect(mean(scoresOf(rows, 'reliability', 0))).toBeCloseTo(mean(scoresOf(rows, 'mean')), 5);
    }),
    { numRuns: 30 },
  );
});
