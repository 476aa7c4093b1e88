// The open spreadsheet: tabs read as grids, tables written as plain text and numbers, with as few calls as possible.
import type { Cell, DateCell, Grid } from '../domain/vocabulary/cell';
import { PLAIN_NUMBER } from '../domain/vocabulary/number-formats';

export const active = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

export const spreadsheetId = (): string => active().getId();

/** The sheets with cells: a chart or a connected database on a sheet of its own is no tab to read. */
const grids = (): GoogleAppsScript.Spreadsheet.Sheet[] =>
  active()
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID);

/** Names of all tabs in their order, hidden ones included. */
export const tabNames = (): string[] => grids().map((sheet) => sheet.getName());

/** The id that stays with each tab whatever it is called, by name. */
export const tabIds = (): Map<string, number> => new Map(grids().map((sheet) => [sheet.getName(), sheet.getSheetId()]));

/** Names of the tabs that are hidden. */
export const hiddenTabNames = (): string[] =>
  grids()
    .filter((sheet) => sheet.isSheetHidden())
    .map((sheet) => sheet.getName());

/** True where somebody has hidden the 0-based column of a tab. One content call. */
export const isColumnHidden = (tab: string, column: number): boolean =>
  active()
    .getSheetByName(tab)
    ?.isColumnHiddenByUser(column + 1) ?? false;

/** Names of the tabs that hold anything. No content read. */
export const filledTabNames = (): string[] =>
  grids()
    .filter((sheet) => sheet.getLastRow() > 0)
    .map((sheet) => sheet.getName());

/** Countries that write the month before the day: the United States and the Philippines, and those that begin with the year. */
const MONTH_FIRST = /(?:^(?:zh|ja|ko|hu|lt|mn)(?:_|$)|_(?:US|PH)$)/;

/** Reads dates in the spreadsheet's own zone and order; neither is asked for before there is a date. */
function dateReader(): (value: Date) => DateCell {
  let habits: { zone: string; monthFirst: boolean } | null = null;
  return (value) => {
    habits ??= {
      zone: active().getSpreadsheetTimeZone(),
      monthFirst: MONTH_FIRST.test(active().getSpreadsheetLocale()),
    };
    const date = Utilities.formatDate(value, habits.zone, "yyyy-MM-dd'T'HH:mm:ss");
    return habits.monthFirst ? { date, monthFirst: true } : { date };
  };
}

/** All cells of a tab; dates come as text read in the spreadsheet's own zone. One content read. */
export function readTab(name: string): Grid {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return { tab: name, values: [] };
  const dates = dateReader();
  const cell = (value: unknown): Cell => {
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    return value instanceof Date ? dates(value) : '';
  };
  return {
    tab: name,
    values: sheet
      .getDataRange()
      .getValues()
      .map((row) => row.map(cell)),
  };
}

/** The formulas of a tab's cells ('' where there is none); empty when it has none at all. One content read. */
export function readFormulas(name: string): string[][] {
  const formulas = active().getSheetByName(name)?.getDataRange().getFormulas() ?? [];
  return formulas.some((row) => row.some((one) => one !== '')) ? formulas : [];
}

/** What a cell without a format of its own may read back as. */
const AUTOMATIC = '0.###############';

/** The number formats of a tab's cells. One content read. */
export const readFormats = (name: string): string[][] => {
  const formats = active().getSheetByName(name)?.getDataRange().getNumberFormats() ?? [];
  return formats.map((row) => row.map((one) => (one === AUTOMATIC ? PLAIN_NUMBER : one)));
};

/**
 * The cell content that Sheets keeps as exactly this text. `setValues` reads strings as if typed: "=…" would become a
 * formula and "8.5" a date; a leading apostrophe keeps them text and is not part of the value.
 */
export function asText(text: string, isTextColumn: boolean): string {
  // A cell formatted as text takes everything as typed, so there an apostrophe might be shown; only formulas are warded off.
  if (isTextColumn) return /^[=+\-@']/.test(text) ? `'${text}` : text;
  // Without a digit nothing that begins with a letter is a number, an amount ("Rp5.000") or a date ("Mei 2023").
  const plain = /^[\p{L}“]\P{N}*$/u.test(text) && !/^(true|false)$/iu.test(text.trim());
  return text === '' || plain ? text : `'${text}`;
}

const TEXT_FORMAT = '@';

export const cellsOf = (
  values: readonly (readonly (string | number)[])[],
  formats: readonly string[],
): (string | number)[][] => {
  const isText = formats.map((format) => format === TEXT_FORMAT);
  return values.map((row) =>
    row.map((value, column) => (typeof value === 'string' ? asText(value, isText[column] === true) : value)),
  );
};

/** Extends a tab to at least this many rows and columns. */
export function enlarge(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/**
 * Writes a block of cells at a 0-based place, enlarging the tab where it is too small. `formats`: the number formats its
 * columns have, where they have any. One content write.
 */
export function writeBlock(
  name: string,
  row: number,
  column: number,
  values: readonly (readonly (string | number)[])[],
  formats: readonly string[] = [],
): void {
  const sheet = active().getSheetByName(name);
  const width = values[0]?.length ?? 0;
  if (sheet === null || width === 0) return;
  enlarge(sheet, row + values.length, column + width);
  sheet.getRange(row + 1, column + 1, values.length, width).setValues(cellsOf(values, formats));
}

/** Formats column cells as plain text. One content write. */
export function formatTextColumn(name: string, row: number, column: number, rows: number): void {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return;
  enlarge(sheet, row + rows, column + 1);
  sheet.getRange(row + 1, column + 1, rows, 1).setNumberFormat(TEXT_FORMAT);
}

/** The 0-based row below the last one with content. */
export const rowAfterLast = (name: string): number => active().getSheetByName(name)?.getLastRow() ?? 0;

/** Removes tabs without any content, such as the first one of a new spreadsheet. */
export function removeEmptyTabs(): void {
  for (const sheet of grids()) {
    if (sheet.getLastRow() === 0) active().deleteSheet(sheet);
  }
}

/** Makes what was written visible and lasting before what follows. */
export const flush = (): void => SpreadsheetApp.flush();

/** Shows a tab and selects a range in it (A1), if the tab still reaches that far; false when there is no such tab. */
export function show(name: string, range: string | null): boolean {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return false;
  const cells = range === null ? null : rangeIn(sheet, range);
  if (cells === null) sheet.activate();
  else cells.activate();
  return true;
}

/** Null where Google knows no such cells, for instance because rows were deleted. */
function rangeIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, range: string): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getRange(range);
  } catch {
    return null;
  }
}
