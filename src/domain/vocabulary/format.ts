// Numbers and lists as people read them; without Intl, whose data at Google is unknown.

import type { Cell } from './cell';
import type { Language } from './language';
import { dayMonthYear } from './months';

/** A decimal written with a point ("81.50") with the language's own decimal sign. */
export const decimal = (written: string, language: Language): string =>
  language === 'id' ? written.replace('.', ',') : written;

/** A number without trailing zeros. */
export const plainNumber = (value: number, language: Language): string => decimal(String(value), language);

/** "7 Desember 2023 09.30" of yyyy-MM-ddTHH:mm:ss; the time only when it is not midnight, the date only when it is one. */
export function dateTime(iso: string, language: Language): string {
  const [date = '', time = ''] = iso.split('T');
  const clock = time.slice(0, 5).replace(':', language === 'id' ? '.' : ':');
  const written = dayMonthYear(date, language);
  // Sheets stores a bare time as a time on 30 December 1899.
  if (date === '1899-12-30') return clock;
  return time === '' || time === '00:00:00' ? written : `${written} ${clock}`;
}

/** A cell's content between quotation marks, as it is shown. */
export function quoted(cell: Cell, language: Language): string {
  if (typeof cell === 'object') return `“${dateTime(cell.date, language)}”`;
  return `“${typeof cell === 'number' ? plainNumber(cell, language) : typeof cell === 'boolean' ? String(cell).toUpperCase() : shortened(cell)}”`;
}

/** At most 60 characters, so that a message stays a sentence whatever a cell holds. */
const shortened = (text: string): string => {
  const letters = [...text];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : text;
};

/** "a, b dan c" */
export function listed(items: readonly string[], language: Language, most = 12): string {
  return joined(items, language, language === 'id' ? 'dan' : 'and', most);
}

/** "a, b atau c" */
export const choices = (items: readonly string[], language: Language): string =>
  joined(items, language, language === 'id' ? 'atau' : 'or', items.length);

function joined(items: readonly string[], language: Language, last: string, most: number): string {
  const shown = items.slice(0, most);
  const rest = items.length - shown.length;
  const more = language === 'id' ? `${rest} lainnya` : `${rest} more`;
  const all = rest > 0 ? [...shown, more] : shown;
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${last} ${all[all.length - 1]}`;
}
