// SCORE_OUT_OF_RANGE: a score below the criterion's minimum or above its maximum.
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { judge: string; value: number; min: number; max: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai juri ${p.judge} ${plainNumber(p.value, 'id')} di luar rentang ${plainNumber(p.min, 'id')} sampai ${plainNumber(p.max, 'id')}. Perbaiki nilainya, atau rentang di tab Kriteria.`,
  en: (p) =>
    `The score ${plainNumber(p.value, 'en')} of judge ${p.judge} is outside ${plainNumber(p.min, 'en')} to ${plainNumber(p.max, 'en')}. Correct the score, or the range in the criteria tab.`,
};
