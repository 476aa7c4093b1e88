// Links pairs of judges as evenly as possible by exchanging entries between them; nobody's load changes.
import { canMove, groupsIn, moveReading, type ReadingTable, readersOf } from './reading-table';

/** `from` gives the entry to `to`. */
type Move = { entry: number; from: number; to: number };

/** What a move does to the sum of the squared links, without the entries that another move touches. */
function costOf(
  { links }: ReadingTable,
  readers: readonly number[],
  { from, to }: Move,
  apart: readonly boolean[],
): number {
  let cost = 0;
  for (const other of readers) {
    if (other === from || other === to || apart[other]) continue;
    cost += 2 * (links[to]![other]! - links[from]![other]! + 1);
  }
  return cost;
}

/**
 * What the exchange of two entries' readers does to the sum of the squared links; null where it cannot be made. Judges who
 * read both entries stay linked as they are.
 */
function exchangeCost(table: ReadingTable, readers: readonly number[][], one: Move, other: Move): number | null {
  if (!canMove(table, one.entry, one.from, one.to) || !canMove(table, other.entry, other.from, other.to)) return null;
  const { reads } = table;
  return (
    costOf(table, readers[one.entry]!, one, reads[other.entry]!) +
    costOf(table, readers[other.entry]!, other, reads[one.entry]!)
  );
}

type Search = { table: ReadingTable; readers: number[][]; steps: number };

function make(search: Search, ...moves: Move[]): void {
  for (const { entry, from, to } of moves) {
    moveReading(search.table, entry, from, to);
    search.readers[entry] = readersOf(search.table, entry);
  }
}

/** The first exchange of a reader of this entry that helps is made. */
function improve(
  search: Search,
  entry: number,
  order: readonly number[],
  helps: (cost: number, moves: Move[]) => boolean,
): boolean {
  const { table, readers } = search;
  for (const from of readers[entry]!) {
    if (table.fixed[entry]![from]) continue;
    for (const second of order) {
      if (second === entry || table.reads[second]![from]) continue;
      for (const to of readers[second]!) {
        search.steps += 1;
        const moves: [Move, Move] = [
          { entry, from, to },
          { entry: second, from: to, to: from },
        ];
        const cost = exchangeCost(table, readers, ...moves);
        if (cost === null || !helps(cost, moves)) continue;
        make(search, ...moves);
        return true;
      }
    }
  }
  return false;
}

/** A single reading goes to a judge who has one less: the loads are the same, exchanged. */
function pass(search: Search, entry: number): boolean {
  const { table, readers } = search;
  for (const from of readers[entry]!) {
    for (let to = 0; to < table.judges; to += 1) {
      search.steps += 1;
      const move = { entry, from, to };
      if (table.loads[from]! - table.loads[to]! !== 1 || !canMove(table, entry, from, to)) continue;
      if (costOf(table, readers[entry]!, move, []) >= 0) continue;
      make(search, move);
      return true;
    }
  }
  return false;
}

const groupCount = (table: ReadingTable): number => Math.max(0, ...groupsIn(table).map((group) => (group ?? -1) + 1));

/** Joins groups of judges that share no entry by exchanges, at whatever cost. */
function connect(search: Search, order: readonly number[]): void {
  const { table } = search;
  for (let joined = true; joined && groupCount(table) > 1; ) {
    const count = groupCount(table);
    const joins = (_: number, moves: Move[]): boolean => {
      const groups = groupsIn(table);
      const [one] = moves;
      if (one === undefined || groups[one.from] === groups[one.to]) return false;
      for (const { entry, from, to } of moves) moveReading(table, entry, from, to);
      const fewer = groupCount(table) < count;
      for (const { entry, from, to } of moves) moveReading(table, entry, to, from);
      return fewer;
    };
    joined = order.some((entry) => improve(search, entry, order, joins));
  }
}

/**
 * Exchanges entries while the sum of the squared links falls (pairs that meet equally often make it least, and with it nearly the error
 * of the corrected score: Eccleston and Hedayat 1974, Annals of Statistics 2, 1238), then joins what is still apart. Returns the
 * exchanges that were looked at.
 *
 * @param order the entries in the order in which they are gone through
 */
export function evenLinks(table: ReadingTable, order: readonly number[]): number {
  const readers = Array.from({ length: table.entries }, (_, entry) => readersOf(table, entry));
  const search: Search = { table, readers, steps: 0 };
  const falls = (cost: number): boolean => cost < 0;
  for (let better = true; better; ) {
    better = false;
    for (const entry of order) {
      while (pass(search, entry) || improve(search, entry, order, falls)) better = true;
    }
  }
  connect(search, order);
  return search.steps;
}
