// How cells are shown. Source: ECMA-376 part 1, 18.8.31 (number formats); the live service's display values.
import type { Habits } from '../../../src/local/spreadsheet/cell-input';
import { displayed } from '../../../src/local/spreadsheet/display';

const INDONESIAN: Habits = { locale: 'in_ID', timeZone: 'Asia/Jakarta' };
const AMERICAN: Habits = { locale: 'en_US', timeZone: 'Asia/Jakarta' };

const show = (value: string | number | boolean | null, numFmt: string, habits = INDONESIAN): string =>
  displayed({ value, formula: null, style: { numFmt } }, habits);

test('numbers follow format and locale', () => {
  expect(show(1234.5, '#,##0.00')).toBe('1.234,50');
  expect(show(0.125, '0.0%')).toBe('12,5%');
  expect(show(82.5, 'General')).toBe('82,5');
  expect(show(-82.25, '0.0##', AMERICAN)).toBe('-82.25');
  expect(displayed({ value: 82.5, formula: null }, AMERICAN)).toBe('82.5');
});

test('dates and times', () => {
  expect(show(45054, 'd mmmm yyyy')).toBe('8 Mei 2023');
  expect(show(45054, 'd mmm yy', AMERICAN)).toBe('8 May 23');
  expect(show(45054.4375, 'dd/mm/yyyy h:mm:ss')).toBe('08/05/2023 10:30:00');
});

test('what is no number is shown as it is', () => {
  expect([show('8.5', '0.00'), show(true, '0'), show(null, '0'), displayed(undefined, INDONESIAN)]).toEqual([
    '8.5',
    'TRUE',
    '',
    '',
  ]);
});

test('other formats are refused', () => {
  expect(() => show(1, '# ?/?')).toThrow('Not emulated: showing a number in the format # ?/?');
  expect(() => show(1e15, 'General')).toThrow('Not emulated: showing 1000000000000000 without a number format');
});
