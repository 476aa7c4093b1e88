// Plans who reads what: given readers per entry, no conflict, loads alike, pairs of judges linked evenly, from a seed.
import type { StageAssignment } from '../../competition/assignment';
import { uniform } from '../../reliability/random';
import { evenLinks } from './even-links';
import { evenLoads } from './even-loads';
import { expectedError } from './expected-error';
import { type ReadingTable, readersOf, setReading } from './reading-table';

export type PlanRequest = {
  /** Codes, in the order of their tabs. */
  entries: readonly string[];
  judges: readonly string[];
  /** How many judges read each entry. */
  readings: number;
  /** Whether a judge may be given an entry; readings that are kept are not asked about. */
  mayRead(judge: string, entry: string): boolean;
  /** Readings that stay: made by hand, or filled in already. */
  kept: StageAssignment;
  seed: number;
};

export type Plan = {
  assignment: Map<string, string[]>;
  /** Null where the judges are not all linked. */
  expectedError: number | null;
  /** The exchanges that were looked at. */
  steps: number;
};

/** So many plans are drawn, of which the most exact is taken. */
const DRAWS = 4;

function tableOf({ entries, judges, mayRead, kept }: PlanRequest): ReadingTable {
  const grid = <T>(cell: (entry: string, judge: string) => T): T[][] =>
    entries.map((entry) => judges.map((judge) => cell(entry, judge)));
  const table: ReadingTable = {
    entries: entries.length,
    judges: judges.length,
    reads: grid(() => false),
    fixed: grid((entry, judge) => kept.get(entry)?.includes(judge) ?? false),
    may: grid((entry, judge) => mayRead(judge, entry)),
    loads: judges.map(() => 0),
    links: judges.map(() => judges.map(() => 0)),
  };
  for (const [entry, row] of table.fixed.entries()) {
    for (const [judge, isKept] of row.entries()) if (isKept) setReading(table, entry, judge, true);
  }
  return table;
}

/** Fisher–Yates. */
function shuffled(length: number, random: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

/** Gives every entry its readers, those first whom fewest may read: to who has least, of these to who meets the others least. */
function fill(table: ReadingTable, readings: number, order: readonly number[], random: () => number): void {
  const choice = (entry: number): number => table.may[entry]!.filter(Boolean).length;
  const scarce = [...order].sort((one, other) => choice(one) - choice(other));
  for (const entry of scarce) {
    for (let readers = readersOf(table, entry); readers.length < readings; readers = readersOf(table, entry)) {
      const free = table.may[entry]!.flatMap((may, judge) => (may && !readers.includes(judge) ? [judge] : []));
      const meets = (judge: number): number => readers.reduce((sum, other) => sum + table.links[judge]![other]!, 0);
      const [next] = free
        .map((judge) => ({ judge, load: table.loads[judge]!, links: meets(judge), luck: random() }))
        .sort((one, other) => one.load - other.load || one.links - other.links || one.luck - other.luck);
      if (next === undefined) break;
      setReading(table, entry, next.judge, true);
    }
  }
}

function drawn(request: PlanRequest, random: () => number): Plan {
  const { entries, judges, readings } = request;
  const table = tableOf(request);
  const order = shuffled(entries.length, random);
  fill(table, readings, order, random);
  evenLoads(table);
  const steps = evenLinks(table, order);
  const assignment = new Map(
    entries.map((code, entry): [string, string[]] => [code, readersOf(table, entry).map((judge) => judges[judge]!)]),
  );
  return { assignment, expectedError: expectedError(assignment), steps };
}

const errorOf = (plan: Plan): number => plan.expectedError ?? Number.POSITIVE_INFINITY;

/**
 * A plan in which every entry has `readings` judges as far as conflicts leave so many, and kept ones besides. Loads differ by at
 * most one where conflicts and kept readings allow it. The same request gives the same plan.
 */
export function planAssignment(request: PlanRequest): Plan {
  const random = uniform(request.seed);
  // The first numbers of neighbouring seeds are alike.
  for (let skipped = 0; skipped < 20; skipped += 1) random();
  const plans = Array.from({ length: DRAWS }, () => drawn(request, random));
  const best = plans.reduce((one, other) => (errorOf(other) < errorOf(one) ? other : one));
  return { ...best, steps: plans.reduce((sum, one) => sum + one.steps, 0) };
}
