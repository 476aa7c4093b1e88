// JUDGES_DISAGREE: the judges' scores of an entry lie further apart than the settings allow.
import { plainNumber, quoted } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** Judges' scores from 0 to 100, rounded to two decimals. */
export type Params = { entry: string; name: string; low: number; high: number; limit: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai para juri untuk peserta ${p.entry} (${quoted(p.name, 'id')}) berselisih terlalu jauh: dari ${plainNumber(p.low, 'id')} sampai ${plainNumber(p.high, 'id')}, sedangkan batasnya ${plainNumber(p.limit, 'id')}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
  en: (p) =>
    `The judges’ scores of entry ${p.entry} (${quoted(p.name, 'en')}) lie too far apart: from ${plainNumber(p.low, 'en')} to ${plainNumber(p.high, 'en')}, while the limit is ${plainNumber(p.limit, 'en')}. Discuss it among the judges; the scores count as written.`,
};
