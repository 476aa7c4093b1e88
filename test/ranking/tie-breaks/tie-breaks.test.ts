// Tie-breaks: the chain, and the comparison on the heaviest criteria.
import type { TieBreakId } from '../../../src/competition/settings';
import { availableTieBreaks, metricsOf } from '../../../src/ranking/tie-breaks';
import { competition, criterion, entry, judge, type Parts, rankAll, ranks, standingOf, type Table } from '../support';

const criteria = [
  criterion('Ringan', { weight: 20 }),
  criterion('Berat', { weight: 50 }),
  criterion('Sedang', { weight: 30 }),
];
const base: Parts = { criteria, judges: [judge('J1'), judge('J2')] };

function rankTable(table: Table, more: Parts = {}) {
  const entries = Object.keys(table.J1 ?? {}).map((code) => entry(code));
  return rankAll(competition({ ...base, entries, ...more }), [table])[0]!;
}

const chainOf = (chain: TieBreakId[]) => {
  const { panel } = rankTable({ J1: { A: [1, 1, 1] } });
  return metricsOf(chain, { panel, previous: [] }).map((metric) => metric.criterion ?? metric.id);
};

describe('the chain', () => {
  it('takes the criteria by weight', () => {
    expect(chainOf(['criteria', 'shared'])).toEqual(['Berat', 'Sedang', 'Ringan']);
  });

  it('ends at shared', () => {
    expect(chainOf(['shared', 'criteria'])).toEqual([]);
  });

  it('ends in shared by itself', () => {
    expect(chainOf(['criteria'])).toEqual(['Berat', 'Sedang', 'Ringan']);
    expect(chainOf([])).toEqual([]);
  });

  it('passes over what is not available', () => {
    const unknown = 'unknown' as TieBreakId;
    expect(chainOf([unknown, 'criteria', 'shared'])).toEqual(['Berat', 'Sedang', 'Ringan']);
  });

  it('offers each id once', () => {
    expect(availableTieBreaks).toEqual(expect.arrayContaining(['criteria', 'shared']));
    expect(new Set(availableTieBreaks).size).toBe(availableTieBreaks.length);
  });

  it('keeps the order of the criteria tab where weights are equal', () => {
    const equal = [criterion('K1', { weight: 5 }), criterion('K2', { weight: 9 }), criterion('K3', { weight: 5 })];
    const { panel } = rankTable({ J1: { A: [1, 1, 1] } }, { criteria: equal });
    expect(metricsOf(['criteria'], { panel, previous: [] }).map((metric) => metric.criterion)).toEqual([
      'K2',
      'K1',
      'K3',
    ]);
  });
});

describe('criteria', () => {
  it('decides on the heaviest criterion, as the mean over the judges who count', () => {
    // Both come to 70: B has (20·55 + 50·76 + 30·70)/100 = (1100 + 3800 + 2100)/100.
    const result = rankTable({
      J1: { A: [70, 70, 70], B: [55, 76, 70] },
      J2: { A: [70, 70, 70], B: ['BK', 'BK', 'BK'] },
    });
    expect(ranks(result)).toEqual([
      ['B', 1],
      ['A', 2],
    ]);
    const b = standingOf(result, 'B');
    expect(b.steps).toHaveLength(1);
    expect(b.steps[0]).toMatchObject({ metric: 'criteria', criterion: 'Berat' });
    expect(b.steps[0]?.value.equals(76)).toBe(true);
    expect(b.decidedBy).toBe(b.steps[0]);
    expect(standingOf(result, 'A').steps[0]?.value.equals(70)).toBe(true);
  });

  it('goes on to the next criterion only for those still tied', () => {
    // Total 70 each: C 50·76, then A and B both 70 on Berat, B 80 on Sedang (20·55 + 50·70 + 30·80 = 7000).
    const result = rankTable({ J1: { A: [70, 70, 70], B: [55, 70, 80], C: [55, 76, 70] } });
    expect(ranks(result)).toEqual([
      ['C', 1],
      ['B', 2],
      ['A', 3],
    ]);
    const trail = (code: string) =>
      standingOf(result, code).steps.map((step) => `${step.criterion} ${step.value.toFraction()}`);
    expect(trail('C')).toEqual(['Berat 76']);
    expect(trail('B')).toEqual(['Berat 70', 'Sedang 80']);
    expect(trail('A')).toEqual(['Berat 70', 'Sedang 70']);
  });

  it('leaves equal entries sharing the rank in the order of the entries tab', () => {
    const result = rankTable({ J1: { B: [70, 70, 70], A: [70, 70, 70], C: [60, 60, 60] } });
    expect(ranks(result)).toEqual([
      ['B', 1],
      ['A', 1],
      ['C', 3],
    ]);
    const b = standingOf(result, 'B');
    expect(b.decidedBy).toBe('shared');
    expect(b.steps.map((step) => step.criterion)).toEqual(['Berat', 'Sedang', 'Ringan']);
    expect(standingOf(result, 'C').steps).toEqual([]);
    expect(standingOf(result, 'C').decidedBy).toBeNull();
  });

  it('compares marks as exactly as scores', () => {
    // 8.1 and 8.2 against 8.15 twice on the heaviest criterion: the same mean, so the next criterion decides.
    const even = [criterion('Berat', { weight: 60, max: 10 }), criterion('Ringan', { weight: 40, max: 10 })];
    const table = { J1: { A: [8.1, 7], B: [8.15, 7] }, J2: { A: [8.2, 7], B: [8.15, 7] } };
    const result = rankTable(table, { criteria: even });
    expect(standingOf(result, 'A').decidedBy).toBe('shared');
    expect(standingOf(result, 'A').rank).toBe(standingOf(result, 'B').rank);
  });
});
