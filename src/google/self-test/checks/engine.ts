// What the add-on asks of the language itself.
import type { Check } from '../check';

export const engine: Check = {
  expected: { letters: true, normal: true, behind: true, big: '123456789012345678901234567890', flat: [1, 2] },
  run: () => ({
    letters: /^\p{L}+$/u.test('Éka'),
    normal: 'E\u0301'.normalize('NFC') === '\u00c9',
    behind: /(?<=a)b/.test('ab'),
    big: String(BigInt('123456789012345678901234567889') + BigInt(1)),
    flat: ([[1], [2]] as number[][]).flat(),
  }),
};
