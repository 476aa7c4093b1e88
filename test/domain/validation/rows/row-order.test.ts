// What is remembered of the order of a judge's tab, and when a tab counts as sorted.
import type { Entry } from '../../../../src/domain/competition/competition';
import { isReordered, rowOrderOf, rowsIn } from '../../../../src/domain/validation/rows/row-order';
import * as fc from '../../../properties';
import { competitionOf, criterion, entry, type Rows, sheetOf } from '../support/stage';

const ENTRIES = 'ABCDEFGHIJ'.split('').map((code) => entry(code));
const CRITERIA = [criterion('K1'), criterion('K2')];
const ROWS: Rows = ENTRIES.map(({ code }, index) => [code, 60 + 3 * index, 90 - 2 * index]);

/** What is remembered of a judge's tab with these rows. */
function orderOf(
  rows: Rows,
  { entries = ENTRIES, criteria = CRITERIA }: { entries?: Entry[]; criteria?: typeof CRITERIA } = {},
) {
  const competition = competitionOf({ entries, criteria });
  const sheet = sheetOf(competition, competition.stages[0]!, 'J1', rows);
  return rowOrderOf(sheet, new Map(entries.map((one) => [one.code, one])));
}

const isSorted = (before: Rows, now: Rows, entries = ENTRIES): boolean =>
  isReordered(orderOf(before)!, orderOf(now, { entries })!);

/** Each of these rows gets the marks of the next, the last one those of the first. */
const cycled = (places: readonly number[], rows = ROWS): Rows =>
  rows.map((row, index) => {
    const at = places.indexOf(index);
    return at < 0 ? row : [row[0]!, ...rows[places[(at + 1) % places.length]!]!.slice(1)];
  });

it('stays what it was in the first release, or tabs remembered by it would look sorted', () => {
  expect(orderOf(ROWS)).toBe('71qc1bg153af000000h7s9w9ax5000h8nhxbyx680v000000riw000000lrm000na8sln5d6osd000noktzp10');
});

it('ends with the number of rows that hold anything', () => {
  const [first, ...others] = ROWS;
  expect(rowsIn(orderOf(ROWS)!)).toBe(10);
  expect(rowsIn(orderOf([[first![0]!, '', ''], ...others])!)).toBe(9);
  expect(rowsIn(orderOf([[first![0]!, '', 80], ...others])!)).toBe(10);
});

it('is none of fewer than three rows', () => {
  expect(orderOf(ROWS.slice(0, 2))).toBeNull();
  expect(orderOf(ROWS.slice(0, 3))).not.toBeNull();
  expect(orderOf([...ROWS.slice(0, 2), ['C', '', '']])).toBeNull();
  expect(orderOf([...ROWS.slice(0, 2), ['X', 80, 80]])).toBeNull();
});

it('depends neither on the order of the rows nor on that of the columns', () => {
  const order = orderOf(ROWS);
  fc.assert(
    fc.property(fc.shuffledSubarray([...ROWS], { minLength: ROWS.length }), (rows) => {
      expect(orderOf(rows)).toBe(order);
    }),
  );
  const turned = ROWS.map(([code = '', first = '', second = '']) => [code, second, first]);
  expect(orderOf(turned, { criteria: [...CRITERIA].reverse() })).toBe(order);
  expect(orderOf(turned)).not.toBe(order);
});

it('rows of entries that the workbook does not have do not count', () => {
  expect(orderOf([...ROWS, ['X', 1, 2], ['Y', 3, 4]])).toBe(orderOf(ROWS));
});

/** Three rows whose entries fall into groups of their own. */
const SORTED = [0, 2, 4];

describe('a tab is sorted', () => {
  it('where three rows have the scores of others, not where two are exchanged', () => {
    expect(isSorted(ROWS, cycled(SORTED))).toBe(true);
    expect(isSorted(ROWS, cycled(SORTED.slice(0, 2)))).toBe(false);
    expect(isSorted(ROWS, ROWS)).toBe(false);
  });

  it('not where a score is another one, up to the fourth decimal', () => {
    const own = Number(ROWS[5]![1]);
    const withMark = (mark: number): Rows =>
      cycled(SORTED).map((row, index) => (index === 5 ? [row[0]!, mark, row[2]!] : row));
    expect(isSorted(ROWS, withMark(own))).toBe(true);
    expect(isSorted(ROWS, withMark(own + 0.0001))).toBe(false);
    expect(isSorted(ROWS, withMark(own + 0.00001))).toBe(true);
  });

  it('not where a row came or went', () => {
    expect(isSorted(ROWS, cycled(SORTED).slice(0, 9))).toBe(false);
    expect(isSorted(cycled(SORTED).slice(0, 9), ROWS)).toBe(false);
  });

  it.each([
    ['blanks', ['', 'BK', 'belum']],
    ['words', ['belum', 'sudah', 'BK']],
  ])('also where %s were sorted along', (_, marks) => {
    const rows = ROWS.map((row, index) => [row[0]!, marks[SORTED.indexOf(index)] ?? row[1]!, row[2]!]);
    expect(isSorted(rows, cycled(SORTED, rows))).toBe(true);
    const other = rows.map((row, index) => (index === 0 ? [row[0]!, 'lain', row[2]!] : row));
    expect(isSorted(other, cycled(SORTED, rows))).toBe(false);
  });

  it('not where entries have new names, or new codes', () => {
    const renamed = ENTRIES.map((one) => ({ ...one, name: `Baru ${one.code}` }));
    expect(isSorted(ROWS, ROWS, renamed)).toBe(false);
    const recoded = ENTRIES.map((one) => ({ ...one, code: `X${one.code}` }));
    const rows = ROWS.map(([code, ...marks]) => [`X${code}`, ...marks]);
    expect(isSorted(ROWS, rows, recoded)).toBe(false);
  });
});
