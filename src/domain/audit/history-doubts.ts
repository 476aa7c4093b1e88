// What speaks against the history: rows that are not as the add-on wrote them, and a newest row that is gone.
import { type Break, breaksIn, type Link, linkAfter } from './chain';
import { explainedIn, isAlwaysSealed } from './history-row';

/** `cut`: the hash of the newest row where that row is gone, else null. */
export type HistoryDoubts = { breaks: Break[]; cut: string | null };

/** @param newest the hash of the newest row as it is remembered beside the cells; null where none is */
export function historyDoubts(
  links: readonly Link[],
  newest: string | null,
  digest: (text: string) => string,
): HistoryDoubts {
  const broken = breaksIn(links, digest, explainedIn);
  const unsealed = links
    .filter(({ row, texts, chain }) => {
      return chain === '' && isAlwaysSealed(texts) && !broken.some((one) => one.row === row);
    })
    .map(({ row, texts }): Break => ({ row, reason: 'unsealed', id: linkAfter('', texts, digest) }));
  const isCut = newest !== null && !links.some(({ chain }) => chain === newest);
  return {
    breaks: [...broken, ...unsealed].sort((one, other) => one.row - other.row),
    cut: isCut ? newest : null,
  };
}

/** What of it nobody has explained yet. */
export function unexplained({ breaks, cut }: HistoryDoubts, links: readonly Link[]): HistoryDoubts {
  const known = new Set(links.flatMap(({ texts }) => explainedIn(texts)));
  return { breaks: breaks.filter(({ id }) => !known.has(id)), cut: cut !== null && known.has(cut) ? null : cut };
}
