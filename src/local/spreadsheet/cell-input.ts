// What a cell holds after a value was put into it, as Google Sheets reads it (Range.setValues; typing into the sheet).
import { types } from 'node:util';
import { NotEmulated, ServiceError } from '../runtime/errors';
import { instantToSerial } from './dates';
import { keptFormula } from './formula';
import type { StoredCell } from './model';

/** How the spreadsheet writes numbers. */
export type Habits = { locale: string; timeZone: string };

export const hasDecimalComma = (locale: string): boolean => /^(id|in|de|es|fr|it|nl|pt|tr)(_|$)/.test(locale);

const MONTHS =
  '(?:jan(?:uari|uary)?|[fp]eb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|agt|agu(?:stus)?|aug(?:ust)?|' +
  'sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)';
const WEEKDAY =
  '(?:(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|(?:sun|mon|tues|wednes|thurs|fri|satur)day)[, ]+)?';
const DATE_LIKE = [
  /^\d{1,4}[-/.]\d{1,4}([-/.]\d{1,4})?([ T].*)?$/,
  /^\d{1,2}[:.]\d{1,2}([:.]\d{1,2}([.,]\d+)?)?( ?[ap]\.?m\.?)?$/i,
  /^\d{1,2} ?[ap]m$/i,
  new RegExp(`^${WEEKDAY}\\d{1,2}[-/. ]+${MONTHS}\\.?([-/., ]+\\d{2,4})?( .*)?$`, 'i'),
  new RegExp(`^${WEEKDAY}${MONTHS}\\.?[-/., ]+\\d{1,4}([-/., ]+\\d{2,4})?( .*)?$`, 'i'),
];
/** Money, accounting brackets and fractions: Sheets makes numbers of them in ways that depend on the locale. */
const NUMBER_LIKE =
  /^[\s(+-]*(?:rp\.?|idr|usd|\$|€|£)\s*[\d.,]+\)?$|^\([\d.,]+\)$|^-?\d+ \d+\/\d+$|^(?=.*\d)[-\d][\d.,\s]*%?$/i;

function numberPattern(group: string, point: string): RegExp {
  const whole = `(?:\\d+|\\d{1,3}(?:${group}\\d{3})+)`;
  return new RegExp(`^-?(?:${whole}(?:${point}\\d*)?|${point}\\d+)(?:e[+-]?\\d+)?$`, 'i');
}

const WITH_COMMA = numberPattern('\\.', ',');
const WITH_POINT = numberPattern(',', '\\.');

/** A number as the locale writes it; null when the text is none. */
function readNumber(text: string, comma: boolean): number | null {
  if (!(comma ? WITH_COMMA : WITH_POINT).test(text)) return null;
  const number = Number(text.replace(comma ? /\./g : /,/g, '').replace(',', '.'));
  return Number.isFinite(number) ? number : null;
}

/** Text that is not a formula: number, per cent, truth value or text. Dates are refused, not guessed. */
function readText(text: string, habits: Habits): { value: StoredCell['value']; format?: string } {
  const comma = hasDecimalComma(habits.locale);
  if (/^(true|false)$/i.test(text)) return { value: /^true$/i.test(text) };
  const percent = text.endsWith('%') ? readNumber(text.slice(0, -1), comma) : null;
  if (percent !== null) return { value: percent / 100, format: Number.isInteger(percent) ? '0%' : '0.00%' };
  const number = readNumber(text, comma);
  if (number !== null) return { value: number };
  const trimmed = text.trim();
  if (DATE_LIKE.some((pattern) => pattern.test(trimmed)) || NUMBER_LIKE.test(trimmed)) {
    throw new NotEmulated(
      `writing the text "${text}": Google Sheets may read it as a date or a number; put an apostrophe before it to keep it text`,
    );
  }
  return { value: text };
}

const withFormat = (before: StoredCell | undefined, format: string | undefined): Pick<StoredCell, 'style'> =>
  format === undefined || (before?.style?.numFmt ?? 'General') !== 'General'
    ? before?.style
      ? { style: before.style }
      : {}
    : { style: { ...before?.style, numFmt: format } };

/** A comment and a checkbox belong to the cell, everything else to what stood in it. */
function stays(before: StoredCell | undefined): Pick<StoredCell, 'kept'> {
  if (before?.kept === undefined) return {};
  const { comment, checkbox } = before.kept as { comment?: unknown; checkbox?: unknown };
  const kept = { ...(comment ? { comment } : {}), ...(checkbox ? { checkbox } : {}) };
  return Object.keys(kept).length > 0 ? { kept } : {};
}

/**
 * The cell after `input` was written into it. A formula gets its value when the tab is read.
 * Throws on what a cell cannot hold, and on what it is not known how Sheets would read.
 */
export function writtenCell(input: unknown, before: StoredCell | undefined, habits: Habits): StoredCell | undefined {
  const rest = stays(before);
  const styled = (value: StoredCell['value'], format?: string): StoredCell => ({
    value,
    formula: null,
    ...withFormat(before, format),
    ...rest,
  });
  if (types.isDate(input)) {
    const serial = instantToSerial(input.getTime(), habits.timeZone);
    if (Number.isNaN(serial)) throw new NotEmulated('writing an invalid Date');
    const day = habits.locale.startsWith('en_US') ? 'm/d/yyyy' : 'dd/mm/yyyy';
    return styled(serial, Number.isInteger(serial) ? day : `${day} h:mm:ss`);
  }
  if (typeof input === 'boolean') return styled(input);
  if (typeof input === 'number' && Number.isFinite(input)) return styled(input);
  if (typeof input !== 'string') throw new NotEmulated(`writing ${String(input)} into a cell`);
  if (input.length > 50_000) {
    throw new ServiceError('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  if (input === '') return before?.style || rest.kept ? styled(null) : undefined;
  if (input.startsWith("'")) return input === "'" ? styled(null) : styled(input.slice(1));
  if (/^[=+]./s.test(input)) return { ...styled(null), formula: keptFormula(input) };
  if (before?.style?.numFmt === '@') return styled(input);
  const read = readText(input, habits);
  return styled(read.value, read.format);
}
