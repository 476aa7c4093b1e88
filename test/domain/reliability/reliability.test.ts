// The reliability of a stage: what is computed where cells are missing, and how the cut is tested.

import { normal, uniform } from '../../../scripts/examples/random';
import { rankStage } from '../../../src/domain/ranking/stages/rank-stage';
import { reliabilityOf } from '../../../src/domain/reliability';
import { reliabilitySentences } from '../../../src/domain/reliability/words/reliability';
import { SEED } from '../../runs';
import { competition, criterion, entry, judge, rankAll, stage } from '../ranking/support';
import { assess, inTop, rankCase } from './support';

const near = (ours: number | null | undefined, theirs: number) => expect(ours).toBeCloseTo(theirs, 9);

describe('missing scores', () => {
  const rows = [
    [90, 80, 85],
    [80, 75, 70],
    [70, 72, 60],
    [60, 50, 55],
  ];

  it('W and ICC come from the entries that all judges scored', () => {
    const found = assess([...rows, [99, 'BK', 10]], { top: 2 });
    const whole = assess(rows, { top: 2 });
    expect(found.panel).toEqual({ judges: 3, entries: 5, complete: 4 });
    expect([found.kendallW, found.kendallP, found.iccSingle, found.iccAverage]).toEqual([
      whole.kendallW,
      whole.kendallP,
      whole.iccSingle,
      whole.iccAverage,
    ]);
    expect(whole.kendallW).not.toBeNull();
    expect(found.alpha).not.toBe(whole.alpha);
  });

  it('and are null where these are fewer than half', () => {
    const gaps = [0, 1, 2, 0, 1].map((gap) => [90, 80, 70].map((score, index) => (index === gap ? '' : score)));
    const found = assess([...rows, ...gaps], { top: 2, missing: 'assigned' });
    expect(found.panel).toEqual({ judges: 3, entries: 9, complete: 4 });
    expect([found.kendallW, found.iccSingle, found.iccAverage]).toEqual([null, null, null]);
    expect(found.alpha).not.toBeNull();
  });

  it('a judge who scored nothing has no figures, and counts for nothing', () => {
    const found = assess(
      rows.map((row) => [...row, '']),
      { top: 2, missing: 'assigned' },
    );
    const whole = assess(rows, { top: 2 });
    expect(found.judges[3]).toEqual({ code: 'J4', severity: null, spread: null, agreement: null });
    expect(found.stability).toEqual(whole.stability);
    expect(found.leaveOneOut[3]).toEqual({ judge: 'J4', enters: [], leaves: [] });
    expect({ ...found, judges: found.judges.slice(0, 3), leaveOneOut: found.leaveOneOut.slice(0, 3) }).toEqual(whole);
  });

  it('an entry that one judge alone scored is as sure as that judge', () => {
    const found = assess(
      [
        [90, ''],
        [70, 72],
        [60, 61],
      ],
      { top: 1, missing: 'assigned' },
    );
    expect(inTop(found).E1).toBeGreaterThan(0.9);
    // Two scores are surer than one.
    const [alone, both] = found.stability;
    expect(alone!.rankHigh! - alone!.rankLow!).toBeGreaterThanOrEqual(both!.rankHigh! - both!.rankLow!);
    expect(found.leaveOneOut).toEqual([
      { judge: 'J1', enters: ['E2'], leaves: ['E1'] },
      { judge: 'J2', enters: [], leaves: [] },
    ]);
    // Leaving its only judge takes the entry away: that says nothing about its place.
    expect(found.verdict).toMatchObject({ level: 'firm', contested: [] });
  });
});

it('looks at what the scores give, not at what the plenary decided about it', () => {
  const scores = [
    [90, 80],
    [70, 82],
    [60, 61],
  ];
  const { setup, result } = rankCase(scores, { top: 1 });
  const decisions = ['E2', 'E1', 'E3'].map((code, index) => ({
    ...{ stage: 'Penilaian', entry: code, computed: null, rank: index + 1, reason: 'dampak' },
    ...{ votesFor: null, votesAgainst: null, tab: 'Pleno', cell: null },
  }));
  const decided = rankStage(setup, result.panel, [], decisions);
  expect(decided.standings.filter((one) => one.advances).map((one) => one.entry.code)).toEqual(['E2']);
  const [before, after] = [reliabilityOf(setup, result, []), reliabilityOf(setup, decided, [])];
  expect(after).toEqual({ ...before, plenary: true });
  expect(reliabilitySentences(after, 'en')[0]).toContain('the plenary decided otherwise');
  expect(reliabilitySentences(before, 'en').join(' ')).not.toContain('otherwise');
});

it('says nothing where nothing can be said: one judge, nobody, nothing that varies', () => {
  const one = assess([[90], [80], [70]], { top: 1 });
  expect(one).toMatchObject({ kendallW: null, kendallP: null, iccSingle: null, iccAverage: null, alpha: null });
  expect(one.judges).toEqual([{ code: 'J1', severity: 0, spread: 10, agreement: null }]);
  expect(one.stability[0]).toEqual({ code: 'E1', inTop: null, again: null, rankLow: null, rankHigh: null });
  expect(one.leaveOneOut).toEqual([]);
  expect(one.gap).toEqual({ lastIn: 'E1', firstOut: 'E2', points: 10, standardError: null });
  expect(one.verdict.level).toBe('single');

  const nobody = assess([['', '']], { top: 1, missing: 'assigned' });
  expect(nobody.stability).toEqual([]);
  expect(nobody.gap).toBeNull();

  const same = assess(
    [
      [80, 80],
      [80, 80],
    ],
    { top: 1 },
  );
  expect(same).toMatchObject({ kendallW: null, iccSingle: null, iccAverage: null, alpha: null });
  expect(same.judges[0]).toEqual({ code: 'J1', severity: 0, spread: 0, agreement: null });
});

describe('the cut', () => {
  it('who shares the last place has a fraction of it, also where a tie-break would decide', () => {
    const found = assess(
      [
        [90, 90],
        [80.001, 80.001],
        [80, 80],
        [70, 70],
      ],
      { top: 2, decimals: 2 },
    );
    // The judges agree to the last digit, so nothing is drawn otherwise.
    expect(inTop(found)).toEqual({ E1: 1, E2: 0.5, E3: 0.5, E4: 0 });
    expect(found.stability.map(({ again }) => again)).toEqual([1, 0.5, 0.5, 0]);
    expect(found.verdict.again).toBe(1.5);
  });

  it('keeps to the passing score', () => {
    const scores = [
      [90, 80],
      [84, 76],
      [20, 20],
    ];
    const shares = (passingScore: number | null) => inTop(assess(scores, { top: 2, passingScore }));
    expect(shares(null).E2).toBeGreaterThan(0.99);
    // E2 stands on its passing score: as likely above it as below.
    expect(shares(80).E2).toBeGreaterThan(0.3);
    expect(shares(80).E2).toBeLessThan(0.7);
    expect(shares(80).E1).toBeGreaterThan(shares(80).E2!);
    expect(shares(99)).toEqual(expect.objectContaining({ E3: 0 }));
    expect(assess(scores, { top: 2, passingScore: 81 }).gap).toBeNull();
  });

  it('lets everybody through where there is none', () => {
    const { setup, results } = twoStages({ advance: null });
    const found = reliabilityOf(setup, results[0]!, []);
    expect(inTop(found)).toEqual({ A: 1, B: 1, C: 1 });
    expect(found.verdict.level).toBe('no-cut');
  });

  it('the gap has the standard error that such judges’ errors leave in a difference', () => {
    const gauss = normal(uniform(SEED));
    const scores = Array.from({ length: 60 }, (_, index) =>
      Array.from({ length: 4 }, () => Math.round(100 * (80 - index + 3 * gauss())) / 100),
    );
    const { gap } = assess(scores, { top: 20 });
    const { lastIn, firstOut, points, standardError } = gap!;
    const row = (code: string) => scores[Number(code.slice(1)) - 1]!;
    near(
      points,
      row(lastIn).reduce((total, one, judge) => total + (one - row(firstOut)[judge]!) / 4, 0),
    );
    // √(2/4) · 3, as well as 180 degrees of freedom tell it.
    expect(standardError! / (Math.sqrt(2 / 4) * 3)).toBeGreaterThan(0.85);
    expect(standardError! / (Math.sqrt(2 / 4) * 3)).toBeLessThan(1.15);
  });

  it('leaving a judge out changes who is within: exactly, by the chain', () => {
    const found = assess(
      [
        [90, 60, 80],
        [70, 80, 79],
        [50, 50, 50],
      ],
      { top: 1 },
    );
    // 76.67 and 76.33; without J1 70 and 79.5, without J2 85 and 74.5, without J3 75 and 75: shared
    expect(found.leaveOneOut).toEqual([
      { judge: 'J1', enters: ['E2'], leaves: ['E1'] },
      { judge: 'J2', enters: [], leaves: [] },
      { judge: 'J3', enters: ['E2'], leaves: [] },
    ]);
    expect(found.verdict).toMatchObject({ level: 'open', within: 1, firm: 0 });
    expect(found.verdict.contested).toEqual(expect.arrayContaining(['E1', 'E2']));
  });

  it('finds some places firm and some not', () => {
    const found = assess(
      [
        [95, 96, 97],
        [80, 70, 75],
        [70, 80, 74],
        [10, 10, 10],
      ],
      { top: 2 },
    );
    expect(found.verdict).toMatchObject({ level: 'partly', within: 2, firm: 1, contested: ['E2', 'E3'] });
    expect(inTop(found).E2! + inTop(found).E3!).toBeCloseTo(1, 1);
  });
});

/** A and B are level at the second stage; A leads by the first, which counts three times as much. */
function twoStages({ advance, carryOver = false }: { advance: number | null; carryOver?: boolean }) {
  const setup = competition({
    entries: ['A', 'B', 'C'].map((code) => entry(code)),
    judges: [judge('J1'), judge('J2')],
    stages: [stage('Satu', { weight: 75, advance }), stage('Dua', { weight: 25 })],
    criteria: [criterion('Nilai')],
    settings: { top: 1, carryOver, severityCorrection: 0 },
  });
  const one = { J1: { A: [90], B: [80], C: [70] }, J2: { A: [88], B: [81], C: [60] } };
  const two = { J1: { A: [70], B: [90], C: [50] }, J2: { A: [80], B: [60], C: [50] } };
  return { setup, results: rankAll(setup, [one, two]) };
}

describe('stages', () => {
  it('only the stage’s own judges are drawn anew; what is carried over stands', () => {
    const alone = twoStages({ advance: null });
    const [first, second] = alone.results;
    const level = inTop(reliabilityOf(alone.setup, second!, [first!]));
    // Level at the second stage: one is as likely the better as the other.
    expect(Math.abs(level.A! - level.B!)).toBeLessThan(0.1);

    const carried = twoStages({ advance: null, carryOver: true });
    const [before, after] = carried.results;
    const found = reliabilityOf(carried.setup, after!, [before!]);
    // A leads by 0.75 · 8.5 = 6.375 from the first stage.
    expect(inTop(found).A).toBeGreaterThan(level.A! + 0.2);
    near(found.gap?.points, 6.375);
    // A quarter of the second stage counts, and so of its error.
    const gapAlone = reliabilityOf(alone.setup, second!, [first!]).gap;
    expect(found.gap!.standardError! / gapAlone!.standardError!).toBeCloseTo(0.25, 1);
  });

  it('figures of judges and panel are those of the stage’s own scores', () => {
    const carried = twoStages({ advance: null, carryOver: true });
    const found = reliabilityOf(carried.setup, carried.results[1]!, [carried.results[0]!]);
    expect(found.judges.map((one) => one.code)).toEqual(['J1', 'J2']);
    near(found.judges[0]!.severity, 200 / 3 - 70);
    near(found.judges[1]!.severity, 200 / 3 - 190 / 3);
  });
});

it('where places are kept, all is said of the cut as it was drawn, and of those who are still there', () => {
  const stages = [stage('Seleksi', { advance: 3 }), stage('Final', { advance: 1 })];
  const judges = ['J1', 'J2', 'J3'].map((code) => judge(code));
  const entries = ['A', 'B', 'C', 'D', 'E'].map((code) => entry(code, code === 'B' ? { status: 'withdrawn' } : {}));
  const scores = (of: Record<string, number>) =>
    Object.fromEntries(
      judges.map(({ code }, index) => [
        code,
        Object.fromEntries(Object.entries(of).map(([one, score]) => [one, [score + index]])),
      ]),
    );
  const setup = competition({ stages, judges, entries, criteria: [criterion('Nilai')] });
  const [first] = rankAll(setup, [scores({ A: 90, B: 80, C: 70, D: 40, E: 20 }), scores({ A: 60, B: 90, C: 70 })]);
  const found = reliabilityOf(setup, first!, []);
  expect(found.stability.map(({ code, inTop: share }) => [code, share])).toEqual([
    ['A', 1],
    ['C', 1],
    ['D', 0],
    ['E', 0],
  ]);
  expect(found.verdict).toEqual({ level: 'firm', within: 2, firm: 2, contested: [], again: 2 });
  const nothing = { enters: [], leaves: [] };
  for (const change of [...found.leaveOneOut, ...found.methods]) expect(change).toMatchObject(nothing);
  expect(found.gap).toMatchObject({ lastIn: 'C', firstOut: 'D' });
});

it('nothing is called firm where each entry was scored by a judge of its own: there is no error to be seen', () => {
  const apart = assess(
    [
      [90, '', ''],
      ['', 80, ''],
      ['', '', 70],
    ],
    { top: 1, missing: 'assigned' },
  );
  expect(apart.panel.judges).toBe(3);
  expect(apart.verdict).toEqual({ level: 'apart', within: 1, firm: 0, contested: [], again: null });
  expect(apart.gap).toEqual({ lastIn: 'E1', firstOut: 'E2', points: 10, standardError: null });
  expect(apart.stability[0]).toEqual({ code: 'E1', inTop: null, again: null, rankLow: null, rankHigh: null });
  const said = reliabilitySentences(apart, 'id');
  expect(said).toHaveLength(1);
  expect(said[0]).not.toContain('satu juri');
  // One entry that two judges scored tells their severity, and still no error; a second one does.
  const linked = (second: number | '') =>
    assess(
      [
        [90, 88],
        [80, second],
        [70, ''],
      ],
      { top: 1, missing: 'assigned' },
    ).verdict.level;
  expect([linked(''), linked(79)]).toEqual(['apart', 'firm']);
});

it('who came in for one that left, and was heard at the next stage, is within; nothing said contradicts the result', () => {
  const stages = [stage('Seleksi', { advance: 3 }), stage('Final', { advance: 1 })];
  const judges = ['J1', 'J2'].map((code) => judge(code));
  const codes = ['A', 'B', 'C', 'D', 'E'];
  const left = ['B', 'C'];
  const entries = codes.map((code) => entry(code, left.includes(code) ? { status: 'withdrawn' } : {}));
  const both = (of: Record<string, number[]>) => ({ J1: of, J2: of });
  const setup = competition({ stages, judges, entries, criteria: [criterion('Nilai')] });
  const [first] = rankAll(setup, [
    both({ A: [90], B: [80], C: [70], D: [40], E: [20] }),
    both({ A: [60], B: [90], C: [70], D: [50] }),
  ]);
  const advancing = first!.standings.filter((one) => one.advances).map((one) => one.entry.code);
  expect(advancing).toEqual(['A', 'D']);
  const found = reliabilityOf(setup, first!, []);
  expect(found.verdict).toMatchObject({ within: 2, contested: ['D'] });
  for (const { enters, leaves } of [...found.leaveOneOut, ...found.methods]) {
    expect(enters.filter((one) => advancing.includes(one))).toEqual([]);
    expect(leaves.filter((one) => !advancing.includes(one))).toEqual([]);
  }
});
