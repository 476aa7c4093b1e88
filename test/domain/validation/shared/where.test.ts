// Findings name the innovation and the criterion; a code that nobody gave is not shown, several cells are counted.
import { findingSentence } from '../../../../src/domain/validation/finding';
import type { Language } from '../../../../src/domain/vocabulary/language';
import { competitionOf, criterion, entry, findingsOf, judge, type Planted } from '../support/stage';

const entries = ['A', 'B', 'C', 'D'].map((code, index) =>
  entry(code, { name: ['Posyandu Sore', 'Pasar Terang', 'Lapor Kilat', 'Kampung Hijau'][index]! }),
);
const competition = competitionOf({
  entries: entries.map((one) => ({ ...one, codeMadeUp: true as const })),
  criteria: ['Kebaruan', 'Manfaat', 'Efektif', 'Lanjut'].map((name) => criterion(name)),
  judges: [judge('Juri 1'), judge('J2')],
});

const full = ['A', 'B', 'C', 'D'].map((code) => [code, 80, 81, 82, 83]);
const blank = (...cells: [row: number, column: number][]) =>
  full.map((row, at) => row.map((cell, column) => (cells.some(([r, c]) => r === at && c === column) ? '' : cell)));

const said = (rows: (string | number)[][], language: Language = 'id', planted: Planted = { competition }): string[] =>
  findingsOf({ ...planted, tabs: { 'Juri 1': rows, J2: full } }).map((one) => findingSentence(one, language));

test('one cell: the innovation and the criterion', () => {
  expect(said(blank([0, 1]))).toEqual([
    'Juri 1 belum menilai “Posyandu Sore” pada Kebaruan. Isi nilainya, atau BK bila ada benturan kepentingan.',
  ]);
  expect(said(blank([0, 1]), 'en')).toEqual([
    'Juri 1 has not scored “Posyandu Sore” on Kebaruan. Enter the score, or BK for a conflict of interest.',
  ]);
});

test('several cells: how many', () => {
  expect(said(blank([0, 1], [0, 2]))[0]).toMatch(/“Posyandu Sore” pada Kebaruan dan Manfaat \(2 nilai\)\./);
  expect(said(blank([0, 3], [1, 3], [2, 3], [3, 3]))[0]).toMatch(/belum menilai 4 peserta pada Efektif \(4 nilai\)\./);
});

test('a code stands beside the name where the office gave it', () => {
  const given = { competition: { ...competition, entries } };
  expect(said(blank([0, 1]), 'id', given)[0]).toMatch(/belum menilai “Posyandu Sore” \(A\) pada Kebaruan\./);
  const nameless = { competition: { ...competition, entries: entries.map((one) => ({ ...one, name: '' })) } };
  expect(said(blank([0, 1]), 'id', nameless)[0]).toMatch(/belum menilai A pada Kebaruan\./);
});

test('every finding about a score says whose it is', () => {
  const rows = full.map((row) => [...row]);
  rows[0]![1] = 120;
  rows[1]![2] = 'sakit';
  rows[2]![3] = '#REF!';
  rows[3]![4] = '8,5';
  expect(said(rows)).toEqual([
    'Nilai 120 di luar 0–100 (Juri 1, “Posyandu Sore” pada Kebaruan). Perbaiki nilainya, atau rentang di tab Kriteria.',
    '“sakit” bukan nilai (Juri 1, “Pasar Terang” pada Manfaat). Ketik 0–100, atau BK bila ada benturan kepentingan.',
    'Rumus salah (#REF!): Juri 1, “Lapor Kilat” pada Efektif. Ketik nilainya.',
    'Nilai “8,5” tersimpan sebagai teks (Juri 1, “Kampung Hijau” pada Lanjut). Ketik ulang 8,5 pada sel berformat Angka.',
  ]);
});
