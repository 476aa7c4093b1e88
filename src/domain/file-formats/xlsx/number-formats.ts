// Number formats: which of them make a date or a percentage of a number.
import type { NumberKind } from './cells';

/** Formats that a file names by number alone (ECMA-376 18.8.30): dates and times, East Asian ones included, and percentages. */
const DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
const PERCENTS = [9, 10];

/** Every other number below 164 is a plain number, a currency or text. */
export function kindOfId(id: number): NumberKind {
  if (PERCENTS.includes(id)) return 'percent';
  return DATES.some(([from, to]) => id >= from && id <= to) ? 'date' : 'plain';
}

/** By the format of positive numbers; what is quoted, escaped or in brackets (colour, locale) is only shown. */
export function kindOfFormat(format: string): NumberKind {
  const [first = ''] = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .split(';');
  if (/general/i.test(first)) return 'plain';
  if (/[dmyhs]/i.test(first)) return 'date';
  return first.includes('%') ? 'percent' : 'plain';
}
