// Without codes, innovations of one name from several institutions are several entries.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { entryFinder } from '../../../../src/domain/workbook/read/score-sheet';
import { entriesOf } from '../../../../src/domain/workbook/recognize/entries';
import { tableOf } from './support';

const CRITERIA = ['Mutu', 'Dampak'];
const table = (tab: string, ...entries: [string, string][]) =>
  tableOf(tab, [
    ['No', 'Nama Inovasi', 'OPD', ...CRITERIA],
    ...entries.map(([name, office], row): Cell[] => [row + 1, name, office, 70 + row, 90 - row * row]),
  ]);
const FIRST: [string, string][] = [
  ['Posyandu Sore', 'Puskesmas A'],
  ['Antrean Ringkas', 'RSUD'],
  ['Posyandu Sore', 'Puskesmas B'],
  ['Kurir Obat', 'Dinkes'],
];

it('entries are told apart by their institution, whatever the order of a tab', () => {
  const entries = entriesOf([table('Juri 1', ...FIRST), table('Juri 2', ...[...FIRST].reverse())], CRITERIA);
  expect(entries.map(({ code, name, institution }) => [code, name, institution])).toEqual([
    ['P01', 'Posyandu Sore', 'Puskesmas A'],
    ['P02', 'Antrean Ringkas', 'RSUD'],
    ['P03', 'Posyandu Sore', 'Puskesmas B'],
    ['P04', 'Kurir Obat', 'Dinkes'],
  ]);
  const find = entryFinder(entries);
  expect(find('', 'POSYANDU SORE', false, 'puskesmas b')?.code).toBe('P03');
  expect(find('', 'Posyandu Sore', false, '')).toBeNull();
  expect(find('', 'Kurir Obat', false, 'elsewhere')?.code).toBe('P04');
  expect(find('P-01', 'Posyandu Sore', true, 'Puskesmas B')?.code).toBe('P01');
});

it('one innovation under two spellings of its office stays one', () => {
  const other: [string, string][] = [['Kurir Obat', 'Dinas Kesehatan'], ...FIRST.slice(0, 2)];
  expect(entriesOf([table('Juri 1', ...FIRST), table('Juri 2', ...other)], CRITERIA)).toHaveLength(4);
});
