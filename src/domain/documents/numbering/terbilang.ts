// Numbers in words (terbilang), Indonesian and English, and money in both.
import { toCardinal as cardinalEn, toOrdinal as ordinalEn } from 'n2words/en-GB';
import { toCardinal as cardinalId, toOrdinal as ordinalId } from 'n2words/id-ID';
import { rupiahFigures } from '../../vocabulary/money';
import type { Language } from '../language';

/** Digits behind the point are read one by one: 85,50 is "lima nol", not "lima puluh". */
function digitByDigit(digits: string, language: Language): string {
  return digits
    .split('')
    .map((digit) => words(Number(digit), language))
    .join(' ');
}

/**
 * A number in words. A text such as '85.50' keeps its trailing zeros. Throws a RangeError for anything but a
 * plain decimal number.
 */
export function words(value: number | string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  if (!match) throw new RangeError(`Not a plain decimal number: ${value}`);
  const whole = (language === 'id' ? cardinalId : cardinalEn)(match[2]!);
  const point = language === 'id' ? 'koma' : 'point';
  const decimals = match[3] ? ` ${point} ${digitByDigit(match[3], language)}` : '';
  return `${match[1] ? 'minus ' : ''}${whole}${decimals}`;
}

/** "pertama", "kedua", … / "first", "second", …; a RangeError below 1. */
export function ordinalWords(value: number, language: Language): string {
  return (language === 'id' ? ordinalId : ordinalEn)(value);
}

/** Rupiah in figures and in words: 1500000 → "Rp1.500.000,00" and "satu juta lima ratus ribu rupiah". */
export function rupiah(amount: number, language: Language): { figures: string; words: string } {
  const [whole, cents] = amount.toFixed(2).split('.') as [string, string];
  return {
    figures: rupiahFigures(amount, language),
    words: `${words(cents === '00' ? whole : `${whole}.${cents}`, language)} rupiah`,
  };
}
