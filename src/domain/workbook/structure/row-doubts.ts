// Rows with scores that may be an entry's or not: by their numbers, their place or their label.
import type { RowDoubt } from '../../validation/inference/question';
import { comesTo } from '../../vocabulary/whole';
import { isBlank } from '../read/cells';
import { isStatisticOf } from './arithmetic';
import { cellNumber } from './cell-kind';
import { cellAt, type Draft, entryKey, type KnownCompetition, labelsAt } from './drafts';
import { mayBeName } from './row-labels';
import type { RowRole } from './row-role';

/** A row that may be an entry's; `otherwise`: what it is if it is none. */
export type DoubtfulRow = {
  row: number;
  label: string;
  key: string;
  doubt: RowDoubt;
  otherwise: RowRole;
  hasScores: boolean;
};

/** So many rows at the end may be statistics without saying so. */
const LAST_ROWS = 6;

/** So many halvings of chance make a row with a name a statistic. */
const TELLING = 5;

/** What is known when all rows are read: the columns that can hold scores, and the entries' rows that do. */
export type RowsRead = {
  draft: Draft;
  roles: RowRole[];
  scored: readonly number[];
  entryRows: readonly number[];
  known: KnownCompetition;
};

/** The rows that people have to say something of; those that are plainly none get their role. */
export function doubtfulRows(read: RowsRead): DoubtfulRow[] {
  const doubtful = [...statisticsAtTheEnd(read), ...unnumberedRows(read), ...labelledRows(read)];
  return doubtful.filter(({ row }, index) => doubtful.findIndex((one) => one.row === row) === index);
}

const doubted = (draft: Draft, row: number, doubt: RowDoubt): DoubtfulRow => ({
  row,
  label: labelsAt(draft, row).name,
  key: entryKey(draft, row),
  doubt,
  otherwise: 'left-out',
  hasScores: true,
});

/** Rows at the end that are statistics by their numbers alone; those with a name are left for people to say. */
function statisticsAtTheEnd(read: RowsRead): DoubtfulRow[] {
  const { draft, roles, entryRows, known } = read;
  const { at } = draft;
  const isNumbered = at.number >= 0;
  return entryRows.slice(-LAST_ROWS).flatMap((row): DoubtfulRow[] => {
    const { code, name } = labelsAt(draft, row);
    // A row with a code or a number is an entry, whatever it equals.
    const isMarked =
      code !== '' || cellNumber(cellAt(draft, row, at.number)) !== null || !isBlank(cellAt(draft, row, at.judge));
    if (isMarked || known.isEntry(code, name)) return [];
    const isPlain = name === '' || at.code >= 0 || isNumbered;
    if (!isStatistic(read, row, isPlain ? 0 : TELLING, UNSAID)) return [];
    if (name !== '' && at.code < 0) return [doubted(draft, row, 'statistic')];
    roles[row] = 'statistic';
    return [];
  });
}

/** Rows that are none by their label, which may be an entry's name as well, where their numbers do not bear it out. */
function labelledRows(read: RowsRead): DoubtfulRow[] {
  const { draft, roles, scored, entryRows } = read;
  if (draft.at.code >= 0 || draft.at.number >= 0) return [];
  return [...roles.entries()].flatMap(([row, role]): DoubtfulRow[] => {
    const { name } = labelsAt(draft, row);
    const isSaid = role === 'statistic' || role === 'weight' || role === 'maximum' || role === 'example';
    if (!isSaid || name === '' || !mayBeName(name, row < (entryRows[0] ?? row + 1))) return [];
    const numbers = numbersIn(draft, row, scored);
    if (numbers.length > 0 && isBorneOut(read, row, role)) return [];
    return [{ ...doubted(draft, row, 'label'), otherwise: role, hasScores: numbers.length > 0 }];
  });
}

/** True where the numbers of the row are what its label says. */
function isBorneOut(read: RowsRead, row: number, role: RowRole): boolean {
  const { draft, scored, entryRows } = read;
  const numbers = numbersIn(draft, row, scored);
  if (role === 'statistic') return isStatistic(read, row, 0, SAID);
  const scores = numbers.map(({ column }) =>
    entryRows.flatMap((one) => cellNumber(draft.grid.values[one]?.[column]) ?? []),
  );
  if (role === 'maximum')
    return numbers.every(({ value }, index) => (scores[index] ?? []).every((score) => score <= value));
  const all = scores.flat();
  const isAmid = entryRows.some((one) => one < row) && entryRows.some((one) => one > row);
  const isBeyond = numbers.some(({ value }) => value < Math.min(...all) || value > Math.max(...all));
  return (
    role === 'weight' &&
    (comesTo(
      numbers.map(({ value }) => value),
      1,
      10,
      100,
    ) ||
      (!isAmid && isBeyond))
  );
}

const numbersIn = ({ grid }: Draft, row: number, columns: readonly number[]): { column: number; value: number }[] =>
  columns.flatMap((column) => {
    const value = cellNumber(grid.values[row]?.[column]);
    return value === null ? [] : [{ column, value }];
  });

/** Rows with scores and a name that have no number where nearly all others have one: subtotals, standards, weights in other words. */
function unnumberedRows({ draft, entryRows, known }: RowsRead): DoubtfulRow[] {
  const { at } = draft;
  const isNumbered = (row: number): boolean => at.number >= 0 && cellNumber(cellAt(draft, row, at.number)) !== null;
  const numbered = entryRows.filter(isNumbered).length;
  if (numbered < 2 || numbered * 3 < entryRows.length * 2) return [];
  return entryRows.flatMap((row): DoubtfulRow[] => {
    const { code, name } = labelsAt(draft, row);
    const isPlain = isNumbered(row) || code !== '' || name === '' || known.isEntry(code, name);
    return isPlain ? [] : [doubted(draft, row, 'unnumbered')];
  });
}

/** So many numbers, of so many entries above, make a row a statistic: where its label says so, and where nothing does. */
const SAID = { numbers: 1, above: 1 };
const UNSAID = { numbers: 2, above: 3 };

/** True where all its scores are the same statistic of the entries' rows above. */
function isStatistic({ draft, scored, entryRows }: RowsRead, row: number, least: number, fewest: typeof SAID): boolean {
  const numbers = numbersIn(draft, row, scored);
  if (numbers.length < fewest.numbers) return false;
  const above = entryRows.filter((one) => one < row);
  const columns = numbers.map(({ column }) =>
    above.flatMap((one) => cellNumber(draft.grid.values[one]?.[column]) ?? []),
  );
  if (columns.some((column) => column.length < fewest.above)) return false;
  const values = numbers.map(({ value }) => value);
  return isStatisticOf(values, columns, least);
}
