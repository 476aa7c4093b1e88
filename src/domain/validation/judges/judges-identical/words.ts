// JUDGES_IDENTICAL: two judges' scores are the same far more often than by chance.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** Two judges or more; `same` of `marks` scores of each other's entries are equal. */
export type Params = { judges: string[]; entries: number; same: number; marks: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai juri ${listed(p.judges, 'id')} untuk ${p.entries} peserta ${p.same === p.marks ? 'sama persis' : `sama pada ${p.same} dari ${p.marks} perbandingan`}. Pastikan tab tidak tersalin; nilainya tetap dihitung.`,
  en: (p) =>
    `The scores of judges ${listed(p.judges, 'en')} for ${p.entries} entries are ${p.same === p.marks ? 'exactly the same' : `the same in ${p.same} of ${p.marks} comparisons`}. Make sure no tab was copied; the scores count as written.`,
  confidential: true,
};
