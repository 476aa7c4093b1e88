// What stands in a cell, by its looks.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { cellKind, cellNumber, isScoreKind } from '../../../../src/domain/workbook/structure/cell-kind';

it.each<[Cell | undefined, string]>([
  [undefined, 'blank'],
  ['', 'blank'],
  ['  ', 'blank'],
  [80, 'number'],
  ['80', 'number'],
  ['8,5', 'number'],
  ['80 %', 'number'],
  [true, 'check-box'],
  [{ date: '2023-12-07T00:00:00' }, 'date'],
  ['BK', 'recused'],
  ['#REF!', 'failed'],
  ['#N/A', 'failed'],
  ['Loading...', 'failed'],
  ['Memuat…', 'failed'],
  ['80/100', 'score-text'],
  ['80 dari 100', 'score-text'],
  ['80 poin', 'score-text'],
  ['4 - Baik', 'score-text'],
  ['-2 = kurang', 'score-text'],
  ['Baik', 'text'],
  ['Loading dock', 'text'],
  ['Antrean Ringkas', 'text'],
  ['2023 adalah tahun', 'text'],
])('%j is %s', (cell, wanted) => {
  expect(cellKind(cell)).toBe(wanted);
  expect(isScoreKind(cellKind(cell))).toBe(wanted !== 'blank' && wanted !== 'text');
});

it.each<[Cell | undefined, number | null]>([
  [80, 80],
  ['80%', 80],
  ['8,5', 8.5],
  ['80 poin', null],
  [undefined, null],
  [true, null],
])('the number of %j is %s', (cell, wanted) => {
  expect(cellNumber(cell)).toBe(wanted);
});
