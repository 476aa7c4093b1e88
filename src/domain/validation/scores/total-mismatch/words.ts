// TOTAL_MISMATCH: a total is not what most totals of the tab are.
import { plainNumber } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import type { FindingWords } from '../../finding-kind';
import { judgeLabel } from '../../shared/where';

/** What a tab's totals are: the sum or the mean of the scores, plain or weighted; `score` is the judge's score of 0 to 100. */
const BASES = {
  sum: { id: 'jumlah nilai', en: 'the sum' },
  mean: { id: 'rata-rata nilai', en: 'the mean' },
  'weighted-sum': { id: 'jumlah nilai berbobot', en: 'the weighted sum' },
  'weighted-mean': { id: 'rata-rata nilai berbobot', en: 'the weighted mean' },
  score: { id: 'nilai akhir (skala 100)', en: 'the final score (of 100)' },
} satisfies Record<string, Record<Language, string>>;

export type TotalBasis = keyof typeof BASES;

/**
 * `basis`: how the tab's totals are made; `expected`: what that gives in this row; `more`: as many below it in the column,
 * each with something else.
 */
export type Params = {
  judge: string;
  entry: string;
  value: number;
  expected: number;
  basis: TotalBasis;
  more?: number;
};

export const words: FindingWords<Params> = {
  id: (p) =>
    `Total ${judgeLabel(p.judge, 'id')} untuk ${p.entry} tertulis ${plainNumber(p.value, 'id')}, padahal ${BASES[p.basis].id} ${plainNumber(p.expected, 'id')}${p.more === undefined ? '' : `; begitu pula ${p.more} baris di bawahnya`}. Periksa nilai dan totalnya; yang dihitung nilai per kriteria.`,
  en: (p) =>
    `${judgeLabel(p.judge, 'en')}’s total for ${p.entry} says ${plainNumber(p.value, 'en')}, but ${BASES[p.basis].en} is ${plainNumber(p.expected, 'en')}${p.more === undefined ? '' : `, and so with ${p.more} rows below`}. Check scores and total; the scores per criterion count.`,
};
