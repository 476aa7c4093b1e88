// ENTRY_DUPLICATE_CODE
import { checkEntries } from '../../../../src/domain/validation';
import { entry } from '../support/stage';

const found = (column: number, ...codes: string[]) =>
  checkEntries({
    tab: 'Peserta',
    columns: new Map([['code', column]]),
    entries: codes.map((code, index) => ({ entry: entry(code), row: index + 1 })),
  });

describe('checkEntries', () => {
  test('codes that differ only in how they are written are one', () => {
    expect(found(2, 'INV-01', 'X', 'inv 1', 'INV1')).toEqual([
      {
        code: 'ENTRY_DUPLICATE_CODE',
        severity: 'error',
        tab: 'Peserta',
        cell: 'C4',
        params: { code: 'INV-01', rows: [2, 4, 5] },
      },
    ]);
  });

  test('codes that only look alike are two', () => {
    expect(found(0, '1-12', '11-2', '112', 'A1', 'A10')).toEqual([]);
  });

  test('entries without a code are not each other', () => {
    expect(found(0, '', '', '-')).toEqual([]);
  });
});
