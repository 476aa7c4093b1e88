// Which size of type a text is given.
import { sized } from '../../../../src/domain/documents/numbering/type-size';
import * as fc from '../../../properties';

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

it('the longest line decides, wherever it stands', () => {
  const [short, long] = ['a', 'b'.repeat(21)];
  expect(size(`${short}\n${long}`)).toEqual([['x_kecil', `${short}\n${long}`]]);
  expect(size(`${long}\n${short}`)).toEqual([['x_kecil', `${long}\n${short}`]]);
});

it('a line may be as long as the limit, and three lines take the second size', () => {
  expect(size('a'.repeat(10))).toEqual([['x_besar', 'a'.repeat(10)]]);
  expect(size('a'.repeat(20))).toEqual([['x_sedang', 'a'.repeat(20)]]);
  expect(size('a\nb\nc')).toEqual([['x_sedang', 'a\nb\nc']]);
  expect(size('a\nb\nc\nd', true)).toEqual([['x_kecil', 'a\nb\nc\nd']]);
});

it('an emoji is one character', () => {
  expect(size('🙂'.repeat(10))).toEqual([['x_besar', '🙂'.repeat(10)]]);
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
