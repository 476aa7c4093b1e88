// How names and codes typed by people are compared: case, spaces, punctuation and diacritics do not matter.

/** The same names and codes are asked for again and again: for every row of every judge. */
function remembered(keyOf: (text: string) => string): (text: string) => string {
  const cache = new Map<string, string>();
  return (text) => {
    let key = cache.get(text);
    if (key === undefined) {
      key = keyOf(text);
      cache.set(text, key);
    }
    return key;
  };
}

/** Key of a name or header: "No. WA", "no wa" and "NO WA" are the same. Empty when nothing but punctuation is there. */
export const nameKey = remembered((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);

/**
 * Key of an entry or judge code. Like `nameKey`, but a separator between two numbers counts ("1-12" is not "11-2")
 * and leading zeros do not (a sheet turns 001 into 1 as soon as somebody retypes it).
 */
export const codeKey = remembered((text) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/(\p{N})[^\p{L}\p{N}\p{M}]+(?=\p{N})/gu, '$1-')
    .replace(/[^\p{L}\p{N}-]+/gu, '')
    .replace(/(^|[^\p{N}])-|-(?=[^\p{N}]|$)/gu, '$1')
    .replace(/(^|[^\p{N}])0+(?=\p{N})/gu, '$1'),
);
