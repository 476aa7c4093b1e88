// Means and ranks of published tables, against what independent software computed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Criterion } from '../../../src/domain/competition/competition';
import type { MethodId } from '../../../src/domain/ranking/methods/list';
import { competition, criterion, entry, judge, rankAll, standingOf, type Table } from './support';

const text = (name: string): string => readFileSync(join(__dirname, '../../reference', name), 'utf8');

const read = (name: string): string[][] =>
  text(name)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

type Expected = { entry: string; mean: number; rankMean: number }[];

const means: Record<string, { weights?: Record<string, number>; perEntry: Expected }> = JSON.parse(text('means.json'));

function expected(name: string) {
  const one = means[name];
  if (!one) throw new Error(`No expected means for ${name}`);
  return one;
}

/** @param maximum that of the criteria; the expected means are on their scale, ours on 0 to 100 */
function expectMeans(table: Table, codes: string[], criteria: Criterion[], maximum: number, rows: Expected) {
  const setup = competition({
    entries: codes.map((code) => entry(code)),
    judges: Object.keys(table).map((code) => judge(code)),
    criteria,
    settings: { decimals: 6 },
  });
  const result = rankAll(setup, [table])[0]!;
  expect(result.standings).toHaveLength(rows.length);
  for (const { entry: code, mean, rankMean } of rows) {
    const standing = standingOf(result, code);
    expect(Math.abs((standing.score.valueOf() * maximum) / 100 - mean)).toBeLessThan(1e-9);
    expect(standing.rank).toBe(rankMean);
  }
}

type Row = Record<'trimmed' | 'median' | 'z' | 'meanRank', number> &
  Record<'rankTrimmed' | 'rankMedian' | 'rankZ' | 'rankByMeanRank', number> & { entry: string };

const methods: Record<string, Row[]> = JSON.parse(text('methods.json'));

/** What R computed under each method, brought to what we report; and its ranks. */
const comparisons: [MethodId, (row: Row, maximum: number) => number, (row: Row) => number][] = [
  ['trimmed', (row, maximum) => (row.trimmed * 100) / maximum, (row) => row.rankTrimmed],
  ['median', (row, maximum) => (row.median * 100) / maximum, (row) => row.rankMedian],
  ['rank-sum', (row) => row.meanRank, (row) => row.rankByMeanRank],
  ['z-score', (row) => 50 + 10 * row.z, (row) => row.rankZ],
];

function expectMethods(table: Table, codes: string[], criteria: Criterion[], maximum: number, name: string) {
  const rows = methods[name] ?? [];
  expect(rows).toHaveLength(codes.length);
  for (const [method, value, rank] of comparisons) {
    const setup = competition({
      entries: codes.map((code) => entry(code)),
      judges: Object.keys(table).map((code) => judge(code)),
      criteria,
      settings: { method, decimals: 6, tieBreaks: ['shared'] },
    });
    const result = rankAll(setup, [table])[0]!;
    for (const row of rows) {
      const standing = standingOf(result, row.entry);
      const difference = Math.abs(standing.score.valueOf() - value(row, maximum));
      // R was given the composites as doubles and printed 15 digits; ours of z-score has 9 decimals.
      expect([name, method, row.entry, difference < 1e-9 ? 'equal' : difference]).toEqual([
        name,
        method,
        row.entry,
        'equal',
      ]);
      expect([method, row.entry, standing.rank]).toEqual([method, row.entry, rank(row)]);
    }
  }
}

function wide(name: string): { table: Table; codes: string[] } {
  const [header = [], ...rows] = read(name);
  const table = Object.fromEntries(
    header.slice(1).map((of, index) => {
      const cells = rows.map(([code = '', ...values]): [string, [number | '']] => {
        const value = values[index] ?? '';
        return [code, [value === '' ? '' : Number(value)]];
      });
      return [of, Object.fromEntries(cells)];
    }),
  );
  return { table, codes: rows.map(([code = '']) => code) };
}

describe('Shrout and Fleiss 1979', () => {
  it.each(['shrout-fleiss-1979', 'shrout-fleiss-1979-incomplete'])('%s', (name) => {
    const { table, codes } = wide(`${name}.csv`);
    expectMeans(table, codes, [criterion('Nilai', { max: 10 })], 10, expected(name).perEntry);
    expectMethods(table, codes, [criterion('Nilai', { max: 10 })], 10, name);
  });
});

describe('Guilford 1954', () => {
  const table: Table = {};
  for (const [code = '', of = '', , score] of read('guilford-1954-long.csv').slice(1)) {
    const before = table[of] ?? {};
    table[of] = { ...before, [code]: [...(before[code] ?? []), Number(score)] };
  }
  const codes = Object.keys(Object.values(table)[0] ?? {});
  const { weights = {}, perEntry } = expected('guilford-1954 weighted');

  it('has 7 entries, 3 judges and 5 criteria', () => {
    expect(codes).toHaveLength(7);
    expect(
      Object.values(table)
        .flatMap((rows) => Object.values(rows))
        .map((marks) => marks.length),
    ).toEqual(Array(21).fill(5));
  });

  it('with equal weights', () => {
    const criteria = Object.keys(weights).map((name) => criterion(name, { max: 9 }));
    expectMeans(table, codes, criteria, 9, expected('guilford-1954 equal weights').perEntry);
    expectMethods(table, codes, criteria, 9, 'guilford-1954 equal weights');
  });

  it('with weights', () => {
    const criteria = Object.entries(weights).map(([name, weight]) => criterion(name, { weight, max: 9 }));
    expectMeans(table, codes, criteria, 9, perEntry);
    expectMethods(table, codes, criteria, 9, 'guilford-1954 weighted');
  });
});
