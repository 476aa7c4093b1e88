// A tab as somebody left it against the tab as it is to be: which rows differ, and in what.
import { a1 } from '../../competition/a1';
import type { Cell, Grid } from '../../competition/score-sheet';
import { textOf } from '../cells';
import type { TabContent } from '../tab-content';

export type CellDifference = { header: string; written: Cell; expected: Cell };
/** `row`: as people count. `cell`: of the first difference in it. */
export type RowDifference = { row: number; cell: string; cells: CellDifference[] };

const isSame = (one: Cell, other: Cell): boolean =>
  typeof one === 'number' && typeof other === 'number' ? one === other : textOf(one) === textOf(other);

/** Rows from the header down that differ, each with its cells; what stands above says when it was written, not what. */
export function differencesOf(grid: Grid, content: TabContent): RowDifference[] {
  const headers = content.values[content.headerRow] ?? [];
  const count = Math.max(grid.values.length, content.values.length);
  return Array.from({ length: count }, (_, row) => row)
    .slice(content.headerRow)
    .flatMap((row): RowDifference[] => {
      const [written = [], expected = []] = [grid.values[row], content.values[row]];
      const cells = headers.flatMap((header, column) => {
        const [one, other] = [written[column] ?? '', expected[column] ?? ''];
        return isSame(one, other) ? [] : [{ column, header: String(header), written: one, expected: other }];
      });
      const first = cells[0];
      if (first === undefined) return [];
      return [{ row: row + 1, cell: a1(row, first.column), cells: cells.map(({ column, ...cell }) => cell) }];
    });
}

/** The run that a tab of ours says it was written by; null when it says none. */
export const runOf = (grid: Grid): string | null =>
  / (?:proses|run) ([0-9a-f]{8})(?: |$)/.exec(textOf(grid.values[1]?.[0]))?.[1] ?? null;
