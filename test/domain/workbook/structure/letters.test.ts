// Criteria in letters are asked about; what is known of an entry, or follows from its numbers, is not.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { type KnownCompetition, structuresOf } from '../../../../src/domain/workbook/structure';
import { isGrade, rangesOf } from '../../../../src/domain/workbook/structure/columns/grades';
import { gridOf } from '../grids';
import { NAMES, SCORES } from '../sample';

const NOTHING: KnownCompetition = {
  hasCriteria: false,
  isCriterion: () => false,
  isMisspelled: () => false,
  isEntry: () => false,
};
const CRITERIA = ['Kebaruan', 'Efektif', 'Manfaat'];
type Text = (row: number, judge: number) => string;

/** What is asked where these texts stand before the columns with this number (3: behind all), on so many judges' tabs. */
function asked(header: string, text: Text, { at = 3, judges = 2, under = [] as Cell[][] } = {}): string[] {
  const line = (cells: Cell[], cell: Cell): Cell[] => [...cells.slice(0, at), cell, ...cells.slice(at)];
  const grids = Array.from({ length: judges }, (_, judge) =>
    gridOf(`Juri ${judge + 1}`, [
      ['No', 'Nama Inovasi', ...line(CRITERIA, header)],
      ...under,
      ...NAMES.map((name, row): Cell[] => [row + 1, name, ...line(SCORES[row]!, text(row, judge))]),
    ]),
  );
  const [found] = structuresOf(grids, NOTHING, new Map()).values();
  return found!.questions.map(({ params }) => ('doubt' in params ? String(params.doubt) : ''));
}
const of =
  (...texts: string[]): Text =>
  (row, judge) =>
    texts[(row * 2 + judge + (row % 3)) % texts.length]!;
const same =
  (...texts: string[]): Text =>
  (row) =>
    texts[(row * 5 + (row % 2)) % texts.length]!;

describe('asked', () => {
  it.each([
    ['A', 'B', 'C', 'D'],
    ['SB', 'B', 'C', 'K'],
    ['Sangat Baik', 'Baik', 'Cukup'],
    ['Layak', 'Belum'],
    ['★', '★★', '★★★'],
  ])('“%s”, “%s” …, each judge its own', (...texts) => {
    for (const at of [0, 1, 2, 3]) expect(asked('Dampak Sosial', of(...texts), { at })).toEqual(['letters']);
  });

  it('grades among the scores, though all judges give the same, or there is one judge', () => {
    for (const at of [1, 3]) expect(asked('Penampilan', same('A', 'B', 'C'), { at })).toEqual(['letters']);
    expect(asked('Penampilan', same('A', 'C', 'B'), { judges: 1 })).toEqual(['letters']);
  });

  it.each(['Jumlah Peserta', 'Hasil', 'Durasi'])('under “%s” too', (header) =>
    expect(asked(header, of('A', 'B', 'C'), { at: 1 })).toEqual(['letters']),
  );

  it('whatever is weighed, in its header or in a row, or has a maximum', () => {
    const words: Text = (row) => ['mantap', 'perlu data pendukung yang lebih lengkap', 'oke', 'siap'][row % 4]!;
    for (const header of ['Penampilan (20%)', 'Penampilan (maks 20)'])
      expect(asked(header, words)).toEqual(['letters']);
    expect(asked('Penampilan', words, { under: [['', 'Bobot', 40, 30, 20, 10]] })).toEqual(['letters']);
  });
});

describe('not asked', () => {
  it.each<[string, Text, number]>([
    ['Kategori', same('Umum', 'Digital'), 0],
    ['Tipe', same('Digital', 'Non Digital'), 0],
    ['Sesi', same('Pagi', 'Siang'), 0],
    ['OPD', same('Dinkes', 'Disdik', 'Dinsos'), 0],
    ['Catatan Juri', (row, judge) => (row === judge ? 'bagus' : ''), 3],
    ['Rekomendasi', of('Layak', 'Tidak Layak'), 3],
    ['Hadir di Tempat', () => 'v', 3],
    ['Email Address', (row, judge) => `juri${(row + judge) % 3}@kota.go.id`, 0],
    ['Username', of('retno', 'budi', 'siti'), 0],
    ['Masukan bagi Tim', (row, judge) => `${NAMES[row]} perlu data ${judge}`, 3],
  ])('“%s”', (header, text, at) => expect(asked(header, text, { at })).toEqual([]));

  it('the name of a range of numbers that stand beside it', () => {
    const grade: Text = (row) => (SCORES[row]![2]! > 85 ? 'A' : SCORES[row]![2]! > 70 ? 'B' : 'C');
    expect(asked('Huruf', grade)).toEqual([]);
    expect(asked('Tingkat', grade, { judges: 4 })).toEqual([]);
  });
});

it('grades', () => {
  for (const text of ['A', 'b+', 'SB', 'Sangat Baik', 'cukup', 'IV', '★★']) expect(isGrade(text)).toBe(true);
  for (const text of ['Dinkes', 'baik tetapi mahal', 'Digital', 'L', '']) expect(isGrade(text)).toBe(false);
});

it('ranges: how unlikely it is that texts divide numbers', () => {
  const pairs = (texts: string, ...numbers: number[]) => numbers.map((number, at) => ({ text: texts[at]!, number }));
  expect(rangesOf(pairs('ABBA', 90, 70, 60, 80))).toBeCloseTo(Math.log2(3), 9);
  expect(rangesOf(pairs('ABBA', 90, 70, 60, 65))).toBe(0);
  expect(rangesOf(pairs('AB', 80, 80))).toBe(0);
  expect(rangesOf(pairs('AA', 80, 70))).toBe(0);
});
