// Rows below the header that are headers too: it once more, another table's, or the numbers of the columns.
import type { Cell } from '../../vocabulary/cell';
import { headerRole } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { isBlank, textOf } from '../read/cells';
import { cellKind } from './cell-kind';
import type { Draft } from './drafts';

/** One row of the header once more; a group alone counts where the next row goes on. */
export function isHeaderAgain({ grid, block }: Pick<Draft, 'grid' | 'block'>, row: number): boolean {
  const cells = grid.values[row] ?? [];
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  // Of most rows the first cell tells already.
  const isOf = (own: number): boolean =>
    filled.length > 0 && filled.every((column) => headerText(cells[column]) === headerText(grid.values[own]?.[column]));
  for (let own = block.top; own <= block.bottom; own += 1) {
    if (isOf(own)) return filled.length > 1 || (own < block.bottom && isHeaderAgain({ grid, block }, row + 1));
  }
  return false;
}

/** Signs without a letter, "%", are headers too. */
const headerText = (cell: Cell | undefined): string => nameKey(textOf(cell)) || textOf(cell);

/** A title over the header once more. */
export function isTitleAgain(draft: Draft, row: number): boolean {
  const cells = draft.grid.values[row] ?? [];
  if (cells.filter((cell) => !isBlank(cell)).length > 1) return false;
  for (let next = row + 1; next <= row + 3; next += 1) if (isHeaderAgain(draft, next)) return true;
  return false;
}

const prepared = new WeakMap<Draft['columns'], Set<string>>();

/** Made once per table. */
function keysOf(columns: Draft['columns']): Set<string> {
  const keys =
    prepared.get(columns) ?? new Set(columns.map(({ header }) => nameKey(header)).filter((key) => key !== ''));
  prepared.set(columns, keys);
  return keys;
}

/** The names of the columns once more, but not all over their own: what stands below would be read under the wrong names. */
export function isOtherHeader({ grid, columns, at }: Draft, row: number): boolean {
  const keys = keysOf(columns);
  const filled = (grid.values[row] ?? []).filter((cell) => !isBlank(cell)).map((cell) => nameKey(textOf(cell)));
  const known = filled.filter((key) => keys.has(key)).length;
  return (known > 2 && known * 3 >= filled.length * 2) || namesEntriesAgain({ grid, columns, at }, row);
}

/** The headers of the entries' own columns once more, over columns of other names. */
function namesEntriesAgain({ grid, columns, at }: Pick<Draft, 'grid' | 'columns' | 'at'>, row: number): boolean {
  const own = [at.code, at.name, at.number, at.institution].filter((column) => column >= 0);
  const others = (grid.values[row] ?? []).filter((cell, column) => !own.includes(column) && !isBlank(cell));
  // Rows with scores are told by their scores, before any word is looked up.
  if (others.length < 2 || !others.every((cell) => cellKind(cell) === 'text')) return false;
  const again = own.filter((column) => {
    const role = headerRole(columns[column]?.header ?? '');
    return role !== null && headerRole(textOf(grid.values[row]?.[column])) === role;
  });
  return again.length > 1 && (again.includes(at.name) || again.includes(at.code));
}

/** "3", "(3)", "7 = 3+4+5+6", "c", "g = c+d". */
const COLUMN_NUMBER = /^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;

/** 1, 2, 3 …, (1), (2) … or a, b, c … in every column, the entries' too. */
export function isNumberRow({ grid, at }: Draft, row: number): boolean {
  const numbers = (grid.values[row] ?? []).flatMap((cell): number[] => {
    if (isBlank(cell)) return [];
    const [, found = ''] = COLUMN_NUMBER.exec(textOf(cell)) ?? [];
    return [/[a-z]/i.test(found) ? found.toLowerCase().charCodeAt(0) - 96 : found === '' ? Number.NaN : Number(found)];
  });
  const isConsecutive = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  const named = [at.name, at.code].filter((column) => column >= 0);
  const isNamed = named.some((column) => isBlank(grid.values[row]?.[column]));
  return numbers.length > 2 && isConsecutive && !isNamed && (numbers[0] ?? 9) <= 1;
}
