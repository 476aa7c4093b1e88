// A row of the history: what was done, when and by whom, and what of it the chain seals.
import { choiceOf, word } from '../vocabulary/words';

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

/** What the chain seals, in this order. */
const SEALED = ['at', 'by', 'action', 'detail', 'run', 'hash', 'stage'] as const satisfies readonly HistoryKey[];

/** The texts of a row as they are sealed. */
export const sealedTexts = (text: (key: (typeof SEALED)[number]) => string): string[] => SEALED.map(text);

/** Actions that were recorded before rows carried hashes; every row of another action has carried one always. */
const ONCE_UNSEALED: readonly (Action | undefined)[] = ['compute', 'documents', undefined];

/** Whether a row that says this can have no hash only where somebody took it off. */
export const isAlwaysSealed = (texts: readonly string[]): boolean =>
  !ONCE_UNSEALED.includes(choiceOf(texts[SEALED.indexOf('action')] ?? '', ACTIONS));
