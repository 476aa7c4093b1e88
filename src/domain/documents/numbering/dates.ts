// Dates in words. Built by hand: a locale library prints "07 Desember", and its data on the server is unknown.
import { dayMonthYear, daysMonthYear, MONTHS } from '../../vocabulary/months';
import type { Language } from '../language';
import { ordinalWords, words } from './terbilang';

export type CalendarDate = { year: number; month: number; day: number };

const WEEKDAYS = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
} satisfies Record<Language, string[]>;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Reads yyyy-mm-dd; null when it is not a day of the calendar. */
export function parseIso(iso: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const real = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return real ? { year, month, day } : null;
}

/** Day of the week, 0 = Sunday (Sakamoto's method, Gregorian calendar). */
function weekdayOf({ year, month, day }: CalendarDate): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1]!;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}

/** "7 Desember 2023" / "7 December 2023"; null when the date is not one. */
export function longDate(iso: string, language: Language): string | null {
  const date = parseIso(iso);
  return date && dayMonthYear(iso, language);
}

/** "07/12/2023", in both languages; null when the date is not one. */
export const shortDate = (iso: string): string | null => (parseIso(iso) ? iso.split('-').reverse().join('/') : null);

/** "Kamis" / "Thursday"; null when the date is not one. */
export function weekdayName(iso: string, language: Language): string | null {
  const date = parseIso(iso);
  return date && WEEKDAYS[language][weekdayOf(date)]!;
}

/** "Kamis, 7 Desember 2023"; null when the date is not one. */
export function dayAndDate(iso: string, language: Language): string | null {
  const date = longDate(iso, language);
  return date && `${weekdayName(iso, language)}, ${date}`;
}

/** "Selasa–Rabu, 16–17 Maret 2021"; null when one of them is no date. */
export function daysAndDates(from: string, until: string | undefined, language: Language): string | null {
  const [first, last] = [weekdayName(from, language), weekdayName(until ?? from, language)];
  if (first === null || last === null) return null;
  if (until === undefined || until === from) return dayAndDate(from, language);
  return `${first}–${last}, ${daysMonthYear(from, until, language)}`;
}

/**
 * The date as minutes write it: "Kamis tanggal tujuh bulan Desember tahun dua ribu dua puluh tiga" /
 * "Thursday, the seventh of December, two thousand and twenty-three"; null when the date is not one.
 */
export function dateInWords(iso: string, language: Language): string | null {
  const date = parseIso(iso);
  if (!date) return null;
  const month = MONTHS[language][date.month - 1]!;
  const weekday = WEEKDAYS[language][weekdayOf(date)]!;
  if (language === 'en')
    return `${weekday}, the ${ordinalWords(date.day, 'en')} of ${month}, ${words(date.year, 'en')}`;
  return `${weekday} tanggal ${words(date.day, 'id')} bulan ${month} tahun ${words(date.year, 'id')}`;
}
