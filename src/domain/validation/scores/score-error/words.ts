// SCORE_ERROR: the formula in a score cell has failed.
import type { FindingWords } from '../../finding-kind';
import { firstOf, judgeLabel, type Where, whereIn } from '../../shared/where';

/** `more`: as many below it in the column, each with something else. */
export type Params = { judge: string; where: Where; value: string; more?: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Rumus salah (${firstOf(p.value, p.more, 'id')}): ${judgeLabel(p.judge, 'id')}, ${whereIn(p.where, 'id')}. Ketik nilainya.`,
  en: (p) =>
    `Formula fails (${firstOf(p.value, p.more, 'en')}): ${judgeLabel(p.judge, 'en')}, ${whereIn(p.where, 'en')}. Type the score.`,
};
