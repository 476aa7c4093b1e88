// What a person's typing becomes a date or a time in Google Sheets, for the plain forms of day, month and year.
import { hasDecimalComma } from './cell-input';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function dayNumber(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? (at.getTime() - EPOCH) / DAY : null;
}

/**
 * The date or time in a typed text; null when it is none. `today` is a serial day number: a missing year is this year.
 * Where a decimal comma is usual the day comes first and a point separates too (8.5 is 8 May).
 */
export function typedDate(text: string, locale: string, today: number): { serial: number; format: string } | null {
  const time = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (time && Number(time[1]) < 24) return { serial: (Number(time[1]) * 60 + Number(time[2])) / 1440, format: 'h:mm' };
  const european = hasDecimalComma(locale);
  const parts = (
    european ? /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}))?$/ : /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}))?$/
  ).exec(text);
  if (!parts) return null;
  const [day, month] = european ? [Number(parts[1]), Number(parts[3])] : [Number(parts[3]), Number(parts[1])];
  const year = parts[4] === undefined ? new Date(EPOCH + today * DAY).getUTCFullYear() : Number(parts[4]);
  const serial = dayNumber(year, month, day);
  return serial === null ? null : { serial, format: european ? 'dd/mm/yyyy' : 'm/d/yyyy' };
}
