// The documents tab as a registry: rows found by kind and entry, written back in one block, the office's cells
// untouched.
import type { FiledDocument } from '../../../domain/documents/filing/filing';
import type { Language } from '../../../domain/vocabulary/language';
import { TABS } from '../../../domain/vocabulary/words';
import {
  type DocumentKey,
  type DocumentsTab,
  documentsTable,
  readDocuments,
  statusText,
} from '../../../domain/workbook/tabs/documents-tab';
import { tableContent } from '../../../domain/workbook/write/tab-content';
import { bindTab } from '../../../google/bound-tabs';
import { type Keepers, lockTab } from '../../../google/protection';
import { flush, spreadsheetId, writeBlock } from '../../../google/spreadsheet';
import { createTab, readWritten } from '../../../google/written-tabs';
import { messages } from '../../words/messages';

/** A row's 0-based place in the tab. */
export type RowNumber = number;
export type PlacedRow = { place: RowNumber; row: FiledDocument };

export type DocumentsLedger = {
  /** The rows of one document made from this spreadsheet: its first making and its revisions, of whichever admin. */
  of(kind: string, entry: string): PlacedRow[];
  /** All rows of documents made from this spreadsheet. */
  all(): PlacedRow[];
  /** The rows that a run wrote last. */
  ofRun(run: string): FiledDocument[];
  /** A place for a row that is not there yet. */
  reserve(): RowNumber;
  /** Writes rows that are new or differ from what stands there, and waits until they are kept. */
  write(rows: readonly PlacedRow[]): void;
};

const OURS = documentsTable.columns.map((column) => column.key).filter((key) => key !== 'number');

/** Opens the documents tab, making it where there is none. One content read. */
export function openLedger(language: Language, keepers: Keepers): DocumentsLedger {
  const { name, grid } = readWritten(TABS.documents[language]);
  const tab = grid === null ? makeTab(name, language, keepers) : readDocuments(grid);
  if (!keepers.isShut(name)) {
    if (grid !== null) lockTab(name, keepers.admins());
    bindTab('documents', name);
  }
  const here = spreadsheetId();
  const standing = new Map(tab.rows);
  const all = (): PlacedRow[] =>
    [...standing].flatMap(([place, row]) => (row.spreadsheet === here ? [{ place, row }] : []));
  const byDocument = new Map<string, PlacedRow[]>();
  for (const one of all()) {
    const key = `${one.row.kind}:${one.row.entry}`;
    byDocument.set(key, [...(byDocument.get(key) ?? []), one]);
  }
  let next = Math.max(grid?.values.length ?? 0, 3);

  const cell = (row: FiledDocument, key: DocumentKey): string =>
    key === 'status' ? statusText(row, language) : row[key];

  return {
    of: (kind, entry) => byDocument.get(`${kind}:${entry}`) ?? [],
    all,
    ofRun: (run) => all().flatMap(({ row }) => (row.run === run ? [row] : [])),
    reserve: () => next++,
    write: (rows) => {
      const changed = rows.flatMap(({ place, row }) => {
        const before = standing.get(place);
        standing.set(place, row);
        return before !== undefined && OURS.every((key) => before[key] === row[key]) ? [] : [place];
      });
      if (changed.length === 0) return;
      complete(name, tab, language);
      for (const stretch of stretches(changed, standing)) {
        for (const run of columnRuns(tab.columns, OURS)) {
          const block = stretch.rows.map((row) => run.keys.map((key) => cell(row, key)));
          writeBlock(name, stretch.first, run.column, block);
        }
      }
      flush();
    },
  };
}

/** A tab from before there was a column gets its header, at the right end. */
function complete(name: string, { headerRow, columns }: DocumentsTab, language: Language): void {
  const missing = documentsTable.columns.filter(({ key }) => !columns.has(key));
  if (headerRow === null || missing.length === 0) return;
  const first = Math.max(...columns.values()) + 1;
  writeBlock(name, headerRow, first, [missing.map(({ header }) => header[language])]);
  for (const [index, { key }] of missing.entries()) columns.set(key, first + index);
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
function columnRuns(
  columns: ReadonlyMap<DocumentKey, number>,
  keys: readonly DocumentKey[],
): { column: number; keys: DocumentKey[] }[] {
  const placed = keys
    .flatMap((key) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ key, column }];
    })
    .sort((one, other) => one.column - other.column);
  const runs: { column: number; keys: DocumentKey[] }[] = [];
  for (const { key, column } of placed) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.column + last.keys.length === column) last.keys.push(key);
    else runs.push({ column, keys: [key] });
  }
  return runs;
}

function makeTab(name: string, language: Language, keepers: Keepers): DocumentsTab {
  const words = messages(language).tabs;
  const content = documentsTable.columns.map((column) => ({
    header: column.header[language],
    width: column.width,
    ...('format' in column ? { format: column.format } : {}),
    value: () => '',
  }));
  createTab(tableContent(name, words.documents, words.documentsOrigin, content, [], 0), keepers);
  const columns = new Map(documentsTable.columns.map((column, index): [DocumentKey, number] => [column.key, index]));
  return { rows: new Map(), columns, headerRow: null };
}
