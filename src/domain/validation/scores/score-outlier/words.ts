// SCORE_OUTLIER: a single score is far from the judge's others and the other judges'.
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

/** `others`: the other judges' scores of that entry, shifted to this judge's level. */
export type Params = { judge: string; entry: string; criterion: string; value: number; others: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai ${plainNumber(p.value, 'id')} dari ${judgeLabel(p.judge, 'id')} untuk ${p.entry} pada ${p.criterion} jauh dari nilai juri lain (sekitar ${plainNumber(p.others, 'id')}). Salah ketik? Nilainya tetap dihitung.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')}’s ${plainNumber(p.value, 'en')} for ${p.entry} on ${p.criterion} is far from other judges (about ${plainNumber(p.others, 'en')}). A typo? It counts as written.`,
  confidential: true,
};
