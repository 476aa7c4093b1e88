// Random numbers from a seed: the same result on every machine and every day.

/** Uniform numbers in [0, 1) (xorshift, G. Marsaglia 2003, Journal of Statistical Software 8, 14). */
export function uniform(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
