// Applies earlier corrections to a collected tab: a collection undoes no recorded fix.

import type { ScoreSheet } from '../../competition/score-sheet';
import { cellsIn } from '../../vocabulary/a1';
import type { Cell, Position } from '../../vocabulary/cell';
import { holds, says } from '../read/value-before-fix';
import type { Correction } from '../tabs/corrections';
import type { CollectedTab } from './collected';

/** Where the cell of a correction stands in the collected tab: rows may have been sorted since. */
function placeIn({ criterion, entry, cell }: Correction, { rows }: ScoreSheet): Position | undefined {
  if (criterion === '') return cellsIn(cell)[0];
  const own = rows.filter((row) => row.entry === entry);
  return own.length === 1 ? own[0]?.marks.get(criterion)?.at : undefined;
}

const replaced = <T>(rows: readonly T[][], { row, column }: Position, value: T): T[][] =>
  rows.map((line, index) => (index === row ? line.map((one, at) => (at === column ? value : one)) : line));

function withCell(tab: CollectedTab, at: Position, value: string | number): CollectedTab {
  return {
    ...tab,
    values: replaced(tab.values, at, value),
    formats: tab.formats.filter((one) => one.row !== at.row || one.column !== at.column),
    grid: { ...tab.grid, values: replaced<Cell>(tab.grid.values, at, value) },
  };
}

/**
 * Applies the corrections again, in their order, to the cells that still hold the value before the fix. Where the judge
 * has typed something else since, that counts.
 */
export function corrected(
  tab: CollectedTab,
  corrections: readonly Correction[],
  read: (grid: CollectedTab['grid']) => ScoreSheet,
): CollectedTab {
  return corrections
    .filter(({ status }) => status === 'applied' || status === 'confirmed')
    .reduce((now, one) => {
      const at = placeIn(one, read(now.grid));
      const found = at && now.grid.values[at.row]?.[at.column];
      const isAsBefore = one.kind === 'label' ? says(found, one.before.cell) : holds(found, one.before.cell);
      return at !== undefined && isAsBefore ? withCell(now, at, one.now) : now;
    }, tab);
}
