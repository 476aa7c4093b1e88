// A person renames, copies, adds, opens or formats a tab.
import { randomInt } from 'node:crypto';
import type { HostState } from '../runtime/host-state';
import { readA1 } from './a1';
import { withTabRenamed } from './formula/needs';
import { formulasIn } from './formula/sheets';
import { cellAt, emptyTab, putCell, type Tab } from './model';

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

/** A blank tab at that place, counted from 0. */
export function insertTab({ book, state, saveState }: HostState, name: string, at: number): void {
  const id = randomInt(1, 2 ** 31 - 1);
  book.tabs.splice(at, 0, emptyTab(id, name));
  state.tabs[name] = id;
  saveState();
}

/** Lets some more people edit a protected tab; null: takes its protection away. */
export function openTab({ state, saveState }: HostState, tab: Tab, to: readonly string[] | null): void {
  const kept = state.protections[tab.id];
  if (to === null) delete state.protections[tab.id];
  else if (kept !== undefined) state.protections[tab.id] = { ...kept, editors: [...kept.editors, ...to] };
  saveState();
}

/** Protects a tab for some people alone. */
export function protectTab({ state, saveState }: HostState, tab: Tab, editors: readonly string[]): void {
  state.protections[tab.id] = { warningOnly: false, editors: [...editors] };
  saveState();
}

/** Gives the cell that is there a number format. */
export function formatCell(tab: Tab, a1: string, numFmt: string): void {
  const at = readA1(a1);
  const cell = at === null ? undefined : cellAt(tab, at.top, at.left);
  if (at === null || cell === undefined) return;
  putCell(tab, at.top, at.left, { ...cell, style: { ...cell.style, numFmt } });
}
