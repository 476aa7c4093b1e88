// Compares a tab with its expected content. Columns are matched by their headers and rows by the entry's code, so that
// one inserted or deleted row does not make all others look altered.
import { a1 } from '../../vocabulary/a1';
import type { Cell, Grid } from '../../vocabulary/cell';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { word } from '../../vocabulary/words';
import { textOf } from '../read/cells';
import type { TabContent } from './tab-content';

export type CellDifference = { header: string; written: Cell; expected: Cell };

/** `row`: as people count. `cell`: of the first difference. */
export type TabDifference =
  | { kind: 'cells'; row: number; cell: string; code: string; cells: CellDifference[] }
  /** A row of an unranked entry, or a duplicate row. */
  | { kind: 'stray'; row: number; cell: string; code: string }
  | { kind: 'missing'; code: string; rank: Cell }
  | { kind: 'column'; header: string }
  /** Each row is as expected, but not in its place. */
  | { kind: 'order'; row: number; cell: string };

const CODE = word('Kode', 'Code');

const isSame = (one: Cell, other: Cell): boolean =>
  typeof one === 'number' && typeof other === 'number' ? one === other : textOf(one) === textOf(other);

/** Everything from the header down that differs. */
export function differencesOf(grid: Grid, { values, headerRow }: TabContent): TabDifference[] {
  const headers = (values[headerRow] ?? []).map(String);
  const found = (grid.values[headerRow] ?? []).map((cell) => nameKey(textOf(cell)));
  const columns = headers.map((header) => found.indexOf(nameKey(header)));
  const codeColumn = headers.findIndex((header) => header === CODE.id || header === CODE.en);
  const missingColumns = headers.flatMap((header, index): TabDifference[] =>
    columns[index] === -1 ? [{ kind: 'column', header }] : [],
  );
  const keyAt = columns[codeColumn] ?? -1;
  if (keyAt === -1) return missingColumns;

  const expected = new Map(values.slice(headerRow + 1).map((line) => [codeKey(String(line[codeColumn])), line]));
  const met = new Set<string>();
  const differences: TabDifference[] = [];
  for (const [row, line] of grid.values.entries()) {
    if (row <= headerRow || columns.every((at) => at === -1 || textOf(line[at]) === '')) continue;
    const code = textOf(line[keyAt]);
    const wanted = expected.get(codeKey(code));
    if (wanted === undefined || met.has(codeKey(code))) {
      differences.push({ kind: 'stray', row: row + 1, cell: a1(row, keyAt), code });
      continue;
    }
    met.add(codeKey(code));
    const cells = headers.flatMap((header, index) => {
      const at = columns[index]!;
      const [one, other] = [line[at] ?? '', wanted[index] ?? ''];
      return at === -1 || isSame(one, other) ? [] : [{ at, header, written: one, expected: other }];
    });
    const first = cells[0];
    if (first === undefined) continue;
    const told = cells.map(({ at, ...cell }) => cell);
    differences.push({ kind: 'cells', row: row + 1, cell: a1(row, first.at), code, cells: told });
  }
  for (const [key, line] of expected)
    if (!met.has(key)) differences.push({ kind: 'missing', code: String(line[codeColumn]), rank: line[0] ?? '' });
  const all = [...missingColumns, ...differences];
  return all.length > 0 ? all : outOfOrder([...met], [...expected.keys()], headerRow, keyAt);
}

function outOfOrder(
  order: readonly string[],
  wanted: readonly string[],
  headerRow: number,
  column: number,
): TabDifference[] {
  const first = order.findIndex((code, index) => code !== wanted[index]);
  if (first === -1) return [];
  return [{ kind: 'order', row: headerRow + first + 2, cell: a1(headerRow + first + 1, column) }];
}

/** The run named in a managed tab; null when it names none. */
export const runOf = (grid: Grid): string | null =>
  / (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(textOf(grid.values[1]?.[0]))?.[1] ?? null;
