// Places by category, passing scores by category, minimums per unit type and nested titles, against counting by hand.
import { explainer } from '../../../../src/domain/ranking/explanation';
import { explanationWords } from '../../../../src/domain/ranking/explanation/words/explanation';
import type { StageResult } from '../../../../src/domain/ranking/result';
import * as fc from '../../../properties';
import { advancing, competition, entry, type Parts, rankScores, stage } from '../support';

type Row = { score: number; category?: string; unitType?: string; institution?: string };

function rank(rows: Record<string, Row>, more: Parts): StageResult {
  const scores = Object.fromEntries(Object.entries(rows).map(([code, { score }]) => [code, score]));
  const entries = Object.entries(rows).map(([code, { category = '', unitType = '', institution = '' }]) =>
    entry(code, { category, unitType, institution }),
  );
  return rankScores(scores, { entries, ...more });
}

const numbers = (of: Record<string, number>) => Object.entries(of).map(([name, value]) => ({ name, value }));
const notes = (result: StageResult) =>
  Object.fromEntries(result.standings.flatMap(({ entry: { code }, cutNote }) => (cutNote ? [[code, cutNote]] : [])));

const kipp = {
  A: { score: 90, category: 'Umum' },
  B: { score: 88, category: 'UMUM' },
  C: { score: 86, category: 'Replikasi' },
  D: { score: 84, category: 'Umum' },
  E: { score: 80, category: 'Khusus' },
  F: { score: 78, category: 'Replikasi' },
};

describe('places by category', () => {
  const advanceByCategory = numbers({ Umum: 2, Replikasi: 1, Khusus: 1 });

  it('give each its own, at any stage, beside the joint ranking', () => {
    for (const stages of [
      [stage('Satu', { advance: 4, advanceByCategory }), stage('Dua')],
      [stage('Satu', { advance: 4, advanceByCategory })],
    ]) {
      const result = rank(kipp, { stages });
      expect(advancing(result)).toEqual(['A', 'B', 'C', 'E']);
      expect(result.standings.map((one) => one.rank)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(result.standings.map((one) => one.categoryRank)).toEqual([1, 2, 1, 3, 1, 2]);
      expect(result.places).toBe(4);
    }
  });

  it('leave out a category that has none', () => {
    const stages = [stage('Satu', { advance: 2, advanceByCategory: numbers({ Umum: 2, Replikasi: 0, Khusus: 0 }) })];
    const result = rank(kipp, { stages });
    expect(advancing(result)).toEqual(['A', 'B']);
    expect(notes(result)).toEqual({ D: 'first-reserve' });
  });

  it('share a rank at the cut of one category alone', () => {
    const stages = [stage('Satu', { advance: 2, advanceByCategory: numbers({ X: 1, Y: 1 }) })];
    const rows = { A: { score: 9, category: 'X' }, B: { score: 9, category: 'X' }, C: { score: 9, category: 'Y' } };
    const result = rank(rows, { stages });
    expect(advancing(result)).toEqual(['A', 'B', 'C']);
    expect(result.findings).toMatchObject([{ code: 'TIE_AT_CUT', params: { category: 'X', places: 1 } }]);
  });

  it('say how many places there are in the explanation', () => {
    const stages = [stage('Satu', { advance: 4, advanceByCategory }), stage('Dua')];
    const setup = competition({ stages, entries: Object.entries(kipp).map(([code, one]) => entry(code, one)) });
    const result = rank(kipp, { stages });
    const words = explanationWords('id', 2);
    const explain = explainer(setup, result, []);
    const texts = new Map(result.standings.map((one) => [one.entry.code, words(explain(one))]));
    expect(texts.get('B')).toContain('Lolos (Top 4): termasuk 2 tempat teratas di kategori Umum.');
    expect(texts.get('D')).toContain('Tidak lolos: di luar 2 tempat yang tersedia di kategori Umum; 4,00 di bawah');
  });
});

describe('a passing score of the stage', () => {
  it('holds for those without one of their own, and before that of the settings', () => {
    const passingScores = [
      { name: '', value: 85 },
      { name: 'Khusus', value: 80 },
    ];
    const stages = [stage('Satu', { passingScores }), stage('Dua')];
    expect(advancing(rank(kipp, { stages, settings: { passingScore: 90 } }))).toEqual(['A', 'B', 'C', 'E']);
    const only = [stage('Satu', { passingScores: numbers({ Khusus: 81 }) }), stage('Dua')];
    expect(advancing(rank(kipp, { stages: only, settings: { passingScore: 86 } }))).toEqual(['A', 'B', 'C']);
  });

  it('is told of a category of which nobody reaches it', () => {
    const advanceByCategory = numbers({ Umum: 1, Replikasi: 1, Khusus: 1 });
    const stages = [stage('Satu', { advance: 3, advanceByCategory, passingScores: numbers({ Khusus: 85 }) })];
    const { findings } = rank(kipp, { stages });
    expect(findings).toMatchObject([
      { code: 'NOBODY_ADVANCES', params: { required: 85, best: 80, category: 'Khusus' } },
    ]);
  });
});

describe('a minimum per unit type', () => {
  const rows = {
    A: { score: 90, unitType: 'OPD' },
    B: { score: 88, unitType: 'OPD' },
    C: { score: 86, unitType: 'OPD' },
    D: { score: 80, unitType: 'Sekolah' },
    E: { score: 79, unitType: 'OPD' },
    F: { score: 78, unitType: 'sekolah' },
  };
  const withMinimum = (advance: number, minimums: Record<string, number>, of: Record<string, Row> = rows) =>
    rank(of, { stages: [stage('Satu', { advance, minByUnitType: numbers(minimums) })] });

  it('takes the place of the lowest rank, and says whose', () => {
    const result = withMinimum(3, { Sekolah: 1 });
    expect(advancing(result)).toEqual(['A', 'B', 'D']);
    expect(result.standings[2]!.minimum).toEqual({
      kind: 'displaced',
      by: [{ unitType: 'Sekolah', least: 1, entries: ['D'] }],
    });
    expect(result.standings[3]!.minimum).toEqual({ kind: 'kept', unitType: 'Sekolah', least: 1, over: ['C'] });
    expect(result.standings[3]!.place).toEqual({ place: 3, holders: 1 });
    expect(notes(result)).toEqual({ C: 'first-reserve' });
  });

  it('explains who was displaced by which rule, in both languages', () => {
    const stages = [stage('Satu', { advance: 3, minByUnitType: numbers({ Sekolah: 1 }) })];
    const setup = competition({ stages, entries: Object.entries(rows).map(([code, one]) => entry(code, one)) });
    const result = rank(rows, { stages });
    const explain = explainer(setup, result, []);
    const [, , c, d] = result.standings;
    const [id, en] = [explanationWords('id', 2), explanationWords('en', 2)];
    expect(id(explain(c!))).toContain(
      'Tidak lolos: menurut nilai termasuk 3 tempat teratas, tetapi tempatnya untuk D (minimal 1 Sekolah).',
    );
    expect(id(explain(d!))).toContain(
      'Menang (Top 3): minimal 1 peserta Sekolah lolos, menggantikan C yang peringkatnya di atas.',
    );
    expect(en(explain(c!))).toContain('but the place goes to D (at least 1 of the unit type Sekolah).');
    expect(en(explain(d!))).toContain('at least 1 of the unit type Sekolah advance, in place of C on a better rank.');
  });

  it('changes nothing where so many are in anyway, or where there are none', () => {
    expect(advancing(withMinimum(4, { Sekolah: 1 }))).toEqual(['A', 'B', 'C', 'D']);
    expect(advancing(withMinimum(3, { Puskesmas: 2 }))).toEqual(['A', 'B', 'C']);
    expect(withMinimum(4, { Sekolah: 1 }).standings.every((one) => one.minimum === undefined)).toBe(true);
  });

  it('keeps equals of the type together without taking more places than it needs', () => {
    const tied = { ...rows, F: { score: 80, unitType: 'Sekolah' } };
    const result = withMinimum(3, { Sekolah: 1 }, tied);
    expect(advancing(result)).toEqual(['A', 'B', 'D', 'F']);
    expect(result.findings).toMatchObject([
      { code: 'TIE_AT_CUT', params: { places: 3, entries: ['“Inovasi D” (D)', '“Inovasi F” (F)'] } },
    ]);
  });

  it('takes the unit type of the institution where the entry says none', () => {
    const institutions = [{ name: 'SDN 1', parent: '', unitType: 'Sekolah', required: false }];
    const of = { A: { score: 9 }, B: { score: 8 }, C: { score: 7, institution: 'SDN 1' } };
    const stages = [stage('Satu', { advance: 2, minByUnitType: numbers({ Sekolah: 1 }) })];
    expect(advancing(rank(of, { stages, institutions }))).toEqual(['A', 'C']);
  });
});

it('a minimum per unit type lets in just whom trying all cuts by hand lets in', () => {
  const cases = fc.record({
    rows: fc.array(
      fc.record({
        score: fc.integer({ min: 60, max: 66 }),
        unitType: fc.constantFrom('OPD', 'Sekolah', 'Puskesmas', ''),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    places: fc.integer({ min: 1, max: 6 }),
    schools: fc.integer({ min: 0, max: 3 }),
    clinics: fc.integer({ min: 0, max: 2 }),
  });
  fc.assert(
    fc.property(cases, ({ rows, places: more, schools, clinics }) => {
      // More than there are places for is refused before anything is ranked.
      const places = Math.max(more, schools + clinics);
      const named = Object.fromEntries(rows.map((row, index) => [`E${index}`, row]));
      const least: Record<string, number> = { Sekolah: schools, Puskesmas: clinics };
      const result = rank(named, { stages: [stage('S', { advance: places, minByUnitType: numbers(least) })] });
      const codes = Object.keys(named);
      const better = (code: string, among: string[]) =>
        among.filter((one) => named[one]!.score > named[code]!.score).length;
      // Whoever is among the best `least` of its type is in; then the lowest bar that still fills the places.
      const guarded = codes.filter((code) => {
        const type = named[code]!.unitType;
        return (
          better(
            code,
            codes.filter((one) => named[one]!.unitType === type),
          ) < (least[type] ?? 0)
        );
      });
      const filled = (bar: number): number => {
        const above = codes.filter((code) => named[code]!.score >= bar);
        const owed = ['Sekolah', 'Puskesmas'].map((type) => {
          const all = codes.filter((code) => named[code]!.unitType === type).length;
          return Math.max(
            0,
            Math.min(least[type]!, all) - above.filter((code) => named[code]!.unitType === type).length,
          );
        });
        return above.length + owed[0]! + owed[1]!;
      };
      const bars = [67, 66, 65, 64, 63, 62, 61, 60];
      const bar = bars.find((one) => filled(one) >= places) ?? 60;
      const expected = codes.filter((code) => named[code]!.score >= bar || guarded.includes(code)).sort();
      expect(advancing(result).sort()).toEqual(expected);
      // Nobody is displaced but for somebody who is kept, and each says the other.
      const displaced = result.standings.filter((one) => one.minimum?.kind === 'displaced');
      for (const one of displaced) {
        expect(one.advances).toBe(false);
        expect(better(one.entry.code, codes)).toBeLessThan(places);
      }
      const isTied = filled(bar) > places || expected.length > filled(bar);
      expect(result.findings.some(({ code }) => code === 'TIE_AT_CUT')).toBe(isTied);
    }),
  );
});

it('places by category are as if each category were alone', () => {
  const cases = fc.record({
    rows: fc.array(
      fc.record({
        score: fc.integer({ min: 60, max: 68 }),
        category: fc.constantFrom('Umum', 'umum', 'Replikasi', 'Khusus'),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    places: fc.record({
      Umum: fc.integer({ min: 0, max: 4 }),
      Replikasi: fc.integer({ min: 0, max: 3 }),
      Khusus: fc.integer({ min: 1, max: 3 }),
    }),
    passing: fc.record({ Umum: fc.integer({ min: 58, max: 68 }), Khusus: fc.integer({ min: 58, max: 68 }) }),
    overall: fc.option(fc.integer({ min: 58, max: 66 })),
  });
  fc.assert(
    fc.property(cases, ({ rows, places, passing, overall }) => {
      const named = Object.fromEntries(rows.map((row, index) => [`E${index}`, row]));
      const advanceByCategory = numbers(places);
      const sum = advanceByCategory.reduce((all, { value }) => all + value, 0);
      const result = rank(named, {
        stages: [stage('S', { advance: sum, advanceByCategory, passingScores: numbers(passing) }), stage('T')],
        settings: { passingScore: overall },
      });
      const keyOf = (code: string) => named[code]!.category.toLowerCase();
      const limits: Record<string, number> = { umum: passing.Umum, khusus: passing.Khusus, replikasi: overall ?? 0 };
      const counts: Record<string, number> = { umum: places.Umum, khusus: places.Khusus, replikasi: places.Replikasi };
      const codes = Object.keys(named);
      const able = codes.filter((code) => named[code]!.score >= limits[keyOf(code)]!);
      const expected = able.filter(
        (code) =>
          able.filter((one) => keyOf(one) === keyOf(code) && named[one]!.score > named[code]!.score).length <
          counts[keyOf(code)]!,
      );
      expect(advancing(result).sort()).toEqual(expected.sort());
    }),
  );
});

describe('several outcomes of one ranking', () => {
  const title = {
    outcomes: [
      { places: 1, name: 'Nominasi Nasional' },
      { places: 3, name: 'Nominasi Provinsi' },
    ],
  };
  const rows = { A: { score: 9 }, B: { score: 8 }, C: { score: 7 }, D: { score: 6 } };

  it('are carried together where they are nested, the closest alone where they are separate or nobody said', () => {
    const titles = (nestedTitles?: boolean) =>
      rank(rows, {
        stages: [stage('S', { advance: 3, title, ...(nestedTitles === undefined ? {} : { nestedTitles }) })],
      }).standings.map((one) => one.title);
    expect(titles(true)).toEqual([
      'Nominasi Nasional dan Nominasi Provinsi',
      'Nominasi Provinsi',
      'Nominasi Provinsi',
      null,
    ]);
    expect(titles(false)).toEqual(['Nominasi Nasional', 'Nominasi Provinsi', 'Nominasi Provinsi', null]);
    expect(titles()).toEqual(titles(false));
  });
});
