// The competition's name, year and city from what stands over the judges' tables.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { titlesOf } from '../../../../src/domain/workbook/recognize/titles';
import { tableOf } from './support';

const under = (tab: string, ...titles: string[]) =>
  tableOf(tab, [
    ...titles.map((title): Cell[] => [title, '', '']),
    ['Kode', 'Nama Inovasi', 'Mutu'],
    ['P1', 'a', 70],
    ['P2', 'b', 80],
  ]);

it('as an office heads its score sheets', () => {
  const table = under(
    'J1',
    'PEMERINTAH KOTA PASURUAN',
    'LEMBAR PENILAIAN LOMBA INOVASI PELAYANAN PUBLIK TAHUN 2023',
    'Nama Juri: Bu Retno',
  );
  expect(titlesOf([table])).toEqual({
    government: 'Pemerintah Kota Pasuruan',
    city: 'Pasuruan',
    competition: 'LOMBA INOVASI PELAYANAN PUBLIK',
    year: '2023',
  });
});

it('mixed case stays as it stands, and the year need not have a word', () => {
  expect(titlesOf([under('J1', 'Formulir Penilaian Kompetisi Inovasi Kabupaten Malang 2021')])).toEqual({
    city: 'Malang',
    competition: 'Kompetisi Inovasi Kabupaten Malang',
    year: '2021',
  });
});

it('only what all tabs say alike', () => {
  const one = under('J1', 'LOMBA INOVASI', 'KOTA MALANG TAHUN 2023');
  expect(titlesOf([one, under('J2', 'Lomba Inovasi', 'KOTA MALANG TAHUN 2024')])).toEqual({
    competition: 'LOMBA INOVASI',
    city: 'Malang',
  });
  expect(titlesOf([one, under('J2')])).toEqual({});
});

it('nothing from labels, petunjuk and the like', () => {
  expect(titlesOf([under('J1', 'Tanggal: 7 Desember 2023', 'Petunjuk pengisian', 'Isi nilai 0-100')])).toEqual({});
});
