// JUDGE_NO_VARIANCE: a judge gives every entry the same scores.
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; rows: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Juri ${p.judge} memberi nilai yang sama persis kepada semua peserta (${p.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
  en: (p) =>
    `Judge ${p.judge} gives every entry exactly the same scores (${p.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
  confidential: true,
};
