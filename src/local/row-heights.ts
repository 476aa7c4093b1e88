// Heights of rows with wrapped text. Google Sheets fits them by itself; in a file they have to be written.
import type { StoredCell, Tab } from './model';

/** Pixels of a letter of the default font on average, and of a column whose width nobody set. */
const LETTER = 6.8;
const COLUMN = 100;
/** Points of one line. */
const LINE = 13.5;

/** How many lines a text takes in a column; words are not broken, so lines are a little shorter than the column. */
function linesOf(text: string, pixels: number, isBold: boolean): number {
  const room = Math.max(1, Math.floor((pixels - 6) / (isBold ? LETTER * 1.1 : LETTER)) - 2);
  return text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil([...part].length / room)), 0);
}

function linesIn(cell: StoredCell | undefined, pixels: number): number {
  if (typeof cell?.value !== 'string' || cell.style?.alignment?.wrapText !== true) return 1;
  return linesOf(cell.value, pixels, cell.style.font?.bold === true);
}

/** Height in points by 0-based row, for rows that need more than one line. */
export function rowHeights(tab: Tab): Map<number, { height: number }> {
  const pixels = (column: number): number => tab.widths.get(column) ?? fileWidth(tab, column) ?? COLUMN;
  const heights = new Map<number, { height: number }>();
  for (const [row, cells] of tab.cells.entries()) {
    const lines = cells.reduce((most, cell, column) => Math.max(most, linesIn(cell, pixels(column))), 1);
    if (lines > 1) heights.set(row, { height: lines * LINE });
  }
  return heights;
}

/** A width that the file has, in pixels. */
const fileWidth = (tab: Tab, column: number): number | null => {
  const width = tab.source?.columns?.[column]?.width;
  return width === undefined ? null : width * 7 + 5;
};
