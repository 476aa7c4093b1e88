// What people write behind a criterion's name.
import { criterionHeader } from '../../../../src/domain/workbook/read/criterion-header';

it.each([
  ['Kebaruan', 'Kebaruan', null],
  ['Kebaruan (30%)', 'Kebaruan', 30],
  ['Kebaruan 30%', 'Kebaruan', 30],
  ['Kebaruan\n(12,5 %)', 'Kebaruan', 12.5],
  ['Mudah  Disebarkan [Bobot: 20]', 'Mudah Disebarkan', 20],
  ['Kebaruan - 30 %', 'Kebaruan', 30],
  ['Kebaruan (30%) (0-100)', 'Kebaruan', 30],
  ['Kebaruan (maks 10)', 'Kebaruan', null],
  ['Dampak (internal)', 'Dampak (internal)', null],
  ['Dampak (internal) (40%)', 'Dampak (internal)', 40],
  ['Tahun 2023', 'Tahun 2023', null],
  ['(30%)', '(30%)', null],
])('%j', (header, name, weight) => expect(criterionHeader(header)).toEqual({ name, weight }));
