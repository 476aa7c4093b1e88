// What must hold for any panel: order does not matter, scale of weights does not matter, more never hurts, and an
// independent calculation in whole numbers comes to the same ranks.

import type { MethodId } from '../../../src/domain/ranking/methods/list';
import { buildPanel } from '../../../src/domain/ranking/panel';
import type { StageResult } from '../../../src/domain/ranking/result';
import { rankStage } from '../../../src/domain/ranking/stages/rank-stage';
import type { TieBreakId } from '../../../src/domain/ranking/tie-breaks/list';
import * as fc from '../../properties';
import { competition, criterion, entry, judge, sheet } from './support';

/** Marks and weights in hundredths; `marks[judge][entry][criterion]`, null = the judge has no row for the entry. */
type Case = {
  weights: number[];
  decimals: number;
  marks: (number[] | null)[][];
  method?: MethodId;
  chain?: TieBreakId[];
};

// Few values close together, so that ties and near ties are common.
const mark = fc.oneof(fc.integer({ min: 8000, max: 8020 }), fc.integer({ min: 0, max: 10000 }), fc.constant(8000));

const cases: fc.Arbitrary<Case> = fc
  .record({
    entries: fc.integer({ min: 1, max: 7 }),
    judges: fc.integer({ min: 1, max: 4 }),
    weights: fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 4 }),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  .chain(({ entries, judges, weights, decimals }) => {
    const row = fc.array(mark, { minLength: weights.length, maxLength: weights.length });
    const rows = fc.array(fc.option(row, { freq: 8 }), { minLength: entries, maxLength: entries });
    return fc.record({
      weights: fc.constant(weights),
      decimals: fc.constant(decimals),
      marks: fc.array(rows, { minLength: judges, maxLength: judges }),
    });
  });

const inOrder = (length: number) => Array.from({ length }, (_, index) => index);

/** The same case, with judges, rows and criteria columns of the tabs written in the orders given. */
function rank(
  { weights, decimals, marks, method = 'mean', chain = ['criteria', 'shared'] }: Case,
  orders: { judges?: number[]; rows?: number[]; columns?: number[] } = {},
) {
  const entries = (marks[0] ?? []).map((_, index) => entry(`E${index}`));
  const names = weights.map((_, index) => `K${index}`);
  const columns = orders.columns ?? inOrder(weights.length);
  const judges = (orders.judges ?? inOrder(marks.length)).map((index) => judge(`J${index}`));
  const sheets = judges.map(({ code }) => {
    const ofJudge = marks[Number(code.slice(1))]!;
    const rows = (orders.rows ?? inOrder(entries.length)).flatMap((index): [string, number[]][] => {
      const row = ofJudge[index];
      return row ? [[`E${index}`, columns.map((column) => row[column]! / 100)]] : [];
    });
    return sheet(
      'Penilaian',
      code,
      columns.map((column) => names[column]!),
      rows,
    );
  });
  const setup = competition({
    entries,
    judges,
    criteria: weights.map((weight, index) => criterion(names[index]!, { weight: weight / 100 })),
    settings: { decimals, top: 3, method, tieBreaks: chain },
  });
  const panel = buildPanel(setup, setup.stages[0]!, [...sheets].reverse(), entries);
  return rankStage(setup, panel, []);
}

/** All that is reported about a ranking, in text. */
const report = (result: StageResult) =>
  result.standings.map(({ entry: { code }, rank: at, score, steps, decidedBy, margin, advances, title, cutNote }) => ({
    code,
    rank: at,
    score: score.toFraction(),
    steps: steps.map((step) => `${step.criterion ?? step.metric} ${step.value.toFraction()}`),
    decidedBy: decidedBy === 'shared' ? decidedBy : (decidedBy?.criterion ?? decidedBy?.metric ?? null),
    margin: margin?.toFraction() ?? null,
    advances,
    title,
    cutNote,
  }));

const ordered = (one: Case) =>
  fc.record({
    one: fc.constant(one),
    orders: fc.record({
      judges: fc.shuffledSubarray(inOrder(one.marks.length), { minLength: one.marks.length }),
      rows: fc.shuffledSubarray(inOrder(one.marks[0]!.length), { minLength: one.marks[0]!.length }),
      columns: fc.shuffledSubarray(inOrder(one.weights.length), { minLength: one.weights.length }),
    }),
  });

const chains = fc.shuffledSubarray<TieBreakId>(['criteria', 'median', 'majority']);

/** The methods that have nothing but their own arithmetic; each with any chain. */
const METHODS: MethodId[] = ['mean', 'trimmed', 'median', 'rank-sum', 'z-score', 'robust', 'reliability'];

/** Under these a higher mark may also change spreads or weights of judges. */
const RELATIVE: MethodId[] = ['z-score', 'robust', 'reliability'];
const casesOf = (method: MethodId): fc.Arbitrary<Case> =>
  fc.record({ one: cases, chain: chains }).map(({ one, chain }) => ({ ...one, method, chain }));

const raisedOf = (one: Case) =>
  fc.record({
    one: fc.constant(one),
    judge: fc.nat(one.marks.length - 1),
    entry: fc.nat(one.marks[0]!.length - 1),
    column: fc.nat(one.weights.length - 1),
    by: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 3000 })),
  });

type Raised = { one: Case; judge: number; entry: number; column: number; by: number };

/** Raises one mark and expects the entry to stand no lower. */
function expectNoLower({ one, judge: at, entry: who, column, by }: Raised) {
  const row = one.marks[at]?.[who];
  fc.pre(Boolean(row));
  const better = row!.map((value, index) => (index === column ? value + by : value));
  const marks = one.marks.map((rows, index) =>
    index === at ? rows.map((old, of) => (of === who ? better : old)) : rows,
  );
  const of = (result: StageResult) => result.standings.find((one) => one.entry.code === `E${who}`)!;
  const before = of(rank(one));
  const after = of(rank({ ...one, marks }));
  expect(after.rank).toBeLessThanOrEqual(before.rank);
  expect(after.advances || !before.advances).toBe(true);
}

const reversedRows = (one: Case): Case => ({ ...one, marks: one.marks.map((rows) => [...rows].reverse()) });

describe.each(METHODS)('any ranking by %s', (method) => {
  const any = casesOf(method);

  it('does not depend on the order of judges, rows and criteria columns', () => {
    fc.assert(
      fc.property(any.chain(ordered), ({ one, orders }) => {
        expect(report(rank(one, orders))).toEqual(report(rank(one)));
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the scale of the weights', () => {
    fc.assert(
      fc.property(any, fc.constantFrom(2, 3, 10, 100), (one, factor) => {
        const scaled = { ...one, weights: one.weights.map((weight) => weight * factor) };
        expect(report(rank(scaled))).toEqual(report(rank(one)));
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order of the entries tab, but for the order within a shared rank', () => {
    fc.assert(
      fc.property(any, (one) => {
        const count = one.marks[0]!.length;
        const there = report(rank(one)).map(({ code, rank: at, score }) => `${at} ${code} ${score}`);
        const back = report(rank(reversedRows(one))).map(
          ({ code, rank: at, score }) => `${at} E${count - 1 - Number(code.slice(1))} ${score}`,
        );
        expect([...back].sort()).toEqual([...there].sort());
      }),
      { numRuns: 200 },
    );
  });
});

// Majority is among the tie-breaks only where the
// others of a group stay what they are: under rank-sum one entry's rise moves the others.
describe.each(METHODS.filter((method) => !RELATIVE.includes(method)))('a higher mark under %s', (method) => {
  it('never lowers an entry', () => {
    const any = casesOf(method).map((one) =>
      method === 'rank-sum' ? { ...one, chain: one.chain!.filter((id) => id !== 'majority') } : one,
    );
    fc.assert(fc.property(any.chain(raisedOf), expectNoLower), { numRuns: 400 });
  });
});

describe('any ranking by mean and criteria', () => {
  it('has ranks 1-2-2-4, best first', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const { standings } = rank(one);
        for (const standing of standings)
          expect(standing.rank).toBe(1 + standings.filter((other) => other.rank < standing.rank).length);
        const ranks = standings.map((standing) => standing.rank);
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('equals an independent calculation in whole numbers', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(report(rank(one)).map(({ code, rank: at }) => `${at} ${code}`)).toEqual(naiveRanks(one));
      }),
      { numRuns: 1000 },
    );
  });
});

/**
 * Ranks without fractions: all sums are brought to one denominator (the factorial of the number of judges times the sum
 * of the weights), compared pairwise, and the rank is one more than the number of entries that are better.
 */
function naiveRanks({ weights, decimals, marks }: Case): string[] {
  const everybody = inOrder(marks[0]!.length);
  const common = [1n, 1n, 2n, 6n, 24n][marks.length]!;
  const total = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  const heaviest = inOrder(weights.length).sort((a, b) => weights[b]! - weights[a]! || a - b);
  const rowsOf = (who: number) => marks.flatMap((rows) => (rows[who] ? [rows[who]] : []));
  const meanOf = (who: number, value: (row: number[]) => bigint) => {
    const rows = rowsOf(who);
    return (rows.reduce((sum, row) => sum + value(row), 0n) * common) / BigInt(rows.length);
  };
  const keysOf = (who: number): bigint[] => {
    const weighed = meanOf(who, (row) => row.reduce((sum, x, c) => sum + BigInt(x) * BigInt(weights[c]!), 0n));
    // score = weighed / (100 · common · total); rounded half up to `decimals` places
    const scaled = weighed * 10n ** BigInt(decimals);
    const rounded = (2n * scaled + 100n * common * total) / (200n * common * total);
    return [rounded, ...heaviest.map((c) => meanOf(who, (row) => BigInt(row[c]!)))];
  };
  const keys = new Map(everybody.filter((who) => rowsOf(who).length > 0).map((who) => [who, keysOf(who)]));
  const isBetter = (one: bigint[], other: bigint[]) => {
    const at = one.findIndex((key, index) => key !== other[index]);
    return at >= 0 && one[at]! > other[at]!;
  };
  return [...keys]
    .map(([who, own]) => ({ who, at: 1 + [...keys.values()].filter((other) => isBetter(other, own)).length }))
    .sort((a, b) => a.at - b.at || a.who - b.who)
    .map(({ who, at }) => `${at} E${who}`);
}
