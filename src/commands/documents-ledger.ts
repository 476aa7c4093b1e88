// The documents tab as a ledger: rows found by kind and entry, written back in one block, the office's own cells untouched.
import type { FiledDocument } from '../documents/filing';
import { flush, spreadsheetId, writeBlock } from '../google/spreadsheet';
import { createTab, readWritten } from '../google/written-tabs';
import { messages } from '../i18n/messages';
import { documentsTable, readDocuments, STATUSES } from '../sheets/documents-tab';
import { tableContent } from '../sheets/tab-content';
import { type Language, TABS } from '../sheets/words';

type Key = keyof FiledDocument;

export type DocumentsLedger = {
  /** The row of a document made from this spreadsheet. */
  find(kind: string, entry: string): FiledDocument | null;
  /** All rows of documents made from this spreadsheet. */
  all(): FiledDocument[];
  /** The rows that a run wrote last. */
  ofRun(run: string): FiledDocument[];
  /** Writes rows that are new or differ from what stands there, and waits until they are kept. */
  write(rows: readonly FiledDocument[]): void;
};

/** Opens the documents tab, making it where there is none. One content read. */
export function openLedger(language: Language): DocumentsLedger {
  const { name, grid } = readWritten(TABS.documents[language]);
  const tab = grid === null ? makeTab(name, language) : readDocuments(grid);
  const here = spreadsheetId();
  const standing = new Map(tab.rows);
  const rowOf = (kind: string, entry: string): number | undefined =>
    [...standing].find(([, one]) => one.kind === kind && one.entry === entry && one.spreadsheet === here)?.[0];
  const ours = documentsTable.columns.map((column) => column.key).filter((key) => key !== 'number');
  let next = Math.max(grid?.values.length ?? 0, 3);

  const cell = (row: FiledDocument, key: Key): string =>
    key === 'status' ? (STATUSES.find(([id]) => id === row.status)?.[1][language] ?? row.status) : row[key];

  return {
    find: (kind, entry) => standing.get(rowOf(kind, entry) ?? -1) ?? null,
    all: () => [...standing.values()].filter((row) => row.spreadsheet === here),
    ofRun: (run) => [...standing.values()].filter((row) => row.run === run && row.spreadsheet === here),
    write: (rows) => {
      const changed = rows.flatMap((row) => {
        const at = rowOf(row.kind, row.entry) ?? next++;
        const before = standing.get(at);
        standing.set(at, row);
        return before !== undefined && ours.every((key) => before[key] === row[key]) ? [] : [at];
      });
      if (changed.length === 0) return;
      for (const stretch of stretches(changed, standing)) {
        for (const run of columnRuns(tab.columns, ours)) {
          const block = stretch.rows.map((row) => run.keys.map((key) => cell(row, key)));
          writeBlock(name, stretch.first, run.column, block);
        }
      }
      flush();
    },
  };
}

/**
 * Changed rows as blocks, since each costs a call: rows of documents between them are written as they stand. A line that
 * is no document's is somebody's own and breaks the block.
 */
function stretches(
  changed: readonly number[],
  standing: ReadonlyMap<number, FiledDocument>,
): { first: number; rows: FiledDocument[] }[] {
  const found: { first: number; rows: FiledDocument[] }[] = [];
  const [from, to] = [Math.min(...changed), Math.max(...changed)];
  for (let at = from; at <= to; at += 1) {
    const row = standing.get(at);
    const last = found[found.length - 1];
    if (row === undefined) continue;
    if (last !== undefined && last.first + last.rows.length === at) last.rows.push(row);
    else found.push({ first: at, rows: [row] });
  }
  return found.filter(({ first, rows }) => changed.some((at) => at >= first && at < first + rows.length));
}

/** Our columns as runs of neighbours: one run, unless somebody moved columns about. */
function columnRuns(columns: ReadonlyMap<Key, number>, keys: readonly Key[]): { column: number; keys: Key[] }[] {
  const placed = keys
    .flatMap((key) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((one, other) => one.column - other.column);
  const runs: { column: number; keys: Key[] }[] = [];
  for (const { key, column } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

function makeTab(name: string, language: Language): ReturnType<typeof readDocuments> {
  const say = messages(language).tabs;
  const columns = documentsTable.columns.map((column) => ({
    header: column.header[language],
    width: column.width,
    ...('format' in column ? { format: column.format } : {}),
    value: () => '',
  }));
  createTab(tableContent(name, say.documents, say.documentsOrigin, columns, [], 0));
  return { rows: new Map(), columns: new Map(documentsTable.columns.map((column, index) => [column.key, index])) };
}
