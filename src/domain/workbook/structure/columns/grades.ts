// Texts that are given as scores: letters, "Sangat Baik", stars.
const LETTER = /^(?:[a-f][+-]?|s?b|c|s?k|kb|tb|c?b|s?s|ts|sts|s?m|cm|km|tm|i{1,3}|iv|v)$/;
const QUALITY =
  /^(?:(?:sangat|amat|cukup|kurang|tidak|lebih|very)\s+)?(?:baik|memuaskan|bagus|tinggi|rendah|sedang|cukup|kurang|buruk|istimewa|unggul|layak|setuju|sesuai|jelas|lengkap|menarik|relevan|excellent|good|fair|average|poor|high|medium|low|outstanding|satisfactory|unsatisfactory)(?:\s+sekali)?$/;
const SIGNS = /^[★☆*✓✔√]+$/u;

/** True for a text that grades, whatever the scale. */
export const isGrade = (text: string): boolean => {
  const plain = text.trim().toLowerCase();
  return LETTER.test(plain) || QUALITY.test(plain) || SIGNS.test(plain);
};

/** Headers of what follows from a total: its name in words. */
export const namesGrade = (header: string): boolean =>
  /huruf|predikat|grade|bintang|kualifikasi|mutu|kategori|keterangan|kesimpulan|rekomendasi|kelulusan|status|lulus|lolos/i.test(
    header,
  );

/**
 * How unlikely it is by chance, in halvings, that the texts divide the numbers into ranges; 0 where they do not.
 */
export function rangesOf(pairs: readonly { text: string; number: number }[]): number {
  const byText = new Map<string, number[]>();
  for (const { text, number } of pairs) byText.set(text, [...(byText.get(text) ?? []), number]);
  const ranges = [...byText.values()]
    .map((numbers) => ({ low: Math.min(...numbers), high: Math.max(...numbers) }))
    .sort((one, other) => one.low - other.low || one.high - other.high);
  if (ranges.length < 2 || ranges.some(({ low }, index) => index > 0 && low <= (ranges[index - 1]?.high ?? 0)))
    return 0;
  const factorial = (count: number): number => (count < 2 ? 0 : Math.log2(count) + factorial(count - 1));
  const groups = [...byText.values()].reduce((all, { length }) => all + factorial(length), 0);
  return factorial(pairs.length) - groups - factorial(byText.size);
}
