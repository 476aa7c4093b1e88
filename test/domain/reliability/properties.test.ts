// What must hold for any panel.

import { judgeEffectsOf } from '../../../src/domain/ranking/draws/additive-model';
import { METHOD_DRAWS } from '../../../src/domain/ranking/methods/draws';
import { METHOD_RULES } from '../../../src/domain/ranking/methods/rules';
import { rankStage } from '../../../src/domain/ranking/stages/rank-stage';
import { reliabilityOf } from '../../../src/domain/reliability';
import { exactDrawScorer } from '../../../src/domain/reliability/draw-scores';
import { drawsOf } from '../../../src/domain/reliability/draws';
import { intraclass } from '../../../src/domain/reliability/intraclass';
import { kendallW } from '../../../src/domain/reliability/kendall-w';
import { krippendorffAlpha } from '../../../src/domain/reliability/krippendorff-alpha';
import { panelScoresOf } from '../../../src/domain/reliability/panel-scores';
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

/** J^J draws one by one, with nothing taken together. */
function everyDraw(judges: number): number[][] {
  return Array.from({ length: judges ** judges }, (_, index) => {
    const times = Array.from({ length: judges }, () => 0);
    for (let draw = 0, left = index; draw < judges; draw += 1, left = Math.floor(left / judges)) {
      const judge = left % judges;
      times[judge] = times[judge]! + 1;
    }
    return times;
  });
}

describe('drawn panels', () => {
  it.each([1, 2, 3, 4, 5])('of %d judges: the multisets weigh what drawing one by one gives', (judges) => {
    const counted = new Map<string, number>();
    for (const times of everyDraw(judges)) counted.set(`${times}`, (counted.get(`${times}`) ?? 0) + 1);
    const draws = drawsOf(judges, 7);
    expect(draws).toHaveLength(counted.size);
    for (const { times, weight } of draws) expect(weight * judges ** judges).toBeCloseTo(counted.get(`${times}`)!, 9);
    expect(judges === 5 ? draws.length : 126).toBe(126);
  });

  it('of six judges or more: as many as asked for, always the same, no judge preferred', () => {
    const draws = drawsOf(6, 6000);
    expect(draws).toHaveLength(6000);
    expect(drawsOf(6, 6000)).toEqual(draws);
    expect(draws.every(({ times }) => times.reduce((total, one) => total + one, 0) === 6)).toBe(true);
    for (const judge of Array(6).keys()) {
      const mean = draws.reduce((total, { times }) => total + times[judge]! / 6000, 0);
      expect(Math.abs(mean - 1)).toBeLessThan(0.05); // four standard errors of √(5/6/6000)
    }
  });

  it('shares of the places equal those of drawing one by one', () => {
    fc.assert(
      fc.property(complete, places, (rows, top) => {
        const ours = inTop(assess(rows, { top, decimals: 6, tieBreaks: ['shared'] }));
        const draws = everyDraw(rows[0]!.length);
        const shares = rows.map(() => 0);
        for (const times of draws) {
          // Whole numbers: every judge drawn has the same weight.
          const sums = rows.map((row) => row.reduce((total, x, judge) => total + times[judge]! * x, 0));
          for (const [entry, sum] of sums.entries()) {
            const better = sums.filter((one) => one > sum).length;
            const tied = sums.filter((one) => one === sum).length;
            shares[entry] = shares[entry]! + Math.max(0, Math.min(1, (top - better) / tied)) / draws.length;
          }
        }
        for (const [entry, share] of shares.entries()) expect(close(ours[`E${entry + 1}`]!, share)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it.each(['mean', 'trimmed', 'median', 'rank-sum', 'z-score', 'adjusted'] as const)(
    'by %s: a judge drawn twice counts as two who score alike',
    (method) => {
      const cells = withGaps.filter((rows) => rows.every((row) => row.some((x) => x !== ''))).map(toCells);
      fc.assert(
        fc.property(cells, fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 5, maxLength: 5 }), (rows, counts) => {
          const times = rows[0]!.map((_, judge) => counts[judge]!);
          const copied = rows.map((row) => row.flatMap((cell, judge) => Array(times[judge]!).fill(cell)));
          const once = copied[0]!.map(() => 1);
          const ours = METHOD_DRAWS[method]!(rows, 0.7)(times);
          const theirs = METHOD_DRAWS[method]!(copied, 0.7)(once);
          for (const [entry, one] of ours.entries()) expect(close(one, theirs[entry]!)).toBe(true);
        }),
        { numRuns: 100 },
      );
    },
  );

  it.each(['mean', 'trimmed', 'median', 'rank-sum'] as const)(
    'by %s: the quick way scores a drawn panel as the exact rule does',
    (method) => {
      fc.assert(
        fc.property(
          withGaps,
          fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
          (rows, counts) => {
            const { setup, result } = rankCase(rows, { missing: 'assigned' });
            const table = panelScoresOf(result.panel);
            // Ranks within a judge say nothing of a judge who was drawn twice: there each is drawn once.
            const times = table.judges.map((_, judge) => (method === 'rank-sum' ? 1 : counts[judge]!));
            if (times.every((time) => time === 0)) return;
            const quick = METHOD_DRAWS[method]!(table.rows, 1)(times);
            const exact = exactDrawScorer(METHOD_RULES[method], table, result.panel, setup.settings)(times);
            for (const [entry, one] of quick.entries()) expect(close(one, exact[entry]!)).toBe(true);
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it('shares are within 0 and 1, and add up to the places', () => {
    fc.assert(
      fc.property(withGaps, places, fc.constantFrom(0, 2), (rows, top, decimals) => {
        const { stability, panel: seated } = assess(rows, { top, decimals, missing: 'assigned' });
        if (seated.judges < 2) return;
        const shares = stability.map((one) => one.inTop!);
        for (const one of shares) expect(one >= 0 && one <= 1).toBe(true);
        const total = shares.reduce((all, one) => all + one, 0);
        expect(total).toBeCloseTo(Math.min(top, stability.length), 9);
        for (const { rankLow, rankHigh } of stability) {
          expect(rankLow).toBeGreaterThanOrEqual(1);
          expect(rankLow).toBeLessThanOrEqual(rankHigh!);
          expect(rankHigh).toBeLessThanOrEqual(stability.length);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('do not depend on the order of judges and entries, also where draws are random', () => {
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
      { numRuns: 15 },
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
          expect(one).toEqual({ inTop: rank <= top ? 1 : 0, rankLow: rank, rankHigh: rank });
        }
        for (const { enters, leaves } of found.leaveOneOut) expect([enters, leaves]).toEqual([[], []]);
        expect(found.verdict.level).toBe(top >= scores.length ? 'no-cut' : 'firm');
        expect(found.verdict.contested).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('judge effects', () => {
  it('are the judges’ means about the grand mean on a complete panel, shrunk by n / (n + λ)', () => {
    fc.assert(
      fc.property(complete, fc.constantFrom(0, 0.5, 3), (rows, lambda) => {
        const { effects } = judgeEffectsOf(
          rows,
          rows[0]!.map(() => 1),
          lambda,
        );
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
    const { effects, isDetermined } = judgeEffectsOf(rows, [1, 1, 1], 0);
    expect(isDetermined).toBe(true);
    for (const [judge, effect] of [1, 6, -7].entries()) expect(effects[judge]).toBeCloseTo(effect, 9);
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
