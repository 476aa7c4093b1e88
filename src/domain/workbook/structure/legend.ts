// What names the criteria once more beside or below their table, to say what they weigh: it is no part of the table.
import type { Cell, Grid } from '../../vocabulary/cell';
import { headerRole, mayBeScored } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { isBlank, textOf } from '../read/cells';
import { criterionHeader } from '../read/criterion-header';
import { cellKind } from './cell-kind';
import { type HeaderBlock, isGeneric } from './header-block';

/** A list of criteria has few columns. */
const WIDEST = 4;
const ENUMERATION = /^\s*(?:\d{1,2}|[a-z])\s*[.)]\s*/i;
const HEADING = /bobot|weight|kriteria|aspek|keterangan|indikator/i;

/** "1. Kebaruan (40%)", "K1 : Kebaruan", where the table has "K1". */
const keysOf = (cell: Cell | undefined): string[] => {
  const { name } = criterionHeader(textOf(cell).replace(ENUMERATION, ''));
  return [name, name.replace(/\s*[:=].*$/, '')].map(nameKey);
};

/** The tab with such lists left blank. */
export function withoutLegend(grid: Grid, block: HeaderBlock): Grid {
  const criteria = new Map<string, number>();
  for (const [column, { text, groups }] of block.columns.entries()) {
    for (const { name } of [text, ...groups].map(criterionHeader)) {
      if (name === '' || isGeneric(name) || (headerRole(name) !== null && !mayBeScored(name))) continue;
      // A group reaches as far as what is blank behind it.
      criteria.set(nameKey(name), criteria.get(nameKey(name)) ?? column);
    }
  }
  const width = grid.values[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  // Judges use few different marks: what stands in many cells is looked up once.
  const cache = new Map<Cell | undefined, string | undefined>();
  const keyOf = (cell: Cell | undefined): string | undefined => {
    if (!cache.has(cell))
      cache.set(
        cell,
        keysOf(cell).find((key) => criteria.has(key)),
      );
    return cache.get(cell);
  };
  const rowsOf = (column: number): number[] =>
    grid.values.flatMap((cells, row) => (row > block.bottom && keyOf(cells[column]) !== undefined ? [row] : []));
  for (const column of columns) {
    const rows = rowsOf(column);
    const named = new Set(rows.flatMap((row) => keyOf(grid.values[row]?.[column]) ?? []));
    if (named.size < 2) continue;
    if ([...named].every((key) => column > (criteria.get(key) ?? 0)))
      return blanked(grid, (row, at) => row >= block.top && at >= column);
    const below = rows.filter((row) => (grid.values[row] ?? []).filter((cell) => !isBlank(cell)).length <= WIDEST);
    if (below.length !== rows.length) continue;
    const headings = headingsOver(grid, Math.min(...rows), block.bottom);
    return blanked(grid, (row) => rows.includes(row) || headings.includes(row));
  }
  return grid;
}

/** The lines of words right over the list. */
function headingsOver({ values }: Grid, first: number, bottom: number): number[] {
  const found: number[] = [];
  for (let row = first - 1; row > bottom; row -= 1) {
    const filled = (values[row] ?? []).filter((cell) => !isBlank(cell));
    if (filled.length === 0 || !filled.every((cell) => cellKind(cell) === 'text')) break;
    if (!filled.some((cell) => HEADING.test(textOf(cell)))) break;
    found.push(row);
  }
  return found;
}

const blanked = (grid: Grid, is: (row: number, column: number) => boolean): Grid => ({
  ...grid,
  values: grid.values.map((cells, row) => cells.map((cell, column): Cell => (is(row, column) ? '' : cell))),
});
