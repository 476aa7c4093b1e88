// What is still asked is not told as a fact too.
import type { Fact } from '../../../../src/domain/validation/inference/inference';
import type { Question } from '../../../../src/domain/validation/inference/question';
import { withoutOpen } from '../../../../src/domain/workbook/recognize/open-facts';

const criteria = (sure: boolean, ...names: string[]): Fact => ({
  kind: 'CRITERIA',
  sure,
  params: { stage: null, names },
});
const passed = (header: string): Fact => ({ kind: 'PASSED_COLUMN', sure: true, params: { header, reason: 'sum' } });
const column = (header: string): Question =>
  ({
    id: `column/${header.toLowerCase()}`,
    kind: 'COLUMN',
    params: { header, column: 'C', doubt: 'matter' },
  }) as Question;

it('columns that are asked about', () => {
  const facts = [criteria(true, 'Mutu', 'Bonus'), passed('Bonus'), passed('Jumlah')];
  expect(withoutOpen(facts, [column('Bonus')])).toEqual([criteria(false, 'Mutu'), passed('Jumlah')]);
  expect(withoutOpen([criteria(true, 'Bonus')], [column('Bonus')])).toEqual([]);
});

it('and all others are told', () => {
  const facts = [criteria(true, 'Mutu', 'Bonus'), passed('Jumlah')];
  const row = {
    id: 'row/bonus',
    kind: 'ROW',
    params: { label: 'Bonus', row: 3, doubt: 'label' },
  } as unknown as Question;
  expect(withoutOpen(facts, [row, column('Lain')])).toEqual(facts);
});
