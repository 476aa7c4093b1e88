// The short code of a result.
import { codeOf } from '../../../src/domain/audit/code';

it('is eight digits, whatever the hash', () => {
  expect(codeOf('0'.repeat(64))).toBe('0000-0000');
  expect(codeOf('f'.repeat(64))).toMatch(/^\d{4}-\d{4}$/);
});

it('is made of the first twelve digits of the hash, which a double holds exactly', () => {
  // 0x0123456789ab = 1 250 999 896 491
  expect(codeOf(`0123456789ab${'c'.repeat(52)}`)).toBe('9989-6491');
  expect(codeOf(`0123456789ab${'0'.repeat(52)}`)).toBe('9989-6491');
});
