// The chain that seals the history: each row carries a hash over itself and the hash of the row before.

/** One row of the history as it stands: what it says, in a fixed order, and its hash ('' where it carries none). */
export type Link = { row: number; texts: readonly string[]; chain: string };

/** `id`: stands for the break as it is; another change at the same row is another break. */
export type Break = { row: number; reason: 'altered' | 'unsealed'; id: string };

type Digest = (text: string) => string;

/** 64 bits: short enough for a column, too many to be met by trying. */
const LENGTH = 16;

/** The hash of a row that follows a hash. */
export const linkAfter = (before: string, texts: readonly string[], digest: Digest): string =>
  digest(JSON.stringify([before, ...texts])).slice(0, LENGTH);

/** Rows that were put in without a hash after others have one: nothing that the add-on wrote. */
export function strayLinks(links: readonly Link[]): Set<Link> {
  const first = links.findIndex(({ chain }) => chain !== '');
  return new Set(first < 0 ? [] : links.slice(first).filter(({ chain }) => chain === ''));
}

/**
 * The hash that the next row follows. Rows of an older file carry none: the next row seals them too, for their hashes are
 * worked out on the way.
 */
export function endOf(links: readonly Link[], digest: Digest): string {
  const stray = strayLinks(links);
  const own = links.filter((one) => !stray.has(one));
  return own.reduce((end, { texts, chain }) => (chain === '' ? linkAfter(end, texts, digest) : chain), '');
}

/**
 * Rows where the chain breaks: `altered` does not fit itself and the row before (either of them was altered, or rows
 * between them taken out or put in), `unsealed` was put in without a hash after others have one.
 *
 * @param explained hashes of missing rows that a row, which says why, may follow instead of the row before it
 */
export function breaksIn(
  links: readonly Link[],
  digest: Digest,
  explained: (texts: readonly string[]) => readonly string[] = () => [],
): Break[] {
  const breaks: Break[] = [];
  const stray = strayLinks(links);
  let end = '';
  for (const link of links) {
    const { row, texts, chain } = link;
    const found = (reason: Break['reason']): void => {
      breaks.push({ row, reason, id: linkAfter(end, [...texts, chain], digest) });
    };
    // A row that was put in must not make the next one look altered.
    if (stray.has(link)) {
      found('unsealed');
      continue;
    }
    const isSound = [end, ...explained(texts)].some((before) => chain === linkAfter(before, texts, digest));
    if (chain !== '' && !isSound) found('altered');
    end = chain === '' ? linkAfter(end, texts, digest) : chain;
  }
  return breaks;
}
