// Range: reading and writing a block of cells.
import { a1 } from '../../domain/vocabulary/a1';
import type { CellStyle } from '../files/xlsx-parts';
import { NotEmulated, ServiceError } from '../runtime/errors';
import type { Execution } from '../runtime/execution';
import { clientSessionOf } from '../runtime/host-state';
import { hostProxy, type RangeProxy, type SheetProxy } from '../runtime/proxy';
import { writtenCell } from '../spreadsheet/cell-input';
import { checkRules } from '../spreadsheet/cell-rules';
import { isDateFormat, serialToInstant } from '../spreadsheet/dates';
import { checkScripted } from '../spreadsheet/formula';
import { cellAt, putCell, type StoredCell } from '../spreadsheet/model';
import { noteOf, withNote } from '../spreadsheet/notes';
import { editableCells, here } from './access';
import { backgroundOf, horizontal, isBold, vertical, withAlignment, withBackground, withFont } from './cell-styles';
import { copyTo } from './paste';
import { protectBlock } from './protection';
import { setValidation } from './rules';

const grid = <T>(self: RangeProxy, read: (cell: StoredCell | undefined, row: number, column: number) => T): T[][] => {
  here(self.tab);
  // Loops: a tab has tens of thousands of cells, and this is what they all pass through.
  const rows: T[][] = [];
  for (let row = 0; row < self.height; row++) {
    const line: T[] = [];
    for (let column = 0; column < self.width; column++)
      line.push(read(cellAt(self.tab, self.top + row, self.left + column), row, column));
    rows.push(line);
  }
  return rows;
};

/** Replaces every cell of the block; an unchanged style keeps holes holes. */
function change(
  self: RangeProxy,
  run: Execution,
  next: (cell: StoredCell | undefined, row: number, column: number) => StoredCell | undefined,
): RangeProxy {
  editableCells(run, self.tab, self);
  const cells = grid(self, next);
  cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      putCell(self.tab, self.top + row, self.left + column, cell);
    });
  });
  return self;
}

const PLAIN: CellStyle = {};

/** Changes the style of every cell in the same way; cells and styles that were shared go on being shared. */
function restyle(self: RangeProxy, run: Execution, style: (now: CellStyle) => CellStyle): RangeProxy {
  const styles = new Map<CellStyle, CellStyle>();
  const cells = new Map<StoredCell | undefined, StoredCell>();
  return change(self, run, (cell) => {
    const known = cells.get(cell);
    if (known) return known;
    const now = cell?.style ?? PLAIN;
    const next = styles.get(now) ?? style(now);
    styles.set(now, next);
    const changed = { ...(cell ?? { value: null, formula: null }), style: next };
    cells.set(cell, changed);
    return changed;
  });
}

/** Throws Google's message when a table does not have the range's shape. */
function checkShape(self: RangeProxy, table: readonly (readonly unknown[])[]): void {
  const clash = (what: string, data: number, range: number): ServiceError =>
    new ServiceError(
      `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
    );
  if (table.length !== self.height) throw clash('rows', table.length, self.height);
  const odd = table.find((row) => row.length !== self.width);
  if (odd) throw clash('columns', odd.length, self.width);
}

/** Sheets drops what is written under a merged cell. */
function checkMerges(self: RangeProxy, values: readonly (readonly unknown[])[]): void {
  for (const merge of self.tab.source?.merges ?? []) {
    for (
      let row = Math.max(merge.startRow, self.top);
      row <= Math.min(merge.endRow, self.top + self.height - 1);
      row++
    ) {
      for (
        let column = Math.max(merge.startCol, self.left);
        column <= Math.min(merge.endCol, self.left + self.width - 1);
        column++
      ) {
        const first = row === merge.startRow && column === merge.startCol;
        if (!first && values[row - self.top]?.[column - self.left] !== '')
          throw new NotEmulated('writing under a merged cell');
      }
    }
  }
}

const readValue = (cell: StoredCell | undefined, run: Execution): unknown => {
  if (cell === undefined || cell.value === null) return '';
  if (typeof cell.value !== 'number' || !isDateFormat(cell.style?.numFmt ?? '')) return cell.value;
  return new Date(serialToInstant(cell.value, run.host.timeZone));
};

const withFormat = (style: CellStyle, format: string): CellStyle => ({
  ...style,
  numFmt: format === '' ? 'General' : format,
});

/** What no format was chosen for may read back as the format that it stands for (assumed). */
const shownFormat = (format: string): string => (format === 'General' ? '0.###############' : format);

export const range = {
  getValues: (self: RangeProxy, run: Execution) => {
    run.host.book.calculation.recalculate(run.host.book);
    return grid(self, (cell) => readValue(cell, run));
  },
  setValues: (self: RangeProxy, run: Execution, values: readonly (readonly unknown[])[]) => {
    checkShape(self, values);
    checkMerges(self, values);
    return change(self, run, (cell, row, column) => {
      const value = values[row]![column];
      const written = writtenCell(value, cell, run.host);
      if (written !== undefined && written.formula !== null) checkScripted(String(value));
      checkRules(run.host.book, self.tab, self.top + row, self.left + column, written);
      return written;
    });
  },
  getNumberFormats: (self: RangeProxy) => grid(self, (cell) => shownFormat(cell?.style?.numFmt ?? 'General')),
  getFormulas: (self: RangeProxy) =>
    grid(self, (cell) => {
      if (cell === undefined || cell.formula === null) return '';
      const array = (cell.kept as { formulaType?: string } | undefined)?.formulaType === 'array';
      return array ? `=ArrayFormula(${cell.formula})` : `=${cell.formula}`;
    }),
  setNumberFormat: (self: RangeProxy, run: Execution, format: string) =>
    restyle(self, run, (style) => withFormat(style, format)),
  setFontWeight: (self: RangeProxy, run: Execution, weight: string | null) =>
    restyle(self, run, (style) => withFont(style, { bold: isBold(weight) })),
  setFontSize: (self: RangeProxy, run: Execution, size: number) => {
    if (size < 1 || size > 400) throw new NotEmulated(`the font size ${size}`);
    return restyle(self, run, (style) => withFont(style, { size }));
  },
  setBackground: (self: RangeProxy, run: Execution, color: string | null) =>
    restyle(self, run, (style) => withBackground(style, color)),
  getBackgrounds: (self: RangeProxy) => grid(self, (cell) => backgroundOf(cell?.style ?? PLAIN)),
  getNotes: (self: RangeProxy) => grid(self, noteOf),
  setNotes: (self: RangeProxy, run: Execution, notes: readonly (readonly unknown[])[]) => {
    checkShape(self, notes);
    return change(self, run, (cell, row, column) => withNote(cell, notes[row]![column]));
  },
  setWrap: (self: RangeProxy, run: Execution, wrapText: boolean) =>
    restyle(self, run, (style) => withAlignment(style, { wrapText })),
  setVerticalAlignment: (self: RangeProxy, run: Execution, word: string | null) =>
    restyle(self, run, (style) => withAlignment(style, { vertical: vertical(word) })),
  setHorizontalAlignment: (self: RangeProxy, run: Execution, word: string | null) =>
    restyle(self, run, (style) => withAlignment(style, { horizontal: horizontal(word) })),
  activate: (self: RangeProxy, run: Execution) => {
    const client = clientSessionOf(run.host, run.user);
    client.active = here(self.tab);
    client.view.selection = { tab: self.tab.name, range: a1(self.top, self.left, self.height, self.width) };
    return self;
  },
  getA1Notation: ({ top, left, height, width }: RangeProxy) => a1(top, left, height, width),
  getRow: ({ top }: RangeProxy) => top + 1,
  getColumn: ({ left }: RangeProxy) => left + 1,
  getLastRow: ({ top, height }: RangeProxy) => top + height,
  getLastColumn: ({ left, width }: RangeProxy) => left + width,
  protect: (self: RangeProxy, run: Execution) => protectBlock(self, run),
  copyTo,
  setDataValidation: setValidation,
  getSheet: (self: RangeProxy, run: Execution): SheetProxy => hostProxy({ cls: 'Sheet', run, tab: here(self.tab) }),
};
