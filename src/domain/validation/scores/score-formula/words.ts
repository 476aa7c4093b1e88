// SCORE_FORMULA: a score is calculated by a formula.
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai juri ${p.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
  en: (p) =>
    `Scores of judge ${p.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`,
};
