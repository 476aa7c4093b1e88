// The field that somebody may have meant who mistyped one.
import { tagKey } from '../fields/fields';

/** Levenshtein's distance: how many signs must be put in, taken out or exchanged. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 1; at <= one.length; at++) {
    const next = [at];
    for (let to = 1; to <= other.length; to++) {
      const exchanged = row[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1);
      next.push(Math.min(next[to - 1]! + 1, row[to]! + 1, exchanged));
    }
    row = next;
  }
  return row[other.length]!;
}

/** The known tag that is nearest, null where none is near: more than a third of the letters would have to change. */
export function nearestTag(typed: string, known: readonly string[]): string | null {
  const key = tagKey(typed);
  const near = known
    .map((tag) => ({ tag, away: distance(key, tagKey(tag)) }))
    .filter(({ tag, away }) => away <= Math.max(2, Math.floor(tag.length / 3)) && away < Math.max(key.length, 2))
    .sort((one, other) => one.away - other.away);
  return near[0]?.tag ?? null;
}
