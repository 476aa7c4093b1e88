// The ranker: 1-2-2-4 on rounded scores, metrics of every shape, no ties or differences that floating point invents.
import Fraction from 'fraction.js';
import { rankEntries } from '../../../src/domain/ranking/rank';
import type { Metric } from '../../../src/domain/ranking/tie-breaks/tie-break';
import type { Settings } from '../../../src/domain/settings/settings';
import { competition, criterion, entry, judge, rankAll, rankScores, ranks, standingOf } from './support';

const contenders = (scores: Record<string, string>) =>
  Object.entries(scores).map(([code, score]) => ({ entry: entry(code), score: new Fraction(score) }));

const byRank = (ranking: ReturnType<typeof rankEntries>) =>
  ranking.map(({ entry: { code }, rank }) => `${rank} ${code}`).join(', ');

describe('ranks', () => {
  it('are 1-2-2-4', () => {
    const ranking = rankEntries(contenders({ A: '70', B: '80', C: '90', D: '80' }), [], 2, 'higher');
    expect(byRank(ranking)).toBe('1 C, 2 B, 2 D, 4 A');
    expect(ranking.map(({ decidedBy }) => decidedBy)).toEqual([null, 'shared', 'shared', null]);
  });

  it('go up from the lowest where lower wins', () => {
    expect(byRank(rankEntries(contenders({ A: '2.5', B: '1', C: '2.5' }), [], 2, 'lower'))).toBe('1 B, 2 A, 2 C');
  });

  it('stand on scores rounded half up', () => {
    const close = contenders({ A: '82.344', B: '82.345', C: '82.35' });
    expect(byRank(rankEntries(close, [], 2, 'higher'))).toBe('1 B, 1 C, 3 A');
    expect(byRank(rankEntries(close, [], 3, 'higher'))).toBe('1 C, 2 B, 3 A');
    expect(byRank(rankEntries(close, [], 0, 'higher'))).toBe('1 A, 1 B, 1 C');
  });

  it('of nobody are none', () => {
    expect(rankEntries([], [], 2, 'higher')).toEqual([]);
  });
});

describe('metrics', () => {
  const tied = contenders({ A: '80', B: '80', C: '80', D: '80' });
  const metric = (values: Record<string, number>, more: Partial<Metric> = {}): Metric => ({
    id: 'median',
    better: 'higher',
    values: (group) =>
      new Map(
        group.flatMap(({ code }) => {
          const value = values[code];
          return value === undefined ? [] : [[code, new Fraction(value)] as const];
        }),
      ),
    ...more,
  });

  it('are asked once per group still tied, with just that group', () => {
    const asked: string[] = [];
    const spy = (name: string, values: Record<string, number>): Metric => {
      const inner = metric(values);
      return {
        ...inner,
        values: (group) => {
          asked.push(`${name}:${group.map(({ code }) => code).join('')}`);
          return inner.values(group);
        },
      };
    };
    const ranking = rankEntries(
      tied,
      [spy('first', { A: 1, B: 2, C: 2, D: 1 }), spy('second', { A: 0, B: 0, C: 5, D: 0 })],
      2,
      'higher',
    );
    expect(asked).toEqual(['first:ABCD', 'second:BC', 'second:AD']);
    expect(byRank(ranking)).toBe('1 C, 2 B, 3 A, 3 D');
    expect(
      ranking.map(({ decidedBy }) => (decidedBy === 'shared' ? decidedBy : decidedBy?.value.toFraction())),
    ).toEqual(['5', '0', 'shared', 'shared']);
  });

  it('may prefer the lower value, whatever the scores prefer', () => {
    const ranking = rankEntries(tied, [metric({ A: 1, B: 2, C: 3, D: 4 }, { better: 'lower' })], 2, 'higher');
    expect(byRank(ranking)).toBe('1 A, 2 B, 3 C, 4 D');
  });

  it('leave a group as it is when an entry has no value', () => {
    const ranking = rankEntries(tied, [metric({ A: 1, B: 2, C: 3 }), metric({ A: 1, B: 1, C: 1, D: 2 })], 2, 'higher');
    expect(byRank(ranking)).toBe('1 D, 2 A, 2 B, 2 C');
    expect(ranking[0]?.steps).toHaveLength(1);
  });
});

describe('floating point', () => {
  const judges = [judge('J1'), judge('J2'), judge('J3')];
  const rankRows = (rows: Record<string, number[]>, settings: Partial<Settings> = { decimals: 6 }) => {
    const setup = competition({
      entries: Object.keys(rows).map((code) => entry(code)),
      judges,
      settings,
    });
    const table = Object.fromEntries(
      judges.map(({ code }, index) => {
        const ofJudge = Object.entries(rows).flatMap(([name, scores]) => {
          const score = scores[index];
          return score === undefined ? [] : [[name, [score]] as [string, number[]]];
        });
        return [code, Object.fromEntries(ofJudge)];
      }),
    );
    return rankAll(setup, [table])[0]!;
  };

  it.each([
    [
      [8.1, 8.2],
      [8.15, 8.15],
    ],
    [
      [0.1, 0.2],
      [0.3, 0],
    ],
    [
      [1.1, 2.2, 3.3],
      [3.3, 2.2, 1.1],
    ],
    [
      [0.1, 0.7, 0.2],
      [0.7, 0.2, 0.1],
    ],
    [
      [79.9, 80.1, 80],
      [80, 80, 80],
    ],
  ])('does not invent a difference between %p and %p', (a, b) => {
    const result = rankRows({ A: a, B: b });
    expect(standingOf(result, 'A').score.equals(standingOf(result, 'B').score)).toBe(true);
    expect(ranks(result).map(([, rank]) => rank)).toEqual([1, 1]);
  });

  it('meets sums that doubles do tell apart', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(8.1 + 8.2).not.toBe(8.15 + 8.15);
    expect(0.1 + 0.7 + 0.2).not.toBe(0.7 + 0.2 + 0.1);
  });

  it('does not hide a difference in the last decimal that counts', () => {
    const result = rankRows({ A: [80, 80, 80.0003], B: [80, 80, 80.0006] });
    expect(ranks(result)).toEqual([
      ['B', 1],
      ['A', 2],
    ]);
    expect(result.standings[0]?.margin?.toFraction()).toBe('1/10000');
  });

  it('rounds a mean that lies just on the half up, where doubles round it down', () => {
    expect(Math.round(((80.07 + 80.08) / 2) * 100) / 100).toBe(80.07);
    expect(((82.34 + 82.35) / 2).toFixed(2)).toBe('82.34');
    const settings = { tieBreaks: ['shared' as const] };
    for (const [low, high] of [
      [80.07, 80.08],
      [82.34, 82.35],
    ] as const) {
      const result = rankRows({ A: [low, high], B: [high, high] }, { ...settings, decimals: 2 });
      expect(ranks(result).map(([, rank]) => rank)).toEqual([1, 1]);
    }
  });
});

describe('the margin', () => {
  it('is the exact distance to the next lower rank, null on the last', () => {
    const result = rankScores({ A: 90, B: 85.5, C: 85.5, D: 85.25 });
    expect(result.standings.map(({ margin }) => margin?.toFraction() ?? null)).toEqual(['9/2', '1/4', '1/4', null]);
  });

  it('is measured to the best of those who share the next rank', () => {
    const result = rankScores({ A: 80.004, B: 79.996, C: 80.001, D: 81 }, { settings: { tieBreaks: ['shared'] } });
    expect(ranks(result).map(([, rank]) => rank)).toEqual([1, 2, 2, 2]);
    expect(standingOf(result, 'D').margin?.toFraction()).toBe('249/250');
  });

  it('is negative where the chain put an entry before a higher score that rounds to the same', () => {
    // A (90·80 + 10·80.04)/100 = 80.004; B (90·80.004 + 10·79.974)/100 = 80.001: both 80.00, B heavier on Berat.
    const setup = competition({
      criteria: [criterion('Berat', { weight: 90 }), criterion('Ringan', { weight: 10 })],
      entries: [entry('A'), entry('B')],
      judges: [judge('J1')],
    });
    const result = rankAll(setup, [{ J1: { A: [80, 80.04], B: [80.004, 79.974] } }])[0]!;
    expect(ranks(result)).toEqual([
      ['B', 1],
      ['A', 2],
    ]);
    expect(standingOf(result, 'B').margin?.toFraction()).toBe('-3/1000');
  });
});
