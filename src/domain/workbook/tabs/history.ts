// The history tab: one row per thing done, only ever added to, each sealed with the one before.
import type { Link } from '../../audit/chain';
import type { Grid } from '../../competition/score-sheet';
import { choiceOf, TABS, word } from '../../vocabulary/words';
import { isoTime, textOf } from '../read/cells';
import { readTable, type Table } from '../read/table';

export const historyTable = {
  part: 'history',
  tab: TABS.history,
  columns: [
    { key: 'at', header: word('Waktu', 'Time'), width: 150 },
    { key: 'by', header: word('Pelaku', 'By'), width: 200 },
    { key: 'action', header: word('Tindakan', 'Action'), width: 130 },
    { key: 'detail', header: word('Rincian', 'Detail'), width: 380 },
    { key: 'run', header: word('Proses', 'Run'), width: 90 },
    { key: 'hash', header: word('Sidik Hasil', 'Result Hash'), width: 160 },
    { key: 'stage', header: word('Tahap', 'Stage'), width: 140 },
    { key: 'chain', header: word('Rantai', 'Chain'), width: 140 },
  ],
} as const satisfies Table<string>;

export const ACTIONS = [
  ['compute', word('hitung', 'compute')],
  ['documents', word('dokumen', 'documents')],
  ['close', word('tutup penilaian', 'close judging')],
  ['reopen', word('buka kembali', 'reopen')],
  ['decide', word('tetapkan', 'decide')],
  ['rules', word('ubah aturan', 'change rules')],
  ['accept', word('terima urutan', 'accept order')],
  ['collect', word('kumpulkan nilai', 'collect scores')],
  ['fix', word('perbaiki', 'fix')],
  ['propose', word('minta konfirmasi juri', 'ask the judge')],
  ['confirm', word('juri menyetujui', 'judge confirms')],
  ['refuse', word('juri menolak', 'judge refuses')],
  ['undo', word('urungkan perbaikan', 'undo fix')],
] as const;

export type Action = (typeof ACTIONS)[number][0];

/** `at` in ISO form; in the tab with a space for the T. `stage`: whose judging it is about, '' where of none. */
export type HistoryRow = {
  at: string;
  by: string;
  action: Action;
  detail: string;
  run: string;
  hash: string;
  stage: string;
};

export type HistoryKey = keyof HistoryRow | 'chain';

/** 0-based columns by key. */
export type HistoryColumns = ReadonlyMap<HistoryKey, number>;

/** What the chain seals, in this order. */
const SEALED = ['at', 'by', 'action', 'detail', 'run', 'hash', 'stage'] as const satisfies readonly HistoryKey[];

/** The texts of a row as they are sealed. */
export const sealedTexts = (text: (key: (typeof SEALED)[number]) => string): string[] => SEALED.map(text);

/** Actions that were recorded before rows carried hashes; every row of another action has carried one always. */
const ONCE_UNSEALED: readonly (Action | undefined)[] = ['compute', 'documents', undefined];

/** Whether a row that says this can have no hash only where somebody took it off. */
export const isAlwaysSealed = (texts: readonly string[]): boolean =>
  !ONCE_UNSEALED.includes(choiceOf(texts[SEALED.indexOf('action')] ?? '', ACTIONS));

export type HistoryReading = {
  /** Rows that can be read, oldest first. */
  rows: HistoryRow[];
  /** Every row that says anything, whether it can be read or not. */
  links: Link[];
  /** 0-based; null where the tab has no header. */
  headerRow: number | null;
  columns: HistoryColumns;
};

/** Reads the history; nothing of a tab that is not there. */
export function readHistory(grid: Grid | null): HistoryReading {
  const reading = grid === null ? null : readTable(grid, historyTable);
  const rows: HistoryRow[] = [];
  const links: Link[] = [];
  for (const { row, cell } of reading?.rows ?? []) {
    const text = (key: HistoryKey): string => textOf(cell(key));
    links.push({ row, texts: sealedTexts(text), chain: text('chain') });
    const action = choiceOf(text('action'), ACTIONS);
    if (action === undefined) continue;
    rows.push({
      at: isoTime(text('at')),
      by: text('by'),
      action,
      detail: text('detail'),
      run: text('run'),
      hash: text('hash'),
      stage: text('stage'),
    });
  }
  return { rows, links, headerRow: reading?.headerRow ?? null, columns: reading?.columns ?? new Map() };
}
