// SCORE_OUT_OF_RANGE: a score below the criterion's minimum or above its maximum.
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';
import { firstOf, judgeLabel, type Where, whereIn } from '../../shared/where';

/** `more`: as many below it in the column, each with something else. */
export type Params = { judge: string; where: Where; value: number; min: number; max: number; more?: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai ${firstOf(plainNumber(p.value, 'id'), p.more, 'id')} di luar ${plainNumber(p.min, 'id')}–${plainNumber(p.max, 'id')} (${judgeLabel(p.judge, 'id')}, ${whereIn(p.where, 'id')}). Perbaiki nilainya, atau rentang di tab Kriteria.`,
  en: (p) =>
    `Score ${firstOf(plainNumber(p.value, 'en'), p.more, 'en')} ${p.more === undefined ? 'is' : 'are'} outside ${plainNumber(p.min, 'en')}–${plainNumber(p.max, 'en')} (${judgeLabel(p.judge, 'en')}, ${whereIn(p.where, 'en')}). Correct the score, or the range in the criteria tab.`,
};
