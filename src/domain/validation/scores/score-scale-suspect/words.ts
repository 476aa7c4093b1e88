// SCORE_SCALE_SUSPECT: a judge seems to score on another scale than the others.
import { listed, plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `highest` is the judge's, `usual` the median of the others, both in those criteria. */
export type Params = { judge: string; criteria: string[]; highest: number; usual: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Juri ${p.judge} tampaknya memakai skala lain untuk ${listed(p.criteria, 'id')}: nilai tertingginya ${plainNumber(p.highest, 'id')}, sedangkan juri lain biasanya memberi ${plainNumber(p.usual, 'id')}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
  en: (p) =>
    `Judge ${p.judge} seems to use another scale for ${listed(p.criteria, 'en')}: the highest score is ${plainNumber(p.highest, 'en')}, while the other judges usually give ${plainNumber(p.usual, 'en')}. Ask the judge; the scores count as written.`,
  confidential: true,
};
