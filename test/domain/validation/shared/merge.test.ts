// Blocks of equal findings: they cover exactly their cells, without overlap.

import type { FindingDraft } from '../../../../src/domain/validation/shared/finding-draft';
import { blocksOf, merge } from '../../../../src/domain/validation/shared/merge';
import type { Block } from '../../../../src/domain/validation/shared/merged';
import type { Position } from '../../../../src/domain/vocabulary/cell';
import * as fc from '../../../properties';

const key = ({ row, column }: Position): string => `${row}:${column}`;

const cellsOf = ({ row, column, rows, columns }: Block): Position[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

const position = fc.record({ row: fc.nat(7), column: fc.nat(7) });

describe('blocksOf', () => {
  test('the union of the blocks is the set of cells, and no cell is in two', () => {
    fc.assert(
      fc.property(fc.array(position, { maxLength: 50 }), (cells) => {
        const covered = blocksOf(cells).flatMap(cellsOf).map(key);
        expect(new Set(covered)).toEqual(new Set(cells.map(key)));
        expect(covered).toHaveLength(new Set(covered).size);
      }),
    );
  });

  test('the order of the cells does not matter', () => {
    fc.assert(
      fc.property(
        fc
          .array(position, { maxLength: 30 })
          .chain((cells) => fc.tuple(fc.constant(cells), fc.shuffledSubarray(cells, { minLength: cells.length }))),
        ([cells, shuffled]) => {
          expect(blocksOf(shuffled)).toEqual(blocksOf(cells));
        },
      ),
    );
  });

  test('a full rectangle is one block', () => {
    fc.assert(
      fc.property(
        fc.nat(50),
        fc.nat(30),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (row, column, rows, columns) => {
          const block = { row, column, rows, columns };
          expect(blocksOf(cellsOf(block).reverse())).toEqual([block]);
        },
      ),
    );
  });

  test('first along the rows, then down', () => {
    const cells = [
      { row: 1, column: 1 },
      { row: 1, column: 2 },
      { row: 2, column: 1 },
      { row: 3, column: 1 },
      { row: 5, column: 1 },
    ];
    expect(blocksOf(cells)).toEqual([
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 1, rows: 2, columns: 1 },
      { row: 5, column: 1, rows: 1, columns: 1 },
    ]);
  });
});

/** Each row is an entry, each column a criterion. */
const whereAt = ({ row, column }: Position) => ({ entries: [`“${row}”`], criteria: [`K${column}`], cells: 1 });

const missing = (judge: string, at: Position): FindingDraft => ({
  code: 'SCORE_MISSING',
  severity: 'error',
  tab: judge,
  at,
  params: { judge, where: whereAt(at) },
});

const wrong = (value: string | boolean, at: Position, severity: 'error' | 'warning' = 'error'): FindingDraft => ({
  code: 'SCORE_NOT_NUMBER',
  severity,
  tab: 'J1',
  at,
  params: { judge: 'J1', where: whereAt(at), value, min: 0, max: 100 },
});

const tooHigh = (row: number, value: number): FindingDraft => ({
  code: 'SCORE_OUT_OF_RANGE',
  severity: 'error',
  tab: 'J1',
  at: { row, column: 2 },
  params: { judge: 'J1', where: whereAt({ row, column: 2 }), value, min: 0, max: 100 },
});

describe('merge', () => {
  const [first, second] = [
    { row: 4, column: 2 },
    { row: 4, column: 3 },
  ];

  test('sums the missing cells of a block, and names whose they are', () => {
    expect(merge([missing('J1', first), missing('J1', second)])).toEqual([
      {
        draft: {
          ...missing('J1', first),
          params: { judge: 'J1', where: { entries: ['“4”'], criteria: ['K2', 'K3'], cells: 2 } },
        },
        block: { ...first, rows: 1, columns: 2 },
      },
    ]);
  });

  test('what differs in tab, value, type of value or severity stays apart', () => {
    expect(merge([missing('J1', first), missing('J2', second)])).toHaveLength(2);
    expect(merge([wrong('K', first), wrong('k', second)])).toHaveLength(2);
    expect(merge([wrong(true, first), wrong('true', second)])).toHaveLength(2);
    expect(merge([wrong('K', first), wrong('K', second, 'warning')])).toHaveLength(2);
    expect(merge([wrong('K', first), wrong('K', second)])).toHaveLength(1);
  });

  test('a column filled down is one finding, whatever its cells hold', () => {
    const filled = Array.from({ length: 1000 }, (_, row) => tooHigh(row, 101 + row));
    const [one, ...others] = merge(filled);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      block: { row: 0, column: 2, rows: 1000, columns: 1 },
      draft: { params: { value: 101, more: 999, where: { criteria: ['K2'], cells: 1000 } } },
    });
    expect(merge(filled.slice(0, 9))).toHaveLength(9);
    expect(merge(filled.filter(({ at }) => at?.row !== 500))).toHaveLength(2);
  });

  test('a column of remedies is put right cell by cell', () => {
    const fixed = Array.from({ length: 20 }, (_, row) => ({
      ...wrong(`${row}%`, { row, column: 2 }),
      fix: { kind: 'score' as const, old: `${row}%`, now: row },
    }));
    expect(merge(fixed)).toHaveLength(20);
  });

  test('what has no cell is not merged', () => {
    const draft: FindingDraft = { code: 'TAB_EMPTY', severity: 'error', tab: 'J1', params: { judge: 'J1' } };
    expect(merge([draft, draft])).toEqual([
      { draft, block: null },
      { draft, block: null },
    ]);
  });

  test('no missing cell is lost or counted twice', () => {
    fc.assert(
      fc.property(fc.uniqueArray(position, { selector: key }), (cells) => {
        const total = merge(cells.map((at) => missing('J1', at))).reduce(
          (sum, { draft }) => sum + (draft.code === 'SCORE_MISSING' ? draft.params.where.cells : 0),
          0,
        );
        expect(total).toBe(cells.length);
      }),
    );
  });
});
