// TOTAL_MISMATCH: totals as offices write them beside the scores, in every usual way, and the one that is wrong.

import type { Finding } from '../../../../src/domain/validation/finding';
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { criterion, entry, findingsOf, judge, type Rows } from '../support/stage';

const CRITERIA = [
  criterion('Isi', { weight: 50 }),
  criterion('Cara', { weight: 30 }),
  criterion('Hasil', { weight: 20, max: 50 }),
];
const ROWS: Rows = [
  ['A', 80, 70, 40],
  ['B', 60, 90, 30],
  ['C', 75, 85, 45],
  ['D', 90, 65, 20],
];

/** What is found where a judge's tab has these totals in column F, one a row. */
const found = (totals: readonly Cell[], { criteria = CRITERIA, rows = ROWS } = {}): Finding[] =>
  findingsOf({
    competition: { criteria, judges: [judge('J1')], entries: rows.map(([code]) => entry(String(code))) },
    tabs: { J1: rows },
    alter: (sheet) => ({
      ...sheet,
      totalColumn: 5,
      rows: sheet.rows.map((row, index) => ({ ...row, total: totals[index] ?? '' })),
    }),
  });

const WAYS: [string, number[]][] = [
  ['sum', [190, 180, 205, 175]],
  ['mean', [63.3333, 60, 68.3333, 58.3333]],
  ['weighted-mean', [69, 63, 72, 68.5]],
  ['weighted-sum', [6900, 6300, 7200, 6850]],
  ['score', [77, 69, 81, 72.5]],
];

describe.each(WAYS)('totals that are the %s', (basis, [first = 0, ...others]) => {
  it('are right', () => {
    expect(found([first, ...others])).toEqual([]);
  });

  it('are right but for one: where it is, what it says and what it should say', () => {
    expect(found([first + 2, ...others])).toEqual([
      {
        code: 'TOTAL_MISMATCH',
        severity: 'warning',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        cell: 'F2',
        params: { judge: 'J1', entry: '“Inovasi A” (A)', value: first + 2, expected: first, basis },
      },
    ]);
  });
});

it('where several ways fit, the simplest is named', () => {
  const one = { criteria: [criterion('Isi')], rows: ROWS.map((row) => row.slice(0, 2)) };
  expect(found([80, 60, 75, 91], one)).toMatchObject([{ params: { value: 91, expected: 90, basis: 'sum' } }]);
});

it('an office may total in a way of its own: as many wrong as right say nothing', () => {
  expect(found([191, 181, 205, 175])).toEqual([]);
  expect(found([191, 181, 206, 176])).toEqual([]);
  const five = { rows: [...ROWS, ['E', 50, 50, 50]] };
  expect(found([191, 181, 205, 175, 150], five).map(({ cell }) => cell)).toEqual(['F2', 'F3']);
});

describe('rounding', () => {
  const MEANS = [63.3333, 60, 68.3333];
  // The mean of D is 58.333…, its weighted mean 68.5.
  it.each([58, 58.3, 58.33, 58.333333333])('a mean written as %d is right', (total) => {
    expect(found([...MEANS, total])).toEqual([]);
  });

  it.each([59, 58.4, 58.32, 58.3334])('a mean written as %d is wrong', (total) => {
    expect(found([...MEANS, total])).toMatchObject([{ params: { value: total, expected: 58.3333, basis: 'mean' } }]);
  });

  it.each([68, 69])('half a unit may be rounded either way: %d', (total) => {
    expect(found([69, 63, 72, total])).toEqual([]);
  });
});

it('totals may be typed as text; a blank one, or one that is no number, says nothing', () => {
  expect(found(['190,0', '180', ' 205 ', 175])).toEqual([]);
  expect(found(['190,0', '180', '206', 175])).toMatchObject([{ cell: 'F4', params: { value: 206, expected: 205 } }]);
  expect(found(['', '  ', 'belum', 175])).toEqual([]);
  expect(found([true, { date: '2026-05-08T00:00:00' }, 205, 175])).toEqual([]);
  expect(found(['', '', '', 176])).toEqual([]);
});

it('a tab without a column of totals has none', () => {
  const check = { competition: { criteria: CRITERIA, judges: [judge('J1')], entries: [entry('A')] } };
  expect(findingsOf({ ...check, tabs: { J1: [['A', 80, 70, 40]] } })).toEqual([]);
});
