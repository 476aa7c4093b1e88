// Judges' tabs as the add-on makes them: laid out, filled, locked except scores and notes, coloured by progress.
import type { Area } from '../domain/vocabulary/cell';
import type { JudgeTabLayout, RowRules, TableRows } from '../domain/workbook/layout';
import { restrict } from './protection';
import { faultsOfBlock, faultsOfTab, isLockedFor, type LockFault, mustBeShut } from './read-back';
import { active, cellsOf, enlarge } from './spreadsheet';
import { HEADER_COLOR, insertTab, runs } from './written-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const rangeOf = (sheet: Sheet, { top, left, height, width }: Area): Range =>
  sheet.getRange(top + 1, left + 1, height, width);

/** Values as texts and numbers, with the formulas over them. */
const contentOf = ({ values, formulas }: TableRows, formats: readonly string[]): (string | number)[][] =>
  cellsOf(values, formats).map((row, at) => row.map((cell, column) => formulas[at]?.[column] || cell));

/** The tab of this name as a sheet; made where there is none. */
const sheetNamed = (name: string): Sheet => active().getSheetByName(name) ?? insertTab(name);

/**
 * Creates a judge's tab, or recreates one that is still empty. Cells are written last, so an interrupted tab is still
 * blank and is started again. `pattern`: a tab of the same layout that was made in this call.
 */
export function makeJudgeTab(layout: JudgeTabLayout, name: string, pattern: string | null = null): void {
  const sheet = sheetNamed(name);
  const { headerRow, widths, formats, frozenColumns } = layout;
  const [lastRow, lastColumn] = [sheet.getLastRow(), sheet.getLastColumn()];
  enlarge(sheet, layout.values.length + 1, widths.length);
  if (lastRow > 0) rangeOf(sheet, { top: 0, left: 0, height: lastRow, width: lastColumn }).setDataValidation(null);
  const like = pattern === null ? null : active().getSheetByName(pattern);
  if (like === null) layOut(sheet, layout);
  else pasteLayout(like, sheet, { top: 0, left: 0, height: layout.values.length, width: widths.length });
  sheet.setFrozenRows(headerRow + 1);
  sheet.setFrozenColumns(frozenColumns);
  fill(sheet, contentOf(layout, formats), lastRow, lastColumn);
}

/** Formats, rules and widths of a tab that was just laid out, pasted into another; what stands in it and protects it is not. */
function pasteLayout(from: Sheet, to: Sheet, block: Area): void {
  const types = SpreadsheetApp.CopyPasteType;
  for (const type of [
    types.PASTE_FORMAT,
    types.PASTE_DATA_VALIDATION,
    types.PASTE_CONDITIONAL_FORMATTING,
    types.PASTE_COLUMN_WIDTHS,
  ])
    rangeOf(from, block).copyTo(rangeOf(to, block), type, false);
}

function layOut(sheet: Sheet, layout: JudgeTabLayout): void {
  const { headerRow, widths, formats, centred, table } = layout;
  for (const { start, length, value } of runs(widths)) sheet.setColumnWidths(start + 1, length, value);
  const whole = { ...table, top: headerRow, height: table.height + 1 };
  rangeOf(sheet, whole).setWrap(true).setVerticalAlignment('top').setHorizontalAlignment('left');
  for (const { start, length, value } of runs(widths.map((_, column) => centred.includes(column)))) {
    if (value) rangeOf(sheet, { ...whole, left: start, width: length }).setHorizontalAlignment('center');
  }
  for (const { start, length, value } of runs(formats)) {
    if (value !== '') rangeOf(sheet, { ...table, left: start, width: length }).setNumberFormat(value);
  }
  rangeOf(sheet, { ...whole, height: 1 })
    .setFontWeight('bold')
    .setBackground(HEADER_COLOR);
  const top = rangeOf(sheet, { top: 0, left: 0, height: 1, width: 1 });
  top.setFontSize(14).setFontWeight('bold');
  setRules(sheet, layout);
}

/** Writes all cells with one call, and blanks what stood beyond. */
function fill(
  sheet: Sheet,
  content: readonly (readonly (string | number)[])[],
  lastRow: number,
  lastColumn: number,
): void {
  const rows = Math.max(content.length, lastRow);
  const columns = Math.max(content[0]?.length ?? 0, lastColumn);
  const padded = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => content[row]?.[column] ?? ''),
  );
  sheet.getRange(1, 1, rows, columns).setValues(padded);
}

/** Data validation and colours of the table's cells. */
function setRules(sheet: Sheet, { validations, colours }: RowRules): void {
  for (const { block, formula, help } of validations) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(formula)
      .setAllowInvalid(false)
      .setHelpText(help)
      .build();
    rangeOf(sheet, block).setDataValidation(rule);
  }
  sheet.setConditionalFormatRules(
    colours.map(({ block, formula, background }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(background)
        .setRanges([rangeOf(sheet, block)])
        .build(),
    ),
  );
}

/** Adds rows at the end of a tab; the rows come last, so that a call that broke off does all of it again. */
export function extendJudgeTab(name: string, layout: JudgeTabLayout, rows: TableRows): void {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return;
  const { table, headerRow, centred, formats, progress } = layout;
  enlarge(sheet, table.top + table.height, table.width);
  const added = { ...table, top: table.top + table.height - rows.values.length, height: rows.values.length };
  rangeOf(sheet, added).setWrap(true).setVerticalAlignment('top').setHorizontalAlignment('left');
  for (const { start, length, value } of runs(layout.widths.map((_, column) => centred.includes(column)))) {
    if (value) rangeOf(sheet, { ...added, left: start, width: length }).setHorizontalAlignment('center');
  }
  for (const { start, length, value } of runs(formats)) {
    if (value !== '') rangeOf(sheet, { ...added, left: start, width: length }).setNumberFormat(value);
  }
  // From the header's next row on, so that no older rule is left over.
  setRules(sheet, layout);
  sheet.getRange(progress.row + 1, progress.column + 1).setValues([[progress.formula]]);
  rangeOf(sheet, { ...added, top: Math.max(added.top, headerRow + 1) }).setValues(contentOf(rows, formats));
}

/** Protected blocks of a tab that begin where this one does: at most one is ours. */
const blocksAt = (sheet: Sheet, open: Range) => {
  const [first] = open.getA1Notation().split(':');
  return sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((one) => one.getRange().getA1Notation().split(':')[0] === first);
};

/** Protected blocks that share cells with this one: whoever one of them keeps out cannot write there. */
const blocksOver = (sheet: Sheet, cells: Range) => {
  const [top, left, bottom, right] = edgesOf(cells);
  return sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter((one) => {
    const [first, from, last, to] = edgesOf(one.getRange());
    return first <= bottom && last >= top && from <= right && to >= left;
  });
};

const edgesOf = (range: Range): [number, number, number, number] => [
  range.getRow(),
  range.getColumn(),
  range.getLastRow(),
  range.getLastColumn(),
];

/** `isTaken`: false where Google does not take the judge's address. */
type JudgeLock = { isTaken: boolean; faults: LockFault[] };

/**
 * Locks a tab for everybody but admins, except scores and notes for its judge. A judge without an e-mail cannot be told
 * from other editors: then the admins alone may write there, as where Google does not take the address.
 */
export function protectJudgeTab(name: string, open: Area, admins: readonly string[], judge: string): JudgeLock {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return { isTaken: true, faults: [] };
  const cells = rangeOf(sheet, open);
  if (isShutFor(sheet, cells, admins, judge)) return { isTaken: true, faults: [] };
  const whole = sheet.protect();
  restrict(whole, admins);
  // A second protection of the cells would keep the judge out whom the first lets in.
  const [first, ...more] = blocksAt(sheet, cells);
  for (const one of more) one.remove();
  if (judge === '') {
    whole.setUnprotectedRanges([]);
    first?.remove();
    return { isTaken: true, faults: faultsOfTab(sheet, admins) };
  }
  const block = first ?? cells.protect();
  if (first !== undefined) block.setRange(cells);
  if (restrict(block, [...admins, judge], first === undefined).includes(judge)) {
    return { ...protectJudgeTab(name, open, admins, ''), isTaken: false };
  }
  // Last: before, the cells would be everybody's for a moment.
  whole.setUnprotectedRanges([cells]);
  const faults = faultsOfTab(sheet, admins, [cells.getA1Notation()]);
  return { isTaken: true, faults: [...faults, ...faultsOfBlock(blocksOver(sheet, cells), [...admins, judge])] };
}

/** Whether a tab is locked already as it is to be; a new one, at one content call, is not. */
function isShutFor(sheet: Sheet, cells: Range, admins: readonly string[], judge: string): boolean {
  const [whole] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (whole === undefined) return false;
  const blocks = blocksOver(sheet, cells);
  const open = whole.getUnprotectedRanges().map((one) => one.getA1Notation());
  const own = judge === '' ? [] : [cells.getA1Notation()];
  const isSame = (ranges: readonly string[]): boolean => ranges.join() === own.join();
  if (!isSame(open) || !isSame(blocks.map((one) => one.getRange().getA1Notation()))) return false;
  return isLockedFor(whole, admins) && blocks.every((one) => isLockedFor(one, [...admins, judge]));
}

/** Takes the cells of a judge's tab from its judge, who else keeps them though the tab is locked. */
export function closeJudgeCells(name: string, open: Area, admins: readonly string[]): void {
  const sheet = active().getSheetByName(name);
  if (sheet === null) return;
  const blocks = blocksAt(sheet, rangeOf(sheet, open));
  for (const one of blocks) restrict(one, admins);
  if (blocks.length > 0) mustBeShut(name, faultsOfBlock(blocksAt(sheet, rangeOf(sheet, open)), admins));
}

/** Colours a tab (`#rrggbb`); '' takes its colour away. */
export function colourTab(name: string, colour: string): void {
  active()
    .getSheetByName(name)
    ?.setTabColor(colour === '' ? null : colour);
}
