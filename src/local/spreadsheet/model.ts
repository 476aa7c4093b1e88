// The spreadsheet in memory: tabs and cells, free of any file format's library.
import type { CellStyle, ConditionalRule, TabSource, ValidationRule } from '../files/xlsx-parts';

/** Dates are serial numbers (days since 30 December 1899) with a date format, errors their text (`#REF!`). */
export type CellContent = string | number | boolean | null;

export type StoredCell = {
  value: CellContent;
  /** Without the leading `=`; null where the cell holds no formula. `value` is then what it last came to. */
  formula: string | null;
  style?: CellStyle;
  /** What the file knows beyond that (link, comment, rich text, array formula), written back untouched. */
  kept?: object;
};

export type Tab = {
  readonly id: number;
  name: string;
  hidden: boolean;
  /** False for a chart's own sheet. */
  readonly hasCells: boolean;
  /** By row, then column, 0-based; holes are empty cells without format. */
  readonly cells: (StoredCell | undefined)[][];
  maxRows: number;
  maxColumns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels, by 0-based column, where set by the add-on. */
  readonly widths: Map<number, number>;
  /** `RRGGBB`; null = none. */
  color: string | null;
  validations: readonly ValidationRule[];
  conditionals: readonly ConditionalRule[];
  /** Cells have changed since formulas were calculated, or a formula has no value yet. */
  stale: boolean;
  removed: boolean;
  readonly source: TabSource | null;
  /** In the file only the first and the last of the rows that wait for content stand. */
  readonly isTailLeftOut?: boolean;
};

/** A formula that keeps the value it had: `unknown` is what the engine does not know. */
export type NotCalculated = { tab: string; cell: string; unknown: string };

/** How the formulas of a workbook keep their values. */
export type Calculation = {
  /** Calculates if a cell has changed since. Formulas that came with a file keep its values until then. */
  recalculate(book: Book): void;
  /** Formulas that are never calculated here. */
  notCalculated(book: Book): NotCalculated[];
};

export type Book = {
  readonly tabs: Tab[];
  readonly calculation: Calculation;
  /** The tab that was in front when the file was saved. */
  readonly opensAt: Tab;
};

const isFilled = (cell: StoredCell | undefined): boolean =>
  cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ''));

/** Number of rows up to the last one with content. */
export function lastRow(tab: Tab): number {
  for (let row = tab.cells.length - 1; row >= 0; row--) if (tab.cells[row]?.some(isFilled)) return row + 1;
  return 0;
}

/** Number of columns up to the last one with content. */
export function lastColumn(tab: Tab): number {
  return tab.cells.reduce((most, row) => {
    for (let column = row.length - 1; column >= most; column--) if (isFilled(row[column])) return column + 1;
    return most;
  }, 0);
}

export function cellAt(tab: Tab, row: number, column: number): StoredCell | undefined {
  return tab.cells[row]?.[column];
}

/** Puts a cell, or empties the place when `cell` is undefined. */
export function putCell(tab: Tab, row: number, column: number, cell: StoredCell | undefined): void {
  while (tab.cells.length <= row) tab.cells.push([]);
  const line = tab.cells[row]!;
  while (line.length <= column) line.push(undefined);
  line[column] = cell;
  tab.stale = true;
}

/** A fresh tab with the grid of a new one at Google: 1,000 rows and 26 columns. */
export function emptyTab(id: number, name: string): Tab {
  return {
    id,
    name,
    hidden: false,
    hasCells: true,
    cells: [],
    maxRows: 1000,
    maxColumns: 26,
    frozenRows: 0,
    frozenColumns: 0,
    widths: new Map(),
    color: null,
    validations: [],
    conditionals: [],
    stale: false,
    removed: false,
    source: null,
  };
}
