// A workbook as the engine has it: the tabs with formulas and those that formulas name, each cell as it was put in.
import { type Book, type CellContent, cellAt, type StoredCell, type Tab } from '../model';
import { type Engine, newEngine } from './engine';
import { type Needs, needsOf, tabIn } from './needs';

/** A name for a range or a value; `scope`: the tab where it holds. */
export type DefinedName = { name: string; range: string; scope?: string };

type WithFormula = StoredCell & { formula: string };

export type FormulaCell = { tab: Tab; row: number; column: number; cell: WithFormula };

/** `fed`: what was put into each cell; null = nothing yet. */
type Sheet = { number: number; name: string; fed: (string | undefined)[][] | null };

export type Sheets = {
  engine: Engine;
  /** Whether the engine has these tabs under these names. */
  isOf(tabs: readonly Tab[]): boolean;
  /** Adds the tabs that formulas need and the engine does not have. */
  addNeeded(tabs: readonly Tab[], formulas: readonly FormulaCell[]): void;
  /** Puts what has changed into the engine; answers whether anything has. */
  feed(): boolean;
  numberOf(tab: Tab): number;
  /** What in a formula is not known, so that it keeps the value it has; null where all is. */
  unknownIn(cell: WithFormula): string | null;
  isCalculated(cell: WithFormula): boolean;
  /** From now on this formula, which turned out to have no value of one cell, keeps what it has. */
  freeze(one: FormulaCell): void;
};

const isFormula = (cell: StoredCell | undefined): cell is WithFormula => cell !== undefined && cell.formula !== null;

export function formulasIn(tabs: readonly Tab[]): FormulaCell[] {
  const found: FormulaCell[] = [];
  // `forEach`: it passes over holes, and is called whenever a cell is read that may have changed.
  for (const tab of tabs)
    tab.cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (isFormula(cell)) found.push({ tab, row, column, cell });
      });
    });
  return found;
}

/** An array formula of one cell is a formula; one that fills a block, or may, is not calculated. */
function arrayOf({ kept = {} }: StoredCell): 'none' | 'one' | 'block' {
  const { formulaType, formulaRef = '', formulaDynamic } = kept as Record<string, string | undefined>;
  if (formulaType !== 'array' && formulaDynamic === undefined) return 'none';
  const [from, to = from] = formulaRef.split(':');
  return from !== '' && from === to ? 'one' : 'block';
}

const markOf = (value: CellContent): string | undefined => (value === null ? undefined : `${typeof value}:${value}`);

const small = (name: string): string => name.toLowerCase();

/** The tabs that formulas name; null = it cannot be known. */
function calledBy(
  formulas: readonly FormulaCell[],
  names: readonly DefinedName[],
  needs: (formula: string) => Needs,
): Set<string> | null {
  const called = new Set(names.map(({ range }) => small(tabIn(range))));
  for (const { cell } of formulas) {
    const { tabs, isMadeUp } = needs(cell.formula);
    if (isMadeUp) return null;
    for (const name of tabs.keys()) called.add(small(name));
  }
  return called;
}

export function newSheets(names: readonly DefinedName[], timeZone: string): Sheets {
  const engine = newEngine(timeZone);
  const sheets = new Map<Tab, Sheet>();
  /** Names of tabs that the engine does not take. */
  const refused = new Set<string>();
  const frozen = new Set<StoredCell>();
  const known = new Set(names.map(({ name }) => small(name)));
  const needs = needsOf(engine);
  const unknownIn = (cell: WithFormula): string | null => {
    if (arrayOf(cell) === 'block') return `{=${cell.formula}}`;
    const { unknown, tabs, names: own } = needs(cell.formula);
    const name = own.find((one) => !known.has(small(one)));
    const [, reference] = [...tabs].find(([tab]) => refused.has(small(tab))) ?? [];
    return unknown ?? name ?? reference ?? null;
  };
  const isCalculated = (cell: WithFormula): boolean => !frozen.has(cell) && unknownIn(cell) === null;

  /** Answers with what stands there now. */
  function put(sheet: number, row: number, column: number, cell: StoredCell | undefined, before: string | undefined) {
    const isOwn = isFormula(cell) && isCalculated(cell);
    const mark = isOwn ? `=${cell.formula}` : markOf(cell?.value ?? null);
    if (mark === before) return mark;
    if (isOwn) engine.putFormula({ sheet, row, column }, cell.formula, arrayOf(cell) === 'one');
    else engine.put({ sheet, row, column }, cell?.value ?? null);
    return mark;
  }

  function feedTab({ cells }: Tab, sheet: Sheet): boolean {
    let hasChanged = false;
    const before = sheet.fed ?? [];
    // Also cells that are no longer there.
    const after = Array.from({ length: Math.max(cells.length, before.length) }, (_, row) => {
      const [now = [], line = []] = [cells[row], before[row]];
      return Array.from({ length: Math.max(now.length, line.length) }, (_, column) => {
        const mark = put(sheet.number, row, column, now[column], line[column]);
        hasChanged ||= mark !== line[column];
        return mark;
      });
    });
    sheet.fed = after;
    return hasChanged;
  }

  return {
    engine,
    isOf: (tabs) => [...sheets].every(([tab, { name }]) => tab.name === name && tabs.includes(tab)),
    addNeeded: (tabs, formulas) => {
      const called = calledBy(formulas, names, needs);
      const own = new Set(formulas.map(({ tab }) => tab));
      const isFirst = sheets.size === 0;
      for (const tab of tabs) {
        if (sheets.has(tab) || !(called === null || own.has(tab) || called.has(small(tab.name)))) continue;
        if (!engine.addSheet(tab.name)) refused.add(small(tab.name));
        sheets.set(tab, { number: sheets.size, name: tab.name, fed: null });
      }
      for (const { name, range, scope } of isFirst ? names : []) {
        const own = [...sheets.values()].find((one) => one.name === scope);
        if (!engine.name(name, own?.number ?? null, range)) known.delete(small(name));
      }
    },
    feed: () => {
      let hasChanged = false;
      for (const [tab, sheet] of sheets) {
        if (tab.stale || sheet.fed === null) hasChanged = feedTab(tab, sheet) || hasChanged;
        tab.stale = false;
      }
      return hasChanged;
    },
    numberOf: (tab) => sheets.get(tab)?.number ?? -1,
    unknownIn,
    isCalculated,
    freeze: ({ tab, cell }) => {
      frozen.add(cell);
      tab.stale = true;
    },
  };
}

/** A formula that is nothing but another cell: where that is blank, so is this in Sheets, and not 0. */
const LONE = /^\+?(?:'(?:[^']|'')+'!|[\p{L}\p{N}_.]+!)?\$?([A-Z]{1,3})\$?(\d+)$/u;

export function isOfBlank({ tab: own, cell: { formula } }: FormulaCell, { tabs }: Book): boolean {
  const [, letters, digits] = LONE.exec(formula) ?? [];
  if (letters === undefined) return false;
  const name = small(tabIn(formula.replace(/^\+/, '')));
  const tab = name === '' ? own : tabs.find((one) => small(one.name) === name);
  const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
  const target = tab && cellAt(tab, Number(digits) - 1, column);
  return (target?.value ?? null) === null;
}
