// The cut's rules for categories, for a limit per institution, and for prizes on shared ranks.

import { winnersOf } from '../../../../src/domain/ranking/stages/winners';
import type { Settings } from '../../../../src/domain/settings/settings';
import { advancing, entry, type Parts, rankScores, ranks, stage, standingOf } from '../support';

type Row = { score: number; institution?: string; category?: string };

/** Ranks entries of the given scores, institutions and categories. */
function rank(rows: Record<string, Row>, settings: Partial<Settings>, more: Parts = {}) {
  const scores = Object.fromEntries(Object.entries(rows).map(([code, { score }]) => [code, score]));
  const entries = Object.entries(rows).map(([code, { institution = '', category = '' }]) =>
    entry(code, { institution, category }),
  );
  return rankScores(scores, { entries, settings, ...more });
}

const notes = (result: ReturnType<typeof rank>) =>
  Object.fromEntries(result.standings.flatMap(({ entry: { code }, cutNote }) => (cutNote ? [[code, cutNote]] : [])));
const places = (result: ReturnType<typeof rank>) =>
  Object.fromEntries(result.standings.flatMap(({ entry: { code }, place }) => (place ? [[code, place.place]] : [])));

describe('a limit per institution', () => {
  const rows = {
    A: { score: 90, institution: 'Dinas Kesehatan' },
    B: { score: 85, institution: 'DINAS  kesehatan' },
    C: { score: 80, institution: 'Dinas Kesehatan' },
    D: { score: 75, institution: 'Kelurahan Petamanan' },
    E: { score: 70, institution: 'Dinas Sosial' },
  };

  it('passes over what is too much, and the next in rank moves up', () => {
    const result = rank(rows, { maxPerInstitution: 1, top: 2 });
    expect(advancing(result)).toEqual(['A', 'D']);
    expect(ranks(result).map(([, one]) => one)).toEqual([1, 2, 3, 4, 5]);
    expect(places(result)).toEqual({ A: 1, D: 2 });
    expect(notes(result)).toEqual({ B: 'institution-full', C: 'institution-full', E: 'first-reserve' });
    expect(advancing(rank(rows, { maxPerInstitution: 2, top: 3 }))).toEqual(['A', 'B', 'D']);
    expect(advancing(rank(rows, { top: 3 }))).toEqual(['A', 'B', 'C']);
  });

  it('holds between stages too', () => {
    const stages = [stage('Satu', { advance: 2 }), stage('Dua')];
    expect(advancing(rank(rows, { maxPerInstitution: 1 }, { stages }))).toEqual(['A', 'D']);
  });

  it('comes after the passing score, which leaves nobody to move up', () => {
    expect(advancing(rank(rows, { maxPerInstitution: 1, top: 3, passingScore: 75 }))).toEqual(['A', 'D']);
  });

  it('counts nobody whose institution is blank', () => {
    const blank = { A: { score: 90 }, B: { score: 80, institution: ' - ' }, C: { score: 70 } };
    expect(advancing(rank(blank, { maxPerInstitution: 1, top: 3 }))).toEqual(['A', 'B', 'C']);
  });

  it('counts the institution itself and not what it is part of', () => {
    const institutions = ['Puskesmas A', 'Puskesmas B'].map((name) => {
      return { name, parent: 'Dinas Kesehatan', unitType: '', required: false };
    });
    const units = { A: { score: 90, institution: 'Puskesmas A' }, B: { score: 80, institution: 'Puskesmas B' } };
    expect(advancing(rank(units, { maxPerInstitution: 1 }, { institutions }))).toEqual(['A', 'B']);
  });

  it('never splits a rank that entries of one institution share', () => {
    const shared = {
      A: { score: 90, institution: 'X' },
      B: { score: 90, institution: 'X' },
      C: { score: 80, institution: 'X' },
      D: { score: 70, institution: 'Y' },
    };
    const result = rank(shared, { maxPerInstitution: 1, top: 3 });
    expect(advancing(result)).toEqual(['A', 'B', 'D']);
    expect(notes(result)).toEqual({ C: 'institution-full' });
  });

  it('leaves out who shares a rank with another institution’s entry when its own is full from above', () => {
    const shared = {
      A: { score: 90, institution: 'X' },
      B: { score: 80, institution: 'X' },
      C: { score: 80, institution: 'Y' },
    };
    const result = rank(shared, { maxPerInstitution: 1, top: 2 });
    expect(advancing(result)).toEqual(['A', 'C']);
    expect(result.findings).toEqual([]);
    expect(places(result)).toEqual({ A: 1, C: 2 });
  });

  it('gives outcomes by the place that is reached, not by the rank', () => {
    const title = {
      outcomes: [
        { places: 1, name: 'Nasional' },
        { places: 2, name: 'Provinsi' },
      ],
    };
    const result = rank(rows, { maxPerInstitution: 1 }, { stages: [stage('S', { advance: 3, title })] });
    expect(result.standings.map((one) => one.title)).toEqual(['Nasional', null, null, 'Provinsi', 'Top 3']);
  });
});

describe('categories', () => {
  const rows = {
    A: { score: 90, category: 'OPD' },
    B: { score: 85, category: 'Kelurahan' },
    C: { score: 80, category: 'opd' },
    D: { score: 75, category: 'O.P.D' },
    E: { score: 70, category: 'KELURAHAN' },
    F: { score: 70, category: 'kelurahan' },
  };
  const settings = { winnersPerCategory: true, top: 1 };

  it('have a cut and winners of their own; the overall rank stays', () => {
    const result = rank(rows, settings);
    expect(advancing(result)).toEqual(['A', 'B']);
    expect(ranks(result).map(([, one]) => one)).toEqual([1, 2, 3, 4, 5, 5]);
    expect(result.standings.map(({ category, categoryRank }) => `${category} ${categoryRank}`)).toEqual([
      'OPD 1',
      'Kelurahan 1',
      'OPD 2',
      'OPD 3',
      'Kelurahan 2',
      'Kelurahan 2',
    ]);
    expect(notes(result)).toEqual({ C: 'first-reserve', E: 'first-reserve', F: 'first-reserve' });
    expect(result.standings.map(({ title }) => title)).toEqual(['Top 1', 'Top 1', null, null, null, null]);
  });

  it('only at the last stage', () => {
    const result = rank(rows, settings, { stages: [stage('Satu', { advance: 3 }), stage('Dua')] });
    expect(advancing(result)).toEqual(['A', 'B', 'C']);
    expect(result.standings.every(({ category, categoryRank }) => category === null && categoryRank === null)).toBe(
      true,
    );
  });

  it('warn of a tie at the cut of each', () => {
    const result = rank(rows, { ...settings, top: 2 });
    expect(advancing(result)).toEqual(['A', 'B', 'C', 'E', 'F']);
    expect(result.findings.map(({ params }) => params)).toEqual([
      { rank: 5, places: 2, entries: ['“Inovasi E” (E)', '“Inovasi F” (F)'], category: 'Kelurahan' },
    ]);
  });

  it('with fewer entries than places all win; a single one is like none', () => {
    expect(advancing(rank(rows, { ...settings, top: 5 }))).toHaveLength(6);
    const single = Object.fromEntries(Object.entries(rows).map(([code, row]) => [code, { ...row, category: 'Umum' }]));
    expect(advancing(rank(single, { ...settings, top: 2 }))).toEqual(['A', 'B']);
  });

  it('come before the limit per institution, which holds in each', () => {
    const one = Object.fromEntries(Object.entries(rows).map(([code, row]) => [code, { ...row, institution: 'X' }]));
    expect(advancing(rank(one, { ...settings, top: 3, maxPerInstitution: 1 }))).toEqual(['A', 'B']);
  });

  it('an entry without one wins nothing', () => {
    const result = rank({ ...rows, G: { score: 99 } }, settings);
    expect(advancing(result)).toEqual(['A', 'B']);
    expect(standingOf(result, 'G')).toMatchObject({ cutNote: 'without-category', categoryRank: null, rank: 1 });
  });

  it('are announced one after the other, each in its own order', () => {
    const result = rank(rows, { ...settings, top: 3 });
    const said = (rankedWinners: boolean) =>
      winnersOf(result, { ...settings, rankedWinners } as Settings).map(
        ({ standing, place }) => `${standing.entry.code}${place ?? ''}`,
      );
    expect(said(true)).toEqual(['A1', 'C2', 'D3', 'B1', 'E2', 'F2']);
    expect(said(false)).toEqual(['A', 'C', 'D', 'B', 'E', 'F']);
  });
});

describe('prizes', () => {
  const prizes = [15, 10, 5];
  const of = (scores: number[], settings: Partial<Settings>) => {
    const result = rank(Object.fromEntries(scores.map((score, index) => [`E${index}`, { score }])), {
      top: scores.length,
      ...settings,
    });
    return { prizes: result.standings.map(({ prize }) => prize), ties: result.findings.map(({ params }) => params) };
  };

  it('go to places, gaps and ends go without', () => {
    expect(of([9, 8, 7, 6], { prizes }).prizes).toEqual([{ amount: 15 }, { amount: 10 }, { amount: 5 }, null]);
    expect(of([9, 8, 7], { prizes: [15, null, 5] }).prizes).toEqual([{ amount: 15 }, null, { amount: 5 }]);
    expect(of([9, 9], { prizes: [] })).toEqual({ prizes: [null, null], ties: [] });
  });

  it('of a shared rank are open where the places they share differ, and that stops the documents', () => {
    expect(of([9, 8, 8, 7], { prizes })).toEqual({
      prizes: [{ amount: 15 }, 'open', 'open', null],
      ties: [{ rank: 2, places: 2, entries: ['“Inovasi E1” (E1)', '“Inovasi E2” (E2)'], prize: true }],
    });
    expect(of([9, 8, 7, 7], { prizes }).ties).toEqual([
      { rank: 3, places: 2, entries: ['“Inovasi E2” (E2)', '“Inovasi E3” (E3)'], prize: true },
    ]);
  });

  it('of a shared rank are known where every order gives the same', () => {
    expect(of([9, 9, 8], { prizes: [7, 7] })).toEqual({ prizes: [{ amount: 7 }, { amount: 7 }, null], ties: [] });
    expect(of([9, 8, 8], { prizes: [7] })).toEqual({ prizes: [{ amount: 7 }, null, null], ties: [] });
  });

  it('a tie at the cut is told once', () => {
    expect(of([9, 8, 8], { prizes, top: 2 }).ties).toEqual([
      { rank: 2, places: 2, entries: ['“Inovasi E1” (E1)', '“Inovasi E2” (E2)'] },
    ]);
  });

  it('go to the places of each category', () => {
    const rows = { A: { score: 9, category: 'X' }, B: { score: 8, category: 'Y' }, C: { score: 7, category: 'X' } };
    const result = rank(rows, { prizes, winnersPerCategory: true });
    expect(result.standings.map(({ prize }) => prize)).toEqual([{ amount: 15 }, { amount: 15 }, { amount: 10 }]);
  });

  it('belong to the place that is reached, not to the rank, and to the last stage alone', () => {
    const rows = {
      A: { score: 9, institution: 'X' },
      B: { score: 8, institution: 'X' },
      C: { score: 7, institution: 'Y' },
    };
    const limited = rank(rows, { prizes, maxPerInstitution: 1 });
    expect(limited.standings.map(({ prize }) => prize)).toEqual([{ amount: 15 }, null, { amount: 10 }]);
    const earlier = rank(rows, { prizes }, { stages: [stage('Satu'), stage('Dua')] });
    expect(earlier.standings.every(({ prize }) => prize === null)).toBe(true);
  });
});
