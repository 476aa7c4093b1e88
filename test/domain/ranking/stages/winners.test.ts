// Winners as they are announced: category by category, by place or by name.
import { winnersOf } from '../../../../src/domain/ranking/stages/winners';
import { defaultSettings, type Settings } from '../../../../src/domain/settings/settings';
import { entry, rankScores, stage } from '../support';

type Row = { score: number; category?: string; name?: string };

/** Code, place and title of each winner; entries stand in the entries tab as they do here. */
function winners(rows: Record<string, Row>, settings: Partial<Settings>): [string, number | null, string | null][] {
  const result = rankScores(Object.fromEntries(Object.entries(rows).map(([code, { score }]) => [code, score])), {
    entries: Object.entries(rows).map(([code, { score, ...row }]) => entry(code, row)),
    settings,
    stages: [stage('Final')],
  });
  return winnersOf(result, { ...defaultSettings, ...settings }).map(({ standing, place }) => [
    standing.entry.code,
    place,
    standing.title,
  ]);
}

const codes = (...given: Parameters<typeof winners>): string[] => winners(...given).map(([code]) => code);

describe('categories come in the order in which the entries tab names them first', () => {
  const settings = { winnersPerCategory: true, top: 2 };

  it('whichever has the best entry, and wherever it ends', () => {
    const rows = {
      A: { score: 70, category: 'Sekolah' },
      B: { score: 99, category: 'Dinas' },
      C: { score: 80, category: 'Dinas' },
      D: { score: 90, category: 'Sekolah' },
    };
    expect(winners(rows, settings)).toEqual([
      ['D', 1, 'Top 2'],
      ['A', 2, 'Top 2'],
      ['B', 1, 'Top 2'],
      ['C', 2, 'Top 2'],
    ]);
  });

  it('also where the entry that names one first wins nothing', () => {
    const rows = {
      A: { score: 10, category: 'Sekolah' },
      B: { score: 99, category: 'Dinas' },
      C: { score: 80, category: 'Sekolah' },
      D: { score: 70, category: 'Sekolah' },
    };
    expect(codes(rows, settings)).toEqual(['C', 'D', 'B']);
  });

  it('within a category winners without an order stand by name', () => {
    const rows = {
      A: { score: 70, category: 'Sekolah', name: 'Melati' },
      B: { score: 99, category: 'Dinas', name: 'Anggrek' },
      D: { score: 90, category: 'Sekolah', name: 'Zamrud' },
    };
    expect(winners(rows, { ...settings, rankedWinners: false })).toEqual([
      ['A', null, 'Top 2'],
      ['D', null, 'Top 2'],
      ['B', null, 'Top 2'],
    ]);
  });
});

describe('without an order', () => {
  const settings = { rankedWinners: false, top: 3 };

  it('names are compared as people read them', () => {
    const rows = {
      A: { score: 90, name: 'melati' },
      B: { score: 80, name: '  Anggrek' },
      C: { score: 70, name: 'Zamrud' },
    };
    expect(codes(rows, settings)).toEqual(['B', 'A', 'C']);
  });

  it('equal names stand as in the entries tab, so that nothing of the ranking shows', () => {
    const rows = {
      C: { score: 70, name: 'Melati' },
      A: { score: 90, name: 'MELATI' },
      B: { score: 80, name: 'melati' },
    };
    expect(codes(rows, settings)).toEqual(['C', 'A', 'B']);
    const turned = { B: { ...rows.B, score: 60 }, A: rows.A, C: rows.C };
    expect(codes(turned, settings)).toEqual(['B', 'A', 'C']);
  });
});

it('who does not advance is no winner', () => {
  const rows = { A: { score: 90 }, B: { score: 80 }, C: { score: 70 } };
  expect(codes(rows, { top: 2 })).toEqual(['A', 'B']);
  expect(codes(rows, { top: 2, rankedWinners: false })).toEqual(['A', 'B']);
});
