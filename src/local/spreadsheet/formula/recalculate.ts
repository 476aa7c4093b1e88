// Keeps the values of a tab's formulas what they would be in a sheet.
import { NotEmulated } from '../../runtime/errors';
import { cellAt, type StoredCell, type Tab } from '../model';
import { evaluate, type Value } from '.';

/** Of a formula from a file that is not played, the value stays what the file last had. */
function valueOrLast(cell: StoredCell, compute: () => Value): Value {
  try {
    return compute();
  } catch (thrown) {
    if (thrown instanceof NotEmulated) return cell.value;
    throw thrown;
  }
}

/**
 * Computes the formulas of a tab whose cells have changed. Formulas that came with a file keep its values until then. A
 * circle is an error, as at Google.
 */
export function recalculate(tab: Tab): void {
  if (!tab.stale) return;
  tab.stale = false;
  const done = new Set<StoredCell>();
  const underWay = new Set<StoredCell>();
  const settle = (cell: StoredCell): Value => {
    if (cell.formula === null || done.has(cell)) return cell.value;
    if (underWay.has(cell)) return '#REF!';
    underWay.add(cell);
    const { formula } = cell;
    cell.value = valueOrLast(cell, () => evaluate(formula, valueAt));
    done.add(cell);
    return cell.value;
  };
  const valueAt = (row: number, column: number): Value => {
    const cell = cellAt(tab, row, column);
    return cell === undefined ? null : settle(cell);
  };
  for (const line of tab.cells) for (const cell of line) if (cell !== undefined && cell.formula !== null) settle(cell);
}

/** What a cell of the tab holds, for a formula that belongs to no cell (a rule). */
export function lookupIn(tab: Tab): (row: number, column: number) => Value {
  recalculate(tab);
  return (row, column) => cellAt(tab, row, column)?.value ?? null;
}
