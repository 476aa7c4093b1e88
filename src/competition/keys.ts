// How names and codes typed by people are compared: case, spaces, punctuation and diacritics do not matter.

/** Key of a name or header: "No. WA", "no wa" and "NO WA" are the same. Empty when nothing but punctuation is there. */
export function nameKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Key of an entry or judge code. Like `nameKey`, but a separator between two numbers counts ("1-12" is not "11-2")
 * and leading zeros do not (a sheet turns 001 into 1 as soon as somebody retypes it).
 */
export function codeKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu, '$1-')
    .replace(/[^\p{L}\p{N}-]+/gu, '')
    .replace(/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu, '$1')
    .replace(/(^|[^\p{N}])0+(?=\p{N})/gu, '$1');
}
