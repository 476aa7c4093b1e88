// JUDGE_DOMINATES: the differences between the means are nearly those of one judge's scores.
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

export type Params = { judge: string; percent: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai ${judgeLabel(p.judge, 'id')} jauh lebih menyebar: ${p.percent}% beda rata-rata antarpeserta berasal darinya. Samakan pemakaian skala; nilainya tetap dihitung.`,
  en: (p) =>
    `The scores of ${judgeLabel(p.judge, 'en')} spread far wider: ${p.percent}% of the differences between means come from them. Compare how the scale is used; the scores count as written.`,
  confidential: true,
};
