// One header a column of a block: its own text and what stands over it; weights and maxima in rows of their own name nothing.
import type { Cell } from '../../vocabulary/cell';
import { comesTo } from '../../vocabulary/whole';
import { isBlank, textOf } from '../read/cells';
import { maximumAlone, weightAlone } from '../read/criterion-header';

/** One column's header: its own text, and the texts that stand over it, the highest first; weights and maxima under it before them. */
export type ColumnHeader = { text: string; groups: string[] };

/** `rows`: those of the block, the highest first; `isIdentity`: true for what heads the entries' own columns. */
export function headersIn(rows: readonly (readonly Cell[])[], isIdentity: (text: string) => boolean): ColumnHeader[] {
  const texts = rows.map(withShares);
  const isLeafBelow = (row: number, column: number): boolean =>
    texts.slice(row + 1).some((cells) => isNamed(cells[column] ?? ''));
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column): ColumnHeader => {
    const own = texts.flatMap((cells, row) => (cells[column] ? [{ row, text: cells[column] }] : []));
    const named = own.filter(({ text }) => isNamed(text));
    const leaf = named[named.length - 1] ?? own[own.length - 1];
    const under = own.filter(({ row }) => row > (leaf?.row ?? 0)).map(({ text }) => text);
    const over = texts.slice(0, Math.max(0, leaf?.row ?? 0)).flatMap((cells, row): string[] => {
      if (cells[column]) return [cells[column]];
      // From the left, as long as nothing else stands between and the group's own column has a name below it too.
      for (let left = column - 1; left >= 0; left -= 1) {
        const text = cells[left] ?? '';
        if (text !== '') return isLeafBelow(row, left) && !isIdentity(text) ? [text] : [];
      }
      return [];
    });
    return { text: leaf?.text ?? '', groups: [...under, ...over] };
  });
}

const isNamed = (text: string): boolean => text !== '' && weightAlone(text) === null && maximumAlone(text) === null;

/** The texts of a row; numbers that come to a whole are its weights. */
function withShares(cells: readonly Cell[]): string[] {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const areWeights = numbers.length > 1 && comesTo(numbers, 1, 100);
  const factor = comesTo(numbers, 1) ? 100 : 1;
  return cells.map((cell) =>
    areWeights && typeof cell === 'number'
      ? `${Math.round(cell * factor * 1e4) / 1e4}%`
      : isBlank(cell)
        ? ''
        : textOf(cell),
  );
}
