// SCORE_FORMULA: a score is calculated by a formula.
import type { FindingWords } from '../../finding-kind';
import { judgeLabel, type Where, whereIn } from '../../shared/where';

export type Params = { judge: string; where: Where };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai ${judgeLabel(p.judge, 'id')} untuk ${whereIn(p.where, 'id')} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')}’s score of ${whereIn(p.where, 'en')} is calculated by a formula and may change by itself. Type it, or paste it as a value only.`,
};
