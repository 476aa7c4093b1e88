// Single cells as text, number, date and list.
import { dateOf, isBlank, listOf, numberOf, textOf, timeOf } from '../../../../src/domain/workbook/read/cells';

it('reads text without the white space around it, dates in ISO form', () => {
  expect(textOf(' a b ')).toBe('a b');
  expect(textOf(8.5)).toBe('8.5');
  expect(textOf({ date: '2023-12-07T00:00:00' })).toBe('2023-12-07');
  expect(textOf({ date: '2023-12-07T09:30:00' })).toBe('2023-12-07 09:30:00');
  expect(textOf(undefined)).toBe('');
});

it('takes a cell of spaces and no-break spaces for blank, 0 and false for content', () => {
  expect(isBlank(' \u00a0 ')).toBe(true);
  expect(isBlank(0)).toBe(false);
  expect(isBlank(false)).toBe(false);
});

it.each([
  ['82,5', 82.5],
  ['82.5', 82.5],
  ['-3', -3],
  [7, 7],
  ['1.234,5', null],
  ['abc', null],
  ['', null],
  [true, null],
])('reads %p as the number %p', (cell, expected) => expect(numberOf(cell as string)).toBe(expected));

it.each([
  ['7 Desember 2023', '2023-12-07'],
  ['Kamis, 7 Desember 2023', '2023-12-07'],
  ['7 Dec 2023', '2023-12-07'],
  ['2023-12-07', '2023-12-07'],
  ['7/12/2023', '2023-12-07'],
  ['29 Februari 2024', '2024-02-29'],
  ['29 Februari 2023', null],
  ['31/11/2023', null],
  ['besok', null],
])('reads %s as the date %s', (typed, expected) => expect(dateOf(typed)).toBe(expected));

it('reads a time cell as people write times, and lists', () => {
  expect(timeOf({ date: '1899-12-30T09:05:00' })).toBe('09.05');
  expect(timeOf('19.00 WIB')).toBe('19.00 WIB');
  expect(listOf('A-1, A-2;A-3\n ')).toEqual(['A-1', 'A-2', 'A-3']);
});
