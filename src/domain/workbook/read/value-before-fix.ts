// Whether a cell still holds something, and what brings back what it held.

import type { Cell, DateCell } from '../../vocabulary/cell';
import { isBlank, textOf } from './cells';

/** True where both cells say the same; a number and its digits as text do not. */
export function holds(cell: Cell | undefined, wanted: Cell): boolean {
  const found = cell ?? '';
  if (isBlank(wanted)) return isBlank(found);
  if (typeof found === 'object' && typeof wanted === 'object') return found.date === wanted.date;
  return found === wanted;
}

/** As `holds`, but a code or name may be stored as number or text, with spaces around. */
export const says = (cell: Cell | undefined, wanted: Cell): boolean => textOf(cell) === textOf(wanted);

const DAY_MS = 86_400_000;
/** Day 0 of a spreadsheet's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The number that a date is to the spreadsheet: with the date's format it is that date again, in whatever zone. */
function serialOf({ date }: DateCell): number {
  const part = (from: number, to: number): number => Number(date.slice(from, to));
  const day = Date.UTC(part(0, 4), part(5, 7) - 1, part(8, 10));
  const seconds = part(11, 13) * 3600 + part(14, 16) * 60 + part(17, 19);
  return (day - EPOCH) / DAY_MS + seconds / 86_400;
}

/** What to write so that a cell holds this again; a tick comes back as its word, which a sheet reads as a tick. */
export const rewritten = (cell: Cell): string | number =>
  typeof cell === 'object' ? serialOf(cell) : typeof cell === 'boolean' ? String(cell) : cell;

/** True for a number format that does not show a number as it is: a date's, a percentage's, text. */
export const hidesNumber = (format: string): boolean => !/^(General|[#0?.,]*)$/i.test(format);
