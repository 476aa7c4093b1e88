// Rows of a file are as high as their wrapped text needs, and no higher.
import { emptyTab, type StoredCell, type Tab } from '../../../src/local/spreadsheet/model';
import { rowHeights } from '../../../src/local/spreadsheet/row-heights';

const wrapped = (value: string): StoredCell => ({ value, formula: null, style: { alignment: { wrapText: true } } });

const heightOf = (text: string, pixels: number): number | undefined => {
  const tab: Tab = { ...emptyTab(0, 'Uji'), cells: [[wrapped(text)]], widths: new Map([[0, pixels]]) };
  return rowHeights(tab).get(0)?.height;
};

const LINE = 13.5;

// What LibreOffice shows in Arial of 10 points.
it.each([
  ['Dinas Kependudukan dan Pencatatan Sipil', 280, undefined],
  ['Dinas Kependudukan dan Pencatatan Sipil', 200, 2 * LINE],
  ['Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak', 280, 3 * LINE],
  ['Lengkapi data capaian sebelum dan sesudah inovasi berjalan.', 220, 2 * LINE],
  ['satu\ndua\ntiga', 220, 3 * LINE],
])('%s in %d pixels', (text, pixels, height) => {
  expect(heightOf(text, pixels)).toBe(height);
});

it('breaks a word that is longer than its column', () => {
  expect(heightOf('m'.repeat(30), 100)).toBe(4 * LINE);
});

it('leaves text alone that does not wrap', () => {
  const tab: Tab = { ...emptyTab(0, 'Uji'), cells: [[{ value: 'kata '.repeat(80), formula: null }]] };
  expect(rowHeights(tab).size).toBe(0);
});
