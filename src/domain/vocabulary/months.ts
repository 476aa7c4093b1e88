// Names of the months; built by hand, since a locale library prints "07 Desember" and its data at Google is unknown.
import type { Language } from './language';

export const MONTHS: Record<Language, readonly string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** "7 Desember 2023" of yyyy-mm-dd; whether it is a day of the calendar is not asked. */
export function dayMonthYear(iso: string, language: Language): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[language][Number(month) - 1] ?? ''} ${year}`;
}

/** "16–17 Maret 2021", "30 Maret – 2 April 2021"; of one day alone that day. */
export function daysMonthYear(from: string, until: string | undefined, language: Language): string {
  const last = dayMonthYear(until ?? from, language);
  if (until === undefined || until === from) return last;
  const [year, month] = [from.slice(0, 4) === until.slice(0, 4), from.slice(0, 7) === until.slice(0, 7)];
  const first = dayMonthYear(from, language).split(' ');
  return month ? `${first[0]}–${last}` : `${first.slice(0, year ? 2 : 3).join(' ')} – ${last}`;
}

/** Older spellings and an abbreviation that is no beginning. */
const OTHERWISE = ['', 'pebruari', '', '', '', '', '', 'agt', '', '', 'nopember', ''];

/** The month (1 to 12) that a word of three letters or more begins, in either language; null when none. */
export function monthOf(typed: string): number | null {
  const word = typed.toLowerCase();
  if (word.length < 3) return null;
  const isMonth = (_: string, index: number): boolean =>
    [MONTHS.id[index], MONTHS.en[index], OTHERWISE[index]].some((name) => name?.toLowerCase().startsWith(word));
  const found = MONTHS.id.findIndex(isMonth);
  return found < 0 ? null : found + 1;
}
