// What the dialog works out from the ranking by itself.

import { spreadOf } from '../../src/domain/vocabulary/spread';
import { furthestApart, pairOf, pairsOf } from '../../src/sidebar/dialog/pairs';
import { ranking } from './fixture';

const scored = (scores: Record<string, number>[]) =>
  scores.map((judgeScores, index) => ({ ...ranking[0]!, code: `${index + 1}`, judgeScores }));

describe('two judges', () => {
  it('are compared over what both scored', () => {
    const pair = pairOf(scored([{ A: 10, B: 12 }, { A: 20, B: 26 }, { A: 30, B: 28 }, { A: 99 }]), 'A', 'B');
    expect(pair.shared.map(({ code }) => code)).toEqual(['1', '2', '3']);
    // r = Σdxdy / √(Σdx²Σdy²) with deviations −10 0 10 and −10 4 6.
    expect(pair.correlation).toBeCloseTo(160 / Math.sqrt(200 * 152), 12);
    expect(pair.difference).toBe(2);
    expect(furthestApart(pair, 2).map(({ code }) => code)).toEqual(['2', '1']);
  });
  it('have nothing to compare without a common entry, and no correlation where one does not vary', () => {
    expect(pairOf(scored([{ A: 1 }, { B: 2 }]), 'A', 'B')).toMatchObject({ correlation: null, difference: null });
    expect(
      pairOf(
        scored([
          { A: 5, B: 2 },
          { A: 5, B: 4 },
        ]),
        'A',
        'B',
      ),
    ).toMatchObject({ correlation: null, difference: -2 });
  });
  it('come each with each, once', () => {
    expect(pairsOf(scored([{ A: 1, B: 2, C: 3 }]), ['A', 'B', 'C']).map(({ one, other }) => one + other)).toEqual([
      'AB',
      'AC',
      'BC',
    ]);
  });
});

describe('spreadOf', () => {
  it('takes the middle of what is there', () => {
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ least: 1, low: 2, median: 3, high: 4, most: 5 });
    expect(spreadOf([1, 2])).toEqual({ least: 1, low: 1.25, median: 1.5, high: 1.75, most: 2 });
  });
  it('is null of nothing', () => expect(spreadOf([])).toBeNull());
});
