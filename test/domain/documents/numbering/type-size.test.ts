// Which size of type a text is given.
import fc from 'fast-check';
import { lineCount, sized } from '../../../../src/domain/documents/numbering/type-size';

const size = (text: string, full = false) =>
  Object.entries(sized('x', text, [10, 20], full)).filter(([, value]) => value !== '');

it('goes by the longest line, the number of lines and how full the page is', () => {
  expect(size('pendek')).toEqual([['x_besar', 'pendek']]);
  expect(size('a'.repeat(11))).toEqual([['x_sedang', 'a'.repeat(11)]]);
  expect(size('a'.repeat(21))).toEqual([['x_kecil', 'a'.repeat(21)]]);
  expect(size('a\nb')).toEqual([['x_sedang', 'a\nb']]);
  expect(size('a\nb\nc\nd')).toEqual([['x_kecil', 'a\nb\nc\nd']]);
  expect(size('pendek', true)).toEqual([['x_sedang', 'pendek']]);
});

it('gives a text to exactly one size, also where there are only two', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40 }),
      fc.boolean(),
      fc.constantFrom<number[]>([10], [10, 20]),
      (text, full, limits) => {
        const values = Object.values(sized('x', text, limits, full));
        expect(values.filter((value) => value === text)).toHaveLength(1);
        expect(values.filter((value) => value === '')).toHaveLength(limits.length);
      },
    ),
  );
});

it('counts lines roughly', () => {
  expect(lineCount(['', 'a', 'b\nc', 'd'.repeat(101)])).toBe(5);
});
