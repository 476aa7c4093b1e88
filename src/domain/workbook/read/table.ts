// A table in a tab: columns known by their header words, the header row anywhere in the first ten rows.
import { a1 } from '../../vocabulary/a1';
import type { Cell, Grid } from '../../vocabulary/cell';
import type { Language } from '../../vocabulary/language';
import type { Table } from '../../vocabulary/table';
import { isWord } from '../../vocabulary/words';
import { isBlank } from './cells';

export type TableRow<K extends string> = {
  /** 0-based row in the tab. */
  row: number;
  /** The cell of a column; '' when the tab has no such column. */
  cell(key: K): Cell;
  /** The cells of columns that the table does not know, by their headers. */
  others(): [header: string, cell: Cell][];
};

export type TableReading<K extends string> = {
  part: string;
  tab: string;
  headerRow: number;
  /** 0-based columns by key; the first when a header stands twice. */
  columns: Map<K, number>;
  /** Rows below the header with anything in a known column. */
  rows: TableRow<K>[];
};

export const HEADER_ROWS = 10;
/** On judges' tabs long titles and instructions may stand over the table. */
export const JUDGE_HEADER_ROWS = 60;

/** The row, of the first ten or so many, that satisfies most; ties go to the upper one. Null when none scores at all. */
export function headerRowOf(grid: Grid, score: (row: Cell[]) => number, depth = HEADER_ROWS): number | null {
  const scores = grid.values.slice(0, depth).map(score);
  const best = Math.max(0, ...scores);
  return best === 0 ? null : scores.indexOf(best);
}

/** Reads a table from a tab; null when no row of the first ten carries any of its headers. */
export function readTable<K extends string>(grid: Grid, table: Table<K>): TableReading<K> | null {
  const matches = (cell: Cell): boolean =>
    typeof cell === 'string' && table.columns.some((column) => isWord(cell, column.header));
  const headerRow = headerRowOf(grid, (row) => row.filter(matches).length);
  if (headerRow === null) return null;
  const columns = new Map<K, number>();
  const others: [header: string, column: number][] = [];
  for (const [index, cell] of (grid.values[headerRow] ?? []).entries()) {
    if (typeof cell !== 'string') continue;
    const known = table.columns.find((column) => isWord(cell, column.header));
    if (known === undefined && !isBlank(cell)) others.push([cell, index]);
    else if (known !== undefined && !columns.has(known.key)) columns.set(known.key, index);
  }
  const keys = [...columns.keys()];
  const rows = grid.values
    .map((values, row) => ({
      row,
      cell: (key: K): Cell => {
        const column = columns.get(key);
        return column === undefined ? '' : (values[column] ?? '');
      },
      others: () => others.map(([header, column]): [string, Cell] => [header, values[column] ?? '']),
    }))
    .filter(({ row, cell }) => row > headerRow && keys.some((key) => !isBlank(cell(key))));
  return { part: table.part, tab: grid.tab, headerRow, columns, rows };
}

/** The A1 place of a row's cell in a column; null when the tab has no such column. */
export function placeIn<K extends string>(
  reading: TableReading<K> | null,
  row: number | undefined,
  key: K,
): { tab: string; cell: string } | null {
  const column = reading?.columns.get(key);
  return reading === null || column === undefined || row === undefined
    ? null
    : { tab: reading.tab, cell: a1(row, column) };
}

/** The header row of a table in one language. */
export const headersOf = <K extends string>(table: Table<K>, language: Language): string[] =>
  table.columns.map((column) => column.header[language]);
