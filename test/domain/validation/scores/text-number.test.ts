// Numbers typed as text, as people in different countries type them.
import { numberInText } from '../../../../src/domain/validation/scores/text-number';
import * as fc from '../../../properties';

const read = (text: string): number | null => numberInText(text, 0, 100);

describe('numberInText', () => {
  test.each<[string, number]>([
    ['85', 85],
    ['8,5', 8.5],
    ['8.5', 8.5],
    [' 82.5 ', 82.5],
    ['\u00a082,5\u202f', 82.5],
    ['08,50', 8.5],
    ['0,125', 0.125],
    [',5', 0.5],
    ['-3', -3],
    ['\u22123,5', -3.5],
    ['+7', 7],
    ['-0', 0],
    ["'90", 90],
    ['\u200e90\u200b', 90],
    ['８２．５', 82.5],
    ['８，５', 8.5],
    ['٨٥', 85],
    ['۸۵٫۵', 85.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ['1\u202f234', 1234],
    ['1.234.567', 1234567],
    ['1.234.567,25', 1234567.25],
    ['1234,567', 1234.567],
  ])('%p is %p', (text, number) => {
    expect(read(text)).toBe(number);
  });

  test.each([
    '',
    ' ',
    '-',
    '.',
    ',',
    '8,',
    '8.',
    '8,,5',
    '8.5.2023',
    '1.23.456',
    '1,23,456',
    '12 34',
    '8 ,5',
    '85%',
    '8/10',
    '8½',
    '8²',
    '①',
    '1e2',
    '0x10',
    'Infinity',
    'NaN',
    'delapan',
    'B0',
    'O',
    '8 poin',
    '--8',
    '=8',
    '9'.repeat(400),
  ])('%p is none', (text) => {
    expect(read(text)).toBeNull();
  });

  test('one separator before three digits is read by the range alone', () => {
    for (const text of ['1.234', '1,234']) {
      expect(numberInText(text, 0, 100)).toBe(1.234);
      expect(numberInText(text, 100, 5000)).toBe(1234);
      expect(numberInText(text, 0, 5000)).toBeNull();
      expect(numberInText(text, 0, 1)).toBeNull();
    }
    expect(numberInText('-1.234', -5, 0)).toBe(-1.234);
    // No thousands begin with a 0.
    expect(numberInText('0.125', 0, 200)).toBe(0.125);
    expect(numberInText('0,125', 0, 200)).toBe(0.125);
  });

  const score = fc.tuple(fc.nat(100), fc.nat(99)).map(([whole, hundredths]) => (whole * 100 + hundredths) / 100);
  const spaces = fc.constantFrom('', ' ', '\u00a0', '\u3000', '\t');
  const digits = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0);

  test('any score with up to two decimals is read back, with any mark, digits and spaces', () => {
    fc.assert(
      fc.property(score, fc.constantFrom('.', ','), digits, spaces, spaces, (number, mark, zero, before, after) => {
        const typed = String(number)
          .replace('.', mark)
          .replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
        expect(numberInText(before + typed + after, 0, 101)).toBe(number);
      }),
    );
  });

  test('thousands with decimals are read back in both orders', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 99_999_999 }),
        fc.nat(99),
        fc.constantFrom('.,', ',.'),
        (whole, cents, marks) => {
          const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, marks[0]!);
          const decimals = String(cents).padStart(2, '0');
          expect(read(`${grouped}${marks[1]}${decimals}`)).toBe(Number(`${whole}.${decimals}`));
        },
      ),
    );
  });

  test('is a finite number or null for any text, and never NaN or -0', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,+- \u0660\uff10%e') }), (text) => {
        const number = read(text);
        expect(number === null || (Number.isFinite(number) && !Object.is(number, -0))).toBe(true);
      }),
    );
  });
});
