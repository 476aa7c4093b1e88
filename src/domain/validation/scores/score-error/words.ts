// SCORE_ERROR: the formula in a score cell has failed.
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; value: string };

export const words: FindingWords<Params> = {
  id: (p) => `Sel juri ${p.judge} berisi galat ${p.value}. Perbaiki rumusnya atau ketik nilainya.`,
  en: (p) => `A cell of judge ${p.judge} holds the error ${p.value}. Mend its formula or type the score.`,
};
