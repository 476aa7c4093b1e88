// Brings the judges' loads as close together as conflicts and kept readings allow.
import { canMove, moveReading, type ReadingTable } from './reading-table';

/** Moves one entry each from judge to judge along a path, so that its first has one less and its last one more. */
function shift(table: ReadingTable, from: number): boolean {
  const before: (number | null)[] = Array.from({ length: table.judges }, () => null);
  const seen = new Set([from]);
  const open = [from];
  for (let at = 0; at < open.length; at += 1) {
    const judge = open[at]!;
    for (let next = 0; next < table.judges; next += 1) {
      if (seen.has(next) || entryToMove(table, judge, next) === null) continue;
      seen.add(next);
      before[next] = judge;
      if (table.loads[next]! <= table.loads[from]! - 2) {
        walk(table, before, next);
        return true;
      }
      open.push(next);
    }
  }
  return false;
}

/** From the end of the path, so that every move is still possible when it is made. */
function walk(table: ReadingTable, before: readonly (number | null)[], end: number): void {
  for (let to = end, from = before[to]; from != null; to = from, from = before[to]) {
    moveReading(table, entryToMove(table, from, to)!, from, to);
  }
}

/** Of the entries that could go from one judge to the other, the one with the fewest links to those the other meets most. */
function entryToMove(table: ReadingTable, from: number, to: number): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let entry = 0; entry < table.entries; entry += 1) {
    if (!canMove(table, entry, from, to)) continue;
    let links = 0;
    for (let other = 0; other < table.judges; other += 1) {
      if (table.reads[entry]![other] && other !== from) links += table.links[to]![other]! - table.links[from]![other]!;
    }
    if (links < least) [best, least] = [entry, links];
  }
  return best;
}

/**
 * Shifts readings along paths of judges until nobody has two more than somebody who could take one: then the sum of the
 * squared loads is the least there is (convex cost flow without an improving path: Ahuja, Magnanti and Orlin, Network
 * Flows, chapter 14).
 */
export function evenLoads(table: ReadingTable): void {
  for (let moved = true; moved; ) {
    const byLoad = table.loads.map((load, judge) => ({ load, judge })).sort((one, other) => other.load - one.load);
    moved = byLoad.some(({ judge }) => shift(table, judge));
  }
}
