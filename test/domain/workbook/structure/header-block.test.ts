// Where a table's header stands, and what is over which column.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { headerBlock, isGeneric } from '../../../../src/domain/workbook/structure/header-block';
import { areJudges } from '../../../../src/domain/workbook/structure/header-judges';
import { namedColumns } from '../../../../src/domain/workbook/structure/header-names';
import { gridOf } from '../grids';

const blockOf = (...rows: Cell[][]) => headerBlock(gridOf('J1', rows), () => false);
const rowsIn = (...rows: Cell[][]): [number, number] | null => {
  const block = blockOf(...rows);
  return block === null ? null : [block.top, block.bottom];
};
const headers = (...rows: Cell[][]): string[] => {
  const block = blockOf(...rows)!;
  return namedColumns(block, areJudges(block, [])).map(({ header }) => header);
};
const A: Cell[] = [1, 'Antrean Ringkas', 80, 90];
const B: Cell[] = [2, 'Posyandu Sore', 70, 75];

describe('one row', () => {
  it('below titles', () => {
    expect(
      rowsIn(['LEMBAR PENILAIAN'], [], ['Nama Juri', '', ': Bu Retno'], ['No', 'Nama', 'Isi', 'Suara'], A, B),
    ).toEqual([3, 3]);
  });

  it('not what a title says of a category', () => {
    expect(rowsIn(['Kategori', '', ': Umum', ''], ['No', 'Nama', 'Isi', 'Suara'], A, B)).toEqual([1, 1]);
  });

  it('not a line of weights over it', () => {
    const line = ['Bobot: Isi = 40%, Suara = 60%'];
    expect(rowsIn(line, ['Usulan Inovasi', 'Isi', 'Suara'], A.slice(1), B.slice(1))).toEqual([1, 1]);
  });

  it('not the column numbers, nor ranges, below it', () => {
    expect(rowsIn(['No', 'Nama', 'Isi', 'Suara'], ['(1)', '(2)', '(3)', '(4)'], A, B)).toEqual([0, 0]);
    expect(rowsIn(['No', 'Nama', 'Isi', 'Suara'], ['', '', '0-100', '0-100'], A, B)).toEqual([0, 0]);
  });

  it('of a header that stands twice the first', () => {
    const head: Cell[] = ['No', 'Nama', 'Isi', 'Suara'];
    expect(rowsIn(head, A, head, B, [3, 'Kurir Obat', 60, 65], [4, 'Bank Benih', 60, 65])).toEqual([0, 0]);
  });

  it('none where no row has two texts or names the entries', () => {
    expect(rowsIn([1, 2], [3, 4])).toBeNull();
    expect(rowsIn(['Catatan'], [3])).toBeNull();
  });
});

describe('several rows', () => {
  it.each<[string, Cell[][], [number, number]]>([
    ['"Aspek" over criteria', [['No', 'Nama', 'Aspek Penilaian', ''], ['', '', 'Isi', 'Suara'], A, B], [0, 1]],
    ['names of the entries below', [['', '', 'Kriteria', ''], ['No', 'Nama', 'Isi', 'Suara'], A, B], [0, 1]],
    ['one criterion a group', [['No', 'Nama', 'Substansi', 'Penyajian'], ['', '', 'Isi', 'Suara'], A, B], [0, 1]],
    [
      'three rows',
      [['No', 'Nama', 'Aspek', ''], ['', '', 'Substansi', 'Penyajian'], ['', '', 'Isi', 'Suara'], A, B],
      [0, 2],
    ],
    [
      'a date for a name',
      [['No', 'Nama', 'Aspek', ''], ['', '', 'Isi', { date: '2023-12-07T00:00:00' }], A, B],
      [0, 1],
    ],
    ['a number for a name', [['No', 'Nama', 'Aspek', ''], ['', '', 3, 'Suara'], A, B], [0, 1]],
    [
      'a column that nobody has filled in',
      [
        ['No', 'Nama', 'Substansi', ''],
        ['', '', 'Isi', 'Suara'],
        [1, 'a', 80, ''],
        [2, 'b', 70, ''],
      ],
      [0, 1],
    ],
  ])('%s', (_, rows, wanted) => {
    expect(rowsIn(...rows)).toEqual(wanted);
  });

  it('not an entry without scores, not more than four', () => {
    expect(rowsIn(['No', 'Nama', 'Nilai', ''], [1, 'Antrean Ringkas', 'belum', ''], B)).toEqual([0, 0]);
  });
});

describe('names', () => {
  it('of generic groups nothing, of twins the group', () => {
    expect(headers(['No', 'Nama', 'Aspek', ''], ['', '', 'Isi', 'Suara'], A, B)).toEqual([
      'No',
      'Nama',
      'Isi',
      'Suara',
    ]);
    const twins = headers(
      ['No', 'Nama', 'Tulisan', '', 'Panggung', '', ''],
      ['', '', 'Isi', 'Bahasa', 'Isi', 'Suara', 'Busana'],
      [1, 'a', 80, 81, 82, 83, 84],
      [2, 'b', 70, 71, 72, 73, 74],
    );
    expect(twins).toEqual(['No', 'Nama', 'Tulisan - Isi', 'Bahasa', 'Panggung - Isi', 'Suara', 'Busana']);
  });

  it.each<[string, string[], string[]]>([
    ['shared equally', ['Isi', 'Bahasa', 'Suara'], ['Isi (30%)', 'Bahasa (30%)', 'Suara (40%)']],
    ['of the whole', ['Isi 40%', 'Bahasa 20%', 'Suara 40%'], ['Isi 40%', 'Bahasa 20%', 'Suara 40%']],
    ['of the group', ['Isi 50%', 'Bahasa 50%', 'Suara 100%'], ['Isi (30%)', 'Bahasa (30%)', 'Suara (40%)']],
    ['with a maximum', ['Isi (maks 30)', 'Bahasa', 'Suara'], ['Isi (0-30) (30%)', 'Bahasa (30%)', 'Suara (40%)']],
    ['a sum has none', ['Isi', 'Jumlah', 'Suara'], ['Isi (60%)', 'Jumlah', 'Suara (40%)']],
  ])('weights of groups %s', (_, leaves, wanted) => {
    const found = headers(
      ['Nama', 'Naskah (60%)', '', 'Panggung (40%)'],
      ['', ...leaves],
      ['a', 80, 81, 83],
      ['b', 70, 71, 73],
    );
    expect(found.slice(1)).toEqual(wanted);
  });

  it.each<[string, Cell[][], boolean]>([
    [
      'judges over criteria',
      [
        ['Nama', 'Juri 1', '', 'Juri 2', ''],
        ['', 'Isi', 'Suara', 'Isi', 'Suara'],
      ],
      true,
    ],
    [
      'criteria over judges',
      [
        ['Nama', 'Isi', '', 'Suara', ''],
        ['', 'Juri 1', 'Juri 2', 'Juri 1', 'Juri 2'],
      ],
      true,
    ],
    ['both in one', [['Nama', 'Juri 1 - Isi', 'Juri 1 - Suara', 'Juri 2 - Isi', 'Juri 2 - Suara']], true],
    [
      'people over criteria',
      [
        ['Nama', 'Ani', '', 'Budi', ''],
        ['', 'Isi', 'Suara', 'Isi', 'Suara'],
      ],
      true,
    ],
    [
      'groups of criteria',
      [
        ['Nama', 'Naskah', '', 'Panggung', ''],
        ['', 'Isi', 'Bahasa', 'Suara', 'Busana'],
      ],
      false,
    ],
    [
      'groups with sums',
      [
        ['Nama', 'Naskah', '', 'Panggung', ''],
        ['', 'Isi', 'Jumlah', 'Suara', 'Jumlah'],
      ],
      false,
    ],
    ['one judge', [['Nama', 'Isi - Juri 1', 'Suara', 'Busana', 'Bahasa']], false],
  ])('%s', (_, head, wanted) => {
    const block = blockOf(...head, ['a', 80, 81, 82, 83], ['b', 70, 71, 72, 73]);
    expect(areJudges(block!, [])).toBe(wanted);
  });

  it.each([
    ['Aspek Penilaian', true],
    ['Nilai (0-100)', true],
    ['Kriteria 60%', true],
    ['Substansi', false],
  ])('%s names nothing: %s', (text, wanted) => {
    expect(isGeneric(text)).toBe(wanted);
  });
});
