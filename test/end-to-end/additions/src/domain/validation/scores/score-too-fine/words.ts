// SCORE_TOO_FINE: a score has more than two decimals.
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

export type Params = { value: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai ${plainNumber(p.value, 'id')} lebih halus dari dua desimal. Bulatkan, atau biarkan: nilainya dihitung.`,
  en: (p) => `The score ${plainNumber(p.value, 'en')} has more than two decimals. Round it, or leave it: it counts.`,
};
