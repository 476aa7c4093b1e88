// The settings tab: both languages, tolerant keys, and a finding with its cell for what cannot be used.
import { defaultSettings } from '../../../../src/domain/settings/settings';
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { settingsTable } from '../../../../src/domain/vocabulary/tables';
import { readSettings } from '../../../../src/domain/workbook/read/read-settings';
import { readTable } from '../../../../src/domain/workbook/read/table';
import { gridOf } from '../grids';

const read = (...rows: Cell[][]) =>
  readSettings(readTable(gridOf('Pengaturan', [['Kunci', 'Nilai'], ...rows]), settingsTable));

it('gives the defaults to a workbook that says nothing', () => {
  expect(readSettings(null).settings).toEqual(defaultSettings);
  expect(read().settings).toEqual(defaultSettings);
});

it('reads Indonesian and English keys and values alike', () => {
  const id = read(
    ['METODE', 'Rata-Rata'],
    ['gabung nilai tahap', 'Ya'],
    ['Nilai Belum Diisi', 'sesuai penugasan'],
    ['Jumlah Top', 5],
  );
  const en = read(['Method', 'mean'], ['Carry Over', 'yes'], ['Missing Scores', 'assigned'], ['Top', '5']);
  expect(id.settings).toEqual(en.settings);
  expect(id.settings).toMatchObject({ method: 'mean', carryOver: true, missing: 'assigned', top: 5 });
  expect([...id.findings, ...en.findings]).toEqual([]);
});

it('ends the tie-break chain in shared and drops what could never be reached', () => {
  expect(read(['Penentu Nilai Sama', 'median, kriteria']).settings.tieBreaks).toEqual(['median', 'criteria', 'shared']);
  expect(read(['Penentu Nilai Sama', 'kriteria, bersama, median']).settings.tieBreaks).toEqual(['criteria', 'shared']);
  expect(read(['Tie-breaks', 'shared']).settings.tieBreaks).toEqual(['shared']);
});

it('reads dates, times, prizes and lists', () => {
  const { settings, findings } = read(
    ['Tanggal Pleno', { date: '2023-12-06T00:00:00' }],
    ['Waktu Pleno', { date: '1899-12-30T09:00:00' }],
    ['Tanggal Penetapan', '7 Desember 2023'],
    ['Uang Pembinaan 1', 'Rp5.000.000'],
    ['Prize 3', 1000000],
    ['Admin', 'a@x.id, b@x.id'],
    ['Tahun', 2023],
  );
  expect(findings).toEqual([]);
  expect(settings).toMatchObject({
    plenaryDate: '2023-12-06',
    plenaryTime: '09.00',
    decisionDate: '2023-12-07',
    prizes: [5000000, null, 1000000],
    admins: ['a@x.id', 'b@x.id'],
    year: '2023',
  });
});

it.each<[string, Cell, string]>([
  ['Metode', 'rerata', 'not-allowed'],
  ['Desimal', 7, 'out-of-range'],
  ['Desimal', 'dua', 'not-a-number'],
  ['Jumlah Top', 0, 'out-of-range'],
  ['Jumlah Top', 2.5, 'out-of-range'],
  ['Tanggal Pleno', 'nanti', 'not-a-date'],
  ['Juara Berperingkat', 'mungkin', 'not-allowed'],
  ['Penentu Nilai Sama', 'kriteria, undian', 'not-allowed'],
  ['Uang Pembinaan 1', 'lima juta', 'not-a-number'],
  ['Penandatangan NIP', 1.9680101199003e17, 'digits-lost'],
])('reports %s = %p as %s at its cell and keeps the default', (key, value, reason) => {
  const { findings, settings } = read(['Tahun', '2023'], [key, value]);
  expect(findings).toMatchObject([
    { code: 'SETTING_INVALID', severity: 'error', tab: 'Pengaturan', cell: 'B3', params: { reason } },
  ]);
  expect({ ...settings, year: '', prizes: [] }).toEqual(defaultSettings);
});

it('reports a key that stands twice', () => {
  expect(read(['Desimal', 1], ['Decimals', 3]).findings).toMatchObject([
    { cell: 'B3', params: { reason: 'duplicate' } },
  ]);
});

it('leaves blank values and headings alone', () => {
  expect(read(['ATURAN', ''], ['Metode', ''], ['', 'tanpa kunci']).findings).toEqual([]);
});

it('warns of a key it does not know, since a misspelled one would have no effect', () => {
  const { findings, settings } = read(['Nilai Minimum Lolos', 70]);
  expect(settings).toEqual(defaultSettings);
  expect(findings).toMatchObject([
    { code: 'SETTING_INVALID', severity: 'warning', cell: 'B2', params: { reason: 'unknown-key', value: 70 } },
  ]);
});

it('reports a prize that is given twice, and keeps the first', () => {
  const { findings, settings } = read(['Uang Pembinaan 1', 5000000], ['Prize 1', 3000000]);
  expect(settings.prizes).toEqual([5000000]);
  expect(findings).toMatchObject([{ code: 'SETTING_INVALID', cell: 'B3', params: { reason: 'duplicate' } }]);
});
