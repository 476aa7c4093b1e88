// The documents tab: one row per document. The office types the numbers; every other column is ours.
import type { DocumentStatus, FiledDocument } from '../../documents/filing/filing';
import type { Grid } from '../../vocabulary/cell';
import type { Language } from '../../vocabulary/language';
import type { Table } from '../../vocabulary/table';
import { choiceOf, TABS, word } from '../../vocabulary/words';
import { textOf } from '../read/cells';
import { readTable } from '../read/table';

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
    { key: 'revision', header: word('Revisi', 'Revision'), width: 80 },
  ],
} as const satisfies Table<string>;

export const STATUSES = [
  ['begun', word('sedang dibuat', 'being made')],
  ['made', word('jadi', 'ready')],
  // Something that only the office can fill in is still open in it.
  ['draft', word('rancangan', 'draft')],
  ['edited', word('disunting', 'edited')],
  ['signed', word('ditandatangani', 'signed')],
  ['failed', word('gagal', 'failed')],
  ['deleted', word('terhapus', 'deleted')],
  // Of an entry that is no winner any more.
  ['void', word('tidak berlaku', 'void')],
] as const satisfies readonly (readonly [DocumentStatus, unknown])[];

const SIGNED = /^(?!.*\b(?:belum|not|un)\b).*\b(?:di)?tanda[\s-]?tangani?\b|^(?!.*\b(?:not|un)\b).*\bsigned\b/i;

/**
 * Reads a status cell. The office may write its own text: one that mentions a signature marks the document as signed,
 * any other means that a person takes care of the document. An empty cell: the file is looked for again.
 */
function statusOf(typed: string): DocumentStatus {
  if (typed === '') return 'failed';
  return choiceOf(typed, STATUSES) ?? (SIGNED.test(typed) ? 'signed' : 'own');
}

/** The text of a row's status cell: the office's own wording while it means the same, else the standard word. */
export function statusText({ status, statusText: typed }: FiledDocument, language: Language): string {
  const word = STATUSES.find(([id]) => id === status)?.[1][language] ?? '';
  return typed !== '' && statusOf(typed) === status ? typed : word;
}

export type DocumentKey = Exclude<keyof FiledDocument, 'statusText'>;

export type DocumentsTab = {
  /** The rows by their 0-based row in the tab. */
  rows: Map<number, FiledDocument>;
  /** 0-based columns by key. */
  columns: Map<DocumentKey, number>;
  headerRow: number | null;
};

/** Reads the documents tab. */
export function readDocuments(grid: Grid): DocumentsTab {
  const reading = readTable(grid, documentsTable);
  const rows = new Map<number, FiledDocument>();
  for (const { row, cell } of reading?.rows ?? []) {
    const text = (key: DocumentKey): string => textOf(cell(key));
    if (text('kind') === '') continue;
    rows.set(row, {
      kind: text('kind'),
      entry: text('entry'),
      title: text('title'),
      number: text('number'),
      link: text('link'),
      fileId: text('fileId'),
      status: statusOf(text('status')),
      statusText: text('status'),
      maker: text('maker'),
      at: text('at'),
      spreadsheet: text('spreadsheet'),
      content: text('content'),
      modified: text('modified'),
      run: text('run'),
      revision: text('revision'),
    });
  }
  return { rows, columns: reading?.columns ?? new Map(), headerRow: reading?.headerRow ?? null };
}
