// Names and codes typed by people.
import { codeKey, nameKey } from '../../../src/domain/vocabulary/keys';

describe('nameKey', () => {
  it.each([
    ['No. WA', 'no wa'],
    ['Nama  Inovasi', 'NAMA_INOVASI'],
    ['Kébaruan', 'kebaruan'],
    ['Ｎｉｌａｉ', 'nilai'],
  ])('takes %s and %s for the same', (one, other) => expect(nameKey(one)).toBe(nameKey(other)));

  it('is empty where nothing but punctuation stands', () => expect(nameKey(' – … ')).toBe(''));
});

describe('codeKey', () => {
  it.each([
    ['KLB-01', 'klb 1'],
    ['001', '1'],
    ['J1', 'j 1'],
    ['A-1-2', 'a1.2'],
    ['10', '10'],
    ['KLB 010', 'klb-10'],
  ])('takes %s and %s for the same', (one, other) => expect(codeKey(one)).toBe(codeKey(other)));

  it.each([
    ['A-1-2', 'A-12'],
    ['1-12', '11-2'],
    ['10', '1'],
    ['A1', 'B1'],
  ])('keeps %s and %s apart', (one, other) => expect(codeKey(one)).not.toBe(codeKey(other)));
});
