// What is said about the cut: whether an entry advances, and what led to it.
import { explainer } from '../../../../src/domain/ranking/explanation';
import type { StatementCode } from '../../../../src/domain/ranking/explanation/statement';
import { competition, criterion, entry, judge, type Parts, rankAll, stage, standingOf } from '../support';
import { codesOf, explain, paramsOf } from './support';

describe('the cut', () => {
  const table = { J1: { A: [90], B: [80], C: [80], D: [74.99], E: [60] } };
  const of = (code: string, passingScore: number | null = null) => {
    const stages = [stage('S', { advance: 2, title: { name: 'Best Two' } })];
    return explain({ stages, settings: { passingScore } }, [table], code);
  };

  it('says who advances, with the title', () => {
    expect(paramsOf(of('A'), 'ADVANCES')).toEqual({ places: 2, last: true, title: 'Best Two' });
  });

  it('says when the rank at the cut is shared', () => {
    expect(paramsOf(of('B'), 'SHARED_RANK_AT_CUT')).toEqual({
      places: 2,
      last: true,
      title: 'Best Two',
      sharing: ['B', 'C'],
    });
  });

  it('says how far behind the last who advanced an entry is', () => {
    const { places, behind } = paramsOf(of('D'), 'OUTSIDE_CUT');
    expect([places, behind?.valueOf()]).toEqual([2, 5.01]);
  });

  it('but says no distance where a tie-break decided: the exact score may even be higher', () => {
    const stages = [stage('S', { advance: 1 })];
    const criteria = [criterion('Mutu'), criterion('Dampak')];
    const marks = { J1: { A: [90, 70.9], B: [91, 69.5] } };
    const said = explain({ stages, criteria, settings: { decimals: 0, tieBreaks: ['criteria'] } }, [marks], 'A');
    expect(paramsOf(said, 'OUTSIDE_CUT').behind).toBeNull();
    expect(codesOf(said)).toContain('TIE_BROKEN');
  });

  it('says when the passing score is missed', () => {
    const { passingScore, score } = paramsOf(of('D', 75), 'BELOW_PASSING_SCORE');
    expect([passingScore.valueOf(), score.valueOf()]).toEqual([75, 74.99]);
  });

  it('says one thing about the cut for every standing', () => {
    const cut: StatementCode[] = ['ADVANCES', 'SHARED_RANK_AT_CUT', 'BELOW_PASSING_SCORE', 'OUTSIDE_CUT'];
    for (const code of ['A', 'B', 'C', 'D', 'E'])
      expect(codesOf(of(code, 75)).filter((one) => cut.includes(one))).toHaveLength(1);
  });
});

describe('places', () => {
  const table = { J1: { A: [90], B: [80], C: [70], D: [60] } };
  const entries = [
    entry('A', { institution: 'X', category: 'K' }),
    entry('B', { institution: 'X', category: 'K' }),
    entry('C', { institution: 'Y', category: 'K' }),
    entry('D', { institution: 'Z', category: 'L' }),
  ];
  const judges = [judge('J1')];
  const of = (code: string, settings: Parts['settings'], more: Parts = {}) =>
    explain({ entries, judges, settings: { top: 2, ...settings }, ...more }, [table], code);

  it('passed over, and moved up past them', () => {
    const settings = { maxPerInstitution: 1 };
    expect(paramsOf(of('B', settings), 'INSTITUTION_FULL')).toEqual({ institution: 'X', most: 1, above: ['A'] });
    expect(paramsOf(of('C', settings), 'PASSED_OVER')).toEqual({ place: 2, over: ['B'] });
    expect(codesOf(of('A', settings))).not.toContain('PASSED_OVER');
    expect(paramsOf(of('D', settings), 'FIRST_RESERVE')).toEqual({ sharing: ['D'] });
  });

  it('of winners without an order are told only where they decide who wins', () => {
    const settings = { maxPerInstitution: 1, rankedWinners: false };
    expect(codesOf(of('C', { ...settings, top: 2 }))).toContain('PASSED_OVER');
    expect(codesOf(of('C', { ...settings, top: 3 }))).not.toContain('PASSED_OVER');
  });

  it('in a category are counted there', () => {
    const settings = { winnersPerCategory: true };
    expect(paramsOf(of('D', settings), 'CATEGORY_RANK')).toEqual({ category: 'L', rank: 1 });
    expect(paramsOf(of('D', settings), 'ADVANCES')).toEqual({ places: 2, last: true, title: 'Top 2', category: 'L' });
    const { behind, category } = paramsOf(of('C', settings), 'OUTSIDE_CUT');
    expect([category, behind?.valueOf()]).toEqual(['K', 10]);
  });

  it('with a prize, known or open', () => {
    expect(paramsOf(of('A', { prizes: [5] }), 'PRIZE')).toEqual({ prize: { amount: 5 } });
    expect(codesOf(of('B', { prizes: [5] }))).not.toContain('PRIZE');
    const tied = { J1: { A: [90], B: [90], C: [70], D: [60] } };
    const parts = { entries, judges, settings: { prizes: [5] } };
    expect(paramsOf(explain(parts, [tied], 'A'), 'PRIZE')).toEqual({ prize: 'open' });
  });

  it('of those who left are taken by the next, or kept', () => {
    const left = entries.map((one) => (one.code === 'A' ? { ...one, status: 'disqualified' as const } : one));
    const removed = [{ entry: 'A', status: 'disqualified' }];
    expect(paramsOf(of('C', {}, { entries: left }), 'MOVED_UP')).toEqual({ place: 2, from: null, removed });
    expect(paramsOf(of('B', {}, { entries: left }), 'MOVED_UP')).toEqual({ place: 1, from: 2, removed });
    const setup = competition({ entries: left, judges, stages: [stage('S', { advance: 2 }), stage('T')] });
    const results = rankAll(setup, [table, { J1: { A: [9], B: [8] } }]);
    const first = results[0]!;
    expect(paramsOf(explainer(setup, first, [])(standingOf(first, 'C')), 'PLACE_KEPT')).toEqual({ removed });
  });
});

describe('a limit per institution', () => {
  const table = { J1: { A: [90], B: [85], C: [80], D: [70], E: [60], F: [50] } };
  const institutions = { A: 'Dinas X', B: 'Dinas Y', C: 'DINAS  x', D: 'Dinas X', E: 'Dinas Z', F: 'Dinas Z' };
  const entries = Object.entries(institutions).map(([code, institution]) => entry(code, { institution }));
  const of = (code: string, more: Parts = {}) =>
    explain(
      { entries, judges: [judge('J1')], ...more, settings: { top: 3, maxPerInstitution: 1, ...more.settings } },
      [table],
      code,
    );

  it('names those of the institution who stand above and are in, not those passed over like it', () => {
    expect(paramsOf(of('C'), 'INSTITUTION_FULL')).toEqual({ institution: 'DINAS  x', most: 1, above: ['A'] });
    expect(paramsOf(of('D'), 'INSTITUTION_FULL')).toEqual({ institution: 'Dinas X', most: 1, above: ['A'] });
    expect(paramsOf(of('F'), 'INSTITUTION_FULL').above).toEqual(['E']);
  });

  it('who moves up knows all who were passed over above, who stood before them knows of none', () => {
    expect(paramsOf(of('E'), 'PASSED_OVER')).toEqual({ place: 3, over: ['C', 'D'] });
    for (const code of ['A', 'B', 'F']) expect(codesOf(of(code))).not.toContain('PASSED_OVER');
  });

  it('between stages only who would not have advanced otherwise moves up', () => {
    const advancing = (advance: number) => ({ stages: [stage('S', { advance }), stage('T')] });
    expect(paramsOf(of('E', advancing(3)), 'PASSED_OVER')).toEqual({ place: 3, over: ['C', 'D'] });
    expect(codesOf(of('E', advancing(5)))).not.toContain('PASSED_OVER');
    expect(codesOf(of('E', { stages: [stage('S'), stage('T')] }))).not.toContain('PASSED_OVER');
  });

  it('counts in each category by itself', () => {
    const inTwo = entries.map((one) => ({ ...one, category: one.code === 'E' ? 'L' : 'K' }));
    const settings = { winnersPerCategory: true };
    expect(codesOf(of('E', { entries: inTwo, settings }))).not.toContain('PASSED_OVER');
    expect(paramsOf(of('F', { entries: inTwo, settings }), 'PASSED_OVER')).toEqual({ place: 3, over: ['C', 'D'] });
  });
});

describe('who moves up because another has left', () => {
  const table = { J1: { A: [90], B: [80], C: [70], D: [60] } };
  const entries = ['A', 'B', 'C', 'D'].map((code) => entry(code, code === 'A' ? { status: 'withdrawn' } : {}));
  const of = (code: string, settings: Parts['settings'] = {}) =>
    codesOf(explain({ entries, judges: [judge('J1')], settings: { top: 2, ...settings } }, [table], code));

  it('is told so, from a place or from none', () => {
    expect(of('B')).toContain('MOVED_UP');
    expect(of('C')).toContain('MOVED_UP');
    expect(of('D')).not.toContain('MOVED_UP');
  });

  it('where winners have no order only who wins because of it', () => {
    expect(of('B', { rankedWinners: false })).not.toContain('MOVED_UP');
    expect(of('C', { rankedWinners: false })).toContain('MOVED_UP');
  });
});

describe('in categories', () => {
  const table = { J1: { A: [90], B: [90], C: [80], D: [80], E: [70], F: [99], G: [85], H: [60] } };
  const category = { A: 'K', B: 'K', C: 'K', D: 'K', E: 'K', F: '', G: 'L', H: 'L' };
  const entries = Object.entries(category).map(([code, of]) => entry(code, { category: of }));
  const of = (code: string, top = 1) =>
    explain({ entries, judges: [judge('J1')], settings: { top, winnersPerCategory: true } }, [table], code);

  it('ties at the cut and reserves are those of the category', () => {
    expect(paramsOf(of('A'), 'SHARED_RANK_AT_CUT')).toEqual({
      ...{ places: 1, last: true, title: 'Top 1', category: 'K', sharing: ['A', 'B'] },
    });
    expect(paramsOf(of('C'), 'FIRST_RESERVE')).toEqual({ sharing: ['C', 'D'], category: 'K' });
    expect(paramsOf(of('H'), 'FIRST_RESERVE')).toEqual({ sharing: ['H'], category: 'L' });
    expect(paramsOf(of('E'), 'OUTSIDE_CUT')).toMatchObject({ category: 'K', places: 1, last: true });
    expect(codesOf(of('E'))).not.toContain('FIRST_RESERVE');
  });

  it('an entry without one has no rank in any, and wins nothing', () => {
    expect(codesOf(of('F')).slice(-1)).toEqual(['WITHOUT_CATEGORY']);
    expect(codesOf(of('F'))).not.toContain('CATEGORY_RANK');
  });

  it('are not mentioned where all run for the same places', () => {
    const setup = { entries, judges: [judge('J1')], settings: { top: 1 } };
    expect(codesOf(explain(setup, [table], 'A'))).not.toContain('CATEGORY_RANK');
    expect(paramsOf(explain(setup, [table], 'F'), 'ADVANCES')).toEqual({ places: 1, last: true, title: 'Top 1' });
    expect(paramsOf(explain(setup, [table], 'A'), 'FIRST_RESERVE')).toEqual({ sharing: ['A', 'B'] });
  });
});

it('between stages there is no reserve', () => {
  const setup = { judges: [judge('J1')], stages: [stage('S', { advance: 1 }), stage('T')] };
  const said = explain(setup, [{ J1: { A: [90], B: [80] } }], 'B');
  expect(paramsOf(said, 'OUTSIDE_CUT')).toMatchObject({ places: 1, last: false });
  expect(codesOf(said)).not.toContain('FIRST_RESERVE');
});
