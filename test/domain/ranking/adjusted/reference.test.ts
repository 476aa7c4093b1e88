// Corrected scores, judge effects and λ of published tables, against what independent software computed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { adjustmentOf } from '../../../../src/domain/ranking/adjusted';
import { numbers, panelOf, type Scores } from './support';

const text = (name: string): string => readFileSync(join(__dirname, '../../../reference', name), 'utf8');

type Expected = { entries: Record<string, number>; judges: Record<string, number> };
const golden: {
  leastSquares: Record<string, Expected>;
  reml: Record<string, Expected & { lambda: number; scores?: Scores }>;
} = JSON.parse(text('adjusted.json'));

/** Scores of 0 to 10, entry → judge. */
const published = (name: string): Scores =>
  text(`${name}.csv`)
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) =>
      line
        .split(',')
        .slice(1)
        .map((cell) => (cell === '' ? null : Number(cell))),
    );

function expectNear(ours: Record<string, number>, theirs: Record<string, number>, scale: number, tolerance: number) {
  expect(Object.keys(ours)).toHaveLength(Object.keys(theirs).length);
  for (const [index, [code, value]] of Object.entries(theirs).entries()) {
    const own = ours[`${code.startsWith('J') ? 'J' : 'E'}${index}`]!;
    expect({ code, off: Math.abs(own / scale - value) < tolerance ? 0 : own / scale - value }).toEqual({
      code,
      off: 0,
    });
  }
}

describe.each(Object.entries(golden.leastSquares))('least squares, %s', (name, { entries, judges }) => {
  it('is R’s lm(score ~ entry + judge) to 1e-9', () => {
    const { scores, effects, lambda } = adjustmentOf(panelOf(published(name), { max: 10 }), 0);
    expect(lambda).toEqual({ value: 0, origin: 'given' });
    expectNear(numbers(scores), entries, 10, 1e-9);
    expectNear(numbers(effects), judges, 10, 1e-9);
  });
});

describe.each(Object.entries(golden.reml))('REML, %s', (name, { scores: made, lambda, entries, judges }) => {
  const scale = made ? 1 : 10;

  it('is the mixed model fitted to its whole covariance matrix', () => {
    const fit = adjustmentOf(panelOf(made ?? published(name), { max: 100 / scale }), 'auto');
    expect(fit.lambda.origin).toBe('estimated');
    expect(Math.abs(fit.lambda.value / lambda - 1)).toBeLessThan(2e-7);
    expectNear(numbers(fit.scores), entries, scale, 2e-7);
    expectNear(numbers(fit.effects), judges, scale, 5e-7);
  });
});

it('REML on a complete table is the analysis of variance: σ²_judge = (MS_judge − MS_error)/entries', () => {
  const scores = published('shrout-fleiss-1979') as number[][];
  const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const entries = scores.map(mean);
  const judges = scores[0]!.map((_, judge) => mean(scores.map((row) => row[judge]!)));
  const grand = mean(entries);
  const between = (judges.reduce((sum, one) => sum + (one - grand) ** 2, 0) * scores.length) / (judges.length - 1);
  const error =
    scores
      .flatMap((row, entry) => row.map((score, judge) => (score - entries[entry]! - judges[judge]! + grand) ** 2))
      .reduce((sum, one) => sum + one, 0) /
    ((scores.length - 1) * (judges.length - 1));
  const expected = error / ((between - error) / scores.length);
  expect(adjustmentOf(panelOf(scores, { max: 10 }), 'auto').lambda.value).toBeCloseTo(expected, 8);
});
