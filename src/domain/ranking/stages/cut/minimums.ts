// Who gets the places of a race, where some of them are for unit types that would else have too few.
import type { Entry } from '../../../competition/competition';
import type { NamedNumber } from '../../../competition/named-numbers';
import { nameKey } from '../../../vocabulary/keys';
import type { Ranked } from '../../rank';
import type { MinimumEffect } from '../../result';
import { placesIn } from './rule';

type Chosen = {
  /** By rank. */
  within: Ranked[];
  /** Those who are more than there are places for, because equals are never told apart. */
  sharing: Ranked[];
  /** Whom a minimum brought in or pushed out. */
  effects: Map<string, MinimumEffect>;
};

/** A unit type of which so many are in whatever their rank: `protectedOnes` the best of them with all who share the last rank. */
type Guarded = { key: string; name: string; least: number; members: Ranked[]; needed: number; protectedOnes: Ranked[] };

function guardedTypes(
  contenders: readonly Ranked[],
  minimums: readonly NamedNumber[],
  keyOf: (ranked: Ranked) => string,
): Guarded[] {
  return minimums.map(({ name, value: least }) => {
    const key = nameKey(name);
    const members = contenders.filter((ranked) => keyOf(ranked) === key);
    const needed = Math.min(least, members.length);
    const protectedOnes = placesIn(members).flatMap(({ ranked, place }) => (place <= needed ? [ranked] : []));
    return { key, name, least, members, needed, protectedOnes };
  });
}

/** How far down the ranking everybody is in: the first `end` contenders, of whom those from `from` share the last rank. */
function admittedBy(
  contenders: readonly Ranked[],
  places: number,
  types: readonly Guarded[],
  keyOf: (ranked: Ranked) => string,
): { from: number; end: number; open: Map<string, number>; taken: number } {
  const open = new Map(types.map(({ key, needed }) => [key, needed]));
  let taken = types.reduce((sum, { needed }) => sum + needed, 0);
  let [from, end] = [0, 0];
  while (end < contenders.length && taken < places) {
    from = end;
    const { rank } = contenders[from]!;
    for (; contenders[end]?.rank === rank; end += 1) {
      const key = types.length === 0 ? '' : keyOf(contenders[end]!);
      const needed = open.get(key);
      // Who fills a place that its type needs takes none of the others.
      if (needed === undefined || needed <= 0) taken += 1;
      if (needed !== undefined) open.set(key, needed - 1);
    }
  }
  return { from, end, open, taken };
}

/**
 * Those who get the places of a race. From the best rank down everybody is in as long as a place is left, where the places that
 * a unit type still needs count as taken; with them the best of each such type. Equals are never told apart: all who share a
 * rank are in, of a type that needs places all of the type who share it.
 *
 * @param contenders by rank
 */
export function chosenFor(
  contenders: readonly Ranked[],
  places: number,
  minimums: readonly NamedNumber[],
  unitTypeOf: (entry: Entry) => string | null,
): Chosen {
  const keyOf = ({ entry }: Ranked): string => nameKey(unitTypeOf(entry) ?? '');
  const types = guardedTypes(contenders, minimums, keyOf);
  const { from, end, open, taken } = admittedBy(contenders, places, types, keyOf);
  const admitted = contenders.slice(0, end);
  const tied = taken > places ? contenders.slice(from, end) : [];
  if (types.length === 0) return { within: admitted, sharing: tied, effects: new Map() };
  const inside = new Set([...admitted, ...types.flatMap(({ protectedOnes }) => protectedOnes)]);
  const sharing = new Set([
    // Whoever stands on a place that its type needs is safe.
    ...tied.filter((one) => (open.get(keyOf(one)) ?? -1) < 0),
    ...types.flatMap(({ key, needed, protectedOnes }) => {
      const last = protectedOnes[protectedOnes.length - 1]?.rank;
      const isShort = (open.get(key) ?? 0) > 0 && protectedOnes.length > needed;
      return isShort ? protectedOnes.filter(({ rank }) => rank === last) : [];
    }),
  ]);
  return {
    within: contenders.filter((one) => inside.has(one)),
    sharing: contenders.filter((one) => sharing.has(one)),
    effects: effectsOn(contenders, places, inside, types, keyOf),
  };
}

/** Against who would be in by rank alone. */
function effectsOn(
  contenders: readonly Ranked[],
  places: number,
  inside: ReadonlySet<Ranked>,
  types: readonly Guarded[],
  keyOf: (ranked: Ranked) => string,
): Map<string, MinimumEffect> {
  const byRank = new Set(placesIn(contenders).flatMap(({ ranked, place }) => (place <= places ? [ranked] : [])));
  const codes = (some: readonly Ranked[]): string[] => some.map(({ entry }) => entry.code);
  const displaced = contenders.filter((one) => byRank.has(one) && !inside.has(one));
  const brought = types
    .map(({ key, name, least }) => {
      const entries = contenders.filter((one) => inside.has(one) && !byRank.has(one) && keyOf(one) === key);
      return { unitType: name, least, entries: codes(entries) };
    })
    .filter(({ entries }) => entries.length > 0);
  return new Map<string, MinimumEffect>([
    ...displaced.map(({ entry }) => [entry.code, { kind: 'displaced', by: brought }] as const),
    ...brought.flatMap(({ unitType, least, entries }) =>
      entries.map((code) => [code, { kind: 'kept', unitType, least, over: codes(displaced) }] as const),
    ),
  ]);
}
