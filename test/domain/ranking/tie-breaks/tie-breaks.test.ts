// Tie-breaks: the chain, and each comparison.

import type { MethodId } from '../../../../src/domain/ranking/methods/list';
import { metricsOf } from '../../../../src/domain/ranking/tie-breaks';
import type { TieBreakId } from '../../../../src/domain/ranking/tie-breaks/list';
import {
  competition,
  criterion,
  entry,
  judge,
  type Parts,
  rankAll,
  ranks,
  stage,
  standingOf,
  type Table,
} from '../support';

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

const one = [criterion('Nilai')];

/** Ranks entries by one criterion, judge by judge; `rows`: entry → one mark per judge, null = not scored. */
function rankRows(rows: Record<string, (number | null)[]>, tieBreaks: TieBreakId[], more: Parts['settings'] = {}) {
  const count = Math.max(...Object.values(rows).map((marks) => marks.length));
  const judges = Array.from({ length: count }, (_, index) => judge(`J${index + 1}`));
  const table: Table = {};
  judges.forEach(({ code }, index) => {
    table[code] = Object.fromEntries(
      Object.entries(rows).flatMap(([who, marks]) => {
        const mark = marks[index];
        return mark === null || mark === undefined ? [] : [[who, [mark]]];
      }),
    );
  });
  const entries = Object.keys(rows).map((code) => entry(code));
  const settings = { tieBreaks, missing: 'assigned' as const, ...more };
  return rankAll(competition({ criteria: one, judges, entries, settings }), [table])[0]!;
}

const valuesOf = (result: ReturnType<typeof rankRows>, metric: TieBreakId) =>
  Object.fromEntries(
    result.standings.flatMap(({ entry: { code }, steps }) =>
      steps.filter((step) => step.metric === metric).map((step) => [code, step.value.toFraction()]),
    ),
  );

describe('median', () => {
  it('puts the higher median first', () => {
    const result = rankRows({ A: [60, 75, 90], B: [70, 76, 79], C: [75, 75, 75] }, ['median']);
    expect(ranks(result)).toEqual([
      ['B', 1],
      ['A', 2],
      ['C', 2],
    ]);
    expect(valuesOf(result, 'median')).toEqual({ A: '75', B: '76', C: '75' });
  });

  it('is compared exactly', () => {
    // Means 70 each; medians 70.0001 and 70.
    const result = rankRows({ A: [60, 70, 80], B: [60, 70.0001, 79.9999] }, ['median']);
    expect(ranks(result)[0]).toEqual(['B', 1]);
  });
});

describe('majority', () => {
  it('counts pairs won minus pairs lost, a pair going to whom more judges put higher', () => {
    // All have a mean of 80. A beats B 2–1 and C 2–1, B beats C 2–1.
    const result = rankRows({ A: [82, 83, 75], B: [81, 79, 80], C: [80, 76, 84] }, ['majority']);
    expect(valuesOf(result, 'majority')).toEqual({ A: '2', B: '0', C: '-2' });
    expect(ranks(result)).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ]);
    expect(standingOf(result, 'B').decidedBy).toMatchObject({ metric: 'majority' });
  });

  it('leaves a circle tied', () => {
    const result = rankRows({ A: [90, 80, 70], B: [80, 70, 90], C: [70, 90, 80] }, ['majority']);
    expect(valuesOf(result, 'majority')).toEqual({ A: '0', B: '0', C: '0' });
    expect(result.standings.map(({ rank, decidedBy }) => [rank, decidedBy])).toEqual(Array(3).fill([1, 'shared']));
  });

  it('asks only the judges who scored both; equal scores and drawn pairs count for nobody', () => {
    // J3 scored A alone: between A and B it is 1–1, drawn; J1 gave B and C the same.
    const result = rankRows({ A: [82, 78, 80], B: [80, 80, null], C: [80, 80, null] }, ['majority']);
    expect(valuesOf(result, 'majority')).toEqual({ A: '0', B: '0', C: '0' });
    expect(new Set(result.standings.map(({ rank }) => rank))).toEqual(new Set([1]));
  });

  it('is counted within the group still tied, once', () => {
    // D is better in the mean; that A beats it with every judge but one must not count.
    const result = rankRows({ A: [82, 82, 76], B: [79, 81, 80], D: [70, 72, 100] }, ['majority']);
    expect(valuesOf(result, 'majority')).toEqual({ A: '1', B: '-1' });
    // A later metric goes on with those who are still equal, and majority is not counted again among them.
    const later = rankRows({ A: [90, 70, 80], B: [70, 90, 80], C: [81, 79.5, 79.5] }, ['majority', 'median']);
    expect(standingOf(later, 'A').steps.filter((step) => step.metric === 'majority')).toHaveLength(1);
  });

  it('decides on what counts, also of the scores that a method drops', () => {
    const result = rankRows({ A: [70, 80, 90], B: [71, 80, 91] }, ['majority'], { method: 'trimmed' });
    expect(ranks(result)[0]).toEqual(['B', 1]);
    expect(valuesOf(result, 'majority')).toEqual({ A: '-1', B: '1' });
  });

  it('does not blow up in a tie of hundreds', () => {
    // Each judge orders the 600 in another way; the means are all alike.
    const many = Array.from({ length: 600 }, (_, index): [string, number[]] => {
      const shift = (index / 600) * 20;
      return [
        `E${index}`,
        [50 + shift, 90 - shift, 70, 60 + shift, 80 - shift].map((mark) => Math.round(mark * 1e4) / 1e4),
      ];
    });
    const result = rankRows(Object.fromEntries(many), ['majority'], { decimals: 0 });
    expect(result.standings).toHaveLength(600);
    expect(Object.keys(valuesOf(result, 'majority'))).toHaveLength(600);
  });
});

describe('previous', () => {
  const stages = [stage('T1'), stage('T2')];
  const two = (method: MethodId = 'mean', carryOver = false) =>
    rankAll(
      competition({
        criteria: one,
        stages,
        judges: [judge('J1'), judge('J2')],
        entries: ['A', 'B', 'C'].map((code) => entry(code)),
        settings: { tieBreaks: ['previous'], method, carryOver, decimals: 0 },
      }),
      [
        { J1: { A: [80], B: [80.2], C: [60] }, J2: { A: [80], B: [80.1], C: [60] } },
        { J1: { A: [70], B: [70], C: [70] }, J2: { A: [70], B: [70], C: [70] } },
      ],
    );

  it('compares the exact score at the previous stage', () => {
    const [first, second] = two();
    // At the first stage there is none before: 80 and 80.15 are shared.
    expect(ranks(first!).slice(0, 2)).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
    expect(standingOf(first!, 'A').steps).toEqual([]);
    expect(ranks(second!)).toEqual([
      ['B', 1],
      ['A', 2],
      ['C', 3],
    ]);
    expect(standingOf(second!, 'B').steps.map(({ value }) => value.toFraction())).toEqual(['1603/20']);
  });

  it('puts the lower first where the previous stage was ranked by ranks', () => {
    const second = two('rank-sum')[1]!;
    expect(ranks(second)).toEqual([
      ['B', 1],
      ['A', 2],
      ['C', 3],
    ]);
    expect(standingOf(second, 'C').steps.map(({ value }) => value.toFraction())).toEqual(['3']);
  });
});

describe('a chain of several', () => {
  it('applies each to those the one before left tied', () => {
    // Means 80: criteria cannot tell; medians part C; of A and B the majority puts A first.
    const rows = { A: [82, 81, 77, 80, 80], B: [81, 80, 79, 80, 80], C: [84, 84, 84, 74, 74] };
    const result = rankRows(rows, ['criteria', 'median', 'majority', 'previous', 'shared']);
    expect(ranks(result)).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', 3],
    ]);
    expect(standingOf(result, 'A').steps.map(({ metric }) => metric)).toEqual(['criteria', 'median', 'majority']);
    expect(standingOf(result, 'C').steps.map(({ metric }) => metric)).toEqual(['criteria', 'median']);
    expect(valuesOf(result, 'majority')).toEqual({ A: '1', B: '-1' });
  });
});
