// JUDGES_DISAGREE: the judges' scores of an entry lie further apart than the settings allow.
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** Judges' scores from 0 to 100, rounded to two decimals. */
export type Params = { entry: string; low: number; high: number; limit: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai para juri untuk ${p.entry} berselisih terlalu jauh: ${plainNumber(p.low, 'id')}–${plainNumber(p.high, 'id')}, batasnya ${plainNumber(p.limit, 'id')}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
  en: (p) =>
    `The judges’ scores of ${p.entry} are too far apart: ${plainNumber(p.low, 'en')}–${plainNumber(p.high, 'en')}, the limit is ${plainNumber(p.limit, 'en')}. Discuss it among the judges; the scores count as written.`,
};
