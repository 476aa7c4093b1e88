// Managed tabs: created and laid out once, rewritten with one call each, never over a tab that a person made.

import type { Grid } from '../domain/vocabulary/cell';
import { isNumeric } from '../domain/vocabulary/number-formats';
import { isMark, isMarked, numberedName, type TabContent } from '../domain/workbook/write/tab-content';
import { type Keepers, lockTab } from './protection';
import { active, enlarge, readTab, writeBlock } from './spreadsheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const HEADER_COLOR = '#d9e2f3';

/**
 * Writes a whole managed tab under the first name that no person's tab has; its old content is replaced. One content
 * read where it exists, one content write; laid out only when it is new or its columns have changed, shut only where it is
 * not.
 */
export function writeTab(content: TabContent, keepers: Keepers): void {
  for (let number = 1; ; number += 1) {
    const name = numberedName(content.name, number);
    const sheet = active().getSheetByName(name);
    if (isFree(sheet)) {
      createTab({ ...content, name }, keepers);
      return;
    }
    const lines = linesOf(sheet);
    if (!isMark(lines[0]?.[0])) continue;
    if (!keepers.isShut(name)) lockTab(name, keepers.admins());
    if (!isLaidOut(lines, content)) layOut(sheet, content);
    fill(name, content, sheet.getLastRow(), sheet.getLastColumn());
    return;
  }
}

/**
 * Makes a tab and fills it. The cells come last: a tab that was begun and left is still blank, and is begun again. One that
 * is kept for admins is shut before anything stands in it.
 */
export function createTab(content: TabContent, keepers?: Keepers): void {
  const known = active().getSheetByName(content.name);
  const sheet = known ?? insertTab(content.name);
  if (keepers !== undefined) lockTab(content.name, keepers.admins(), known === null);
  layOut(sheet, content);
  fill(content.name, content, 0, 0);
}

export function insertTab(name: string): Sheet {
  const shown = active().getActiveSheet();
  const sheet = active().insertSheet(name, active().getSheets().length);
  // insertSheet jumps to the new tab; the person stays where they were.
  active().setActiveSheet(shown);
  return sheet;
}

/** True where nothing stands: no such tab, or a blank one. */
const isFree = (sheet: Sheet | null): sheet is null => sheet === null || sheet.getLastRow() === 0;

/** A managed tab that is appended to: the name to write to, and its cells where it exists. One content read. */
export function readWritten(wanted: string): { name: string; grid: Grid | null } {
  for (let number = 1; ; number += 1) {
    const name = numberedName(wanted, number);
    if (isFree(active().getSheetByName(name))) return { name, grid: null };
    const grid = readTab(name);
    if (isMarked(grid)) return { name, grid };
  }
}

/** The second and third line of a tab: where it comes from, and its headers. */
function linesOf(sheet: Sheet): unknown[][] {
  return sheet.getLastRow() < 3 ? [] : sheet.getRange(2, 1, 2, Math.max(1, sheet.getLastColumn())).getValues();
}

function isLaidOut([origin = [], headers = []]: unknown[][], content: TabContent): boolean {
  const wanted = content.values[content.headerRow] ?? [];
  return String(origin[0]).endsWith(content.layout) && wanted.every((header, column) => header === headers[column]);
}

/** Fills a tab from its first cell, and blanks what stood beyond. */
function fill(name: string, content: TabContent, lastRow: number, lastColumn: number): void {
  const rows = Math.max(content.values.length, lastRow);
  const columns = Math.max(content.widths.length, lastColumn);
  const padded = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => content.values[row]?.[column] ?? ''),
  );
  writeBlock(name, 0, 0, padded, content.formats);
}

function layOut(sheet: Sheet, content: TabContent): void {
  const columns = content.widths.length;
  const header = content.headerRow + 1;
  enlarge(sheet, content.values.length + 1, columns);
  const below = (content.isClosed ? content.values.length : sheet.getMaxRows()) - header;
  for (const { start, length, value } of runs(content.widths)) sheet.setColumnWidths(start + 1, length, value);
  // A number among texts, as in the settings, stands at the left like them.
  sheet
    .getRange(header, 1, below + 1, columns)
    .setWrap(true)
    .setVerticalAlignment('top')
    .setHorizontalAlignment('left');
  for (const { start, length, value } of runs(content.formats)) {
    if (value !== '' && below > 0) sheet.getRange(header + 1, start + 1, below, length).setNumberFormat(value);
    // Numbers at the right of their column would touch the text of the next.
    if (isNumeric(value)) sheet.getRange(header, start + 1, below + 1, length).setHorizontalAlignment('center');
  }
  sheet.getRange(header, 1, 1, columns).setFontWeight('bold').setBackground(HEADER_COLOR);
  if (content.headerRow > 0) sheet.getRange(1, 1).setFontSize(14);
  sheet.setFrozenRows(header);
  if (content.frozenColumns > 0) sheet.setFrozenColumns(content.frozenColumns);
}

/** Neighbours of equal value as one run, since each run costs a call. */
export function runs<T>(values: readonly T[]): { start: number; length: number; value: T }[] {
  const found: { start: number; length: number; value: T }[] = [];
  for (const [start, value] of values.entries()) {
    const last = found[found.length - 1];
    if (last !== undefined && last.value === value) last.length += 1;
    else found.push({ start, length: 1, value });
  }
  return found;
}
