// Additional readings that would make the judges of all groups comparable.

export type JoiningReading = { judge: string; entry: string };

type Group = { judges: string[]; entries: string[] };

/** The first pair that may be, judges before entries. */
function firstPair(judges: string[], entries: string[], mayRead: MayRead): JoiningReading | null {
  for (const judge of judges) {
    const entry = entries.find((code) => mayRead(judge, code));
    if (entry !== undefined) return { judge, entry };
  }
  return null;
}

type MayRead = (judge: string, entry: string) => boolean;

/**
 * One reading for each group but one, such that they join all groups: a judge of the larger group, the one with the fewest
 * readings, reads an entry of the smaller one, the entry with the fewest; the other way round where nobody may. Groups that
 * conflicts keep apart are left as they are, so that there can be fewer readings.
 *
 * @param groups as `judgeGroups` finds them
 * @param panels entry → the judges who scored it, in the order of the entries
 */
export function joiningReadings(
  groups: readonly string[][],
  panels: ReadonlyMap<string, readonly string[]>,
  mayRead: MayRead,
): JoiningReading[] {
  const readings = new Map<string, number>();
  for (const judges of panels.values()) for (const judge of judges) readings.set(judge, (readings.get(judge) ?? 0) + 1);
  const least =
    <T>(count: (one: T) => number) =>
    (one: T, other: T): number =>
      count(one) - count(other);
  const busy = least<string>((judge) => readings.get(judge) ?? 0);
  const read = least<string>((entry) => panels.get(entry)?.length ?? 0);

  const groupOf = new Map(groups.flatMap((judges, index) => judges.map((judge): [string, number] => [judge, index])));
  const entriesOf = groups.map((): string[] => []);
  for (const [entry, [first]] of panels) if (first !== undefined) entriesOf[groupOf.get(first)!]!.push(entry);
  const bySize = groups
    .map((judges, index): Group => ({ judges, entries: entriesOf[index]! }))
    .sort((one, other) => other.judges.length - one.judges.length || other.entries.length - one.entries.length);

  let [joined, apart] = [bySize[0] ?? { judges: [], entries: [] }, bySize.slice(1)];
  const joining: JoiningReading[] = [];
  for (let found = true; found; ) {
    found = false;
    for (const group of apart) {
      const pair =
        firstPair([...joined.judges].sort(busy), [...group.entries].sort(read), mayRead) ??
        firstPair([...group.judges].sort(busy), [...joined.entries].sort(read), mayRead);
      if (pair === null) continue;
      joining.push(pair);
      readings.set(pair.judge, (readings.get(pair.judge) ?? 0) + 1);
      joined = { judges: [...joined.judges, ...group.judges], entries: [...joined.entries, ...group.entries] };
      apart = apart.filter((one) => one !== group);
      found = true;
      break;
    }
  }
  return joining;
}
