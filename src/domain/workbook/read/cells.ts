// Reading single cells as text, number or date.

import type { Cell } from '../../vocabulary/cell';
import { MONTHS, monthOf } from '../../vocabulary/months';

/** A cell as text without surrounding white space; dates in ISO form, numbers with a decimal point. */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === '') return '';
  if (typeof cell === 'object')
    return cell.date.endsWith('T00:00:00') ? cell.date.slice(0, 10) : readableTime(cell.date);
  return String(cell).trim();
}

/** A moment (yyyy-MM-ddTHH:mm:ss) as it stands in our own tabs, and back. */
export const readableTime = (iso: string): string => iso.replace('T', ' ');
export const isoTime = (readable: string): string => readable.replace(' ', 'T');

/** True for an empty cell and for one that looks empty to a person (spaces, no-break spaces). */
export const isBlank = (cell: Cell | undefined): boolean => typeof cell !== 'number' && textOf(cell) === '';

/** A number, or a plain decimal typed as text with comma or point; null when it is neither. */
export function numberOf(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return null;
  const match = /^(-?\d+)(?:[.,](\d+))?$/.exec(cell.trim());
  return match === null ? null : Number(`${match[1]}.${match[2] ?? '0'}`);
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function isoDate(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A date as yyyy-mm-dd from a date cell or from text ("7 Desember 2023", "2023-12-07", "7/12/2023"); null when it is none. */
export function dateOf(cell: Cell | undefined): string | null {
  if (typeof cell === 'object') return cell.date.slice(0, 10);
  const typed = textOf(cell).toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  // Indonesian order, also where the words are English: the office is in Indonesia.
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
  if (numeric !== null) return isoDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const words = /^(?:[a-z']+,\s*)?(\d{1,2})\s+([a-z]+)\.?,?\s+(\d{4})$/.exec(typed);
  if (words === null) return null;
  const month = monthOf(words[2] ?? '');
  return month === null ? null : isoDate(Number(words[3]), month, Number(words[1]));
}

/** What stands between the first and the last of several days. */
const BETWEEN =
  /\s*(?:–|—|-|\bs\.?\s?\/?\s?d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bdan\b|\bto\b|\buntil\b|\band\b)\s*/g;
const WEEKDAYS_BEFORE = /^[a-z']+\s*(?:–|—|-|s\.?\s?\/?\s?d\.?|dan|and|to)\s*[a-z']+\s*,\s*/;

/**
 * One day, or the first and last of several ("16–17 Maret 2021", "30 Maret s.d. 2 April 2021", "Selasa–Rabu, 16–17 Maret
 * 2021"); null when it is neither.
 */
export function daysOf(cell: Cell | undefined): { from: string; until?: string } | null {
  const single = dateOf(cell);
  if (single !== null) return { from: single };
  const typed = textOf(cell).toLowerCase().replace(WEEKDAYS_BEFORE, '');
  for (const { 0: separator, index } of typed.matchAll(BETWEEN)) {
    const until = dateOf(typed.slice(index + separator.length));
    if (until === null) continue;
    const [year, month, before] = [until.slice(0, 4), Number(until.slice(5, 7)), typed.slice(0, index)];
    const from = dateOf(before) ?? dateOf(`${before} ${year}`) ?? dateOf(`${before} ${MONTHS.id[month - 1]} ${year}`);
    if (from !== null && from < until) return { from, until };
  }
  return null;
}

/** Minutes after midnight of "09.00", "9:05 WIB" or a time cell; null when it is no time of day. */
export function minutesOf(cell: Cell | undefined): number | null {
  const match = /^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?(?:\s*(?:wib|wita|wit))?$/i.exec(timeOf(cell));
  if (match === null) return null;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

/** A time of day as people write it ("09.00"); from a time cell or as typed. */
export function timeOf(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.date.slice(11, 16).replace(':', '.') : textOf(cell);
}

/** The parts of a comma- or semicolon-separated cell. */
export const listOf = (cell: Cell | undefined): string[] =>
  textOf(cell)
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
