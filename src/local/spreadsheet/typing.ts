// A person types into a cell.

import { COLUMNS, MOST_CELLS, ROWS } from '../../domain/file-formats/xlsx/read-rows';
import { NotEmulated, ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { editableCells } from '../services/access';
import { readA1 } from './a1';
import { writtenCell } from './cell-input';
import { checkRules } from './cell-rules';
import { instantToSerial } from './dates';
import { type Book, cellAt, putCell, type Tab } from './model';
import { typedDate } from './typed-date';

/** A workbook that has been filled must be one that can be read again. */
function checkSize(book: Book, tab: Tab, row: number, column: number): void {
  const [rows, columns] = [Math.max(tab.maxRows, row + 1), Math.max(tab.maxColumns, column + 1)];
  const others = book.tabs.reduce((sum, one) => sum + (one === tab ? 0 : one.maxRows * one.maxColumns), 0);
  const isGrown = rows > tab.maxRows || columns > tab.maxColumns;
  if (isGrown && (rows > ROWS || columns > COLUMNS || others + rows * columns > MOST_CELLS))
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
}

/** Puts a value as if typed; the grid grows where the cell lies outside. Throws when the person may not edit the tab. */
export function typeInto(run: Execution, tab: Tab, a1: string, value: string | number | boolean): void {
  const { host } = run;
  const block = readA1(a1);
  if (block?.height !== 1 || block.width !== 1) throw new NotEmulated(`typing into ${a1}`);
  const { top, left } = block;
  editableCells(run, tab, block);
  checkSize(host.book, tab, top, left);
  const before = cellAt(tab, top, left);
  const today = instantToSerial(host.now().getTime(), host.timeZone);
  const date = typeof value === 'string' && before?.style?.numFmt !== '@' ? typedDate(value, host.locale, today) : null;
  const written = writtenCell(date?.serial ?? value, before, host);
  const shown = date && written ? { ...written, style: { ...written.style, numFmt: date.format } } : written;
  checkRules(host.book, tab, top, left, shown);
  tab.maxRows = Math.max(tab.maxRows, top + 1);
  tab.maxColumns = Math.max(tab.maxColumns, left + 1);
  putCell(tab, top, left, shown);
}
