// The grid's columns from left to right: how wide they are, and which stay in place.
import type { TabShown } from '../../protocol';

export type GridColumn = {
  index: number;
  width: number;
  /** Pixels from the left edge for a column that stays in place; null for one that scrolls. */
  left: number | null;
};

/** Of the row numbers. */
export const HEAD_WIDTH = 46;
const COLUMN_WIDTH = 100;
/** Empty columns behind the last with content. */
const SPARE = 4;

/** Frozen columns take at most this part of the width: on a phone the others must be reached too. */
const MOST_FROZEN = 0.6;

/** The frozen columns stay in place behind the row numbers where there is `room`. */
export function columnsOf({ usedColumns, frozenColumns, widths }: TabShown, room: number): GridColumn[] {
  let left = HEAD_WIDTH;
  return Array.from({ length: usedColumns + SPARE }, (_, index) => {
    const width = widths[index] ?? COLUMN_WIDTH;
    const column = { index, width, left: index < frozenColumns && left + width <= room * MOST_FROZEN ? left : null };
    left += width;
    return column;
  });
}

/** Of the row numbers and these columns together. */
export const widthOf = (columns: readonly GridColumn[]): number =>
  columns.reduce((sum, one) => sum + one.width, HEAD_WIDTH);
