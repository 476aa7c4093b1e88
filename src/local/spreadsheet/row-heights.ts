// Heights of rows with wrapped text. Google Sheets fits them by itself; in a file they have to be written.
import type { StoredCell, Tab } from './model';

/** Pixels of a column without a set width. */
const COLUMN = 100;
/** Points of one line. */
const LINE = 13.5;
/** What a cell keeps free at its sides, and a little for programs that set type wider. */
const MARGIN = 10;

/** Pixels of a letter of the default font, Arial of 10 points, by how wide it is. */
const WIDTHS: [RegExp, number][] = [
  [/[ijl.,:;'’|!]/, 3.7],
  [/[ frt()/-]/, 4.5],
  [/[cksvxyz]/, 6.7],
  [/[mwMW—…%]/, 11.2],
  [/[\p{Lu}]/u, 9.2],
];
const OTHER = 7.4;
const BOLD = 1.08;

const letterWidth = (letter: string): number => WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);

/** How many lines a paragraph takes: word after word, a word longer than the line broken over several. */
function linesOfParagraph(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = textWidth(word);
    const needed = used === 0 ? width : used + textWidth(' ') + width;
    if (needed <= room) used = needed;
    else {
      const over = Math.max(1, Math.ceil(width / room));
      lines += used === 0 ? over - 1 : over;
      used = width - (over - 1) * room;
    }
  }
  return lines;
}

/** How many lines a text takes in a column. */
function linesOf(text: string, pixels: number, isBold: boolean): number {
  const room = Math.max(OTHER, (pixels - MARGIN) / (isBold ? BOLD : 1));
  return text.split('\n').reduce((lines, part) => lines + linesOfParagraph(part, room), 0);
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
