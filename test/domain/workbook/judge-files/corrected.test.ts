// What was corrected in a collected tab stays so at the next collection, unless the judge has typed something else.

import type { Cell } from '../../../../src/domain/vocabulary/cell';
import type { CollectedTab } from '../../../../src/domain/workbook/judge-files/collected';
import { corrected } from '../../../../src/domain/workbook/judge-files/corrected';
import { entryFinder, readScoreSheet } from '../../../../src/domain/workbook/read/score-sheet';
import type { Correction } from '../../../../src/domain/workbook/tabs/corrections';
import { entry } from '../../documents/support';

const criteria = [{ stage: null, name: 'Kebaruan', weight: 1, min: 0, max: 100, description: '' }];
const find = entryFinder([entry('P-01'), entry('P-02')]);
type Read = Parameters<typeof corrected>[2];
const read: Read = (grid) => readScoreSheet(grid, 'Penilaian', 'J1', criteria as never, find);

function collected(...rows: [Cell, Cell][]): CollectedTab {
  const values = [['', ''], ['tanda', ''], ['Kode', 'Kebaruan'], ...rows];
  return {
    values: values as never,
    formats: [{ row: 3, column: 1, format: 'dd/mm/yyyy' }],
    grid: { tab: 'J1', values },
    headerRow: 2,
  };
}

const correction = (over: Partial<Correction>): Correction => ({
  ...{ id: 'aaaaaaaa/1', at: '', by: '', stage: 'Penilaian', judge: 'J1', tab: 'J1', cell: 'B4', entry: 'P-01' },
  ...{ criterion: 'Kebaruan', now: 8.5, kind: 'type', status: 'applied', answeredAt: '', answeredBy: '' },
  before: { cell: { date: '2023-05-08T00:00:00' }, format: 'dd/mm/yyyy' },
  ...over,
});
const DATE: Cell = { date: '2023-05-08T00:00:00' };
const cells = (tab: CollectedTab): unknown[] => tab.grid.values.slice(3).map(([, score]) => score);

it('a cell that holds what it held is corrected again, wherever its row went, and loses its format', () => {
  const same = corrected(collected(['P-01', DATE], ['P-02', 70]), [correction({})], read);
  expect([cells(same), same.values[3], same.formats]).toEqual([[8.5, 70], ['P-01', 8.5], []]);
  expect(cells(corrected(collected(['P-02', 70], ['P-01', DATE]), [correction({})], read))).toEqual([70, 8.5]);
});

it('what the judge has typed since counts, and what was refused, undone or is only asked is no correction', () => {
  expect(cells(corrected(collected(['P-01', 90], ['P-02', 70]), [correction({})], read))).toEqual([90, 70]);
  for (const status of ['waiting', 'refused', 'undone'] as const)
    expect(cells(corrected(collected(['P-01', DATE]), [correction({ status })], read))).toEqual([DATE]);
});

it('one correction after another, codes among them', () => {
  const code = correction({
    kind: 'label',
    criterion: '',
    cell: 'A4',
    now: 'P-01',
    before: { cell: 'P-1', format: '' },
  });
  const score = correction({ kind: 'score', status: 'confirmed', now: 85, before: { cell: 8.5, format: '' } });
  const after = corrected(collected(['P-1 ', DATE]), [code, correction({}), score], read);
  expect(after.grid.values[3]).toEqual(['P-01', 85]);
});
