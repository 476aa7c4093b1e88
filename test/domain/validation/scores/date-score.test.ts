// The score behind a date, a time, a duration and a date-formatted number.
import { scoreInDate } from '../../../../src/domain/validation/scores/date-score';
import * as fc from '../../../properties';

const read = (date: string): number | null => scoreInDate({ date }, 0, 100);

describe('scoreInDate', () => {
  test.each<[string, number]>([
    ['2023-05-08T00:00:00', 8.5],
    ['2023-12-15T00:00:00', 15.12],
    ['2023-10-08T00:00:00', 8.1],
    ['1901-01-31T00:00:00', 31.1],
    ['1899-12-30T08:30:00', 8.3],
    ['1899-12-30T09:05:00', 9.05],
    ['1899-12-30T12:00:00', 12],
    ['1900-01-02T10:30:00', 82.3],
    ['1900-03-25T00:00:00', 85],
    ['1900-03-22T12:00:00', 82.5],
  ])('%s was probably %p', (date, likely) => {
    expect(read(date)).toBe(likely);
  });

  test.each([
    '2023-05-08T10:00:00',
    '1899-12-30T08:30:15',
    '1899-12-29T00:00:00',
    // 2 formatted as a date, or 48.00 read as a duration?
    '1900-01-01T00:00:00',
    '1900-12-30T00:00:00',
    '',
    'kemarin',
    '2023-05-08',
  ])('%p is not guessed at', (date) => {
    expect(read(date)).toBeNull();
  });

  test('only a score in the range of the criterion is likely', () => {
    expect(scoreInDate({ date: '2023-05-08T00:00:00' }, 0, 5)).toBeNull();
    expect(scoreInDate({ date: '2023-05-08T00:00:00' }, 0, 8.5)).toBe(8.5);
    expect(scoreInDate({ date: '2023-05-08T00:00:00' }, 8.6, 10)).toBeNull();
    expect(scoreInDate({ date: '1899-12-29T00:00:00' }, -100, 100)).toBeNull();
  });

  test('every day.month and hour.minute comes back', () => {
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), (day, month) => {
        expect(read(`2024-${two(month)}-${two(day)}T00:00:00`)).toBe(Number(`${day}.${month}`));
      }),
    );
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (hours, minutes) => {
        expect(read(`1899-12-30T${two(hours)}:${two(minutes)}:00`)).toBe(Number(`${hours}.${two(minutes)}`));
      }),
    );
  });
});
