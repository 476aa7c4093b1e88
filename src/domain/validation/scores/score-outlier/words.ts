// SCORE_OUTLIER: a single score is far from the judge's others and the other judges'.
import { plainNumber } from '../../../vocabulary/format';
import type { FindingWords } from '../../finding-kind';

/** `others`: the other judges' scores of that entry, shifted to this judge's level. */
export type Params = { judge: string; entry: string; value: number; others: number };

export const words: FindingWords<Params> = {
  id: (p) =>
    `Nilai ${plainNumber(p.value, 'id')} dari juri ${p.judge} untuk peserta ${p.entry} jauh dari nilai juri lain (yang setara dengan ${plainNumber(p.others, 'id')}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
  en: (p) =>
    `The score ${plainNumber(p.value, 'en')} of judge ${p.judge} for entry ${p.entry} is far from those of the other judges (which come to about ${plainNumber(p.others, 'en')}) and from this judge’s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
  confidential: true,
};
