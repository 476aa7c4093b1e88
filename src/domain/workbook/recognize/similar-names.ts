// Names that judges' tabs do not share and that are probably one, mistyped.
import { nameKey } from '../../vocabulary/keys';
import { isSimilar } from '../../vocabulary/similar';

/** Pairs of similar names that never stand in one list; each list as its own set of names. */
export function similarPairs(lists: readonly (readonly string[])[]): { one: string; other: string }[] {
  const names = [...new Map(lists.flat().map((name) => [nameKey(name), name])).values()];
  const keys = lists.map((list) => new Set(list.map(nameKey)));
  // A slip shows as a name that some lists lack; in a thousand names these are few.
  const partial = names.filter((name) => !keys.every((list) => list.has(nameKey(name))));
  return partial.flatMap((one, index) =>
    partial
      .slice(index + 1)
      .filter(
        (other) => isSimilar(one, other) && !keys.some((list) => list.has(nameKey(one)) && list.has(nameKey(other))),
      )
      .map((other) => ({ one, other })),
  );
}
