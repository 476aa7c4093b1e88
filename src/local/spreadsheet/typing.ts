// A person types into a cell.

import { NotEmulated } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { editableCells } from '../services/access';
import { readA1 } from './a1';
import { writtenCell } from './cell-input';
import { checkRules } from './cell-rules';
import { instantToSerial } from './dates';
import { cellAt, putCell, type Tab } from './model';
import { typedDate } from './typed-date';

/** Puts a value as if typed; the grid grows where the cell lies outside. Throws when the person may not edit the tab. */
export function typeInto(run: Execution, tab: Tab, a1: string, value: string | number | boolean): void {
  const { host } = run;
  const block = readA1(a1);
  if (block?.height !== 1 || block.width !== 1) throw new NotEmulated(`typing into ${a1}`);
  const { top, left } = block;
  editableCells(run, tab, block);
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
