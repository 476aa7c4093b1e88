// The history tab: one row per thing done, only ever added to.
import type { Grid } from '../competition/score-sheet';
import { isoTime, textOf } from './cells';
import { readTable, type Table } from './table';
import { choiceOf, TABS, word } from './words';

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
  ],
} as const satisfies Table<string>;

export const ACTIONS = [
  ['compute', word('hitung', 'compute')],
  ['documents', word('dokumen', 'documents')],
  ['accept', word('terima urutan', 'accept order')],
] as const;

export type Action = (typeof ACTIONS)[number][0];

/** `at` in ISO form; in the tab with a space for the T. */
export type HistoryRow = { at: string; by: string; action: Action; detail: string; run: string; hash: string };

/** 0-based columns by key. */
export type HistoryColumns = ReadonlyMap<keyof HistoryRow, number>;

/** The rows of the history as far as they can be read, oldest first; none of a tab that is not there. */
export function readHistory(grid: Grid | null): { rows: HistoryRow[]; columns: HistoryColumns } {
  const reading = grid === null ? null : readTable(grid, historyTable);
  const rows = (reading?.rows ?? []).flatMap(({ cell }): HistoryRow[] => {
    const text = (key: keyof HistoryRow): string => textOf(cell(key));
    const action = choiceOf(text('action'), ACTIONS);
    return action === undefined
      ? []
      : [
          {
            at: isoTime(text('at')),
            by: text('by'),
            action,
            detail: text('detail'),
            run: text('run'),
            hash: text('hash'),
          },
        ];
  });
  return { rows, columns: reading?.columns ?? new Map() };
}
