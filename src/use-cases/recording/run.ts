// A run: who computed what and when. The same result keeps its run, so computing twice leaves the workbook unchanged.
import { endOf, linkAfter } from '../../domain/audit/chain';
import { ACTIONS, type HistoryKey, type HistoryRow, sealedTexts } from '../../domain/audit/history-row';
import type { Settings } from '../../domain/settings/settings';
import type { Language } from '../../domain/vocabulary/language';
import { TABS } from '../../domain/vocabulary/words';
import { readableTime } from '../../domain/workbook/read/cells';
import { type HistoryReading, historyTable, readHistory } from '../../domain/workbook/tabs/history';
import { tableContent } from '../../domain/workbook/write/tab-content';
import { bindTab } from '../../google/bound-tabs';
import { currentUser } from '../../google/session';
import { flush, rowAfterLast, writeBlock } from '../../google/spreadsheet';
import { digest, newRunId, now, recall, remember } from '../../google/store';
import { createTab, readWritten } from '../../google/written-tabs';
import { keepersOf } from '../guarding/admins';
import { messages } from '../words/messages';

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
export type History = HistoryReading & { name: string; exists: boolean };

/** Reads the history; no rows when there is none yet. */
export function readHistoryTab(language: Language): History {
  const { name, grid } = readWritten(TABS.history[language]);
  return { name, exists: grid !== null, ...readHistory(grid) };
}

/** Where the hash of the newest row is remembered beside the spreadsheet, so that rows taken off the end are missed. */
export const CHAIN_END = 'chain';

/** A row to be recorded; of no stage unless it says so. */
type NewRow = Omit<HistoryRow, 'stage'> & { stage?: string };

/**
 * Adds a row to the history, after everything it speaks of has been written for good. Returns the updated history, for
 * a command that records more than one row.
 */
export function record(history: History, newRow: NewRow, settings: Pick<Settings, 'language' | 'admins'>): History {
  const { language } = settings;
  flush();
  const row: HistoryRow = { stage: '', ...newRow };
  const action = ACTIONS.find(([id]) => id === row.action)?.[1][language] ?? row.action;
  const cells = { ...row, at: readableTime(row.at), action };
  const texts = sealedTexts((key) => cells[key].trim());
  const chain = linkAfter(beforeNext(history), texts, digest);
  const columns = history.exists ? completed(history, language) : standard;
  if (history.exists) {
    // By header and not by position: somebody may have moved or added a column.
    const line: string[] = Array.from({ length: Math.max(...columns.values()) + 1 }, () => '');
    for (const [key, column] of columns) line[column] = { ...cells, chain }[key];
    writeBlock(history.name, rowAfterLast(history.name), 0, [line]);
  } else {
    const words = messages(language).tabs;
    const content = historyTable.columns.map((column) => ({
      header: column.header[language],
      width: column.width,
      value: (one: typeof cells & { chain: string }) => one[column.key],
    }));
    createTab(
      tableContent(history.name, words.history, words.historyOrigin, content, [{ ...cells, chain }], 0),
      keepersOf(settings, () => false),
    );
    bindTab('history', history.name);
  }
  flush();
  remember(CHAIN_END, chain);
  const link = { row: (history.links[history.links.length - 1]?.row ?? 2) + 1, texts, chain };
  return { ...history, exists: true, columns, rows: [...history.rows, row], links: [...history.links, link] };
}

/** A call that broke off after its row was written did not remember it: where it is asked for again, the row is. */
export function rememberEnd({ exists, links }: History): void {
  if (!exists) return;
  const [known, end] = [recall(CHAIN_END), endOf(links, digest)];
  const isMissing = known !== null && !links.some(({ chain }) => chain === known);
  if (!isMissing && known !== end) remember(CHAIN_END, end);
}

/**
 * The hash that the next row follows. If the newest row was deleted after it was written, the next row still follows
 * its hash, so that the gap stays visible.
 */
function beforeNext({ exists, links }: History): string {
  const newest = exists ? recall(CHAIN_END) : null;
  const isMissing = newest !== null && !links.some(({ chain }) => chain === newest);
  return isMissing ? newest : endOf(links, digest);
}

const standard = new Map<HistoryKey, number>(historyTable.columns.map(({ key }, index) => [key, index]));

/** The columns of an older history, with headers added for what it lacks. */
function completed({ name, headerRow, columns }: History, language: Language): Map<HistoryKey, number> {
  const missing = historyTable.columns.filter(({ key }) => !columns.has(key));
  if (headerRow === null || missing.length === 0) return new Map(columns);
  const first = Math.max(...columns.values()) + 1;
  writeBlock(name, headerRow, first, [missing.map(({ header }) => header[language])]);
  return new Map([...columns, ...missing.map(({ key }, index): [HistoryKey, number] => [key, first + index])]);
}
