// How sure an entry's place is: its shares of a place, and the ranks of the middle nine tenths of what is drawn.

import type { PanelScores } from '../../../src/domain/ranking/draws/panel-scores';
import type { Shares } from '../../../src/domain/reliability/rank-drawn';
import { stabilityOf } from '../../../src/domain/reliability/stability';
import { entry } from '../ranking/support';

/** A draw: the true ranks of E1, E2, …, and who has which share of a place, truly and with another panel. */
type Draw = { ranks: number[]; truly?: Record<number, number>; again?: Record<number, number> };

const times = (count: number, draw: Draw): Draw[] => Array<Draw>(count).fill(draw);

function stability(draws: Draw[], judges = 2) {
  const entries = (draws[0]?.ranks ?? [1]).map((_, index) => entry(`E${index + 1}`));
  const table: PanelScores = {
    entries,
    judges: Array.from({ length: judges }, (_, index) => `J${index + 1}`),
    rows: entries.map(() => Array(judges).fill(80)),
  };
  const shares = (of: Record<number, number>): Shares =>
    new Map(Object.entries(of).map(([index, share]) => [Number(index), share]));
  const redrawn = draws.map(({ ranks, truly = {}, again = {} }) => ({
    ...{ ranks: Int32Array.from(ranks), truth: shares(truly), another: shares(again), miss: 0 },
  }));
  return stabilityOf(table, redrawn);
}

const ranksOf = (draws: Draw[]) => stability(draws).map(({ rankLow, rankHigh }) => [rankLow, rankHigh]);

describe('the ranks', () => {
  it.each([
    [4, 92, 4, 2, 2],
    [5, 90, 5, 1, 2],
    [6, 88, 6, 1, 3],
  ])('leave out one draw of twenty at either end: %d, %d, %d', (first, second, third, low, high) => {
    const draws = [...times(first, { ranks: [1] }), ...times(second, { ranks: [2] }), ...times(third, { ranks: [3] })];
    expect(ranksOf(draws)).toEqual([[low, high]]);
    expect(ranksOf([...draws].reverse())).toEqual([[low, high]]);
  });

  it('are sorted as numbers', () => {
    const draws = [...times(50, { ranks: [9] }), ...times(50, { ranks: [10] })];
    expect(ranksOf(draws)).toEqual([[9, 10]]);
  });

  it('are those of each entry, and of a single draw its own', () => {
    expect(ranksOf([{ ranks: [1, 2, 3] }, { ranks: [2, 1, 3] }])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
    expect(ranksOf([{ ranks: [7] }])).toEqual([[7, 7]]);
  });
});

describe('the shares of a place', () => {
  it('are the mean over the draws, of the truth and of another panel apart', () => {
    const draws: Draw[] = [
      { ranks: [1], truly: { 0: 1 }, again: { 0: 1 } },
      { ranks: [1], truly: { 0: 1 } },
      { ranks: [1], truly: { 0: 0.5 } },
      { ranks: [1] },
    ];
    expect(stability(draws)[0]).toMatchObject({ inTop: 0.625, again: 0.25 });
  });

  it('are whole where they miss that only by what doubles miss', () => {
    const shareOf = (share: number) => stability([{ ranks: [1], truly: { 0: share } }])[0]?.inTop;
    expect([1 - 1e-12, 1e-12, 0.999, 0.001].map(shareOf)).toEqual([1, 0, 0.999, 0.001]);
  });
});

it('nothing is said where nothing was drawn', () => {
  const nothing = { code: 'E1', inTop: null, again: null, rankLow: null, rankHigh: null };
  expect(stability([])).toEqual([nothing]);
});
