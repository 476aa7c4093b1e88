// Single cells as text, number, date and list.
import {
  dateOf,
  daysOf,
  isBlank,
  listOf,
  minutesOf,
  numberOf,
  textOf,
  timeOf,
} from '../../../../src/domain/workbook/read/cells';

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

it.each([
  ['16–17 Maret 2021', '2021-03-16', '2021-03-17'],
  ['16 - 17 Maret 2021', '2021-03-16', '2021-03-17'],
  ['16 dan 17 Maret 2021', '2021-03-16', '2021-03-17'],
  ['16 s.d. 17 Maret 2021', '2021-03-16', '2021-03-17'],
  ['16 s/d 19 Maret 2021', '2021-03-16', '2021-03-19'],
  ['Selasa–Rabu, 16–17 Maret 2021', '2021-03-16', '2021-03-17'],
  ['Selasa, 16 sampai dengan Rabu, 17 Maret 2021', '2021-03-16', '2021-03-17'],
  ['30 Maret – 2 April 2021', '2021-03-30', '2021-04-02'],
  ['30 December 2021 to 2 January 2022', '2021-12-30', '2022-01-02'],
  ['2021-03-16 – 2021-03-17', '2021-03-16', '2021-03-17'],
  ['16/3/2021 - 17/3/2021', '2021-03-16', '2021-03-17'],
  ['16 Maret 2021', '2021-03-16', undefined],
  ['16-3-2021', '2021-03-16', undefined],
])('reads %s as days', (typed, from, until) =>
  expect(daysOf(typed)).toEqual(until === undefined ? { from } : { from, until }),
);

it.each(['17–16 Maret 2021', '16, 17, 18', 'akan ditentukan', '30–31 Februari 2021', ''])('%s is no days', (typed) =>
  expect(daysOf(typed)).toBeNull(),
);

it.each([
  ['09.00', 540],
  ['9:05 WIB', 545],
  ['23.59', 1439],
  [{ date: '1899-12-30T13:30:00' }, 810],
  ['24.00', null],
  ['9', null],
  ['09.60', null],
  ['pagi', null],
])('%p is so many minutes after midnight', (typed, minutes) => expect(minutesOf(typed)).toBe(minutes));
