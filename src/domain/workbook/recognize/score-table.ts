// A tab as a table of scores nobody has described yet: entries by code or name, and what its other columns hold.

import type { Cell, Grid } from '../../vocabulary/cell';
import { headerRole } from '../../vocabulary/column-headers';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { isWord, RECUSED } from '../../vocabulary/words';
import { isBlank, numberOf, textOf } from '../read/cells';
import { criterionHeader, maximumIn } from '../read/criterion-header';
import { type Fixed, fixedOf, isWeightLine } from '../read/score-sheet';
import type { TabStructure } from '../structure';
import { cellKind } from '../structure/cell-kind';
import { isMarked } from '../write/tab-content';
import { isNoCriterion } from './not-criteria';

/** `numbers`: most of what it holds; `words`: likewise; `open`: nothing yet, or mostly dates and errors, which may be scores. */
type ColumnKind = 'numbers' | 'words' | 'open';

export type ScoreColumn = {
  column: number;
  /** True where the structure of the tab says that it is a criterion's, whatever stands in it. */
  isMeant: boolean;
  key: string;
  name: string;
  weight: number | null;
  /** The highest score that its header names. */
  max: number | null;
  kind: ColumnKind;
};

export type EntryLine = {
  code: string;
  name: string;
  institution: string;
  category: string;
  values: readonly Cell[];
};

/** What tells a line's entry from others across tabs: its code, else its name. */
export const lineKey = ({ code, name }: Pick<EntryLine, 'code' | 'name'>): string => codeKey(code) || nameKey(name);

export type ScoreTable = {
  tab: string;
  values: readonly (readonly Cell[])[];
  /** True where the entries' names have a column. */
  hasNames: boolean;
  /** Every column that could be a criterion's by its header; one a name. */
  columns: ScoreColumn[];
  /** The lines below the header that have a code or a name; sums and weights are none. */
  lines: EntryLine[];
  /** True where two columns of numbers carry the same criterion's name. */
  isRepeated: boolean;
  /** Weighted sums that stand on the tab: the columns that they sum up, and what each weighs. */
  totals: { from: number[]; weights: number[] }[];
  /** True where a column adds the criteria up as they are. */
  addsUp: boolean;
  /** True where a row of weights has no label. */
  hasBareWeights: boolean;
  /** The headers as they stand, by column. */
  headers: readonly string[];
  /** What stands outside the table, cell by cell; blank within it. */
  outside: readonly (readonly Cell[])[];
  /** What stands over the table, cell by cell, row by row. */
  above: readonly (readonly Cell[])[];
};

/** Beyond this a column holds amounts, years or telephone numbers. */
const LARGEST_SCORE = 1000;

const namesEntry = (cell: Cell): boolean => {
  const fixed = typeof cell === 'string' ? fixedOf(cell) : undefined;
  return fixed === 'code' || fixed === 'name';
};

/** The table of a tab's view; null where it has no column of entries, and for tabs that the add-on wrote. */
export function scoreTable(grid: Grid, structure: TabStructure | undefined): ScoreTable | null {
  if (isMarked(grid) || structure === undefined) return null;
  const { headerRow } = structure;
  if (!(grid.values[headerRow] ?? []).some(namesEntry)) return null;
  const headers = (grid.values[headerRow] ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const columnOf = (wanted: Fixed): number => headers.findIndex((header) => fixedOf(header) === wanted);
  const [code, name, institution] = [columnOf('code'), columnOf('name'), columnOf('institution')];
  const category = headers.findIndex((header) => headerRole(header) === 'category');
  const isEntry = (row: number): boolean => structure.rows[row] === 'entry';
  const lines = grid.values.slice(headerRow + 1).flatMap((values, index): EntryLine[] => {
    const line = {
      code: textOf(values[code]),
      name: textOf(values[name]),
      institution: textOf(values[institution]),
      category: textOf(values[category]),
      values,
    };
    const labelled = line.code !== '' || line.name !== '';
    return labelled && (isEntry(headerRow + 1 + index) || !isWeightLine(line.code, line.name)) ? [line] : [];
  });
  return {
    tab: grid.tab,
    values: grid.values,
    hasNames: name >= 0,
    columns: scoreColumns(headers, lines, structure),
    lines,
    isRepeated: hasRepeated(headers),
    totals: structure.columns.flatMap(({ from, weights }) => (weights === null ? [] : [{ from, weights }])),
    addsUp: structure.columns.some(({ role, from }) => role === 'sum' && from.length > 1),
    hasBareWeights: structure.rows.some(
      (role, row) => role === 'weight' && !(structure.values[row] ?? []).some((cell) => cellKind(cell) === 'text'),
    ),
    headers: structure.columns.map(({ label }) => label),
    outside: structure.outside,
    above: grid.values.slice(0, headerRow),
  };
}

function hasRepeated(headers: readonly string[]): boolean {
  const keys = headers.map((header) => criterionHeader(header).name).filter((name) => !isNoCriterion(name));
  return new Set(keys.map(nameKey)).size < keys.length;
}

const cellsBelow = (lines: readonly EntryLine[], column: number): Cell[] =>
  lines.map((line) => line.values[column] ?? '');

function scoreColumns(
  headers: readonly string[],
  lines: readonly EntryLine[],
  { columns: shapes }: TabStructure,
): ScoreColumn[] {
  const columns = new Map<string, ScoreColumn>();
  for (const [column, header] of headers.entries()) {
    const { name, weight } = criterionHeader(header);
    const key = nameKey(name);
    const shape = shapes[column];
    if (key === '' || columns.has(key) || (shape !== undefined && shape.role !== 'criterion')) continue;
    // Columns that stand only in the view: the criteria of a list, and the category that sections name.
    if (shape === undefined && headerRole(name) === 'category') continue;
    const seen = kindOf(cellsBelow(lines, column));
    // What stands only in the view a list calls a criterion itself.
    const isMeant = shape === undefined || shape.doubt === null;
    columns.set(key, {
      column,
      isMeant,
      key,
      name,
      weight,
      max: maximumIn(header),
      kind: isMeant && seen === 'words' ? 'open' : seen,
    });
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
