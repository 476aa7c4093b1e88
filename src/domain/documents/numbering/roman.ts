// Roman numerals for places and annexes.

const SIGNS: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 to 3999 in roman numerals; anything else is a RangeError. */
export function roman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999) throw new RangeError(`No roman numeral for ${value}`);
  let rest = value;
  let text = '';
  for (const [size, sign] of SIGNS) {
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  }
  return text;
}
