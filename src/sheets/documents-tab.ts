// The documents tab: one row per document. The office types the numbers; every other column is ours.
import type { Grid } from '../competition/score-sheet';
import type { DocumentStatus, FiledDocument } from '../documents/filing';
import { textOf } from './cells';
import { readTable, type Table } from './table';
import { choiceOf, TABS, word } from './words';

export const documentsTable = {
  part: 'documents',
  tab: TABS.documents,
  columns: [
    { key: 'number', header: word('Nomor', 'Number'), width: 190, format: '@' },
    { key: 'kind', header: word('Jenis', 'Kind'), width: 80 },
    { key: 'entry', header: word('Kode', 'Code'), width: 80 },
    { key: 'title', header: word('Judul', 'Title'), width: 380 },
    { key: 'status', header: word('Status', 'Status'), width: 120 },
    { key: 'link', header: word('Tautan', 'Link'), width: 260 },
    { key: 'maker', header: word('Pembuat', 'Made By'), width: 180 },
    { key: 'at', header: word('Waktu', 'Time'), width: 150 },
    { key: 'spreadsheet', header: word('ID Lembar', 'Sheet ID'), width: 110 },
    { key: 'fileId', header: word('ID Berkas', 'File ID'), width: 110 },
    { key: 'content', header: word('Sidik Isi', 'Content Hash'), width: 110 },
    { key: 'modified', header: word('Diubah', 'Modified'), width: 150 },
    { key: 'run', header: word('Proses', 'Run'), width: 90 },
  ],
} as const satisfies Table<string>;

export const STATUSES = [
  ['begun', word('sedang dibuat', 'being made')],
  ['made', word('jadi', 'ready')],
  ['edited', word('disunting', 'edited')],
  ['signed', word('ditandatangani', 'signed')],
  ['failed', word('gagal', 'failed')],
  ['deleted', word('terhapus', 'deleted')],
  // Of an entry that is no winner any more.
  ['void', word('tidak berlaku', 'void')],
] as const satisfies readonly (readonly [DocumentStatus, unknown])[];

export type DocumentsTab = {
  /** The rows by their 0-based row in the tab. */
  rows: Map<number, FiledDocument>;
  /** 0-based columns by key. */
  columns: Map<keyof FiledDocument, number>;
};

/** Reads the documents tab; a row whose status cannot be read counts as failed, so that its file is looked for again. */
export function readDocuments(grid: Grid): DocumentsTab {
  const reading = readTable(grid, documentsTable);
  const rows = new Map<number, FiledDocument>();
  for (const { row, cell } of reading?.rows ?? []) {
    const text = (key: keyof FiledDocument): string => textOf(cell(key));
    if (text('kind') === '') continue;
    rows.set(row, {
      kind: text('kind'),
      entry: text('entry'),
      title: text('title'),
      number: text('number'),
      link: text('link'),
      fileId: text('fileId'),
      status: choiceOf(text('status'), STATUSES) ?? 'failed',
      maker: text('maker'),
      at: text('at'),
      spreadsheet: text('spreadsheet'),
      content: text('content'),
      modified: text('modified'),
      run: text('run'),
    });
  }
  return { rows, columns: reading?.columns ?? new Map() };
}
