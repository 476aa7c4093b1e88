// Sheet: one tab, its grid and how it looks.

import { enumValue } from '../runtime/enums';
import { NotEmulated, ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { clientSessionOf, leaveTab } from '../runtime/host-state';
import { type EnumProxy, hostProxy, type RangeListProxy, type RangeProxy, type SheetProxy } from '../runtime/proxy';
import { readA1 } from '../spreadsheet/a1';
import { lastColumn, lastRow, type Tab } from '../spreadsheet/model';
import { editable, here } from './access';
import { rgb } from './cell-styles';
import { protect, protectionsOf } from './protection';
import { setConditionals } from './rules';

/** The tab, where it has cells: a chart's own sheet is a sheet of the type OBJECT, and what Google says of its cells is not known. */
function grid(tab: Tab): Tab {
  if (!here(tab).hasCells) throw new NotEmulated(`the cells of the chart sheet "${tab.name}"`);
  return tab;
}

/** A block of cells, counted from 1 as at Google. Throws Google's messages when it does not lie in the grid. */
export function rangeOf(
  run: Execution,
  tab: Tab,
  row: number,
  column: number,
  rows: number,
  columns: number,
): RangeProxy {
  grid(tab);
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (row + rows - 1 > tab.maxRows || column + columns - 1 > tab.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return hostProxy({ cls: 'Range', run, tab, top: row - 1, left: column - 1, height: rows, width: columns });
}

/** A cell or a block in A1 notation; open ends and other tabs are not played. */
function rangeByA1(run: Execution, tab: Tab, text: string): RangeProxy {
  const block = readA1(text);
  if (!block) throw new NotEmulated(`Sheet.getRange("${text}")`);
  return rangeOf(run, tab, block.top + 1, block.left + 1, block.height, block.width);
}

/** Inserting between filled cells would move formulas, formats and merges, which this host does not play. */
function checkAtEnd(used: number, after: number, most: number, what: string): void {
  if (after < 1 || after > most) throw new ServiceError(`Those ${what} are out of bounds.`);
  if (after < used) throw new NotEmulated(`inserting ${what} between filled ones`);
}

function frozen(count: number, most: number, what: string): number {
  if (count < 0) throw new NotEmulated(`freezing ${count} ${what}`);
  if (count >= most) throw new ServiceError(`You can't freeze all visible ${what} on the sheet.`);
  return count;
}

export const sheet = {
  getName: ({ tab }: SheetProxy) => here(tab).name,
  getType: ({ tab }: SheetProxy) => enumValue('SheetType', here(tab).hasCells ? 'GRID' : 'OBJECT'),
  isSheetHidden: ({ tab }: SheetProxy) => here(tab).hidden,
  isColumnHiddenByUser: ({ tab }: SheetProxy, _: Execution, column: number) => {
    const { maxColumns, source } = grid(tab);
    if (column < 1 || column > maxColumns) throw new ServiceError('Those columns are out of bounds.');
    return source?.columns?.[column - 1]?.hidden === true;
  },
  getDataRange: ({ tab }: SheetProxy, run: Execution) =>
    rangeOf(run, here(tab), 1, 1, Math.max(lastRow(tab), 1), Math.max(lastColumn(tab), 1)),
  getRange: ({ tab }: SheetProxy, run: Execution, row: number | string, column: number, rows = 1, columns = 1) =>
    typeof row === 'string' ? rangeByA1(run, here(tab), row) : rangeOf(run, here(tab), row, column, rows, columns),
  getRangeList: ({ tab }: SheetProxy, run: Execution, list: readonly unknown[]): RangeListProxy => {
    if (list.length === 0 || !list.every((one) => typeof one === 'string'))
      throw new ServiceError(
        "The parameters (number[]) don't match the method signature for SpreadsheetApp.Sheet.getRangeList.",
      );
    return hostProxy({ cls: 'RangeList', run, ranges: list.map((one) => rangeByA1(run, here(tab), String(one))) });
  },
  getLastRow: ({ tab }: SheetProxy) => lastRow(grid(tab)),
  getLastColumn: ({ tab }: SheetProxy) => lastColumn(grid(tab)),
  getMaxRows: ({ tab }: SheetProxy) => grid(tab).maxRows,
  getMaxColumns: ({ tab }: SheetProxy) => grid(tab).maxColumns,
  insertRowsAfter: (self: SheetProxy, run: Execution, after: number, count: number) => {
    const tab = grid(editable(run, self.tab));
    checkAtEnd(Math.max(tab.cells.length, lastRow(tab)), after, tab.maxRows, 'rows');
    if (count < 1) throw new ServiceError('The number of rows to insert must be at least 1.');
    tab.maxRows += count;
    return self;
  },
  insertColumnsAfter: (self: SheetProxy, run: Execution, after: number, count: number) => {
    const tab = grid(editable(run, self.tab));
    checkAtEnd(lastColumn(tab), after, tab.maxColumns, 'columns');
    if (count < 1) throw new ServiceError('The number of columns to insert must be at least 1.');
    tab.maxColumns += count;
    return self;
  },
  setFrozenRows: (self: SheetProxy, run: Execution, count: number) => {
    const tab = grid(editable(run, self.tab));
    tab.frozenRows = frozen(count, tab.maxRows, 'rows');
  },
  setFrozenColumns: (self: SheetProxy, run: Execution, count: number) => {
    const tab = grid(editable(run, self.tab));
    tab.frozenColumns = frozen(count, tab.maxColumns, 'columns');
  },
  setColumnWidths: (self: SheetProxy, run: Execution, column: number, count: number, pixels: number) => {
    const tab = grid(editable(run, self.tab));
    if (column < 1 || count < 1 || column + count - 1 > tab.maxColumns)
      throw new ServiceError('Those columns are out of bounds.');
    if (pixels < 2 || pixels > 2000) throw new NotEmulated(`a column ${pixels} pixels wide`);
    for (let i = 0; i < count; i++) tab.widths.set(column - 1 + i, pixels);
    return self;
  },
  activate: (self: SheetProxy, run: Execution) => {
    clientSessionOf(run.host, run.user).active = here(self.tab);
    return self;
  },
  getProtections: ({ tab }: SheetProxy, run: Execution, type: EnumProxy) => protectionsOf(tab, run, type),
  getSheetId: ({ tab }: SheetProxy) => here(tab).id,
  protect: ({ tab }: SheetProxy, run: Execution) => protect(tab, run),
  setTabColor: (self: SheetProxy, run: Execution, color: string | null) => {
    editable(run, self.tab).color = color === null ? null : rgb(color);
    return self;
  },
  setConditionalFormatRules: setConditionals,
  /** The next visible tab is shown in its place. */
  hideSheet: (self: SheetProxy, run: Execution) => {
    const tab = editable(run, self.tab);
    const { book } = run.host;
    const others = book.tabs.filter((one) => one !== tab && !one.hidden);
    if (others.length === 0) throw new ServiceError("You can't hide all the sheets in a document.");
    tab.hidden = true;
    leaveTab(run.host, tab, others[0]!);
    return self;
  },
};
