// JUDGES_IDENTICAL: two judges' scores are the same far more often than by chance.
import { listed } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** Two judges or more; `same` of `marks` scores of each other's entries are equal. */
export type Params = { judges: string[]; entries: number; same: number; marks: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai juri ${listed(p.judges, 'id')} ${p.same === p.marks ? 'sama persis' : `sama pada ${p.same} dari ${p.marks} perbandingan`} untuk ${p.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
  en: (p) =>
    `The scores of judges ${listed(p.judges, 'en')} are ${p.same === p.marks ? 'exactly the same' : `the same in ${p.same} of ${p.marks} comparisons`} for ${p.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
  confidential: true,
};
