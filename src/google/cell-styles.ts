// Colours and notes of cells in people's tabs: read whole, written only where they differ.
import { a1 } from '../domain/vocabulary/a1';
import type { CellStyle } from '../domain/workbook/write/marks';
import { active } from './spreadsheet';

/** The styles of all cells with content. Two content reads. */
export function readCellStyles(tab: string): CellStyle[][] {
  const range = active().getSheetByName(tab)?.getDataRange();
  if (range === undefined) return [];
  const notes = range.getNotes();
  return range
    .getBackgrounds()
    .map((row, at) => row.map((background, column) => ({ background, note: notes[at]?.[column] ?? '' })));
}

/** Changes what differs: a content write for each colour, and one for all notes. */
export function writeCellStyles(
  tab: string,
  before: readonly (readonly CellStyle[])[],
  after: readonly (readonly CellStyle[])[],
): void {
  const sheet = active().getSheetByName(tab);
  const colors = new Map<string, string[]>();
  const noted: { row: number; column: number }[] = [];
  for (const [row, line] of after.entries()) {
    for (const [column, style] of line.entries()) {
      const was = before[row]?.[column];
      if (was?.background !== style.background)
        colors.set(style.background, [...(colors.get(style.background) ?? []), a1(row, column)]);
      if (was?.note !== style.note) noted.push({ row, column });
    }
  }
  // White is how a cell without a colour is read.
  for (const [color, cells] of colors) sheet?.getRangeList(cells).setBackground(color === '#ffffff' ? null : color);
  if (noted.length === 0) return;
  const [top, left] = [Math.min(...noted.map(({ row }) => row)), Math.min(...noted.map(({ column }) => column))];
  const bottom = Math.max(...noted.map(({ row }) => row));
  const right = Math.max(...noted.map(({ column }) => column));
  const notes = after.slice(top, bottom + 1).map((line) => line.slice(left, right + 1).map(({ note }) => note));
  sheet?.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).setNotes(notes);
}
