// SCORE_ROWS_PERMUTED: the same scores as at the last reading, but for other entries.
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

/** `rows`: how many rows hold scores. */
export type Params = { judge: string; rows: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai di tab ${judgeLabel(p.judge, 'id')} tampaknya terurut tanpa kode (${p.rows} baris). Urungkan, misalnya lewat Riwayat versi, atau terima urutan ini di panel.`,
  en: (p) =>
    `Scores in the tab of ${judgeLabel(p.judge, 'en')} seem sorted without codes (${p.rows} rows). Undo it, for instance in the version history, or accept this order in the panel.`,
};
