// How firmly an entry stands: its share of a place, and the ranks of the middle nine tenths of the draws.

import type { PanelScores } from '../../../src/domain/reliability/panel-scores';
import type { Redrawn } from '../../../src/domain/reliability/redraw';
import { stabilityOf } from '../../../src/domain/reliability/stability';
import { entry } from '../ranking/support';

/** A draw: its weight, the ranks of E1, E2, … and who has which share of a place. */
type Draw = [weight: number, ranks: number[], shares?: Record<number, number>];

function stability(draws: Draw[], judges = 2) {
  const entries = (draws[0]?.[1] ?? [1]).map((_, index) => entry(`E${index + 1}`));
  const table: PanelScores = {
    entries,
    judges: Array.from({ length: judges }, (_, index) => `J${index + 1}`),
    rows: entries.map(() => Array(judges).fill(80)),
  };
  const redrawn = draws.map(
    ([weight, ranks, shares = {}]): Redrawn => ({
      weight,
      scores: Float64Array.from(ranks, () => 80),
      ranks: Int32Array.from(ranks),
      shares: new Map(Object.entries(shares).map(([index, share]) => [Number(index), share])),
    }),
  );
  return stabilityOf(table, redrawn);
}

const ranksOf = (draws: Draw[]) => stability(draws).map(({ rankLow, rankHigh }) => [rankLow, rankHigh]);

describe('the ranks', () => {
  it('leave out one draw of twenty at either end', () => {
    expect(
      ranksOf([
        [0.04, [1]],
        [0.92, [2]],
        [0.04, [3]],
      ]),
    ).toEqual([[2, 2]]);
    expect(
      ranksOf([
        [0.05, [1]],
        [0.9, [2]],
        [0.05, [3]],
      ]),
    ).toEqual([[1, 2]]);
    expect(
      ranksOf([
        [0.06, [1]],
        [0.88, [2]],
        [0.06, [3]],
      ]),
    ).toEqual([[1, 3]]);
  });

  it('do not depend on the order of the draws', () => {
    expect(
      ranksOf([
        [0.06, [30]],
        [0.04, [1]],
        [0.86, [20]],
        [0.04, [10]],
      ]),
    ).toEqual([[10, 30]]);
  });

  it('count draws with the same rank together', () => {
    expect(
      ranksOf([
        [0.03, [1]],
        [0.03, [1]],
        [0.9, [2]],
        [0.04, [3]],
      ]),
    ).toEqual([[1, 2]]);
  });

  it('are those of each entry', () => {
    expect(
      ranksOf([
        [0.5, [1, 2, 3]],
        [0.5, [2, 1, 3]],
      ]),
    ).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
  });
});

describe('the share of a place', () => {
  const shareOf = (draws: Draw[]) => stability(draws)[0]?.inTop;

  it('is that of the draws, each by its weight', () => {
    expect(
      shareOf([
        [0.25, [1], { 0: 1 }],
        [0.5, [1], { 0: 0.5 }],
        [0.25, [2]],
      ]),
    ).toBe(0.5);
  });

  it('is whole where it misses that only by what doubles miss', () => {
    expect(shareOf([[1 - 1e-12, [1], { 0: 1 }]])).toBe(1);
    expect(shareOf([[1, [1], { 0: 1e-12 }]])).toBe(0);
    expect(shareOf([[1, [1], { 0: 0.999 }]])).toBe(0.999);
    expect(shareOf([[1, [1], { 0: 0.001 }]])).toBe(0.001);
  });
});

it('a single judge leaves nothing to draw', () => {
  expect(stability([[1, [1], { 0: 1 }]], 1)).toEqual([{ code: 'E1', inTop: null, rankLow: null, rankHigh: null }]);
});
