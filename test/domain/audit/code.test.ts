// The code of a result.
import { codeOf, earlierCodeOf, recordedCode } from '../../../src/domain/audit/code';

it('is sixteen signs in four groups, without any that look alike', () => {
  expect(codeOf('0'.repeat(64))).toBe('2222-2222-2222-2222');
  expect(codeOf('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ-ZZZZ');
  for (const digit of '0123456789abcdef') expect(codeOf(digit.repeat(64))).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-?){4}$/);
});

it('holds the first eighty bits, and depends on each of them', () => {
  const hash = '0123456789abcdef0123456789abcdef'.repeat(2);
  const flipped = Array.from(
    { length: 64 },
    (_, at) => `${hash.slice(0, at)}${hash[at] === '0' ? '1' : '0'}${hash.slice(at + 1)}`,
  );
  const codes = flipped.map(codeOf);
  expect(new Set([codeOf(hash), ...codes.slice(0, 20)]).size).toBe(21);
  expect(codes.slice(20).every((one) => one === codeOf(hash))).toBe(true);
});

it('what was decided by release 0.1 keeps the eight digits that stand in its minutes', () => {
  // 0x0123456789ab = 1 250 999 896 491
  const hash = `0123456789ab${'c'.repeat(52)}`;
  expect(earlierCodeOf(hash)).toBe('9989-6491');
  expect(recordedCode(hash, 'kode 9989-6491, metode rata-rata, versi aturan 2')).toBe('9989-6491');
  expect(recordedCode(hash, `kode ${codeOf(hash)}, metode rata-rata, versi aturan 2`)).toBe(codeOf(hash));
});
