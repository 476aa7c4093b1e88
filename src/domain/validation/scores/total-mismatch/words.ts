// TOTAL_MISMATCH: a total is not what most totals of the tab are.
import { plainNumber } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import type { FindingWords } from '../../finding-kind';

/** What a tab's totals are: the sum or the mean of the scores, plain or weighted; `score` is the judge's score of 0 to 100. */
const BASES = {
  sum: { id: 'jumlah nilai', en: 'the sum' },
  mean: { id: 'rata-rata nilai', en: 'the mean' },
  'weighted-sum': { id: 'jumlah nilai berbobot', en: 'the weighted sum' },
  'weighted-mean': { id: 'rata-rata nilai berbobot', en: 'the weighted mean' },
  score: { id: 'nilai akhir (skala 100)', en: 'the final score (of 100)' },
} satisfies Record<string, Record<Language, string>>;

export type TotalBasis = keyof typeof BASES;

/** `basis`: how the tab's totals are made; `expected`: what that gives in this row. */
export type Params = { judge: string; entry: string; value: number; expected: number; basis: TotalBasis };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Total juri ${p.judge} untuk peserta ${p.entry} tertulis ${plainNumber(p.value, 'id')}, padahal ${BASES[p.basis].id} di baris itu ${plainNumber(p.expected, 'id')}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
  en: (p) =>
    `The total of judge ${p.judge} for entry ${p.entry} says ${plainNumber(p.value, 'en')}, but ${BASES[p.basis].en} of this row is ${plainNumber(p.expected, 'en')}. Check whether a score or the total is wrong; the scores per criterion count.`,
};
