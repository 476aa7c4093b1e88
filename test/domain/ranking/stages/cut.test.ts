// The cut: passing score, places, shared ranks, and the warning about them.
import type { Settings } from '../../../../src/domain/settings/settings';
import { advancing, competition, entry, judge, rankAll, rankScores, ranks, stage, standingOf } from '../support';

const cutAt = (advance: number | null, settings: Partial<Settings> = {}) => ({
  stages: [stage('Penilaian', { advance })],
  settings,
});
/** The same cut on a stage that another follows. */
const notLast = (advance: number | null, settings: Partial<Settings> = {}) => ({
  stages: [stage('Penilaian', { advance }), stage('Final')],
  settings,
});

describe('places', () => {
  const scores = { A: 90, B: 80, C: 80, D: 70, E: 60 };

  it('lets as many advance as there are', () => {
    expect(advancing(rankScores(scores, cutAt(1)))).toEqual(['A']);
    expect(advancing(rankScores(scores, cutAt(4)))).toEqual(['A', 'B', 'C', 'D']);
    expect(advancing(rankScores(scores, cutAt(99)))).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('takes all who share the rank at the cut and says so', () => {
    const result = rankScores(scores, cutAt(2));
    expect(advancing(result)).toEqual(['A', 'B', 'C']);
    expect(result.standings.map(({ cutNote }) => cutNote)).toEqual([
      null,
      'shared-rank-at-cut',
      'shared-rank-at-cut',
      'first-reserve',
      null,
    ]);
    expect(result.findings).toEqual([
      {
        code: 'TIE_AT_CUT',
        severity: 'warning',
        stage: 'Penilaian',
        params: { rank: 2, places: 2, entries: ['“Inovasi B” (B)', '“Inovasi C” (C)'] },
      },
    ]);
  });

  it('has nothing to say when all who share still fit', () => {
    const result = rankScores(scores, cutAt(3));
    expect(advancing(result)).toEqual(['A', 'B', 'C']);
    expect(result.findings).toEqual([]);
    expect(result.standings.some(({ cutNote }) => cutNote === 'shared-rank-at-cut')).toBe(false);
  });

  it('has no warning between stages, where sharing is the rule', () => {
    const result = rankScores(scores, notLast(2));
    expect(advancing(result)).toEqual(['A', 'B', 'C']);
    expect(standingOf(result, 'B').cutNote).toBe('shared-rank-at-cut');
    expect(result.findings).toEqual([]);
  });

  it('are unlimited between stages when the workbook says nothing, and `top` on the last', () => {
    const open = rankScores(scores, notLast(null, { top: 2 }));
    expect(open.places).toBeNull();
    expect(advancing(open)).toHaveLength(5);
    const last = rankScores(scores, cutAt(null, { top: 1 }));
    expect(last.places).toBe(1);
    expect(advancing(last)).toEqual(['A']);
  });

  it('warns at the places of each outcome too, once per rank', () => {
    const outcomes = [
      { places: 2, name: 'Nasional' },
      { places: 4, name: 'Provinsi' },
    ];
    const stages = [stage('Penilaian', { advance: 4, title: { outcomes } })];
    const inner = rankScores(scores, { stages });
    expect(inner.findings.map(({ params }) => params)).toEqual([
      { rank: 2, places: 2, entries: ['“Inovasi B” (B)', '“Inovasi C” (C)'] },
    ]);
    const both = rankScores({ A: 90, B: 80, C: 80, D: 80, E: 80, F: 80 }, { stages });
    expect(both.findings.map(({ params }) => params)).toEqual([
      {
        rank: 2,
        places: 4,
        entries: ['“Inovasi B” (B)', '“Inovasi C” (C)', '“Inovasi D” (D)', '“Inovasi E” (E)', '“Inovasi F” (F)'],
      },
    ]);
  });
});

describe('the passing score', () => {
  const scores = { A: 90, B: 74.995, C: 74.994, D: 60 };

  it('stops everybody below it by the rounded score and leaves the ranks', () => {
    const result = rankScores(scores, cutAt(10, { passingScore: 75 }));
    expect(advancing(result)).toEqual(['A', 'B']);
    expect(ranks(result).map(([, rank]) => rank)).toEqual([1, 2, 3, 4]);
    expect(result.standings.map(({ cutNote }) => cutNote)).toEqual([
      null,
      null,
      'below-passing-score',
      'below-passing-score',
    ]);
  });

  it('comes before the places', () => {
    const result = rankScores({ A: 90, B: 70, C: 70 }, cutAt(2, { passingScore: 75 }));
    expect(advancing(result)).toEqual(['A']);
    expect(result.findings).toEqual([]);
    expect(standingOf(result, 'B').cutNote).toBe('below-passing-score');
  });

  it('does not add places', () => {
    expect(advancing(rankScores(scores, cutAt(1, { passingScore: 50 })))).toEqual(['A']);
  });

  it('that nobody reaches is a finding, and later stages are not ranked', () => {
    const result = rankScores(scores, cutAt(1, { passingScore: 95 }));
    expect(advancing(result)).toEqual([]);
    expect(result.findings).toEqual([
      { code: 'NOBODY_ADVANCES', severity: 'warning', stage: result.stage.name, params: { required: 95, best: 90 } },
    ]);
  });

  it('that the best entry just reaches is none', () => {
    const result = rankScores({ A: 74.995, B: 60 }, cutAt(1, { passingScore: 75 }));
    expect([advancing(result), result.findings]).toEqual([['A'], []]);
  });

  it('is held between stages as well', () => {
    expect(advancing(rankScores(scores, notLast(null, { passingScore: 75 })))).toEqual(['A', 'B']);
  });
});

describe('several stages', () => {
  it('pass on those who advance, in the order of the entries tab, without those out of the running', () => {
    const setup = competition({
      stages: [stage('Satu', { advance: 3 }), stage('Dua', { advance: 1 })],
      entries: [entry('D'), entry('C'), entry('B', { status: 'disqualified' }), entry('A'), entry('E')],
      judges: [judge('J1')],
    });
    const [one, two] = rankAll(setup, [
      { J1: { A: [90], B: [99], C: [80], D: [70], E: [60] } },
      { J1: { A: [50], B: [99], C: [50], D: [40], E: [100] } },
    ]);
    expect(ranks(one!)).toEqual([
      ['A', 1],
      ['C', 2],
      ['D', 3],
      ['E', 4],
    ]);
    expect(one!.last).toBe(false);
    expect(two!.panel.entries.map(({ code }) => code)).toEqual(['D', 'C', 'A']);
    expect(ranks(two!)).toEqual([
      ['C', 1],
      ['A', 1],
      ['D', 3],
    ]);
    expect(two!.last).toBe(true);
    expect(two!.findings.map(({ code }) => code)).toEqual(['TIE_AT_CUT']);
  });
});
