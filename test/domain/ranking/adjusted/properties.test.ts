// What must hold of corrected scores for any panel.

import { adjustmentOf } from '../../../../src/domain/ranking/adjusted';
import { isComplete } from '../../../../src/domain/ranking/adjusted/complete';
import { rule as adjustedMethod } from '../../../../src/domain/ranking/methods/adjusted/rule';
import { rule as meanMethod } from '../../../../src/domain/ranking/methods/mean/rule';
import { buildPanel } from '../../../../src/domain/ranking/panel';
import type { Panel } from '../../../../src/domain/ranking/result';
import { rankStage } from '../../../../src/domain/ranking/stages/rank-stage';
import { defaultSettings } from '../../../../src/domain/settings/settings';
import * as fc from '../../../properties';
import { competition, criterion, entry, judge, sheet } from '../support';
import { numbers, panelOf, type Scores, setupOf } from './support';

const inOrder = (length: number) => Array.from({ length }, (_, index) => index);
const score = fc
  .oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 700, max: 710 }))
  .map((tenths) => tenths / 10);

const tables = (holes: boolean): fc.Arbitrary<Scores> =>
  fc
    .record({ entries: fc.integer({ min: 1, max: 8 }), judges: fc.integer({ min: 1, max: 6 }) })
    .chain(({ entries, judges }) =>
      fc.array(fc.array(holes ? fc.option(score, { freq: 3 }) : score, { minLength: judges, maxLength: judges }), {
        minLength: entries,
        maxLength: entries,
      }),
    );
const corrections = fc.constantFrom<'auto' | number>('auto', 0, 1e-7, 0.01, 1 / 3, 1, 2.5, 1e4, 1e22);
const fractions = (values: Map<string, { toFraction: () => string }>) =>
  Object.fromEntries([...values].map(([code, value]) => [code, value.toFraction()]));
const settingsOf = (severityCorrection: 'auto' | number) => ({ ...defaultSettings, severityCorrection });

describe('any corrected ranking', () => {
  it('does not depend in any digit on the order of judges, rows and entries', () => {
    const cases = tables(true).chain((scores) =>
      fc.record({
        scores: fc.constant(scores),
        correction: corrections,
        judges: fc.shuffledSubarray(inOrder(scores[0]!.length), { minLength: scores[0]!.length }),
        entries: fc.shuffledSubarray(inOrder(scores.length), { minLength: scores.length }),
      }),
    );
    const report = (panel: Panel, correction: 'auto' | number) => {
      const { lambda, effects, scores } = adjustmentOf(panel, correction);
      return { lambda, effects: fractions(effects), scores: fractions(scores) };
    };
    fc.assert(
      fc.property(cases, ({ scores, correction, judges, entries }) => {
        expect(report(panelOf(scores, { orders: { judges, entries } }), correction)).toEqual(
          report(panelOf(scores), correction),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of criteria columns, nor on the scale of their weights', () => {
    const marks = fc.array(
      fc.array(fc.option(fc.tuple(score, score, score), { freq: 4 }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 2,
        maxLength: 6,
      },
    );
    const rank = (rows: ([number, number, number] | null)[][], columns: number[], factor: number) => {
      const weights = [5, 3, 1.7];
      const setup = competition({
        entries: rows.map((_, index) => entry(`E${index}`)),
        judges: inOrder(3).map((index) => judge(`J${index}`)),
        criteria: weights.map((weight, index) => criterion(`K${index}`, { weight: weight * factor })),
        settings: { method: 'adjusted', missing: 'assigned' },
      });
      const sheets = inOrder(3).map((of) =>
        sheet(
          'Penilaian',
          `J${of}`,
          columns.map((column) => `K${column}`),
          rows.flatMap((row, index): [string, number[]][] => {
            const own = row[of];
            return own ? [[`E${index}`, columns.map((column) => own[column]!)]] : [];
          }),
        ),
      );
      const { standings } = rankStage(setup, buildPanel(setup, setup.stages[0]!, sheets, setup.entries), []);
      return standings.map((one) => [one.entry.code, one.rank, one.score.toFraction()]);
    };
    fc.assert(
      fc.property(
        marks,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.constantFrom(2, 10, 100),
        (rows, columns, factor) => {
          expect(rank(rows, columns, factor)).toEqual(rank(rows, [0, 1, 2], 1));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('never lets a higher score lower an entry against any other, for a given λ', () => {
    const cases = tables(true).chain((scores) =>
      fc.record({
        scores: fc.constant(scores),
        who: fc.nat(scores.length - 1),
        of: fc.nat(scores[0]!.length - 1),
        by: fc.integer({ min: 1, max: 300 }),
        correction: fc.constantFrom(0, 0.01, 0.5, 1, 20),
      }),
    );
    fc.assert(
      fc.property(cases, ({ scores, who, of, by, correction }) => {
        const old = scores[who]![of] ?? null;
        fc.pre(old !== null);
        // A score above the maximum is a finding, not an error of arithmetic: here only the arithmetic is asked.
        const raised = scores.map((row, at) =>
          row.map((value, judge) => (at === who && judge === of ? old! + by / 10 : value)),
        );
        const before = numbers(adjustmentOf(panelOf(scores), correction).scores);
        const after = numbers(adjustmentOf(panelOf(raised), correction).scores);
        for (const other of Object.keys(before)) {
          const lead = (all: Record<string, number>) => all[`E${who}`]! - all[other]!;
          expect(lead(after)).toBeGreaterThanOrEqual(lead(before) - 3e-9);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('on a complete panel', () => {
  it('the equations give the exact mean for every λ, and the method takes it as it is', () => {
    fc.assert(
      fc.property(tables(false), corrections, (scores, correction) => {
        const panel = panelOf(scores);
        const means = fractions(meanMethod.scores(panel, defaultSettings));
        expect(isComplete(panel)).toBe(true);
        expect(fractions(adjustmentOf(panel, correction).scores)).toEqual(means);
        expect(fractions(adjustedMethod.scores(panel, settingsOf(correction)))).toEqual(means);
        // Σ s = 0 is what makes it so; each effect is rounded by itself.
        const sum = Object.values(numbers(adjustmentOf(panel, correction).effects)).reduce(
          (total, one) => total + one,
          0,
        );
        expect(Math.abs(sum)).toBeLessThan(1e-8);
      }),
      { numRuns: 200 },
    );
  });

  it('a third stays a third through stages and carry-over', () => {
    const { setup, table } = setupOf(
      [
        [80, 80, 81],
        [70, 71, 70],
      ],
      {
        settings: { method: 'adjusted', carryOver: true, decimals: 6 },
      },
    );
    const panel = panelOf(
      [
        [80, 80, 81],
        [70, 71, 70],
      ],
      { settings: setup.settings },
    );
    expect(Object.keys(table)).toHaveLength(3);
    const first = rankStage(setup, panel, []);
    expect(first.standings[0]!.stageScore.toFraction()).toBe('241/3');
    expect(first.standings[0]!.score.toFraction()).toBe('241/3');
  });
});

describe('on an incomplete panel', () => {
  it('scores have nine decimals and are their exact value', () => {
    const { scores } = adjustmentOf(
      panelOf([
        [80, 90, null],
        [70, null, 65],
        [null, 77, 71],
        [60, 66, 61],
      ]),
      1,
    );
    for (const value of scores.values()) expect(value.mul(1e9).d).toBe(BigInt(1));
  });

  it('a very large λ leaves the mean', () => {
    fc.assert(
      fc.property(tables(true), (scores) => {
        const panel = panelOf(scores);
        const means = numbers(meanMethod.scores(panel, defaultSettings));
        for (const [code, value] of Object.entries(numbers(adjustmentOf(panel, 1e13).scores)))
          expect(Math.abs(value - means[code]!)).toBeLessThan(1e-8);
      }),
      { numRuns: 100 },
    );
  });

  it('λ = 0 takes judges who differ by constants out altogether', () => {
    const levels = [50, 62.5, 71, 38];
    const effects = [-6, 1, 5];
    const scores: Scores = levels.map((level, who) =>
      effects.map((effect, of) => (who === of ? null : level + effect)),
    );
    const { scores: found, effects: estimated } = adjustmentOf(panelOf(scores), 0);
    expect(numbers(found)).toEqual({ E0: 50, E1: 62.5, E2: 71, E3: 38 });
    expect(numbers(estimated)).toEqual({ J0: -6, J1: 1, J2: 5 });
  });

  it('groups without a common entry are centred each by itself, for any λ', () => {
    const scores: Scores = [
      [80, 70, null, null],
      [60, 52, null, null],
      [null, 66, null, null],
      [null, null, 90, 81],
      [null, null, null, 77],
    ];
    for (const correction of [0, 0.3, 5]) {
      const { J0 = 0, J1 = 0, J2 = 0, J3 = 0 } = numbers(adjustmentOf(panelOf(scores), correction).effects);
      expect(J0 + J1).toBeCloseTo(0, 8);
      expect(J2 + J3).toBeCloseTo(0, 8);
      expect(J0).toBeGreaterThan(0);
    }
  });

  it('an entry or a judge without a score has none and changes nothing', () => {
    const scores: Scores = [
      [80, 70, null],
      [60, null, 55],
      [null, 90, 85],
    ];
    const with1 = scores.map((row) => [...row, null]);
    const more: Scores = [...with1, [null, null, null, null]];
    const { scores: found, effects } = adjustmentOf(panelOf(more), 1);
    expect([...found.keys()].sort()).toEqual(['E0', 'E1', 'E2']);
    expect([...effects.keys()]).toEqual(['J0', 'J1', 'J2']);
    expect(fractions(found)).toEqual(fractions(adjustmentOf(panelOf(scores), 1).scores));
  });
});

it('carried over: what accumulates is rounded to nine decimals where a stage was incomplete', () => {
  const setup = competition({
    entries: ['A', 'B', 'C'].map((code) => entry(code)),
    judges: ['J1', 'J2', 'J3'].map((code) => judge(code)),
    stages: ['T1', 'T2'].map((name) => ({ name, weight: 1, advance: null, title: null, form: null, date: null })),
    settings: { method: 'adjusted', carryOver: true, missing: 'assigned' },
  });
  const sheetOf = (stage: string, of: string, rows: [string, number[]][]) => sheet(stage, of, ['Nilai'], rows);
  const first = rankStage(
    setup,
    buildPanel(
      setup,
      setup.stages[0]!,
      [
        sheetOf('T1', 'J1', [
          ['A', [80]],
          ['B', [70]],
        ]),
        sheetOf('T1', 'J2', [
          ['A', [71]],
          ['C', [60]],
        ]),
        sheetOf('T1', 'J3', [
          ['B', [66]],
          ['C', [65]],
        ]),
      ],
      setup.entries,
    ),
    [],
  );
  const second = rankStage(
    setup,
    buildPanel(
      setup,
      setup.stages[1]!,
      ['J1', 'J2', 'J3'].map((of, at) =>
        sheetOf('T2', of, [
          ['A', [80]],
          ['B', [70 + (at === 0 ? 1 : 0)]],
          ['C', [60]],
        ]),
      ),
      setup.entries,
    ),
    [first],
  );
  const of = (code: string) => second.standings.find((one) => one.entry.code === code)!;
  expect(of('B').stageScore.toFraction()).toBe('211/3');
  expect(of('B').score.mul(1e9).d).toBe(BigInt(1));
  const exact = first.standings
    .find((one) => one.entry.code === 'B')!
    .score.add(of('B').stageScore)
    .div(2);
  expect(of('B').score.sub(exact).abs().valueOf()).toBeLessThanOrEqual(5e-10);
});
