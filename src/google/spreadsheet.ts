// The open spreadsheet: tabs read as grids, tables written as plain text and numbers, each with as few calls as can be.
import type { Cell, Grid } from '../competition/score-sheet';
import { type TabContent, WRITTEN_MARK } from '../sheets/tab-content';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_COLOR = '#d9e2f3';
const NOTE_COLOR = '#5f6368';

const active = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

export const spreadsheetId = (): string => active().getId();

/** Names of all tabs in their order, hidden ones included. */
export const tabNames = (): string[] =>
  active()
    .getSheets()
    .map((sheet) => sheet.getName());

/** All cells of a tab; dates come as text read in the spreadsheet's own zone. One content read. */
export function readTab(name: string): Grid {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return { tab: name, values: [] };
  const zone = active().getSpreadsheetTimeZone();
  const cell = (value: unknown): Cell => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    if (value instanceof Date) return { date: Utilities.formatDate(value, zone, "yyyy-MM-dd'T'HH:mm:ss") };
    return '';
  };
  return { tab: name, values: sheet.getDataRange().getValues().map((row) => row.map(cell)) };
}

/**
 * The cell content that Sheets keeps as exactly this text. `setValues` reads strings as if typed: "=…" would become a
 * formula and "8.5" a date; a leading apostrophe keeps them text and is not part of the value.
 */
function asText(text: string): string {
  const plain = /^[\p{L}(“]/u.test(text) && !/^(true|false|\p{L}{3,9}\.?[\s/-]+\d)/iu.test(text);
  return text === '' || plain ? text : `'${text}`;
}

const cellsOf = (values: readonly (readonly (string | number)[])[]): (string | number)[][] =>
  values.map((row) => row.map((value) => (typeof value === 'string' ? asText(value) : value)));

/** Writes a block of cells at a 0-based place, enlarging the tab where it is too small. One content write. */
export function writeBlock(name: string, row: number, column: number, values: readonly (readonly (string | number)[])[]): void {
  const sheet = active().getSheetByName(name);
  const width = values[0]?.length ?? 0;
  if (sheet === null || width === 0) return;
  const rows = row + values.length - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const columns = column + width - sheet.getMaxColumns();
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
  sheet.getRange(row + 1, column + 1, values.length, width).setValues(cellsOf(values));
}

/** The 0-based row below the last one with content. */
export const rowAfterLast = (name: string): number => active().getSheetByName(name)?.getLastRow() ?? 0;

/** True when the tab was written by the add-on and may be written again: its second line says so. One content read. */
export function isWritten(name: string): boolean {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return false;
  const mark = sheet.getRange(2, 1).getValues()[0]?.[0];
  return typeof mark === 'string' && mark.startsWith(WRITTEN_MARK);
}

/** Writes a whole tab of ours: what stood there goes; one content write, and the layout when the tab is made. */
export function writeTab(content: TabContent): void {
  const existing = active().getSheetByName(content.name);
  const sheet = existing ?? makeTab(content.name);
  const rows = Math.max(content.values.length, existing?.getLastRow() ?? 0);
  const columns = Math.max(content.widths.length, existing?.getLastColumn() ?? 0);
  const padded = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => content.values[row]?.[column] ?? ''),
  );
  writeBlock(content.name, 0, 0, padded);
  if (existing === null) layOut(sheet, content);
}

function makeTab(name: string): Sheet {
  const shown = active().getActiveSheet();
  const sheet = active().insertSheet(name, active().getSheets().length);
  // insertSheet jumps to the new tab; the person stays where they were.
  active().setActiveSheet(shown);
  return sheet;
}

function layOut(sheet: Sheet, content: TabContent): void {
  const columns = content.widths.length;
  for (const { start, length, value } of runs(content.widths)) sheet.setColumnWidths(start + 1, length, value);
  const below = sheet.getMaxRows() - content.headerRow - 1;
  for (const { start, length, value } of runs(content.formats)) {
    if (value !== '' && below > 0) sheet.getRange(content.headerRow + 2, start + 1, below, length).setNumberFormat(value);
  }
  sheet.getRange(1, 1, sheet.getMaxRows(), columns).setVerticalAlignment('top');
  sheet.getRange(content.headerRow + 1, 1, sheet.getMaxRows() - content.headerRow, columns).setWrap(true);
  sheet.getRange(content.headerRow + 1, 1, 1, columns).setFontWeight('bold').setBackground(HEADER_COLOR);
  if (content.headerRow > 0) {
    sheet.getRange(1, 1).setFontWeight('bold').setFontSize(14);
    sheet.getRange(2, 1).setFontColor(NOTE_COLOR);
  }
  sheet.setFrozenRows(content.headerRow + 1);
  if (content.frozenColumns > 0) sheet.setFrozenColumns(content.frozenColumns);
}

/** Neighbours of equal value as one run, since each run costs a call. */
function runs<T>(values: readonly T[]): { start: number; length: number; value: T }[] {
  const found: { start: number; length: number; value: T }[] = [];
  for (const [start, value] of values.entries()) {
    const last = found[found.length - 1];
    if (last !== undefined && last.value === value) last.length += 1;
    else found.push({ start, length: 1, value });
  }
  return found;
}

/** Removes tabs without any content, such as the first one of a new spreadsheet. */
export function removeEmptyTabs(): void {
  for (const sheet of active().getSheets()) {
    if (sheet.getLastRow() === 0) active().deleteSheet(sheet);
  }
}

/** Makes what was written visible and lasting before what follows. */
export const flush = (): void => SpreadsheetApp.flush();

/** Shows a tab and selects a range in it; false when there is no such tab. */
export function show(name: string, range: string | null): boolean {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return false;
  if (range === null) sheet.activate();
  else sheet.getRange(range).activate();
  return true;
}
