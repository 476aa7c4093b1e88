// The key that tells whether a document must be made anew.
import { contentKey, templateVersion } from '../../../../src/domain/documents';

const fields = { inovasi: 'A', daftar: [{ nama: 'B', kota: 'C' }] };

it('is the same whatever the order of the fields', () => {
  expect(contentKey('surat', 'v1', { daftar: [{ kota: 'C', nama: 'B' }], inovasi: 'A' })).toBe(
    contentKey('surat', 'v1', fields),
  );
});

it.each([
  ['kind', contentKey('piagam', 'v1', fields)],
  ['template', contentKey('surat', 'v2', fields)],
  ['text', contentKey('surat', 'v1', { ...fields, inovasi: 'a' })],
  ['list', contentKey('surat', 'v1', { ...fields, daftar: [] })],
  ['nesting', contentKey('surat', 'v1', { inovasi: '["A"]', daftar: [{ nama: 'B', kota: 'C' }] })],
  ['extra field', contentKey('surat', 'v1', { ...fields, nomor: '' })],
])('changes with the %s', (_, key) => {
  expect(key).not.toBe(contentKey('surat', 'v1', fields));
});

it('gives templates versions of their own', () => {
  const version = (...bytes: number[]): string => templateVersion(Uint8Array.from(bytes));
  expect(version(80, 75, 3)).toMatch(/^[0-9a-f]{16}$/);
  expect(version(80, 75, 3)).not.toBe(version(80, 75, 4));
});
