// The chain that seals the history: each row carries a hash over itself and the hash of the row before.

/** One row of the history as it stands: what it says, in a fixed order, and its hash ('' where it carries none). */
export type Link = { row: number; texts: readonly string[]; chain: string };

type Digest = (text: string) => string;

/** 64 bits: short enough for a column, too many to be met by trying. */
const LENGTH = 16;

/** The hash of a row that follows a hash. */
export const linkAfter = (before: string, texts: readonly string[], digest: Digest): string =>
  digest(JSON.stringify([before, ...texts])).slice(0, LENGTH);

/**
 * The hash that the next row follows. Rows of an older file carry none: the next row seals them too, for their hashes are
 * worked out on the way.
 */
export const endOf = (links: readonly Link[], digest: Digest): string =>
  links.reduce((end, { texts, chain }) => (chain === '' ? linkAfter(end, texts, digest) : chain), '');

/**
 * Rows where the chain breaks: `altered` does not fit itself and the row before (either of them was altered, or rows
 * between them taken out or put in), `unsealed` was put in without a hash after others have one.
 */
export function breaksIn(links: readonly Link[], digest: Digest): { row: number; reason: 'altered' | 'unsealed' }[] {
  const breaks: { row: number; reason: 'altered' | 'unsealed' }[] = [];
  let end = '';
  let sealed = false;
  for (const { row, texts, chain } of links) {
    const expected = linkAfter(end, texts, digest);
    if (chain === '' && sealed) breaks.push({ row, reason: 'unsealed' });
    if (chain !== '' && chain !== expected) breaks.push({ row, reason: 'altered' });
    if (chain !== '') sealed = true;
    // A row that was put in must not make the next one look altered.
    if (chain !== '' || !sealed) end = chain === '' ? expected : chain;
  }
  return breaks;
}
