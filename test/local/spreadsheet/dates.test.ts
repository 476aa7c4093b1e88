// Serial day numbers, time zones and date formats. Source: ECMA-376 part 1, 18.17.4 (1900 date base) and 18.8.30 (number formats).
import { instantToSerial, isDateFormat, serialToInstant } from '../../../src/local/spreadsheet/dates';
import { typedDate } from '../../../src/local/spreadsheet/typed-date';
import * as fc from '../../properties';

test('known days', () => {
  expect(serialToInstant(45054, 'UTC')).toBe(Date.UTC(2023, 4, 8));
  expect(serialToInstant(45054.5, 'Asia/Jakarta')).toBe(Date.UTC(2023, 4, 8, 5));
  expect(instantToSerial(Date.UTC(2023, 11, 6, 17), 'Asia/Jakarta')).toBe(45267);
  // A pure time is a time on 30 December 1899; Jakarta's clock then was 7 hours, 7 minutes and 12 seconds ahead.
  expect(serialToInstant(0.5, 'Asia/Jakarta')).toBe(Date.UTC(1899, 11, 30, 4, 52, 48));
});

test('a serial number survives the way through an instant', () => {
  const zones = fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC', 'America/New_York');
  fc.assert(
    fc.property(fc.integer({ min: 40000 * 24 * 60, max: 50000 * 24 * 60 }), zones, (minutes, zone) => {
      const serial = minutes / 1440;
      const back = instantToSerial(serialToInstant(serial, zone), zone);
      // The hour that a clock skips in spring does not exist.
      if (zone !== 'America/New_York') expect(Math.abs(back - serial)).toBeLessThan(1e-8);
      else expect(Math.abs(back - serial)).toBeLessThanOrEqual(1 / 24 + 1e-8);
    }),
  );
});

test.each([
  ['dd/mm/yyyy', true],
  ['h:mm', true],
  ['[h]:mm:ss', true],
  ['[$-421]d mmmm yyyy', true],
  ['General', false],
  ['0.00', false],
  ['#,##0" hari"', false],
  ['[Red]0', false],
  ['0.00E+00', false],
  ['@', false],
])('%s', (format, expected) => expect(isDateFormat(format)).toBe(expected));

test('what a person’s typing becomes', () => {
  expect(typedDate('8.5', 'in_ID', 45267)).toEqual({ serial: 45054, format: 'dd/mm/yyyy' });
  expect(typedDate('5/8', 'en_US', 45267)).toEqual({ serial: 45054, format: 'm/d/yyyy' });
  expect(typedDate('31.2', 'in_ID', 45267)).toBeNull();
  expect(typedDate('8.5', 'en_US', 45267)).toBeNull();
  expect(typedDate('8,5', 'in_ID', 45267)).toBeNull();
  expect(typedDate('6:30', 'in_ID', 45267)?.serial).toBeCloseTo(6.5 / 24);
});
