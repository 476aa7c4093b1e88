// The readings of a plan while it is made: who reads what, who may, how many each has, and how often two judges meet.

/** Entries and judges by their places in the lists that the plan is made from. */
export type ReadingTable = {
  entries: number;
  judges: number;
  /** [entry][judge] */
  reads: boolean[][];
  /** Readings that stay whatever else changes. */
  fixed: boolean[][];
  /** Readings that may be given. */
  may: boolean[][];
  loads: number[];
  /** [judge][judge]: entries that both read. */
  links: number[][];
};

export const readersOf = ({ reads }: ReadingTable, entry: number): number[] =>
  reads[entry]!.flatMap((isRead, judge) => (isRead ? [judge] : []));

/** Gives a reading, or takes it away. */
export function setReading(table: ReadingTable, entry: number, judge: number, isRead: boolean): void {
  const row = table.reads[entry]!;
  if (row[judge] === isRead) return;
  const step = isRead ? 1 : -1;
  row[judge] = isRead;
  table.loads[judge] = table.loads[judge]! + step;
  for (const [other, isOther] of row.entries()) {
    if (!isOther || other === judge) continue;
    table.links[judge]![other] = table.links[judge]![other]! + step;
    table.links[other]![judge] = table.links[other]![judge]! + step;
  }
}

/** True where a reading can go from one judge to another. */
export const canMove = ({ reads, fixed, may }: ReadingTable, entry: number, from: number, to: number): boolean =>
  reads[entry]![from]! && !fixed[entry]![from]! && !reads[entry]![to]! && may[entry]![to]!;

export function moveReading(table: ReadingTable, entry: number, from: number, to: number): void {
  setReading(table, entry, from, false);
  setReading(table, entry, to, true);
}

/** For each judge the number of the group of judges that entries link, directly or through others; null without a reading. */
export function groupsIn({ judges, loads, links }: ReadingTable): (number | null)[] {
  const groups: (number | null)[] = Array.from({ length: judges }, () => null);
  let count = 0;
  for (let first = 0; first < judges; first += 1) {
    if (groups[first] !== null || loads[first] === 0) continue;
    const open = [first];
    groups[first] = count;
    for (let judge = open.pop(); judge !== undefined; judge = open.pop()) {
      for (let other = 0; other < judges; other += 1) {
        if (groups[other] !== null || links[judge]![other] === 0) continue;
        groups[other] = count;
        open.push(other);
      }
    }
    count += 1;
  }
  return groups;
}
