// Chooses the size of type for texts of very different lengths. A template has one paragraph per size; all but one vanish.

const SIZES = ['besar', 'sedang', 'kecil'];

function lengthOf(text: string): number {
  return Array.from(text).length;
}

/**
 * Tags `<tag>_besar`, `_sedang`, `_kecil` (one more than there are limits): the text in the first size whose limit its
 * longest line keeps, '' in the others. Two or three lines take the second size at most, as does any text on a full page;
 * more lines the third.
 */
export function sized(tag: string, text: string, limits: number[], full: boolean): Record<string, string> {
  const lines = text.split('\n');
  const length = Math.max(...lines.map(lengthOf));
  const largest = lines.length > 3 ? 2 : lines.length > 1 || full ? 1 : 0;
  const fits = limits.findIndex((limit, size) => length <= limit && size >= largest);
  const chosen = fits < 0 ? limits.length : fits;
  const sizes = SIZES.slice(0, limits.length + 1);
  return Object.fromEntries(sizes.map((size, index) => [`${tag}_${size}`, index === chosen ? text : '']));
}
