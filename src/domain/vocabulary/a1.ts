// A1 notation for 0-based rows and columns.
import type { Position } from './cell';

/** Letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A1 notation of a block that starts at a 0-based row and column. */
export function a1(row: number, column: number, rows = 1, columns = 1): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;

/** The cells of a range as `a1` writes it, row by row. */
export function cellsIn(range: string): Position[] {
  const [, left = '', top = '', right = left, bottom = top] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range) ?? [];
  const cells: Position[] = [];
  for (let row = Number(top) - 1; row < Number(bottom); row++)
    for (let column = columnOf(left); column <= columnOf(right); column++) cells.push({ row, column });
  return cells;
}
