// What must hold for any panel.

import { adjustmentOf } from '../../../src/domain/ranking/adjusted';
import { additiveModel } from '../../../src/domain/ranking/draws/additive-model';
import { panelScoresOf } from '../../../src/domain/ranking/draws/panel-scores';
import { METHOD_DRAWS } from '../../../src/domain/ranking/methods/draws';
import { METHOD_IDS } from '../../../src/domain/ranking/methods/list';
import { METHOD_RULES } from '../../../src/domain/ranking/methods/rules';
import { rankStage } from '../../../src/domain/ranking/stages/rank-stage';
import { reliabilityOf } from '../../../src/domain/reliability';
import { exactDrawScorer } from '../../../src/domain/reliability/draw-scores';
import { intraclass } from '../../../src/domain/reliability/intraclass';
import { kendallW } from '../../../src/domain/reliability/kendall-w';
import { krippendorffAlpha } from '../../../src/domain/reliability/krippendorff-alpha';
import * as fc from '../../properties';
import { assess, inTop, rankCase } from './support';

// Few values, so that ties are common.
const score = fc.oneof(fc.integer({ min: 70, max: 75 }), fc.integer({ min: 0, max: 100 }));

const panel = (cell: fc.Arbitrary<number | ''>, most = { entries: 7, judges: 5 }) =>
  fc
    .record({
      entries: fc.integer({ min: 2, max: most.entries }),
      judges: fc.integer({ min: 2, max: most.judges }),
    })
    .chain(({ entries, judges }) =>
      fc.array(fc.array(cell, { minLength: judges, maxLength: judges }), { minLength: entries, maxLength: entries }),
    );

const complete = panel(score) as fc.Arbitrary<number[][]>;
const withGaps = panel(fc.oneof({ weight: 4, arbitrary: score }, { weight: 1, arbitrary: fc.constant('' as const) }));
const places = fc.integer({ min: 1, max: 4 });

const reversed = <T>(rows: readonly (readonly T[])[]): T[][] => rows.map((row) => [...row].reverse());
const close = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;
const toCells = (rows: readonly (readonly (number | '')[])[]) =>
  rows.map((row) => row.map((x) => (x === '' ? null : x)));

describe('coefficients', () => {
  it('lie within their bounds, and do not depend on the order of judges and entries, nor on the scale', () => {
    fc.assert(
      fc.property(complete, (rows) => {
        const changed = reversed([...rows].reverse()).map((row) => row.map((x) => 3 * x - 20));
        const [w, other] = [kendallW(rows), kendallW(changed)];
        expect(close(w?.w ?? null, other?.w ?? null)).toBe(true);
        if (w !== null) {
          expect(w.w).toBeGreaterThanOrEqual(0);
          expect(w.w).toBeLessThanOrEqual(1 + 1e-12);
          expect(w.p).toBeGreaterThanOrEqual(0);
          expect(w.p).toBeLessThanOrEqual(1);
        }
        const [icc, same] = [intraclass(rows), intraclass(changed)];
        expect(close(icc.single, same.single)).toBe(true);
        expect(icc.single ?? 0).toBeLessThanOrEqual(1 + 1e-12);
        expect(icc.average ?? 0).toBeLessThanOrEqual(1 + 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('α does not depend on the order of judges and entries, and is 1 at most', () => {
    fc.assert(
      fc.property(withGaps, (rows) => {
        const cells = toCells(rows);
        const alpha = krippendorffAlpha(cells);
        expect(close(alpha, krippendorffAlpha(reversed([...cells].reverse())))).toBe(true);
        expect(alpha ?? 0).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });

  it('are 1 where all judges say the same, and null where nothing varies', () => {
    const columns = fc.array(score, { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(columns, fc.integer({ min: 2, max: 5 }), (scores, judges) => {
        const rows = scores.map((one) => Array.from({ length: judges }, () => one));
        const varies = new Set(scores).size > 1 ? 1 : null;
        const { single, average } = intraclass(rows);
        for (const one of [kendallW(rows)?.w ?? null, single, average, krippendorffAlpha(rows)])
          expect([one, close(one, varies)]).toEqual([one, true]);
      }),
    );
  });

  it('α does not mind entries with one score, and a panel without a pair has none', () => {
    const rows = [
      [80, 82],
      [60, 65],
      [70, 69],
    ];
    expect(krippendorffAlpha([...rows, [10, null], [null, null]])).toBe(krippendorffAlpha(rows));
    expect(
      krippendorffAlpha([
        [80, null],
        [null, 60],
      ]),
    ).toBeNull();
  });
});

describe('drawn panels', () => {
  it.each(METHOD_IDS)('by %s: the quick way scores a drawn panel as the exact rule does', (method) => {
    // Methods that search stop earlier on what is only drawn.
    const near = method === 'robust' || method === 'reliability' ? 0.3 : 2e-9;
    const cells = withGaps.filter((rows) => rows.every((row) => row.some((x) => x !== '')));
    fc.assert(
      fc.property(cells, fc.constantFrom(0.5, 2), (rows, severityCorrection) => {
        const { setup, result } = rankCase(rows, { missing: 'assigned', severityCorrection });
        const table = panelScoresOf(result.panel);
        const quick = METHOD_DRAWS[method]!(table.rows, severityCorrection)(table.rows);
        const exact = exactDrawScorer(METHOD_RULES[method], table, result.panel, setup.settings)(table.rows);
        for (const [entry, one] of quick.entries()) expect(Math.abs(one - exact[entry]!)).toBeLessThan(near);
      }),
      { numRuns: 60 },
    );
  });

  it('shares are within 0 and 1, and add up to the places', () => {
    fc.assert(
      fc.property(withGaps, places, fc.constantFrom(0, 2), (rows, top, decimals) => {
        const { stability } = assess(rows, { top, decimals, missing: 'assigned' });
        if (stability.every(({ inTop: share }) => share === null)) return;
        const shares = stability.map((one) => one.inTop!);
        for (const one of [...shares, ...stability.map(({ again }) => again!)]) expect(one >= 0 && one <= 1).toBe(true);
        expect(stability.reduce((all, one) => all + one.again!, 0)).toBeCloseTo(Math.min(top, stability.length), 9);
        const total = shares.reduce((all, one) => all + one, 0);
        expect(total).toBeCloseTo(Math.min(top, stability.length), 9);
        for (const { rankLow, rankHigh } of stability) {
          expect(rankLow).toBeGreaterThanOrEqual(1);
          expect(rankLow).toBeLessThanOrEqual(rankHigh!);
          expect(rankHigh).toBeLessThanOrEqual(stability.length);
        }
      }),
      { numRuns: 10 },
    );
  });

  it('do not depend on the order of judges and entries', () => {
    const seven = fc.array(fc.array(score, { minLength: 7, maxLength: 7 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.oneof(complete, seven), (rows) => {
        const { setup, result } = rankCase(rows, { top: 2 });
        const entries = [...result.panel.entries].reverse();
        const turned = { ...result.panel, entries, judges: [...result.panel.judges].reverse() };
        const one = reliabilityOf(setup, result, []);
        const shuffled = reliabilityOf(setup, rankStage(setup, turned, []), []);
        expect(shuffled.verdict.contested.length).toBe(one.verdict.contested.length);
        for (const code of entries.map((entry) => entry.code))
          expect(close(inTop(one)[code]!, inTop(shuffled)[code]!)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });

  it('of judges who say the same leave nobody in doubt', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 7 });
    fc.assert(
      fc.property(distinct, fc.integer({ min: 2, max: 7 }), places, (scores, judges, top) => {
        const found = assess(
          scores.map((one) => Array(judges).fill(one)),
          { top },
        );
        const order = [...scores].sort((a, b) => b - a);
        for (const { code, ...one } of found.stability) {
          const rank = 1 + order.indexOf(scores[Number(code.slice(1)) - 1]!);
          const share = rank <= top ? 1 : 0;
          expect(one).toEqual({ inTop: share, again: share, rankLow: rank, rankHigh: rank });
        }
        for (const { enters, leaves } of found.leaveOneOut) expect([enters, leaves]).toEqual([[], []]);
        expect(found.verdict.level).toBe(top >= scores.length ? 'no-cut' : 'firm');
        expect(found.verdict.contested).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe('judge effects', () => {
  const effectsOf = (rows: (number | null)[][], lambda: number, weight = 1): Float64Array => {
    const model = additiveModel(rows, lambda);
    return model.effects(model.scoresOf(rows), new Float64Array(model.judge.length).fill(weight));
  };

  it('are the judges’ means about the grand mean on a complete panel, shrunk by n / (n + λ)', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(0, 0.5, 3), fc.constantFrom(1, 0.25), (rows, lambda, weight) => {
        const effects = effectsOf(rows, lambda * weight, weight);
        const mean = (values: number[]) => values.reduce((total, x) => total + x, 0) / values.length;
        const grand = mean(rows.flat());
        for (const [judge, effect] of effects.entries()) {
          const own = mean(rows.map((row) => row[judge]!)) - grand;
          expect(close(effect, (own * rows.length) / (rows.length + lambda))).toBe(true);
        }
      }),
    );
  });

  it('are found again where scores are made of them, as long as the judges are connected', () => {
    const rows = [
      [70, 75, null],
      [null, 65, 52],
      [80, null, 72],
    ];
    // entries 70, 60, 80 about judges 0, +5, −8, centred
    const effects = effectsOf(rows, 0);
    for (const [judge, effect] of [1, 6, -7].entries()) expect(effects[judge]).toBeCloseTo(effect, 9);
  });

  it('are those of the exact fit, from wherever the search begins', () => {
    const cells = withGaps.filter((rows) => rows.every((row) => row.some((x) => x !== '')));
    fc.assert(
      fc.property(cells, fc.constantFrom(0.01, 1, 50), (rows, lambda) => {
        const { result } = rankCase(rows, { missing: 'assigned' });
        const table = panelScoresOf(result.panel);
        const { effects } = adjustmentOf(result.panel, lambda);
        const model = additiveModel(table.rows, lambda);
        const scores = model.scoresOf(table.rows);
        const equal = new Float64Array(scores.length).fill(1);
        for (const start of [0, 7]) {
          const found = model.effects(scores, equal, new Float64Array(table.judges.length).fill(start));
          for (const [index, code] of table.judges.entries())
            expect(Math.abs(found[index]! - effects.get(code)!.valueOf())).toBeLessThan(2e-9);
        }
      }),
      { numRuns: 80 },
    );
  });

  it('are not told where nothing connects the judges', () => {
    const apart = [
      [70, ''],
      [60, ''],
      ['', 90],
    ] as const;
    const found = assess(apart, { missing: 'assigned', severityCorrection: 0 });
    expect(found.judges.map((one) => one.severity)).toEqual([null, null]);
    expect(found.lambda).toBe(0);
    const tied = assess(apart, { missing: 'assigned', severityCorrection: 2 });
    expect(tied.judges.every((one) => one.severity !== null)).toBe(true);
  });
});
