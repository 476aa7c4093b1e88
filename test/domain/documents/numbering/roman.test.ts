// Roman numerals read back.
import { roman } from '../../../../src/domain/documents/numbering/roman';
import * as fc from '../../../properties';

const VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/** A sign before a greater one is taken away. */
function read(text: string): number {
  return text.split('').reduce((sum, sign, i) => {
    const value = VALUES[sign]!;
    return sum + (value < (VALUES[text[i + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}

it('writes the places of a competition', () => {
  expect([1, 2, 3, 4, 5, 6, 9, 10, 14, 40].map(roman)).toEqual([
    'I',
    'II',
    'III',
    'IV',
    'V',
    'VI',
    'IX',
    'X',
    'XIV',
    'XL',
  ]);
  expect(roman(2023)).toBe('MMXXIII');
});

it('reads back as the number, without four equal signs', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (value) => {
      expect(read(roman(value))).toBe(value);
      expect(roman(value)).not.toMatch(/IIII|XXXX|CCCC|MMMM|VV|LL|DD/);
    }),
    { numRuns: 2000 },
  );
});

it.each([0, -1, 4000, 1.5, Number.NaN])('refuses %p', (value) => {
  expect(() => roman(value)).toThrow(RangeError);
});
