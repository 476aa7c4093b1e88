// What a tab that the add-on writes looks like: cells, and how the tab is laid out when it is made.
import type { Grid } from '../competition/score-sheet';
import { textOf } from './cells';

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
};

/** The second line of every written tab starts with this: how a tab of ours is told from one that a person made. */
export const WRITTEN_MARK = 'Lembar Juri';

/** True for the cells of a tab that the add-on wrote. */
export const isMarked = (grid: Grid): boolean => textOf(grid.values[1]?.[0]).startsWith(WRITTEN_MARK);

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
): TabContent {
  const wide = (text: string): string[] => [text, ...columns.slice(1).map(() => '')];
  return {
    name,
    values: [
      wide(title),
      wide(`${WRITTEN_MARK} · ${origin}`),
      columns.map((column) => column.header),
      ...rows.map((row) => columns.map((column) => column.value(row))),
    ],
    headerRow: 2,
    frozenColumns,
    widths: columns.map((column) => column.width),
    formats: columns.map((column) => column.format ?? ''),
  };
}
