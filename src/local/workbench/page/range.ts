// Reads A1 notation.
import type { Position } from '../../../domain/vocabulary/cell';

/** Top left cell of a range such as C5 or C5:D9; the first cell where it says none. */
export function topLeft(range: string): Position {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)/.exec(range) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
