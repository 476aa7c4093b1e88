// SCORE_MISSING: a score that must be there is not.
import type { FindingWords } from '../../finding-kind';
import { judgeLabel, type Where, whereIn } from '../../shared/where';

export type Params = { judge: string; where: Where };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${judgeLabel(p.judge, 'id')} belum menilai ${whereIn(p.where, 'id')}. Isi nilainya, atau BK bila ada benturan kepentingan.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')} has not scored ${whereIn(p.where, 'en')}. Enter the score, or BK for a conflict of interest.`,
};
