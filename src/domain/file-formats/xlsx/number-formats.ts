// Number formats: which of them make a date or a percentage of a number.
import type { NumberKind } from './cells';

/**
 * Formats that a file names by number alone (ECMA-376 18.8.30): dates and times, and percentages. 27 to 36 and 50 to 58 are dates only
 * in a Chinese, Japanese or Korean program: here what stands under them is the number it is.
 */
const DATES = [
  [14, 22],
  [45, 47],
] as const;
const PERCENTS = [9, 10];

/** Every other number below 164 is a plain number, a currency or text. */
export function kindOfId(id: number): NumberKind {
  if (PERCENTS.includes(id)) return 'percent';
  return DATES.some(([from, to]) => id >= from && id <= to) ? 'date' : 'plain';
}

/** What one program calls "General": a word of its language, which is no date although it may hold a date's letters ("Umum"). */
const isOneWord = (format: string): boolean => /^\p{L}+$/u.test(format) && !/^[ymdhsaegb]+$/i.test(format);

/** By the format of positive numbers; what is quoted, escaped or in brackets (colour, locale) is only shown. */
export function kindOfFormat(format: string): NumberKind {
  const [first = ''] = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .split(';');
  if (/general/i.test(first) || isOneWord(first.trim())) return 'plain';
  if (/[dmyhs]/i.test(first)) return 'date';
  return first.includes('%') ? 'percent' : 'plain';
}
