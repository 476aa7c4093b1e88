// The number a person reads in a text cell, whatever keyboard or language it was typed with.
import { singleReading } from './single-reading';

const PLAIN = /^\d+$/;
const POINT_GROUPS = /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
const COMMA_GROUPS = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const SPACE_GROUPS = /^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/;
const DECIMALS = /^\d*[.,]\d+$/;

/** Digits, separators and signs in their ASCII form. Not NFKC: that would turn 8² into 82 and ½ into 1⁄2. */
function inAscii(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s/g, ' ')
    .replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\uff0c\u066b]/g, ',')
    .replace(/[\uff0e\u066c]/g, '.')
    .replace(/[\u2212\uff0d]/g, '-')
    .replace(/\uff0b/g, '+')
    .trim()
    .replace(/^['\u2019]/, '');
}

/** Every number the digits can mean: the same mark may be a decimal or a thousands separator. */
function readingsOf(digits: string): number[] {
  const readings: number[] = [];
  if (PLAIN.test(digits)) readings.push(Number(digits));
  if (POINT_GROUPS.test(digits)) readings.push(Number(digits.replace(/\./g, '').replace(',', '.')));
  if (COMMA_GROUPS.test(digits)) readings.push(Number(digits.replace(/,/g, '')));
  if (SPACE_GROUPS.test(digits)) readings.push(Number(digits.replace(/ /g, '').replace(',', '.')));
  if (DECIMALS.test(digits)) readings.push(Number(digits.replace(',', '.')));
  return readings.filter(Number.isFinite);
}

/**
 * The number a text stands for, or null when it is none or could be several. "8,5", " 82.5 ", "1.234,5", full-width and
 * Arabic-Indic digits are read. "1.234" may be 1234 or 1.234: it is read only when exactly one of the two lies in
 * min..max. Percentages, fractions, exponents, units and an unfinished "8," are not numbers: what was meant is the
 * judge's to say.
 */
export function numberInText(text: string, min: number, max: number): number | null {
  const match = /^([+-]?)(.*)$/.exec(inAscii(text));
  if (match === null) return null;
  // Adding zero turns -0 into 0.
  const readings = readingsOf(match[2]!).map((reading) => (match[1] === '-' ? -reading : reading) + 0);
  return readings.length === 1 ? readings[0]! : singleReading(readings, min, max);
}
