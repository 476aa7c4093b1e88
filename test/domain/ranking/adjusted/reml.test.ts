// λ against the restricted likelihood of the whole covariance matrix, written out without any of the shortcuts.
import { uniform } from '../../../../scripts/examples/random';
import { adjustmentOf } from '../../../../src/domain/ranking/adjusted';
import { equationsOf } from '../../../../src/domain/ranking/adjusted/equations';
import { axesOf, devianceAt, estimateLambda, LEAST, MAX_LAMBDA } from '../../../../src/domain/ranking/adjusted/reml';
import * as fc from '../../../properties';
import { panelOf, type Scores } from './support';

type Matrix = number[][];

/** Solves A·X = B by Gauss–Jordan elimination with pivoting; also log|A|. */
function solved(a: Matrix, b: Matrix): { x: Matrix; logDeterminant: number } {
  const rows = a.map((row, index) => [...row, ...b[index]!]);
  let logDeterminant = 0;
  for (const at of a.keys()) {
    const pivot = rows.slice(at).reduce((best, row) => (Math.abs(row[at]!) > Math.abs(best[at]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(at, 0, pivot);
    logDeterminant += Math.log(Math.abs(pivot[at]!));
    rows[at] = pivot.map((value) => value / pivot[at]!);
    for (const other of rows.keys()) {
      const factor = rows[other]![at]!;
      if (other !== at) rows[other] = rows[other]!.map((value, column) => value - factor * rows[at]![column]!);
    }
  }
  return { x: rows.map((row) => row.slice(a.length)), logDeterminant };
}

const times = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => b[0]!.map((_, column) => row.reduce((sum, value, index) => sum + value * b[index]![column]!, 0)));
const turned = (a: Matrix): Matrix => a[0]!.map((_, column) => a.map((row) => row[column]!));

/** log|H| + log|XᵀH⁻¹X| + (n − p)·log(rᵀH⁻¹r) with H = I + ZZᵀ/λ: minus twice the restricted likelihood, σ² at its best. */
function deviance(scores: Scores, lambda: number): number {
  const cells = scores.flatMap((row, entry) =>
    row.flatMap((score, judge) => (score === null ? [] : [{ entry, judge, score }])),
  );
  const scored = [...new Set(cells.map(({ entry }) => entry))];
  const h = cells.map((one, at) =>
    cells.map((other, index) => (at === index ? 1 : 0) + (one.judge === other.judge ? 1 / lambda : 0)),
  );
  const x = cells.map(({ entry }) => scored.map((one) => (one === entry ? 1 : 0)));
  const y = cells.map(({ score }) => [score]);
  const { x: whitened, logDeterminant } = solved(
    h,
    x.map((row, index) => [...row, ...y[index]!]),
  );
  const hx = whitened.map((row) => row.slice(0, -1));
  const hy = whitened.map((row) => row.slice(-1));
  const inner = solved(times(turned(x), hx), times(turned(x), hy));
  const square = times(turned(y), hy)[0]![0]! - times(turned(inner.x), times(turned(x), hy))[0]![0]!;
  return logDeterminant + inner.logDeterminant + (cells.length - scored.length) * Math.log(square);
}

/** A table in which judges differ, with holes. */
function drawn(seed: number, entries: number, judges: number, spread: number): Scores {
  const next = uniform(seed);
  const effects = Array.from({ length: judges }, () => spread * (next() - 0.5));
  return Array.from({ length: entries }, () => {
    const level = 40 + 40 * next();
    return effects.map((effect) => {
      const score = Math.round(Math.min(100, Math.max(0, level + effect + 12 * (next() - 0.5))));
      return next() < 0.35 ? null : score;
    });
  });
}

const cases = fc.record({
  seed: fc.nat(1e9),
  entries: fc.integer({ min: 4, max: 9 }),
  judges: fc.integer({ min: 3, max: 6 }),
  spread: fc.constantFrom(0, 5, 20, 60),
});

const systemOf = (scores: Scores) => {
  const equations = equationsOf(panelOf(scores));
  return { system: axesOf(equations), judges: equations.judges.length, groups: equations.groupCount };
};

it('differs from the likelihood of the whole matrix by a constant alone', () => {
  fc.assert(
    fc.property(cases, ({ seed, entries, judges, spread }) => {
      const scores = drawn(seed, entries, judges, spread);
      const { system } = systemOf(scores);
      fc.pre(system.freedom > system.axes.length + 1 && system.residual > 1e-6);
      const offset = deviance(scores, 1) - devianceAt(system, 1).value;
      for (const lambda of [LEAST, 0.2, 5, 100, MAX_LAMBDA])
        expect(Math.abs(deviance(scores, lambda) - devianceAt(system, lambda).value - offset)).toBeLessThan(1e-6);
    }),
    { numRuns: 60 },
  );
});

it('has the slope of its own curve', () => {
  const { system } = systemOf(drawn(7, 9, 5, 20));
  for (const lambda of [0.02, 0.3, 1, 4, 50, 2000]) {
    const [above, below] = [1e-5, -1e-5].map((step) => devianceAt(system, lambda * Math.exp(step)).value);
    expect(devianceAt(system, lambda).slope).toBeCloseTo((above! - below!) / 2e-5, 5);
  }
});

it('is estimated where the likelihood of the whole matrix is greatest', () => {
  fc.assert(
    fc.property(cases, ({ seed, entries, judges, spread }) => {
      const scores = drawn(seed, entries, judges, spread);
      const { system, judges: count } = systemOf(scores);
      fc.pre(system.freedom > system.axes.length + 1 && system.residual > 1e-6 && count > 2);
      const lambda = estimateLambda(system, count)!;
      expect(lambda).toBeGreaterThanOrEqual(LEAST);
      expect(lambda).toBeLessThanOrEqual(MAX_LAMBDA);
      const best = deviance(scores, lambda);
      for (let step = 0; step <= 60; step += 1)
        expect(deviance(scores, LEAST * 10 ** (step / 10))).toBeGreaterThan(best - 1e-7);
    }),
    { numRuns: 40 },
  );
});

describe('where it comes from', () => {
  const origin = (scores: Scores) => adjustmentOf(panelOf(scores), 'auto').lambda;

  it('scores that agree but for the judges: the least', () => {
    const scores: Scores = [0, 5, 20, 30].map((level) => [
      level + 10,
      level + 25,
      level + 40,
      level === 5 ? null : level + 60,
    ]);
    expect(origin(scores)).toEqual({ value: LEAST, origin: 'estimated' });
  });

  it('no more difference between judges than chance: the most, as an estimate', () => {
    const scores: Scores = [
      [70, 72, null],
      [61, null, 60],
      [null, 81, 80],
      [92, 90, 91],
      [50, 51, 52],
    ];
    expect(origin(scores)).toEqual({ value: MAX_LAMBDA, origin: 'no-judge-effect' });
    const alike = scores.map((row, entry) => row.map((score) => (score === null ? null : 60 + entry)));
    expect(origin(alike)).toEqual({ value: MAX_LAMBDA, origin: 'no-judge-effect' });
  });

  it('fewer than three judges, or nothing left over beside entries and judges: 1', () => {
    const two: Scores = [
      [70, 80],
      [60, 71],
      [50, 59],
      [40, null],
    ];
    expect(origin(two)).toEqual({ value: 1, origin: 'too-few-scores' });
    const chain: Scores = [
      [70, 80, null],
      [null, 71, 50],
    ];
    expect(origin(chain)).toEqual({ value: 1, origin: 'too-few-scores' });
    const one: Scores = [[70], [60]];
    expect(origin(one)).toEqual({ value: 1, origin: 'too-few-scores' });
    expect(origin([])).toEqual({ value: 1, origin: 'too-few-scores' });
  });
});
