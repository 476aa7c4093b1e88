// Serial day numbers ↔ instants in a time zone, and the date formats that make a number a date.

import { kindOfFormat } from '../../domain/file-formats/xlsx/number-formats';

/** Days are counted from 30 December 1899, in Google Sheets as in .xlsx files (after February 1900). */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const earlier = formatters.get(timeZone);
  if (earlier) return earlier;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  formatters.set(timeZone, made);
  return made;
}

/** The wall clock of an instant in a zone, as milliseconds of the same clock in UTC. Throws on an unknown zone. */
export function wallClock(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatter(timeZone)
      .formatToParts(instant)
      .map((one) => [one.type, one.value]),
  );
  const number = (type: string): number => Number(parts[type]);
  const seconds = Date.UTC(
    number('year'),
    number('month') - 1,
    number('day'),
    number('hour'),
    number('minute'),
    number('second'),
  );
  return seconds + (((instant % 1000) + 1000) % 1000);
}

/** The instant at which a zone's clock shows `wall` (milliseconds as if it were UTC). */
function instantOf(wall: number, timeZone: string): number {
  const first = wall - (wallClock(wall, timeZone) - wall);
  return first - (wallClock(first, timeZone) - wall);
}

export const serialToInstant = (serial: number, timeZone: string): number =>
  instantOf(EPOCH + Math.round(serial * DAY), timeZone);

export const instantToSerial = (instant: number, timeZone: string): number =>
  (wallClock(instant, timeZone) - EPOCH) / DAY;

/** Year, month (1–12), day, hours, minutes, seconds of a serial number. */
export function serialParts(serial: number): [number, number, number, number, number, number] {
  const at = new Date(EPOCH + Math.round(serial * DAY));
  return [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
    at.getUTCSeconds(),
  ];
}

const dateFormats = new Map<string, boolean>();

/** Whether a number format shows a date, a time or a duration. A tab has few formats and many cells, so each format is read once. */
export function isDateFormat(format: string): boolean {
  const isDate = dateFormats.get(format) ?? kindOfFormat(format) === 'date';
  dateFormats.set(format, isDate);
  return isDate;
}
