// SCORE_ROWS_PERMUTED: the same scores as at the last reading, but for other entries.
import type { FindingWords } from '../../finding-kind';

/** `rows`: how many rows hold scores. */
export type Params = { judge: string; rows: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai di tab juri ${p.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${p.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
  en: (p) =>
    `The scores in the tab of judge ${p.judge} are those of the last reading, but now belong to other entries (${p.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`,
};
