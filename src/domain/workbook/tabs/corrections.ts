// The hidden corrections tab: every cell that a fix changed or would change, its value before, and the judge's answer.
import type { FixKind } from '../../competition/fix';
import type { Cell, Grid } from '../../vocabulary/cell';
import type { Language } from '../../vocabulary/language';
import type { Table } from '../../vocabulary/table';
import { choiceOf, TABS, word } from '../../vocabulary/words';
import { isoTime, readableTime, textOf } from '../read/cells';
import { readTable } from '../read/table';
import { type TabContent, tableContent } from '../write/tab-content';

const correctionsTable = {
  part: 'corrections',
  tab: TABS.corrections,
  columns: [
    { key: 'id', header: word('Nomor Perbaikan', 'Correction'), width: 110 },
    { key: 'at', header: word('Waktu', 'Time'), width: 150 },
    { key: 'by', header: word('Pelaku', 'By'), width: 200 },
    { key: 'stage', header: word('Tahap', 'Stage'), width: 140 },
    { key: 'judge', header: word('Juri', 'Judge'), width: 70 },
    { key: 'tab', header: word('Tab', 'Tab'), width: 160 },
    { key: 'cell', header: word('Sel', 'Cell'), width: 60 },
    { key: 'entry', header: word('Kode Peserta', 'Entry Code'), width: 90 },
    { key: 'criterion', header: word('Kriteria', 'Criterion'), width: 140 },
    { key: 'old', header: word('Semula', 'Before'), width: 140 },
    { key: 'now', header: word('Menjadi', 'After'), width: 140 },
    { key: 'kind', header: word('Jenis', 'Kind'), width: 100 },
    { key: 'status', header: word('Status', 'Status'), width: 130 },
    { key: 'answeredAt', header: word('Waktu Jawaban', 'Answered At'), width: 150 },
    { key: 'answeredBy', header: word('Dijawab Oleh', 'Answered By'), width: 200 },
    { key: 'before', header: word('Isi Asli', 'Original Content'), width: 160 },
  ],
} as const satisfies Table<string>;

const KINDS = [
  ['type', word('tipe data', 'data type')],
  ['score', word('nilai', 'score')],
  ['label', word('kode atau nama', 'code or name')],
] as const satisfies readonly (readonly [FixKind, unknown])[];

const STATUSES = [
  ['waiting', word('menunggu juri', 'waiting for the judge')],
  ['applied', word('diterapkan', 'applied')],
  ['confirmed', word('disetujui juri', 'confirmed by the judge')],
  ['refused', word('ditolak juri', 'refused by the judge')],
  ['undone', word('diurungkan', 'undone')],
] as const;

/** The value of the cell before the fix, and its number format. */
export type ValueBeforeFix = { cell: Cell; format: string };

export type Correction = {
  /** The run that made it, and its number in that run: `1a2b3c4d/3`. */
  id: string;
  /** When and by whom it was made or asked for. */
  at: string;
  by: string;
  stage: string;
  judge: string;
  tab: string;
  /** A1 notation of one cell. */
  cell: string;
  entry: string;
  /** '' where it is no score. */
  criterion: string;
  now: string | number;
  kind: FixKind;
  status: (typeof STATUSES)[number][0];
  /** When and by whom it was confirmed, refused or undone; '' before. */
  answeredAt: string;
  answeredBy: string;
  before: ValueBeforeFix;
};

export const runOf = ({ id }: Correction): string => id.split('/')[0] ?? '';

/** Lays the corrections out; `shown` formats a value before the fix. */
export function correctionsContent(
  corrections: readonly Correction[],
  name: string,
  language: Language,
  title: string,
  origin: string,
  shown: (value: ValueBeforeFix) => string,
): TabContent {
  const named = (list: readonly (readonly [string, { id: string; en: string }])[], one: string): string =>
    list.find(([key]) => key === one)?.[1][language] ?? '';
  const cells = (one: Correction): Record<(typeof correctionsTable.columns)[number]['key'], string | number> => ({
    ...one,
    at: readableTime(one.at),
    answeredAt: readableTime(one.answeredAt),
    old: shown(one.before),
    kind: named(KINDS, one.kind),
    status: named(STATUSES, one.status),
    before: JSON.stringify(one.before),
  });
  const columns = correctionsTable.columns.map(({ key, header, width }) => ({
    header: header[language],
    width,
    value: (row: ReturnType<typeof cells>) => row[key],
  }));
  return tableContent(name, title, origin, columns, corrections.map(cells), 0);
}

/** Reads the corrections; rows that somebody damaged are left out. */
export function readCorrections(grid: Grid | null): Correction[] {
  const reading = grid === null ? null : readTable(grid, correctionsTable);
  return (reading?.rows ?? []).flatMap(({ cell }): Correction[] => {
    const text = (key: Parameters<typeof cell>[0]): string => textOf(cell(key));
    const [kind, status] = [choiceOf(text('kind'), KINDS), choiceOf(text('status'), STATUSES)];
    const before = valueBeforeFixIn(text('before'));
    const now = cell('now');
    if (kind === undefined || status === undefined || before === null) return [];
    return [
      {
        id: text('id'),
        at: isoTime(text('at')),
        by: text('by'),
        stage: text('stage'),
        judge: text('judge'),
        tab: text('tab'),
        cell: text('cell'),
        entry: text('entry'),
        criterion: text('criterion'),
        now: typeof now === 'number' ? now : textOf(now),
        kind,
        status,
        answeredAt: isoTime(text('answeredAt')),
        answeredBy: text('answeredBy'),
        before,
      },
    ];
  });
}

function valueBeforeFixIn(text: string): ValueBeforeFix | null {
  try {
    const { cell, format } = JSON.parse(text) as ValueBeforeFix;
    return typeof format === 'string' && cell !== undefined ? { cell, format } : null;
  } catch {
    return null;
  }
}
