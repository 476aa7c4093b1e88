// Entries that leave the competition: what becomes of their places, at the last stage and at stages before it.
import { finalRanking } from '../../../../src/domain/ranking/stages/final';
import {
  advancing,
  competition,
  entry,
  judge,
  type Parts,
  rankAll,
  ranks,
  stage,
  standingOf,
  type Table,
} from '../support';

const codes = ['A', 'B', 'C', 'D', 'E'];
const marks = (scores: Record<string, number>): Table => ({
  J1: Object.fromEntries(Object.entries(scores).map(([code, score]) => [code, [score]])),
});
const first = marks({ A: 90, B: 80, C: 70, D: 60, E: 50 });

function run(left: string[], tables: Table[], more: Parts = {}) {
  const stages = [stage('Satu', { advance: 3 }), stage('Dua', { advance: 2 })];
  const entries = codes.map((code) => entry(code, left.includes(code) ? { status: 'withdrawn' } : {}));
  return rankAll(competition({ stages, entries, judges: [judge('J1')], ...more }), tables);
}

const removedIn = (result: ReturnType<typeof run>[number], code: string) => {
  const { vacated } = standingOf(result, code);
  return vacated && { ...vacated, removed: vacated.removed.map((one) => one.code) };
};

it('at the last stage the next in line wins, and it is known in whose place', () => {
  const [, two] = run(['A'], [first, marks({ A: 99, B: 60, C: 80 })]);
  expect(advancing(two!)).toEqual(['C', 'B']);
  expect(ranks(two!)).toEqual([
    ['C', 1],
    ['B', 2],
  ]);
  expect(removedIn(two!, 'C')).toEqual({ from: 2, removed: ['A'] });
  expect(removedIn(two!, 'B')).toEqual({ from: null, removed: ['A'] });
});

it('who stood above the one that left is not concerned', () => {
  const [, two] = run(['A'], [first, marks({ A: 70, B: 60, C: 80 })]);
  expect(removedIn(two!, 'C')).toBeNull();
  expect(removedIn(two!, 'B')).toEqual({ from: null, removed: ['A'] });
});

it('nobody moves up into a stage that was held without it', () => {
  const [one, two] = run(['A'], [first, marks({ A: 99, B: 60, C: 80 })]);
  expect(ranks(one!)).toEqual([
    ['B', 1],
    ['C', 2],
    ['D', 3],
    ['E', 4],
  ]);
  expect(advancing(one!)).toEqual(['B', 'C']);
  expect(standingOf(one!, 'D')).toMatchObject({ cutNote: 'place-kept', place: null, title: null });
  expect(removedIn(one!, 'D')).toEqual({ from: null, removed: ['A'] });
  expect(two!.panel.entries.map(({ code }) => code)).toEqual(['B', 'C']);
});

it('but who was called up and scored there has moved up', () => {
  const [one, two] = run(['A'], [first, marks({ A: 99, B: 60, C: 80, D: 95 })]);
  expect(advancing(one!)).toEqual(['B', 'C', 'D']);
  expect(removedIn(one!, 'D')).toEqual({ from: null, removed: ['A'] });
  expect(advancing(two!)).toEqual(['D', 'C']);
});

it('who left between two stages makes room for the next in line, who is then to be scored', () => {
  const [one] = run(['A'], [first, marks({ B: 60, C: 80 })]);
  expect(advancing(one!)).toEqual(['B', 'C', 'D']);
});

it('who left before anything was scored concerns nobody', () => {
  const [one, two] = run(['E'], [marks({ A: 90, B: 80, C: 70, D: 60 }), marks({ A: 50, B: 60, C: 80 })]);
  for (const result of [one!, two!]) {
    expect(result.whole).toBeNull();
    expect(result.standings.every(({ vacated }) => vacated === null)).toBe(true);
  }
});

it('a rank shared at the cut stays whole when one of those who share it leaves later', () => {
  const tied = marks({ A: 90, B: 80, C: 70, D: 70, E: 50 });
  const [one] = run(['C'], [tied, marks({ A: 1, B: 2, C: 3, D: 4 })]);
  expect(advancing(one!)).toEqual(['A', 'B', 'D']);
  expect(standingOf(one!, 'E').cutNote).toBeNull();
});

it('keeps the places over several stages', () => {
  const stages = [stage('Satu', { advance: 4 }), stage('Dua', { advance: 3 }), stage('Tiga', { advance: 1 })];
  const tables = [first, marks({ A: 90, B: 80, C: 70, D: 60 }), marks({ A: 99, B: 60, C: 80 })];
  const results = run(['A'], tables, { stages });
  expect(results.map(advancing)).toEqual([['B', 'C', 'D'], ['B', 'C'], ['C']]);
  expect(finalRanking(results).map(({ entry: { code }, place }) => `${place} ${code}`)).toEqual([
    '1 C',
    '2 B',
    '3 D',
    '4 E',
  ]);
});

it('with carried-over scores, the one that left is compared with its own from before', () => {
  const stages = [stage('Satu', { advance: 3, weight: 50 }), stage('Dua', { advance: 1, weight: 50 })];
  const tables = [first, marks({ A: 40, B: 80, C: 70 })];
  // A: (90 + 40) / 2 = 65, behind B with 80 and C with 70: it would not have won.
  const [, two] = run(['A'], tables, { stages, settings: { carryOver: true } });
  expect(advancing(two!)).toEqual(['B']);
  expect(removedIn(two!, 'B')).toBeNull();
  expect(standingOf(two!.whole!, 'A').score.valueOf()).toBe(65);
});

it('makes room for the institution of who left', () => {
  const institution = { A: 'X', B: 'X', C: 'Y' } as Record<string, string>;
  const entries = ['A', 'B', 'C'].map((code) =>
    entry(code, { institution: institution[code] ?? '', ...(code === 'A' ? { status: 'disqualified' as const } : {}) }),
  );
  const setup = competition({ entries, judges: [judge('J1')], settings: { top: 1, maxPerInstitution: 1 } });
  const [only] = rankAll(setup, [marks({ A: 90, B: 80, C: 70 })]);
  expect(advancing(only!)).toEqual(['B']);
  expect(removedIn(only!, 'B')).toEqual({ from: null, removed: ['A'] });
});

describe('those in whose place an entry stands', () => {
  /** One stage at which two win; A, B, … by score. */
  const win = (left: string[], scores: Record<string, number>, more: Parts = {}) =>
    run(left, [marks(scores)], { stages: [stage('Final', { advance: 2 })], ...more })[0]!;
  const scores = { A: 90, B: 80, C: 70, D: 60, E: 50 };

  it('are those who left and would have won, each of them', () => {
    const result = win(['A', 'B'], scores);
    expect(removedIn(result, 'C')).toEqual({ from: null, removed: ['A', 'B'] });
    expect(removedIn(result, 'D')).toEqual({ from: null, removed: ['A', 'B'] });
    expect(removedIn(result, 'E')).toBeNull();
  });

  it('are not those who left from below the cut', () => {
    expect(removedIn(win(['A', 'E'], scores), 'C')).toEqual({ from: null, removed: ['A'] });
    expect(removedIn(win(['D', 'E'], scores), 'A')).toBeNull();
    expect(removedIn(win(['D', 'E'], scores), 'B')).toBeNull();
  });

  it('are not those who left from below a winner who moves up', () => {
    const three = { stages: [stage('Final', { advance: 3 })] };
    const result = win(['A', 'C'], scores, three);
    expect(removedIn(result, 'B')).toEqual({ from: 2, removed: ['A'] });
    expect(removedIn(result, 'D')).toEqual({ from: null, removed: ['A', 'C'] });
  });

  it('are of the same category', () => {
    const category = { A: 'X', B: 'Y', C: 'X', D: 'Y', E: 'X' } as Record<string, string>;
    const entries = codes.map((code) =>
      entry(code, { category: category[code]!, ...(code < 'C' ? { status: 'withdrawn' as const } : {}) }),
    );
    const result = win([], scores, {
      entries,
      stages: [stage('Final', { advance: 1 })],
      settings: { winnersPerCategory: true },
    });
    expect(removedIn(result, 'C')).toEqual({ from: null, removed: ['A'] });
    expect(removedIn(result, 'D')).toEqual({ from: null, removed: ['B'] });
  });
});
