// A tab as the workbench shows it: texts and styles.

import type { Area } from '../../domain/vocabulary/cell';
import type { HostState } from '../runtime/host-state';
import { mayEdit, mayEditCells } from '../services/access';
import { colourOf } from './colours';
import { displayed } from './display';
import type { StoredCell, Tab } from './model';
import { noteOf } from './notes';

export type CellView = {
  row: number;
  column: number;
  text: string;
  value: StoredCell['value'];
  /** With the leading `=`; null where there is none. */
  formula: string | null;
  style: StoredCell['style'] | null;
  /** The note that hangs on the cell; '' where there is none. */
  note: string;
};

export type TabView = {
  id: number;
  name: string;
  hidden: boolean;
  /** `RRGGBB`, or null. */
  color: string | null;
  editable: boolean;
  /** Cells the person may edit although the tab is not theirs. */
  open: Area[];
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by 0-based column, where set. */
  widths: Record<number, number>;
  merges: { row: number; column: number; rows: number; columns: number }[];
  cells: CellView[];
};

/** A person's screen shows something even in formats the emulation refuses to the add-on. */
function displayedText(cell: StoredCell, host: HostState): string {
  try {
    return displayed(cell, host);
  } catch {
    return String(cell.value ?? '');
  }
}

/** The tab as `user` sees it. Rows and columns of cells are 0-based. */
export function viewOf(host: HostState, tab: Tab, user: string): TabView {
  host.book.calculation.recalculate(host.book);
  const columns = tab.source?.columns ?? [];
  const coloured = colourOf(host.book, tab);
  const widths = columns.flatMap((one, i) =>
    one.width === undefined ? [] : [[i, Math.round(one.width * 7 + 5)] as const],
  );
  return {
    id: tab.id,
    name: tab.name,
    hidden: tab.hidden,
    color: tab.color,
    editable: mayEdit(host, tab, user),
    open: mayEdit(host, tab, user)
      ? []
      : (host.state.protections[tab.id]?.open ?? []).filter((block) => mayEditCells(host, tab, user, block)),
    rows: tab.maxRows,
    columns: tab.maxColumns,
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    widths: Object.fromEntries([...widths, ...tab.widths]),
    merges: (tab.source?.merges ?? []).map((one) => ({
      row: one.startRow,
      column: one.startCol,
      rows: one.endRow - one.startRow + 1,
      columns: one.endCol - one.startCol + 1,
    })),
    cells: tab.cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell === undefined
          ? []
          : [
              {
                row,
                column,
                text: displayedText(cell, host),
                value: cell.value,
                formula: cell.formula === null ? null : `=${cell.formula}`,
                style: coloured(row, column, cell.style ?? null),
                note: noteOf(cell),
              },
            ],
      ),
    ),
  };
}
