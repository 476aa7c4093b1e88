// Numbers in words against two independent programs.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ordinalWords, rupiah, words } from '../../../../src/domain/documents/numbering/terbilang';
import * as fc from '../../../properties';

type Reference = {
  words: Record<string, string>;
  decimals: Record<string, string>;
  disputed: Record<string, string[]>;
};

const expected: Reference = JSON.parse(readFileSync(join(__dirname, '../../../reference/terbilang.json'), 'utf8'));

it('says every reference number', () => {
  const numbers = Object.entries(expected.words);
  expect(numbers.length).toBeGreaterThan(1000);
  expect(numbers.filter(([number, text]) => words(Number(number), 'id') !== text)).toEqual([]);
  expect(numbers.filter(([number, text]) => words(number, 'id') !== text)).toEqual([]);
});

it('reads decimals digit by digit', () => {
  for (const [number, text] of Object.entries(expected.decimals)) expect(words(number, 'id')).toBe(text);
  expect(words('85.50', 'id')).toBe('delapan puluh lima koma lima nol');
  expect(words('85.50', 'en')).toBe('eighty-five point five zero');
  expect(words('-2.5', 'id')).toBe('minus dua koma lima');
});

it('takes one of the two readings where the programs differ', () => {
  for (const [number, readings] of Object.entries(expected.disputed)) expect(readings).toContain(words(number, 'id'));
});

it('says miliar and never milyar', () => {
  expect(words(2_500_000_000, 'id')).toBe('dua miliar lima ratus juta');
  expect(words('1000000000000', 'id')).toBe('satu triliun');
  fc.assert(fc.property(fc.nat({ max: 2 ** 31 }), (n) => !words(n * 1000, 'id').includes('milyar')));
});

it('refuses what is no plain number', () => {
  for (const value of ['1e21', '', 'lima', '1,5', Number.NaN, 1e21])
    expect(() => words(value, 'id')).toThrow(RangeError);
});

it('counts places', () => {
  expect([1, 2, 3, 10, 11].map((n) => ordinalWords(n, 'id'))).toEqual([
    'pertama',
    'kedua',
    'ketiga',
    'kesepuluh',
    'kesebelas',
  ]);
  expect([1, 2, 3, 12, 21].map((n) => ordinalWords(n, 'en'))).toEqual([
    'first',
    'second',
    'third',
    'twelfth',
    'twenty-first',
  ]);
});

it('writes money', () => {
  expect(rupiah(15_000_000, 'id')).toEqual({ figures: 'Rp15.000.000,00', words: 'lima belas juta rupiah' });
  expect(rupiah(500, 'id').figures).toBe('Rp500,00');
  expect(rupiah(1_234_567.5, 'id').figures).toBe('Rp1.234.567,50');
  expect(rupiah(7_500_000, 'en')).toEqual({
    figures: 'Rp7,500,000.00',
    words: 'seven million five hundred thousand rupiah',
  });
});
