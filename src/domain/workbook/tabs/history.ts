// The history tab: one row per action, append-only, each sealed with the one before.
import { type Link, strayLinks } from '../../audit/chain';
import { ACTIONS, type HistoryKey, type HistoryRow, sealedTexts } from '../../audit/history-row';
import type { Grid } from '../../vocabulary/cell';
import type { Table } from '../../vocabulary/table';
import { choiceOf, TABS, word } from '../../vocabulary/words';
import { isoTime, textOf } from '../read/cells';
import { readTable } from '../read/table';

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

/** 0-based columns by key. */
type HistoryColumns = ReadonlyMap<HistoryKey, number>;

export type HistoryReading = {
  /** Rows that can be read, oldest first, without those that were put in by hand. */
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
  const read: { link: Link; row: HistoryRow }[] = [];
  const links: Link[] = [];
  for (const { row, cell } of reading?.rows ?? []) {
    const text = (key: HistoryKey): string => textOf(cell(key));
    const link = { row, texts: sealedTexts(text), chain: text('chain') };
    links.push(link);
    const action = choiceOf(text('action'), ACTIONS);
    if (action === undefined) continue;
    const [at, by, detail, run] = [isoTime(text('at')), text('by'), text('detail'), text('run')];
    read.push({ link, row: { at, by, action, detail, run, hash: text('hash'), stage: text('stage') } });
  }
  const stray = strayLinks(links);
  const rows = read.flatMap((one) => (stray.has(one.link) ? [] : [one.row]));
  return { rows, links, headerRow: reading?.headerRow ?? null, columns: reading?.columns ?? new Map() };
}
