// A tab as a table of scores that nobody has described.

import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { tableIn, tableOf } from './support';

const kindOf = (...cells: Cell[]) =>
  tableOf('J1', [['Kode', 'Mutu'], ...cells.map((cell, index): Cell[] => [`P${index}`, cell])]).columns[0]?.kind;
const date = { date: '2023-05-08T00:00:00' };

it.each([
  ['numbers', [1, 2]],
  ['numbers', [8, '8,5', ' 9.25 ']],
  ['numbers', [8, date]],
  ['numbers', [8, 'BK', 'bk', '']],
  ['numbers', [0, '', '']],
  ['open', ['', ' ']],
  ['open', [date, date, 8]],
  ['open', ['BK', 'BK']],
  ['open', ['#REF!', '#N/A']],
] as [string, Cell[]][])('a column of %s: %j', (kind, cells) => expect(kindOf(...cells)).toBe(kind));

it('takes the row with most headers, not a line about the judge above it', () => {
  const table = tableOf('J1', [
    ['LEMBAR PENILAIAN', '', '', ''],
    ['Nama', ': Bu Retno', '', ''],
    ['No', 'Nama Inovasi', 'Instansi', 'Mutu (40%)'],
    [1, 'a', 'Dinas', 80],
  ]);
  expect(table.columns).toEqual([
    { column: 3, isMeant: true, key: 'mutu', name: 'Mutu', weight: 40, max: null, kind: 'numbers' },
  ]);
  expect(table.lines.map((line) => [line.code, line.name, line.institution])).toEqual([['', 'a', 'Dinas']]);
});

it.each([
  ...['No', 'No.', 'NOMOR', 'Total', 'Jumlah', 'Rata-rata', 'rata rata', 'Nilai Akhir', 'Skor Akhir', 'Total (100%)'],
  ...['Peringkat', 'Rank', 'Ranking', 'Bobot', 'Nilai x Bobot', 'Tahun', 'No. WA', 'Instansi', 'Catatan', 'Kategori'],
])('%s alone is taken for no criterion', (header) => {
  expect(
    tableOf('J1', [
      ['Kode', header],
      ['P1', 5],
    ]).columns.filter(({ isMeant }) => isMeant),
  ).toEqual([]);
});

it('lines of sums and weights are no entries, wherever their label stands', () => {
  const table = tableOf('J1', [
    ['No', 'Kode', 'Nama Inovasi', 'Mutu'],
    ['', '', 'Bobot', 100],
    [1, 'P1', 'a', 5],
    ['Jumlah', '', '', 5],
    ['', 'Rata-rata', '', 5],
  ]);
  expect(table.lines.map((line) => line.code)).toEqual(['P1']);
});

it('is none without a column of entries, and none where the add-on wrote', () => {
  expect(
    tableIn('Acara', [
      ['Hari', 'Jam'],
      ['Senin', 9],
    ]),
  ).toBeNull();
  expect(tableIn('X', [['Peringkat'], ['Lembar Juri · dihitung'], ['Kode', 'Nilai'], ['P1', 5]])).toBeNull();
});
