// A person renames or copies a tab.
import { randomInt } from 'node:crypto';
import type { HostState } from '../runtime/host-state';
import { withTabRenamed } from './formula/needs';
import { formulasIn } from './formula/sheets';
import { emptyTab, putCell, type Tab } from './model';

/** A tab keeps its id under another name, and formulas follow it. */
export function renameTab({ book, state, saveState }: HostState, tab: Tab, name: string): void {
  const formulas = formulasIn(book.tabs).filter(({ cell }) => cell.formula.includes('!'));
  for (const { tab: own, row, column, cell } of formulas)
    putCell(own, row, column, { ...cell, formula: withTabRenamed(cell.formula, tab.name, name) });
  delete state.tabs[tab.name];
  tab.name = name;
  state.tabs[name] = tab.id;
  saveState();
}

/** A copy has the cells and styles of a tab, an id of its own, and none of its protections. */
export function copyTab({ book, state, saveState }: HostState, tab: Tab, name: string): void {
  const id = randomInt(1, 2 ** 31 - 1);
  const cells = tab.cells.map((line) => line.map((cell) => (cell === undefined ? undefined : { ...cell })));
  const { maxRows, maxColumns, frozenRows, frozenColumns, color, validations, conditionals } = tab;
  const layout = { maxRows, maxColumns, frozenRows, frozenColumns, color, validations, conditionals };
  book.tabs.push({ ...emptyTab(id, name), ...layout, cells, widths: new Map(tab.widths) });
  state.tabs[name] = id;
  saveState();
}
