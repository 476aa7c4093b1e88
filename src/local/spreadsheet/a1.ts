// A1 notation read: a cell or a block, 0-based.
import type { Area } from '../../domain/vocabulary/cell';

const column = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** `A1`, `$B$2:C9`; null for anything else, such as open ends (`A:A`) or another tab's cells. */
export function readA1(text: string): Area | null {
  const parts = /^\$?([A-Z]{1,3})\$?([1-9]\d*)(?::\$?([A-Z]{1,3})\$?([1-9]\d*))?$/i.exec(text);
  if (!parts) return null;
  const [, left = '', top = '', right = left, bottom = top] = parts;
  const rows = [Number(top) - 1, Number(bottom) - 1];
  const columns = [column(left), column(right)];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    height: Math.max(...rows) - Math.min(...rows) + 1,
    width: Math.max(...columns) - Math.min(...columns) + 1,
  };
}
