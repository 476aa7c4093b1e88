// The words that stand under a criterion, for what belongs to it: the score itself, what it weighs, their product, a remark.
import { headerRole } from './column-headers';

const SCORE =
  /^(?:nilai|skor|score|scores|poin|points?|angka|huruf|predikat|grade|mutu|n|s|sn|mentah|asli|raw|skala|juri)$/;
const WEIGHT = /^(?:bobot|weights?|b|kriteria|persen|persentase)$/;
const PRODUCT =
  /^(?:[x×*]|kali|nb|bn|nxb|bxn|sxb|bxs|n×b|s×b|b×n|b×s|terbobot|berbobot|tertimbang|weighted|akhir|final|hasil|konversi|jumlah|jml|total|subtotal|sub)$/;
const NUMBER = /^[\d%]+$/;

const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}%×*]+/u)
    .filter((token) => token !== '');

const areAll = (text: string, ...words: readonly RegExp[]): boolean => {
  const tokens = tokensOf(text);
  return tokens.length > 0 && tokens.every((token) => words.some((word) => word.test(token)));
};

/** True for a header that says nothing but which number of a criterion it is ("Skor", "Nilai x 40%", "Bobot"), or a remark. */
export const isScorePart = (header: string): boolean =>
  headerRole(header) === 'text' || areAll(header, SCORE, WEIGHT, PRODUCT, NUMBER);

/** "Bobot", "Bobot (%)". */
export const isWeightWord = (header: string): boolean =>
  areAll(header, WEIGHT, NUMBER) && tokensOf(header).some((token) => /^(?:bobot|weights?|b)$/.test(token));

/** True for the header of a score times its weight: "N x B", "Nilai Terbobot", "Nilai Akhir". */
export const isProductWord = (header: string): boolean =>
  isScorePart(header) && tokensOf(header).some((token) => PRODUCT.test(token));

const TIMES_WEIGHT =
  /(?:^|[^\p{L}])(?:(?:nilai|skor|score|bobot|n|s|b)\s*[x×*]\s*(?:nilai|skor|bobot|weight|n|s|b|\d)|[x×*]\s*\d|nxb|sxb|bxn|bxs|terbobot|tertimbang|weighted)/iu;

/** True for a score times its weight, whatever the criterion is: "Kebaruan (Nilai x Bobot)", "Kebaruan x 40%". */
export const isTimesWeight = (header: string): boolean => TIMES_WEIGHT.test(header);

/** "Bobot", "Bobot Kebaruan": the criterion whose weight it is, '' for the word alone; null for other headers. */
export function weighedBy(header: string): string | null {
  const text = header.trim();
  if (isWeightWord(text)) return '';
  return (
    /^(?:bobot|weight(?:\s+of)?)\s+(\S.*)$/i.exec(text)?.[1] ?? /^(\S.*)\s+(?:bobot|weight)$/i.exec(text)?.[1] ?? null
  );
}
