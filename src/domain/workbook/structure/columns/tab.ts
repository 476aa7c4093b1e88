// A tab whose columns are being told: its entries' rows, and the numbers that stand in them.
import { nameKey } from '../../../vocabulary/keys';
import { cellNumber } from '../cell-kind';
import type { Draft } from '../drafts';
import type { RowRole } from '../row-role';
import type { ColumnShape } from './shape';

export type Rowed = {
  draft: Draft;
  roles: readonly RowRole[];
  /** The numbers of the entries' rows in a column, by row. */
  numbersIn(column: number): ReadonlyMap<number, number>;
};

/** A column of one tab. */
export type Member = { tab: Rowed; shape: ColumnShape };

export function rowedOf(draft: Draft, roles: readonly RowRole[]): Rowed {
  const known = new Map<number, ReadonlyMap<number, number>>();
  return {
    draft,
    roles,
    numbersIn(column) {
      const found = known.get(column) ?? numbersOf(draft, roles, column);
      known.set(column, found);
      return found;
    },
  };
}

function numbersOf(draft: Draft, roles: readonly RowRole[], column: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const [row, role] of roles.entries()) {
    if (role !== 'entry') continue;
    const value = cellNumber(draft.grid.values[row]?.[column]);
    if (value !== null) found.set(row, value);
  }
  return found;
}

export const ownOf = ({ tab, shape }: Member): ReadonlyMap<number, number> => tab.numbersIn(shape.column);

/** Columns of several judges in one tab are compared with themselves only. */
export const sharedKey = ({ draft }: Rowed, { key, column }: ColumnShape): string =>
  draft.isJudges ? `${draft.grid.tab}\n${column}` : key;

/** The column's own header, without the group that tells it from its twins. */
export const leafOf = ({ draft }: Rowed, { column }: ColumnShape): string =>
  nameKey(draft.block.columns[column]?.text ?? '');
