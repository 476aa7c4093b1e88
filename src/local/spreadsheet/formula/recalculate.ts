// Keeps the values of formulas what they would be in a sheet: an engine calculates them anew when a cell has changed.
import { a1 } from '../../../domain/vocabulary/a1';
import { type Book, type Calculation, cellAt, type Tab } from '../model';
import type { Lookup } from '.';
import type { Block } from './engine';
import { type DefinedName, type FormulaCell, formulasIn, isOfBlank, newSheets, type Sheets } from './sheets';

/** Calculates until every formula has a value of its own or is frozen; answers with the numbers, which are read apart. */
function calculate(sheets: Sheets, formulas: readonly FormulaCell[]): FormulaCell[] {
  for (;;) {
    sheets.engine.calculate();
    const numbers: FormulaCell[] = [];
    const without: FormulaCell[] = [];
    for (const one of formulas) {
      const { tab, row, column, cell } = one;
      if (!sheets.isCalculated(cell)) continue;
      const outcome = sheets.engine.outcome({ sheet: sheets.numberOf(tab), row, column });
      if (outcome.type === 'number') numbers.push(one);
      else if (outcome.type === 'value') cell.value = outcome.value;
      else without.push(one);
    }
    if (without.length === 0) return numbers;
    for (const one of without) sheets.freeze(one);
    sheets.feed();
  }
}

/** Numbers below one another, which are read at once. */
function blocksOf(numbers: readonly FormulaCell[], sheets: Sheets): { block: Block; cells: FormulaCell[] }[] {
  const sorted = numbers
    .map((one) => ({ one, sheet: sheets.numberOf(one.tab) }))
    .sort((a, b) => a.sheet - b.sheet || a.one.column - b.one.column || a.one.row - b.one.row);
  const blocks: { block: Block; cells: FormulaCell[] }[] = [];
  for (const { one, sheet } of sorted) {
    const { row, column } = one;
    const last = blocks[blocks.length - 1];
    if (last?.block.sheet === sheet && last.block.column === column && last.block.row + last.block.count === row) {
      last.block.count += 1;
      last.cells.push(one);
    } else blocks.push({ block: { sheet, row, column, count: 1 }, cells: [one] });
  }
  return blocks;
}

function readNumbers(sheets: Sheets, numbers: readonly FormulaCell[], book: Book): void {
  const blocks = blocksOf(numbers, sheets);
  const read = sheets.engine.numbers(blocks.map(({ block }) => block));
  for (const [index, { cells }] of blocks.entries())
    for (const [at, one] of cells.entries()) {
      const value = read[index]?.[at];
      if (value === undefined) throw new Error(`No number: =${one.cell.formula}`);
      if (value === 0 && isOfBlank(one, book)) one.cell.value = null;
      // More than a number can be.
      else one.cell.value = Number.isFinite(value) ? value : '#NUM!';
    }
}

export function newCalculation(names: readonly DefinedName[], timeZone: string): Calculation {
  let made: Sheets | null = null;

  /** A tab that is called otherwise, or is no more, changes what formulas refer to: then all begins anew. */
  function sheetsFor(tabs: readonly Tab[], formulas: readonly FormulaCell[]): Sheets {
    if (made?.isOf(tabs) === false) {
      made.engine.free();
      made = null;
    }
    made ??= newSheets(names, timeZone);
    made.addNeeded(tabs, formulas);
    return made;
  }

  return {
    recalculate: (book) => {
      if (!book.tabs.some(({ stale }) => stale)) return;
      const formulas = formulasIn(book.tabs);
      if (formulas.length > 0 || made !== null) {
        const sheets = sheetsFor(book.tabs, formulas);
        if (sheets.feed()) readNumbers(sheets, calculate(sheets, formulas), book);
        // What never had a value, and has none here, shows what a sheet shows of what it does not know.
        for (const { cell } of formulas) if (cell.value === null && !sheets.isCalculated(cell)) cell.value = '#NAME?';
      }
      for (const tab of book.tabs) tab.stale = false;
    },
    notCalculated: (book) => {
      const formulas = formulasIn(book.tabs);
      if (formulas.length === 0) return [];
      const sheets = sheetsFor(book.tabs, formulas);
      return formulas.flatMap(({ tab, row, column, cell }) => {
        const unknown = sheets.unknownIn(cell);
        return unknown === null ? [] : [{ tab: tab.name, cell: a1(row, column), unknown }];
      });
    },
  };
}

/** What a cell holds, for a formula that belongs to no cell (a rule). */
export const lookupIn =
  (book: Book, tab: Tab): Lookup =>
  (row, column) => {
    const formula = cellAt(tab, row, column)?.formula ?? null;
    if (formula !== null) book.calculation.recalculate(book);
    return cellAt(tab, row, column)?.value ?? null;
  };
