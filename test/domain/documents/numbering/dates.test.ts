// Dates in words, every day of many years against another calendar.
import {
  dateInWords,
  dayAndDate,
  daysAndDates,
  longDate,
  parseIso,
  weekdayName,
} from '../../../../src/domain/documents/numbering/dates';

const MONTHS_ID = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

describe('longDate', () => {
  it('writes the day without a leading zero', () => {
    expect(longDate('2023-12-07', 'id')).toBe('7 Desember 2023');
    expect(longDate('2023-12-07', 'en')).toBe('7 December 2023');
  });

  it('agrees with Date for every day of 1900 to 2100', () => {
    const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
    const dayMonthYear = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    const wrong: string[] = [];
    for (let time = Date.UTC(1900, 0, 1); time < Date.UTC(2101, 0, 1); time += 86_400_000) {
      const date = new Date(time);
      const iso = date.toISOString().slice(0, 10);
      const long = `${date.getUTCDate()} ${MONTHS_ID[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
      const english = `${weekday.format(date)}, ${dayMonthYear.format(date)}`;
      if (longDate(iso, 'id') !== long || dayAndDate(iso, 'en') !== english) wrong.push(iso);
    }
    expect(wrong).toEqual([]);
  });
});

describe('parseIso', () => {
  it.each(['2023-02-29', '1900-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '7 Desember 2023', '', '0000-01-01'])(
    'refuses %j',
    (text) => {
      expect(parseIso(text)).toBeNull();
      expect(longDate(text, 'id')).toBeNull();
      expect(weekdayName(text, 'id')).toBeNull();
      expect(dayAndDate(text, 'id')).toBeNull();
      expect(dateInWords(text, 'id')).toBeNull();
    },
  );

  it('knows leap days', () => {
    expect(parseIso('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 });
    expect(parseIso('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
  });
});

it('names the weekday', () => {
  expect(weekdayName('2023-12-07', 'id')).toBe('Kamis');
  expect(weekdayName('2024-02-29', 'id')).toBe('Kamis');
  expect(weekdayName('2023-12-08', 'id')).toBe('Jumat');
  expect(dayAndDate('2023-12-07', 'id')).toBe('Kamis, 7 Desember 2023');
});

it('says a date all in words, as minutes do', () => {
  expect(dateInWords('2023-12-07', 'id')).toBe('Kamis tanggal tujuh bulan Desember tahun dua ribu dua puluh tiga');
  expect(dateInWords('2023-12-21', 'en')).toBe('Thursday, the twenty-first of December, two thousand and twenty-three');
});

it.each([
  ['2021-03-16', '2021-03-17', 'Selasa–Rabu, 16–17 Maret 2021', 'Tuesday–Wednesday, 16–17 March 2021'],
  ['2021-03-30', '2021-04-02', 'Selasa–Jumat, 30 Maret – 2 April 2021', 'Tuesday–Friday, 30 March – 2 April 2021'],
  [
    '2021-12-30',
    '2022-01-02',
    'Kamis–Minggu, 30 Desember 2021 – 2 Januari 2022',
    'Thursday–Sunday, 30 December 2021 – 2 January 2022',
  ],
  ['2021-03-16', undefined, 'Selasa, 16 Maret 2021', 'Tuesday, 16 March 2021'],
])('%s to %s in words', (from, until, id, en) => {
  expect(daysAndDates(from, until, 'id')).toBe(id);
  expect(daysAndDates(from, until, 'en')).toBe(en);
});
