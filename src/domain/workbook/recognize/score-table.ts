// A tab as a table of scores nobody has described yet: entries by code or name, and what its other columns hold.

import type { PassedReason } from '../../validation/inference/inference';
import type { Cell, Grid } from '../../vocabulary/cell';
import { nameKey } from '../../vocabulary/keys';
import { isWord, RECUSED } from '../../vocabulary/words';
import { isBlank, numberOf, textOf } from '../read/cells';
import { criterionHeader, maximumIn } from '../read/criterion-header';
import { type Fixed, fixedOf, isSummary } from '../read/score-sheet';
import { headerRowOf } from '../read/table';
import { isMarked } from '../write/tab-content';
import { isNoCriterion, passedReason } from './not-criteria';

/** `numbers`: most of what it holds; `words`: likewise; `open`: nothing yet, or mostly dates and errors, which may be scores. */
export type ColumnKind = 'numbers' | 'words' | 'open';

export type ScoreColumn = {
  column: number;
  key: string;
  name: string;
  weight: number | null;
  /** The highest score that its header names. */
  max: number | null;
  kind: ColumnKind;
};

/** A column of numbers that is no criterion's by its header or by what it holds. */
export type PassedColumn = { header: string; reason: PassedReason };

export type EntryLine = { code: string; name: string; institution: string; values: readonly Cell[] };

export type ScoreTable = {
  tab: string;
  values: readonly (readonly Cell[])[];
  /** True where the entries' names have a column. */
  hasNames: boolean;
  /** Every column that could be a criterion's by its header; one a name. */
  columns: ScoreColumn[];
  /** The lines below the header that have a code or a name; sums and weights are none. */
  lines: EntryLine[];
  passed: PassedColumn[];
  /** True where two columns of numbers carry the same criterion's name. */
  isRepeated: boolean;
  /** What stands over the table, cell by cell, row by row. */
  above: readonly (readonly Cell[])[];
};

/** Beyond this a column holds amounts, years or telephone numbers. */
const LARGEST_SCORE = 1000;

const namesEntry = (cell: Cell): boolean => {
  const fixed = typeof cell === 'string' ? fixedOf(cell) : undefined;
  return fixed === 'code' || fixed === 'name';
};

/** The table of a tab; null where no row of the first ten names a column of entries, and for tabs that the add-on wrote. */
export function scoreTable(grid: Grid): ScoreTable | null {
  if (isMarked(grid)) return null;
  const isText = (cell: Cell): boolean => typeof cell === 'string' && !isBlank(cell);
  // "Nama: Bu Retno" above the table names an entry column too: the table's own header has more columns.
  const headerRow = headerRowOf(grid, (row) => (row.some(namesEntry) ? row.filter(isText).length : 0));
  if (headerRow === null) return null;
  const headers = (grid.values[headerRow] ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const columnOf = (wanted: Fixed): number => headers.findIndex((header) => fixedOf(header) === wanted);
  const [code, name, institution] = [columnOf('code'), columnOf('name'), columnOf('institution')];
  const lines = grid.values.slice(headerRow + 1).flatMap((values): EntryLine[] => {
    const line = {
      code: textOf(values[code]),
      name: textOf(values[name]),
      institution: textOf(values[institution]),
      values,
    };
    const labelled = line.code !== '' || line.name !== '';
    return labelled && !isSummary(line.code, line.code === '' ? line.name : '', values) ? [line] : [];
  });
  return {
    tab: grid.tab,
    values: grid.values,
    hasNames: name >= 0,
    columns: scoreColumns(headers, lines),
    lines,
    passed: passedColumns(headers, lines),
    isRepeated: hasRepeated(headers),
    above: grid.values.slice(0, headerRow),
  };
}

function hasRepeated(headers: readonly string[]): boolean {
  const keys = headers.map((header) => criterionHeader(header).name).filter((name) => !isNoCriterion(name));
  return new Set(keys.map(nameKey)).size < keys.length;
}

const cellsBelow = (lines: readonly EntryLine[], column: number): Cell[] =>
  lines.map((line) => line.values[column] ?? '');

function passedColumns(headers: readonly string[], lines: readonly EntryLine[]): PassedColumn[] {
  return headers.flatMap((header, column): PassedColumn[] => {
    const { name } = criterionHeader(header);
    const reason = passedReason(name);
    const cells = cellsBelow(lines, column);
    if (nameKey(name) === '' || !cells.some((cell) => typeof cell === 'number')) return [];
    if (reason !== null) return [{ header: header.trim(), reason }];
    return isLarge(cells) && !isNoCriterion(name) ? [{ header: header.trim(), reason: 'large' }] : [];
  });
}

function scoreColumns(headers: readonly string[], lines: readonly EntryLine[]): ScoreColumn[] {
  const columns = new Map<string, ScoreColumn>();
  for (const [column, header] of headers.entries()) {
    const { name, weight } = criterionHeader(header);
    const key = nameKey(name);
    if (isNoCriterion(name) || columns.has(key)) continue;
    const kind = kindOf(cellsBelow(lines, column));
    columns.set(key, { column, key, name, weight, max: maximumIn(header), kind });
  }
  return [...columns.values()];
}

const numbersIn = (cells: readonly Cell[]): number[] =>
  cells.flatMap((cell) => numberOf(typeof cell === 'string' ? cell.replace(/\s*%\s*$/, '') : cell) ?? []);

function isLarge(cells: readonly Cell[]): boolean {
  const numbers = numbersIn(cells);
  return numbers.filter((number) => number > LARGEST_SCORE).length * 2 > numbers.length;
}

function kindOf(cells: readonly Cell[]): ColumnKind {
  const filled = cells.filter((cell) => !isBlank(cell));
  const numbers = numbersIn(filled);
  const isRecused = (cell: Cell): boolean => typeof cell === 'string' && isWord(cell, RECUSED);
  const scored = numbers.length + filled.filter(isRecused).length;
  if (numbers.length > 0 && scored * 2 >= filled.length) return isLarge(filled) ? 'words' : 'numbers';
  const isWords = (cell: Cell): boolean =>
    typeof cell === 'string' && numberOf(cell) === null && !isRecused(cell) && !cell.trim().startsWith('#');
  return filled.filter(isWords).length * 2 > filled.length ? 'words' : 'open';
}
