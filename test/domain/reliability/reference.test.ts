// Every figure against published tables and what independent software computed from them (test/reference/README.md).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Criterion } from '../../../src/domain/competition/competition';
import type { StageResult } from '../../../src/domain/ranking/result';
import { reliabilityOf } from '../../../src/domain/reliability';
import { kendallW } from '../../../src/domain/reliability/kendall-w';
import { krippendorffAlpha } from '../../../src/domain/reliability/krippendorff-alpha';
import { competition, criterion, entry, judge, rankAll, type Table } from '../ranking/support';

const text = (name: string): string => readFileSync(join(__dirname, '../../reference', name), 'utf8');

const read = (name: string): string[][] =>
  text(`${name}.csv`)
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));

/** The scores of a wide table; null where a cell is empty. */
const cells = (name: string): (number | null)[][] =>
  read(name)
    .slice(1)
    .map(([, ...row]) => row.map((cell) => (cell === '' ? null : Number(cell))));

type Expected = {
  weights?: Record<string, number>;
  judges: { judge: string; sd: number; leniency: number; agreement: number }[];
  kendall: { Wt: number; p: number; published?: number } | null;
  icc: { ICC2: number; ICC2k: number } | null;
  alpha?: number;
  published?: number;
  leaveOneOutTop3?: Record<string, string[]>;
};

const all: Record<string, Expected> = JSON.parse(text('reliability.json'));
function expected(name: string): Expected {
  const one = all[name];
  if (!one) throw new Error(`Nothing expected of ${name}`);
  return one;
}

function near(ours: number | null | undefined, theirs: number | null | undefined): void {
  if (theirs === null || theirs === undefined) expect(ours).toBeNull();
  else expect(Math.abs((ours ?? Number.NaN) - theirs)).toBeLessThan(1e-9);
}

/** Krippendorff's α as it is defined, over all ordered pairs. */
function alphaOfAllPairs(rows: (number | null)[][]): number {
  const units = rows
    .map((row) => row.flatMap((cell) => (cell === null ? [] : [cell])))
    .filter((unit) => unit.length > 1);
  const values = units.flat();
  const differences = (unit: number[]) => unit.reduce((all, x) => unit.reduce((one, y) => one + (x - y) ** 2, all), 0);
  const within = units.reduce((total, unit) => total + differences(unit) / (unit.length - 1), 0);
  return 1 - within / (differences(values) / (values.length - 1));
}

const cellsOf = ({ panel }: StageResult): (number | null)[][] =>
  panel.entries.map(({ code }) =>
    panel.judges.map((one) => panel.readings.get(code)?.get(one.code)?.score.valueOf() ?? null),
  );

/** @param maximum that of the criteria: the expected numbers are on their scale, ours on 0 to 100 */
function expectAll(table: Table, criteria: Criterion[], maximum: number, wanted: Expected): void {
  const codes = [...new Set(Object.values(table).flatMap((rows) => Object.keys(rows)))];
  const setup = competition({
    entries: codes.map((code) => entry(code)),
    judges: Object.keys(table).map((code) => judge(code)),
    criteria,
    settings: { top: 3, decimals: 6, tieBreaks: ['shared'], severityCorrection: 0 },
  });
  const result = rankAll(setup, [table])[0]!;
  const ours = reliabilityOf(setup, result, []);
  near(ours.kendallW, wanted.kendall?.Wt);
  near(ours.kendallP, wanted.kendall?.p);
  near(ours.iccSingle, wanted.icc?.ICC2);
  near(ours.iccAverage, wanted.icc?.ICC2k);
  near(ours.alpha, wanted.alpha ?? alphaOfAllPairs(cellsOf(result)));
  expect(ours.judges.map(({ code }) => code)).toEqual(wanted.judges.map((one) => one.judge));
  for (const [index, { severity, spread, agreement }] of ours.judges.entries()) {
    const theirs = wanted.judges[index]!;
    near(severity === null ? null : (severity * maximum) / 100, -theirs.leniency);
    near(spread === null ? null : (spread * maximum) / 100, theirs.sd);
    near(agreement, theirs.agreement);
  }
  const within = result.standings.flatMap((one) => (one.advances ? [one.entry.code] : []));
  for (const [code, top] of Object.entries(wanted.leaveOneOutTop3 ?? {})) {
    const { enters = [], leaves = [] } = ours.leaveOneOut.find((one) => one.judge === code) ?? {};
    expect([...within.filter((one) => !leaves.includes(one)), ...enters].sort()).toEqual(top);
  }
}

describe('Shrout and Fleiss 1979', () => {
  it.each(['shrout-fleiss-1979', 'shrout-fleiss-1979-incomplete'])('%s', (name) => {
    const [header = [], ...rows] = read(name);
    const table: Table = Object.fromEntries(
      header
        .slice(1)
        .map((of, index) => [
          of,
          Object.fromEntries(
            rows.map(([code = '', ...values]) => [code, [values[index] === '' ? '' : Number(values[index])]]),
          ),
        ]),
    );
    expectAll(table, [criterion('Nilai', { max: 10 })], 10, expected(name));
  });

  it('has the ICCs that the article prints', () => {
    const { icc } = expected('shrout-fleiss-1979');
    expect([icc?.ICC2.toFixed(2), icc?.ICC2k.toFixed(2)]).toEqual(['0.29', '0.62']);
  });
});

describe('Guilford 1954', () => {
  const table: Table = {};
  for (const [code = '', of = '', , score] of read('guilford-1954-long').slice(1)) {
    const before = table[of] ?? {};
    table[of] = { ...before, [code]: [...(before[code] ?? []), Number(score)] };
  }
  const { weights = {} } = expected('guilford-1954 weighted');

  it('with equal weights', () => {
    const criteria = Object.keys(weights).map((name) => criterion(name, { max: 9 }));
    expectAll(table, criteria, 9, expected('guilford-1954 equal weights'));
  });

  it('with weights', () => {
    const criteria = Object.entries(weights).map(([name, weight]) => criterion(name, { weight, max: 9 }));
    expectAll(table, criteria, 9, expected('guilford-1954 weighted'));
  });
});

describe('Siegel 1956', () => {
  it.each(['kendall-siegel-ties', 'kendall-siegel-noties'])('%s', (name) => {
    // The table holds ranks, 1 for the best; ours are scores.
    const ours = kendallW(cells(name).map((row) => row.map((rank) => -rank!)));
    const { kendall } = expected(name);
    near(ours?.w, kendall!.Wt);
    near(ours?.p, kendall!.p);
    expect(ours?.w.toFixed(String(kendall!.published).length - 2)).toBe(String(kendall!.published));
  });
});

it('Krippendorff 2011', () => {
  const { alpha, published } = expected('krippendorff-C');
  const ours = krippendorffAlpha(cells('krippendorff-C'));
  near(ours, alpha);
  near(alphaOfAllPairs(cells('krippendorff-C')), alpha);
  expect(ours?.toFixed(3)).toBe(String(published));
});
