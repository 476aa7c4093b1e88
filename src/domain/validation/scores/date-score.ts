// The score that was probably typed where a sheet made a date or a time of it.

import type { DateCell } from '../../vocabulary/cell';
import { singleReading } from './single-reading';

const DAY = 86_400_000;
/** Day 0 of a spreadsheet's calendar. */
const EPOCH = Date.UTC(1899, 11, 30);

/** 8 and 30 → 8.3; rounded, because 8 + 30 / 100 need not be the double nearest to 8.3. */
function withHundredths(whole: number, hundredths: number): number {
  return Math.round(whole * 100 + hundredths) / 100;
}

/**
 * The likely score behind a date (yyyy-MM-dd'T'HH:mm:ss, in the spreadsheet's zone), null when it cannot be told or lies
 * outside min..max.
 * - A day: 8.5 typed where the decimal mark is a comma becomes 8 May, so day.month (15 December → 15.12); month.day where
 *   the month is written first (8-5 typed for 8.5 becomes 5 August).
 * - A time: 8.30 typed where times are written with a point becomes 08:30, so hours.minutes; more than a day is a
 *   duration (82.30 → 3 days, 10:30).
 * - A day in 1900 is what a cell formatted as a date makes of a plain number: its day number (85 → 25 March 1900). When
 *   that and a duration are both possible, nothing is suggested.
 */
export function scoreInDate({ date, monthFirst }: DateCell, min: number, max: number): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})$/.exec(date);
  if (match === null) return null;
  const [year, month, day, hours, minutes, seconds] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  if (year > 1900) {
    const midnight = hours === 0 && minutes === 0 && seconds === 0;
    const typed = monthFirst ? `${month}.${day}` : `${day}.${month}`;
    return midnight ? singleReading([Number(typed)], min, max) : null;
  }
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  if (days < 0) return null;
  const dayNumber = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  const rounded = Math.round(dayNumber * 100) / 100;
  const isDayNumber = days > 0 && Math.abs(dayNumber - rounded) * 86_400 < 1;
  const isTime = seconds === 0;
  return singleReading(
    [...(isDayNumber ? [rounded] : []), ...(isTime ? [withHundredths(days * 24 + hours, minutes)] : [])],
    min,
    max,
  );
}
