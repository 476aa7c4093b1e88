// How a cell is shown on a person's screen, for the formats this host knows; others are refused.

import { NotEmulated } from '../runtime/errors';
import { type Habits, hasDecimalComma } from './cell-input';
import { isDateFormat, serialParts } from './dates';
import type { StoredCell } from './model';

const MONTHS: Record<'id' | 'en', readonly string[]> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const two = (value: number): string => String(value).padStart(2, '0');

function showDate(serial: number, format: string, locale: string): string {
  const [year, month, day, hours, minutes, seconds] = serialParts(serial);
  const names = MONTHS[/^(in|id)_/.test(locale) ? 'id' : 'en'];
  const name = names[month - 1]!;
  const bare = format.replace(/\[\$[^\]]*\]/g, '').split(';')[0]!;
  const tokens = bare.match(/"[^"]*"|\\.|y+|m+|d+|h+|s+|[^a-z"\\]|./gi) ?? [];
  return tokens
    .map((token, i) => {
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      const before = tokens
        .slice(0, i)
        .reverse()
        .find((one) => /^[ymdhs]+$/i.test(one));
      const after = tokens.slice(i + 1).find((one) => /^[ymdhs]+$/i.test(one));
      const asMinutes = /^m{1,2}$/i.test(token) && (/^h/i.test(before ?? '') || /^s/i.test(after ?? ''));
      if (asMinutes) return token.length === 2 ? two(minutes) : String(minutes);
      switch (token.toLowerCase()) {
        case 'yyyy':
          return String(year);
        case 'yy':
          return two(year % 100);
        case 'm':
          return String(month);
        case 'mm':
          return two(month);
        case 'mmm':
          return name.slice(0, 3);
        case 'mmmm':
          return name;
        case 'd':
          return String(day);
        case 'dd':
          return two(day);
        case 'h':
          return String(hours);
        case 'hh':
          return two(hours);
        case 's':
          return String(seconds);
        case 'ss':
          return two(seconds);
        default:
          if (/[a-z[]/i.test(token)) throw new NotEmulated(`showing a date in the format ${format}`);
          return token;
      }
    })
    .join('');
}

/** A number without a format shows up to ten significant digits. */
function plainNumberText(value: number): string {
  const size = Math.abs(value);
  if (value !== 0 && (size >= 1e15 || size < 1e-5)) throw new NotEmulated(`showing ${value} without a number format`);
  return String(Number(value.toPrecision(10)));
}

function showNumber(value: number, format: string, locale: string): string {
  const comma = hasDecimalComma(locale);
  const local = (text: string): string => (comma ? text.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')) : text);
  if (/^general$/i.test(format) || format === '' || format === '@') return local(plainNumberText(value));
  const shape = /^(#,##)?0(?:\.(0*)(#*))?(%?)$/.exec(format);
  if (!shape) throw new NotEmulated(`showing a number in the format ${format}`);
  const [, grouped, fixed = '', optional = '', percent] = shape;
  const shown = Math.abs(percent ? value * 100 : value);
  const [whole, fraction = ''] = shown.toFixed(fixed.length + optional.length).split('.') as [string, string?];
  const kept = fraction.slice(0, fixed.length) + fraction.slice(fixed.length).replace(/0+$/, '');
  const groups = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return (value < 0 ? '-' : '') + local(groups + (kept ? `.${kept}` : '')) + percent;
}

/** The text a person sees in the cell. */
export function displayed(cell: StoredCell | undefined, habits: Habits): string {
  if (cell === undefined || cell.value === null) return '';
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  const format = cell.style?.numFmt ?? 'General';
  return isDateFormat(format)
    ? showDate(cell.value, format, habits.locale)
    : showNumber(cell.value, format, habits.locale);
}
