// Single cells of people's tabs: read with all their properties, changed block by block without touching any other.

import type { Cell } from '../domain/vocabulary/cell';
import { active, readFormats, readFormulas, readTab, writeBlock } from './spreadsheet';

/** All that stands in a tab's cells, by 0-based row and column. */
export type TabCells = {
  cell(row: number, column: number): Cell;
  hasFormula(row: number, column: number): boolean;
  format(row: number, column: number): string;
};

/** The current content of a tab. Three content reads. */
export function readCells(tab: string): TabCells {
  const [{ values }, formulas, formats] = [readTab(tab), readFormulas(tab), readFormats(tab)];
  return {
    cell: (row, column) => values[row]?.[column] ?? '',
    hasFormula: (row, column) => (formulas[row]?.[column] ?? '') !== '',
    format: (row, column) => formats[row]?.[column] ?? '',
  };
}

/** False where a protection keeps the person from editing the tab, or there is no such tab. */
export function mayEditTab(tab: string): boolean {
  const sheet = active().getSheetByName(tab);
  return sheet?.getProtections(SpreadsheetApp.ProtectionType.SHEET).every((one) => one.canEdit()) ?? false;
}

/** Gives cells (A1) a number format. One content write. */
export const formatCells = (tab: string, cells: readonly string[], format: string): void =>
  void active()
    .getSheetByName(tab)
    ?.getRangeList([...cells])
    .setNumberFormat(format === '' ? 'General' : format);

/** Writes a block of cells. One content write. */
export const writeCells = (tab: string, row: number, column: number, values: (string | number)[][]): void =>
  writeBlock(tab, row, column, values);
