// The content and layout of a tab that the add-on writes.
import type { Grid } from '../../vocabulary/cell';

export type TabContent = {
  name: string;
  /** A rectangle; strings are always text, never formulas. */
  values: (string | number)[][];
  /** 0-based row of the header; everything down to it is frozen. */
  headerRow: number;
  /** Columns frozen at the left. */
  frozenColumns: number;
  /** Pixels, one per column. */
  widths: number[];
  /** Sheets number format per column, for the rows below the header; '' = as it comes. */
  formats: string[];
  /** No rows will be added: only those there are get formats. */
  isClosed?: boolean;
  /** Part of the second line that shows the number formats, so that a tab with another layout is laid out again. */
  layout: string;
};

const LONGEST_NAME = 31;

/** The wanted name of a tab, or from 2 on the same with the number behind it. */
export function numberedName(wanted: string, number: number): string {
  const suffix = number === 1 ? '' : ` (${number})`;
  return wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
}

/** The second line of every managed tab starts with this, to distinguish it from a person's tab. */
const WRITTEN_MARK = 'Lembar Juri · ';

/** The first cell of the second line of a tab that the add-on wrote. */
export const writtenMark = (origin: string): string => WRITTEN_MARK + origin;

/** True for such a cell. */
export const isMark = (cell: unknown): boolean => typeof cell === 'string' && cell.startsWith(WRITTEN_MARK);

/** True for the cells of a tab that the add-on wrote. */
export const isMarked = (grid: Grid): boolean => isMark(grid.values[1]?.[0]);

/** A column of a written table: its header, width, number format and how a row fills it. */
export type ContentColumn<R> = { header: string; width: number; format?: string; value(row: R): string | number };

/** Lays a table out under a title and a line that says where it comes from. */
export function tableContent<R>(
  name: string,
  title: string,
  origin: string,
  columns: readonly ContentColumn<R>[],
  rows: readonly R[],
  frozenColumns: number,
  layout = '',
): TabContent {
  const wide = (text: string): string[] => [text, ...columns.slice(1).map(() => '')];
  return {
    name,
    values: [
      wide(title),
      wide([WRITTEN_MARK + origin, layout].filter((part) => part !== '').join(' · ')),
      columns.map((column) => column.header),
      ...rows.map((row) => columns.map((column) => column.value(row))),
    ],
    headerRow: 2,
    frozenColumns,
    widths: columns.map((column) => column.width),
    formats: columns.map((column) => column.format ?? ''),
    layout,
  };
}
