// Cells of a workbook as read: values, grids and positions.

/** A date or time as Sheets stored it, already read in the spreadsheet's own zone (yyyy-MM-dd'T'HH:mm:ss). */
export type DateCell = {
  date: string;
  /** In this spreadsheet people type the month before the day. */
  monthFirst?: true;
};

/** One cell as read: '' when empty. */
export type Cell = string | number | boolean | DateCell;

/** The cells of one tab, first row first; every row has the same length. Row and column numbers elsewhere are 0-based. */
export type Grid = {
  tab: string;
  values: Cell[][];
};

/** A position in a tab's grid, 0-based. */
export type Position = { row: number; column: number };

/** A block of cells, 0-based. */
export type Area = { top: number; left: number; height: number; width: number };
