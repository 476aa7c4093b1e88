// SCORE_SCALE_SUSPECT: a judge seems to score on another scale than the others.
import { listed, plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

/** `highest` is the judge's, `usual` the median of the others, both in those criteria. */
export type Params = { judge: string; criteria: string[]; highest: number; usual: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `${judgeLabel(p.judge, 'id')} tampaknya memakai skala lain untuk ${listed(p.criteria, 'id')}: tertinggi ${plainNumber(p.highest, 'id')}, juri lain biasanya ${plainNumber(p.usual, 'id')}. Tanyakan; nilainya tetap dihitung.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')} seems to use another scale for ${listed(p.criteria, 'en')}: at most ${plainNumber(p.highest, 'en')}, other judges usually ${plainNumber(p.usual, 'en')}. Ask; the scores count as written.`,
  confidential: true,
};
