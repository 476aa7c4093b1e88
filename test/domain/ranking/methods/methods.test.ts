// Aggregation methods: the list, and each with numbers worked out by hand.

import type { Statement } from '../../../../src/domain/ranking/explanation/statement';
import { methodOf } from '../../../../src/domain/ranking/methods';
import type { MethodId } from '../../../../src/domain/ranking/methods/list';
import { METHOD_IDS } from '../../../../src/domain/ranking/methods/list';
import { rule as meanMethod } from '../../../../src/domain/ranking/methods/mean/rule';
import { buildPanel } from '../../../../src/domain/ranking/panel';
import {
  competition,
  criterion,
  entry,
  judge,
  rankAll,
  ranks,
  sheetsOf,
  stage,
  standingOf,
  type Table,
} from '../support';

const setup = competition({
  entries: [entry('A'), entry('B'), entry('C')],
  judges: [judge('J1'), judge('J2'), judge('J3')],
});
const table = { J1: { A: [80], B: [70] }, J2: { A: [85], B: ['BK'] }, J3: { A: [81], B: [71] } };
const panel = () => buildPanel(setup, setup.stages[0]!, sheetsOf(setup, 'Penilaian', table), setup.entries);

describe('mean', () => {
  const scores = () => meanMethod.scores(panel(), setup.settings);

  it('averages over the judges who scored the entry', () => {
    expect(scores().get('A')?.toFraction()).toBe('82');
    expect(scores().get('B')?.toFraction()).toBe('141/2');
  });

  it('gives no score to an entry without a reading', () => {
    expect(scores().has('C')).toBe(false);
  });
});

/** The panel of a table, entries in the order of the first judge's tab. */
function panelOf(rows: Table) {
  const codes = [...new Set(Object.values(rows).flatMap((one) => Object.keys(one)))];
  const parts = { entries: codes.map((code) => entry(code)), judges: Object.keys(rows).map((code) => judge(code)) };
  const one = competition(parts);
  return buildPanel(one, one.stages[0]!, sheetsOf(one, 'Penilaian', rows), one.entries);
}

/** One row per judge: entry A alone. */
const ofOne = (...marks: number[]): Table =>
  Object.fromEntries(marks.map((mark, index) => [`J${index + 1}`, { A: [mark] }]));

const scoreOf = (id: MethodId, rows: Table, code = 'A') =>
  methodOf(id)!.scores(panelOf(rows), setup.settings).get(code)?.toFraction();

const workingOf = (id: MethodId, rows: Table, code = 'A'): Statement[] =>
  methodOf(id)!.working!(panelOf(rows), setup.settings)(code);

describe('trimmed', () => {
  const dropped = (...marks: number[]) => {
    const [one] = workingOf('trimmed', ofOne(...marks));
    if (one?.code !== 'SCORES_DROPPED') throw new Error('nothing said of what was dropped');
    const both = one.params.dropped;
    return both && [both.highest, both.lowest].map(({ judge, score, alike }) => [judge, score.valueOf(), alike]);
  };

  it('drops one highest and one lowest score', () => {
    // (75 + 80 + 81)/3
    expect(scoreOf('trimmed', ofOne(80, 90, 75, 60, 81))).toBe('236/3');
    expect(dropped(80, 90, 75, 60, 81)).toEqual([
      ['J2', 90, 1],
      ['J4', 60, 1],
    ]);
    expect(scoreOf('trimmed', ofOne(60, 70, 90))).toBe('70');
  });

  it('drops one of several that are alike, the judge whose code comes first', () => {
    expect(scoreOf('trimmed', ofOne(90, 60, 90, 60, 80))).toBe('230/3');
    expect(dropped(90, 60, 90, 60, 80)).toEqual([
      ['J1', 90, 2],
      ['J2', 60, 2],
    ]);
    expect(scoreOf('trimmed', ofOne(70, 70, 70))).toBe('70');
    expect(dropped(70, 70, 70)).toEqual([
      ['J2', 70, 3],
      ['J1', 70, 3],
    ]);
  });

  it('is the plain mean of fewer than three', () => {
    expect(scoreOf('trimmed', ofOne(70, 81))).toBe('151/2');
    expect(scoreOf('trimmed', ofOne(70))).toBe('70');
    expect(dropped(70, 81)).toBeNull();
  });

  it('keeps the dropped judges’ marks for the tie-break on criteria', () => {
    const judges = ['J1', 'J2', 'J3'].map((code) => judge(code));
    const criteria = [criterion('Berat', { weight: 60 }), criterion('Ringan', { weight: 40 })];
    const one = competition({ entries: [entry('A'), entry('B')], judges, criteria, settings: { method: 'trimmed' } });
    // Both keep 80 of J2 with 80 on either criterion; only J1, whose score is the highest, tells them apart on Berat.
    const table = {
      J1: { A: [90, 90], B: [94, 90] },
      J2: { A: [80, 80], B: [80, 80] },
      J3: { A: [60, 60], B: [60, 60] },
    };
    const result = rankAll(one, [table])[0]!;
    expect(ranks(result)).toEqual([
      ['B', 1],
      ['A', 2],
    ]);
    expect(standingOf(result, 'B').steps.map((step) => [step.criterion, step.value.toFraction()])).toEqual([
      ['Berat', '78'],
    ]);
  });
});

describe('median', () => {
  it('is the score in the middle, or the mean of the two there', () => {
    expect(scoreOf('median', ofOne(90, 60, 71))).toBe('71');
    expect(scoreOf('median', ofOne(90, 60, 71, 80))).toBe('151/2');
    expect(scoreOf('median', ofOne(90))).toBe('90');
  });

  it('names the judges in the middle', () => {
    const middle = (...marks: number[]) =>
      workingOf('median', ofOne(...marks)).flatMap((one) =>
        one.code === 'MIDDLE_SCORES' ? one.params.middle.map(({ judge }) => judge) : [],
      );
    expect(middle(90, 60, 71)).toEqual(['J3']);
    expect(middle(90, 60, 71, 80)).toEqual(['J3', 'J4']);
    expect(middle(90)).toEqual(['J1']);
  });
});

describe('rank-sum', () => {
  // J1: A 1, B and C share 2 and 3, D 4. J2 scored B and D alone.
  const rows = { J1: { A: [90], B: [80], C: [80], D: [70] }, J2: { B: [60], D: [65] } };

  it('is the mean of the ranks within each judge, ties sharing theirs', () => {
    expect(['A', 'B', 'C', 'D'].map((code) => scoreOf('rank-sum', rows, code))).toEqual(['1', '9/4', '5/2', '5/2']);
  });

  it('tells each rank and among how many', () => {
    const told = workingOf('rank-sum', rows, 'B').flatMap((one) =>
      one.code === 'RANKS_WITHIN_JUDGES'
        ? one.params.ranks.map(({ judge, rank, entries }) => [judge, rank.valueOf(), entries])
        : [],
    );
    expect(told).toEqual([
      ['J1', 2.5, 4],
      ['J2', 2, 2],
    ]);
  });

  it('ranks the lower first, with margins and cut to match', () => {
    const parts = { entries: ['A', 'B', 'C', 'D'].map((code) => entry(code)), judges: [judge('J1'), judge('J2')] };
    const stages = [stage('S', { advance: 2 })];
    const rank = (passingScore: number | null) =>
      rankAll(competition({ ...parts, stages, settings: { method: 'rank-sum', passingScore } }), [rows])[0]!;
    const result = rank(null);
    expect(ranks(result)).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
      ['D', 4],
    ]);
    expect(result.standings.map(({ margin }) => margin?.toFraction() ?? null)).toEqual(['5/4', '1/4', '0', null]);
    expect(result.standings.map(({ advances }) => advances)).toEqual([true, true, false, false]);
    // Up to a mean rank of 2: B with 2.25 is out.
    const strict = rank(2);
    expect(strict.standings.map(({ advances }) => advances)).toEqual([true, false, false, false]);
    expect(standingOf(strict, 'B').cutNote).toBe('below-passing-score');
  });
});

describe('z-score', () => {
  it('is the mean distance from each judge’s mean, in that judge’s standard deviations', () => {
    // J1: mean 80, sd 10 → A +1, B 0, C −1. J2: mean 60, sd √12 = 3.4641016…: A −2/√12, B +4/√12, C −2/√12.
    const rows = { J1: { A: [90], B: [80], C: [70] }, J2: { A: [58], B: [64], C: [58] } };
    const z = (a: number) => Math.round((50 + 10 * a) * 1e9);
    const root = Math.sqrt(12);
    const score = (code: string) => {
      const one = competition({
        entries: ['A', 'B', 'C'].map((at) => entry(at)),
        judges: [judge('J1'), judge('J2')],
        settings: { method: 'z-score' },
      });
      return Number(
        standingOf(rankAll(one, [rows])[0]!, code)
          .score.mul(1e9)
          .toFraction(),
      );
    };
    expect(score('A')).toBe(z((1 - 2 / root) / 2));
    expect(score('B')).toBe(z(4 / root / 2));
    expect(score('C')).toBe(z((-1 - 2 / root) / 2));
  });

  it('is exact where the standard deviation is a rational number', () => {
    // J1: 1, 2, 3 → sd 1. Three judges alike: the thirds of the mean add up to a whole.
    const rows = { J1: { A: [3], B: [2], C: [1] }, J2: { A: [30], B: [20], C: [10] }, J3: { A: [7], B: [5], C: [3] } };
    expect(['A', 'B', 'C'].map((code) => scoreOf('z-score', rows, code))).toEqual(['60', '50', '40']);
  });

  it('counts 0 for a judge with one score or all alike', () => {
    const rows = { J1: { A: [90], B: [80] }, J2: { A: [70], B: [70] }, J3: { A: [10] } };
    // z of A: (1/√2 + 0 + 0)/3; of B: (−1/√2 + 0)/2
    expect(Number(methodOf('z-score')!.scores(panelOf(rows), setup.settings).get('A')!)).toBeCloseTo(
      50 + 10 / Math.sqrt(2) / 3,
      12,
    );
    const told = workingOf('z-score', rows).flatMap((one) =>
      one.code === 'STANDARDIZED' ? one.params.judges.map((at) => [at.judge, at.entries, at.sd.valueOf() > 0]) : [],
    );
    expect(told).toEqual([
      ['J1', 2, true],
      ['J2', 2, false],
      ['J3', 1, false],
    ]);
    expect(scoreOf('z-score', { J1: { A: [55] } })).toBe('50');
  });

  it('takes 9 decimals as its exact value', () => {
    const one = competition({
      entries: ['A', 'B', 'C'].map((at) => entry(at)),
      judges: [judge('J1')],
      settings: { method: 'z-score', decimals: 6 },
    });
    const result = rankAll(one, [{ J1: { A: [90], B: [81], C: [80] } }])[0]!;
    for (const { score } of result.standings) expect(score.mul(1e9).d).toBe(BigInt(1));
  });
});

describe('under any method', () => {
  it.each(METHOD_IDS)(
    '%s: recused and conflicting scores enter nothing, neither means nor ranks nor spreads',
    (method) => {
      const judges = [judge('J1'), judge('J2'), judge('J3', { conflicts: ['C'] })];
      const entries = ['A', 'B', 'C', 'D'].map((code) => entry(code));
      const one = competition({ entries, judges, settings: { method, missing: 'assigned' } });
      const fair: Table = {
        J1: { A: [90], B: [80], C: [70], D: [75] },
        J2: { A: [85], B: ['BK'], C: [88], D: [60] },
        J3: { A: [70], B: [90], D: [95] },
      };
      const asked = { ...fair, J3: { ...fair.J3, C: [0] } };
      const told = (table: Table) =>
        rankAll(one, [table])[0]!.standings.map(({ entry: at, score, rank }) => [at.code, score.toFraction(), rank]);
      expect(told(asked)).toEqual(told(fair));
      expect(told(fair)).toHaveLength(4);
    },
  );

  it.each(METHOD_IDS)('%s: an entry without a reading has no score', (method) => {
    expect(methodOf(method)!.scores(panel(), setup.settings).has('C')).toBe(false);
  });
});
