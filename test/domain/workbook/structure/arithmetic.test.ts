// What follows from other numbers, and how much it takes to say so.
import {
  arePlaces,
  derivation,
  isRankOf,
  isStatisticOf,
  type Sample,
  statistic,
  toleranceOf,
} from '../../../../src/domain/workbook/structure/arithmetic';
import { SCORES as ROWS } from '../sample';

const samplesOf = (of: (row: readonly number[]) => number, rows: readonly number[][] = ROWS): Sample[] =>
  rows.map((sources) => ({ value: of(sources), sources }));
const sum = (row: readonly number[]): number => row.reduce((all, one) => all + one, 0);

describe('toleranceOf', () => {
  it.each([
    [[1, 2], 0.5],
    [[1, 2.5], 0.05],
    [[1.25, 2.5], 0.005],
    [[1 / 3], 0.5e-6],
    [[], 0.5],
  ])('%j: half a unit of the last decimal', (values, wanted) => {
    expect(toleranceOf(values)).toBeCloseTo(wanted, 7);
    expect(toleranceOf(values)).toBeGreaterThan(wanted);
  });
});

describe('derivation', () => {
  const kindOf = (samples: readonly Sample[], share = 1) => derivation(samples, share)?.derived ?? null;

  it('a sum, a mean, a mean with rounding', () => {
    expect(kindOf(samplesOf(sum))).toEqual({ kind: 'sum' });
    expect(kindOf(samplesOf((row) => sum(row) / 3))).toEqual({ kind: 'mean' });
    expect(kindOf(samplesOf((row) => Math.round(sum(row) / 0.03) / 100))).toEqual({ kind: 'mean' });
  });

  it('weights, those of a zero included', () => {
    expect(kindOf(samplesOf(([a = 0, b = 0, c = 0]) => 0.5 * a + 0.3 * b + 0.2 * c))).toEqual({
      kind: 'weighted',
      weights: [0.5, 0.3, 0.2],
    });
    expect(kindOf(samplesOf(([a = 0, , c = 0]) => 0.6 * a + 0.4 * c))).toEqual({
      kind: 'weighted',
      weights: [0.6, 0, 0.4],
    });
  });

  it('a percentage of the sum, one score times its weight', () => {
    expect(kindOf(samplesOf((row) => Math.round((sum(row) / 350) * 1e6) / 1e4))).toEqual({ kind: 'sum' });
    const single = ROWS.map(([score = 0]) => ({ value: score * 0.35, sources: [score] }));
    expect(kindOf(single)).toEqual({ kind: 'weighted', weights: [0.35] });
  });

  it('never a copy of one column, nor a difference, nor nothing', () => {
    expect(kindOf(ROWS.map(([score = 0]) => ({ value: score, sources: [score] })))).toBeNull();
    expect(kindOf(samplesOf(([a = 0]) => a))).toBeNull();
    expect(kindOf(samplesOf(([a = 0, b = 0, c = 0]) => 2 * a + b - c))).toBeNull();
    expect(kindOf(samplesOf((_, index = 0) => 50 + index))).toBeNull();
    expect(derivation([], 1)).toBeNull();
    expect(derivation([{ value: 1, sources: [] }], 1)).toBeNull();
  });

  it('weights only where there are two samples more than columns', () => {
    const weighted = (row: readonly number[]): number =>
      0.5 * (row[0] ?? 0) + 0.3 * (row[1] ?? 0) + 0.2 * (row[2] ?? 0);
    expect(kindOf(samplesOf(weighted, ROWS.slice(0, 4)))).toBeNull();
    expect(kindOf(samplesOf(weighted, ROWS.slice(0, 5)))).not.toBeNull();
  });

  it('columns that say the same have one weight together', () => {
    const twins = ROWS.map(([a = 0, , c = 0]) => [a, a, c]);
    const found = derivation(
      samplesOf(([a = 0, , c = 0]) => 0.7 * a + 0.3 * c, twins),
      1,
    )?.derived;
    expect(found).toEqual({ kind: 'weighted', weights: [0.7, 0, 0.3] });
  });

  it('the share of rows that come out, and less evidence for each that does not', () => {
    const one = samplesOf(sum).map((sample, index) => (index === 2 ? { ...sample, value: 999 } : sample));
    expect(derivation(one, 1)).toBeNull();
    const found = derivation(one, 0.5);
    expect(found).toMatchObject({ derived: { kind: 'sum' }, share: 5 / 6 });
    expect(found?.evidence).toBeLessThan(derivation(samplesOf(sum), 1)?.evidence ?? 0);
    const most = samplesOf(sum).map((sample, index) => (index < 4 ? { ...sample, value: 900 + index } : sample));
    expect(derivation(most, 0.5)).toBeNull();
  });

  it('evidence grows with the rows, and is little where the numbers lie close', () => {
    const evidence = (rows: readonly number[][]): number => derivation(samplesOf(sum, rows), 1)?.evidence ?? 0;
    expect(evidence(ROWS)).toBeGreaterThan(20);
    expect(evidence(ROWS.slice(0, 3))).toBeGreaterThan(evidence(ROWS) / 3);
    expect(evidence(ROWS.slice(0, 3))).toBeLessThan(evidence(ROWS));
    // The mean of scores from 3 to 5, rounded, is what any score there may be.
    const close = [
      [3, 4, 5],
      [4, 4, 4],
      [5, 3, 4],
      [4, 5, 3],
    ];
    expect(
      derivation(
        samplesOf(() => 4, close),
        1,
      )?.evidence,
    ).toBeCloseTo(0, 6);
  });
});

describe('a statistic of each row', () => {
  const deviation = (row: readonly number[]): number => {
    const mean = row.reduce((sum, one) => sum + one, 0) / row.length;
    return Math.sqrt(row.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (row.length - 1));
  };
  it.each<[string, (row: readonly number[]) => number]>([
    ['highest', (row) => Math.max(...row)],
    ['lowest', (row) => Math.min(...row)],
    ['range', (row) => Math.max(...row) - Math.min(...row)],
    ['deviation', deviation],
  ])('%s', (_, of) => {
    expect(statistic(samplesOf(of))).toEqual({ kind: 'statistic' });
  });

  it('nothing: a copy, or one column alone', () => {
    expect(statistic(samplesOf((row) => row[0] ?? 0))).toBeNull();
    expect(statistic(ROWS.map(([a = 0]) => ({ value: a, sources: [a] })))).toBeNull();
  });
});

describe('ranks', () => {
  it.each([
    [[1, 2, 3], true],
    [[3, 1, 1], true],
    [[2, 3, 3], false],
    [[1, 2, 4], false],
    [[0, 1, 2], false],
    [[1, 1.5, 2], false],
    [[1], false],
  ])('%j can be places: %s', (values, wanted) => {
    expect(arePlaces(values)).toBe(wanted);
  });

  it.each([
    [[1, 2, 3], [90, 80, 70], true],
    [[1, 1, 3], [90, 90, 70], true],
    [[3, 2, 1], [90, 80, 70], false],
    [[1, 2, 2], [90, 80, 70], false],
    [[1, 2], [90, 80, 70], false],
    [[1, 1, 1, 1], [5, 5, 5, 5], false],
  ])('%j of %j: %s', (places, values, wanted) => {
    expect(isRankOf(places, values)).toBe(wanted);
  });
});

describe('isStatisticOf', () => {
  const above = [
    [80, 62, 95, 70],
    [71, 88, 64, 90],
  ];
  it.each([
    ['maximum', [95, 90]],
    ['minimum', [62, 64]],
    ['mean', [76.75, 78.25]],
    ['sum', [307, 313]],
    ['median', [75, 79.5]],
    ['deviation', [14.22, 12.76]],
    ['deviation of all', [12.32, 11.05]],
    ['count', [4, 4]],
  ])('%s', (_, row) => {
    expect(isStatisticOf(row, above)).toBe(true);
  });

  it('the middle of an odd number', () => {
    const odd = [
      [80, 62, 95, 70, 58],
      [71, 88, 64, 90, 77],
    ];
    expect(isStatisticOf([70, 77], odd)).toBe(true);
  });

  it('of one column alone', () => {
    expect(isStatisticOf([95], [above[0]!])).toBe(true);
  });

  it('nothing: no rows, another row, what any row could be', () => {
    expect(isStatisticOf([95, 90], [[], []])).toBe(false);
    expect(isStatisticOf([95, 89], above)).toBe(false);
    expect(
      isStatisticOf(
        [4, 4],
        [
          [4, 4, 4, 3],
          [4, 3, 4, 4],
        ],
        3,
      ),
    ).toBe(false);
    expect(isStatisticOf([76.75, 78.25], above, 3)).toBe(true);
  });
});
