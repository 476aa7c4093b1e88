// A run: who computed what and when. The same result keeps its run, so computing twice leaves the same workbook.
import { currentUser } from '../google/session';
import { flush, rowAfterLast, writeBlock } from '../google/spreadsheet';
import { newRunId, now } from '../google/store';
import { createTab, readWritten } from '../google/written-tabs';
import { messages } from '../i18n/messages';
import { readableTime } from '../sheets/cells';
import { ACTIONS, type HistoryColumns, type HistoryRow, historyTable, readHistory } from '../sheets/history';
import { tableContent } from '../sheets/tab-content';
import { type Language, TABS } from '../sheets/words';

export type Run = { id: string; at: string; by: string; hash: string; provisional: boolean };

/** The newest computation in the history; undefined when there is none. */
export function lastComputation(history: readonly HistoryRow[]): HistoryRow | undefined {
  const computed = history.filter((row) => row.action === 'compute');
  return computed[computed.length - 1];
}

/** The last computation of the same result if it is the newest one in the history, else a new run. */
export function runFor(
  hash: string,
  provisional: boolean,
  history: readonly HistoryRow[],
): { run: Run; isNew: boolean } {
  const last = lastComputation(history);
  if (!provisional && last !== undefined && last.hash === hash) {
    return { run: { id: last.run, at: last.at, by: last.by, hash, provisional }, isNew: false };
  }
  return { run: { id: newRunId(), at: now(), by: currentUser(), hash, provisional }, isNew: true };
}

/** The history tab: its name, and its rows as they stand. */
export type History = { name: string; exists: boolean; rows: HistoryRow[]; columns: HistoryColumns };

/** Reads the history; no rows when there is none yet. */
export function readHistoryTab(language: Language): History {
  const { name, grid } = readWritten(TABS.history[language]);
  const { rows, columns } = readHistory(grid);
  return { name, exists: grid !== null, rows, columns };
}

/** Adds a row to the history, after everything it speaks of has been written for good. */
export function record(history: History, row: HistoryRow, language: Language): void {
  flush();
  const action = ACTIONS.find(([id]) => id === row.action)?.[1][language] ?? row.action;
  const cells = { ...row, at: readableTime(row.at), action };
  if (history.exists) {
    // By header and not by position: somebody may have moved or added a column.
    const line: string[] = Array.from({ length: Math.max(...history.columns.values()) + 1 }, () => '');
    for (const [key, column] of history.columns) line[column] = cells[key];
    writeBlock(history.name, rowAfterLast(history.name), 0, [line]);
    return;
  }
  const say = messages(language).tabs;
  const columns = historyTable.columns.map((column) => ({
    header: column.header[language],
    width: column.width,
    value: (one: typeof cells) => one[column.key],
  }));
  createTab(tableContent(history.name, say.history, say.historyOrigin, columns, [cells], 0));
}
