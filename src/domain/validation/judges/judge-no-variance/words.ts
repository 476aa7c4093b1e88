// JUDGE_NO_VARIANCE: a judge gives every entry the same scores.
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

export type Params = { judge: string; rows: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${judgeLabel(p.judge, 'id')} memberi nilai sama kepada semua peserta (${p.rows} baris). Tanyakan; nilainya tetap dihitung.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')} gives every entry the same scores (${p.rows} rows). Ask; the scores count as written.`,
  confidential: true,
};
