// Weights, scale and entries from the judges' tables.

import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { entriesOf } from '../../../../src/domain/workbook/recognize/entries';
import { scaleOf } from '../../../../src/domain/workbook/recognize/scale';
import { weightsOf } from '../../../../src/domain/workbook/recognize/weights';
import { scored, tableOf } from './support';

const CRITERIA = ['Mutu', 'Dampak'];
const of = (...rows: Cell[][]) => tableOf('J1', [['Kode', 'Nama Inovasi', 'Mutu', 'Dampak'], ...rows]);

describe('weights', () => {
  const row = (...cells: Cell[]) =>
    weightsOf([of(['', 'Bobot', ...cells], ['P1', 'a', 5, 5])], CRITERIA, [100, 100]).weights;

  it('from the headers, of the first tab that has them all', () => {
    expect(
      weightsOf([scored('A', 'Mutu', 'Dampak'), scored('B', 'Dampak 70%', 'Mutu 30%')], CRITERIA, [100, 100]).weights,
    ).toEqual([30, 70]);
  });

  it('from a row, as numbers, text or shares', () => {
    expect(row(30, 70)).toEqual([30, 70]);
    expect(row('30%', '70 %')).toEqual([30, 70]);
    expect(row(0.35, 0.65)).toEqual([35, 65]);
  });

  it('from a row above the headers', () => {
    const above = tableOf('J1', [
      ['Bobot', '', 2, 1],
      ['Kode', 'Nama Inovasi', 'Mutu', 'Dampak'],
      ['P1', 'a', 5, 5],
    ]);
    expect(weightsOf([above], CRITERIA, [100, 100]).weights).toEqual([2, 1]);
  });

  it('equal where some are missing, negative, or all nothing', () => {
    expect(weightsOf([scored('A', 'Mutu (30%)', 'Dampak')], CRITERIA, [100, 100]).weights).toEqual([1, 1]);
    for (const cells of [
      [30, ''],
      [30, -1],
      [0, 0],
      ['x', 1],
    ] as Cell[][])
      expect(row(...cells)).toEqual([1, 1]);
  });

  it('from columns of scores times their weights, the larger the higher scores can be', () => {
    const weighted = of(['P1', 'a', 5, 7], ['P2', 'b', 6, 5]);
    const totals = weighted.columns.map(({ column }, at) => ({ from: [column], weights: [[0.6], [0.4]][at]! }));
    const table = { ...weighted, totals };
    expect(weightsOf([table], CRITERIA, [100, 100])).toEqual({ weights: [60, 40], from: 'products' });
    expect(weightsOf([table], CRITERIA, [10, 15]).weights).toEqual([50, 50]);
    expect(weightsOf([{ ...table, totals: totals.slice(1) }], CRITERIA, [100, 100]).from).toBe('equal');
  });

  it('does not fill up headers from a row', () => {
    const mixed = tableOf('J1', [
      ['Kode', 'Mutu (30%)', 'Dampak'],
      ['Bobot', '', 70],
      ['P1', 5, 5],
    ]);
    expect(weightsOf([mixed], CRITERIA, [100, 100]).weights).toEqual([1, 1]);
  });
});

describe('scale', () => {
  it.each([
    [5, [5, 0], [3, 4.5]],
    [10, [5, '5,5'], [3, 4]],
    [10, [10, 1], ['BK', 4]],
    [100, [10.5, 1], [3, 4]],
    [100, [120, 1], [3, 4]],
  ] as [number, Cell[], Cell[]][])('to %d: %j %j', (max, one, other) => {
    expect(scaleOf([of(['P1', 'a', ...one]), of(['P1', 'a', ...other], ['', 'Jumlah', 900, 900])], CRITERIA)).toBe(max);
  });
});

describe('entries', () => {
  const listed = (...tables: ReturnType<typeof of>[]) =>
    entriesOf(tables, CRITERIA).map(({ code, name }) => [code, name]);

  it('over all tabs in the order in which they appear, by code however it is written', () => {
    expect(listed(of(['P-01', '', 5, 5], ['P-03', 'c', 5, 5]), of(['P 1', 'a', 5, 5], ['P-02', 'b', '', '']))).toEqual([
      ['P-01', 'a'],
      ['P-03', 'c'],
      ['P-02', 'b'],
    ]);
  });

  it('not from notes and signatures', () => {
    expect(
      listed(
        of(
          ['P-01', 'a', 5, 5],
          ['Mengetahui,', 'Pasuruan, 7 Desember 2023', '', ''],
          ['', 'Dr. Retno', '', ''],
          ['NIP 19700101', '', '', ''],
        ),
      ),
    ).toEqual([['P-01', 'a']]);
  });

  it('by name where no tab has codes', () => {
    const names = (...rows: Cell[][]) => tableOf('J1', [['Nama Inovasi', 'Mutu', 'Dampak'], ...rows]);
    expect(listed(names(['a', 5, 5], ['b', '', ''], ['c', 5, 5], ['Dr. Retno', '', '']), names([' A ', 5, 5]))).toEqual(
      [
        ['P01', 'a'],
        ['P02', 'b'],
        ['P03', 'c'],
      ],
    );
  });

  it('with codes as long as their number needs', () => {
    const many = Array.from({ length: 100 }, (_, index): Cell[] => [`n${index}`, 5, 5]);
    const codes = entriesOf([tableOf('J1', [['Nama Inovasi', 'Mutu', 'Dampak'], ...many])], CRITERIA);
    expect([codes[0]?.code, codes[99]?.code]).toEqual(['P001', 'P100']);
  });
});
