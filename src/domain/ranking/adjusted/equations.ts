// The least-squares equations of judges and entries, exact: entries eliminated, one equation a judge.

import type { Panel } from '../result';
import { greatestDivisor, NIL, UNIT } from './integers';

/** Entries that the same judges scored; they enter the equations together and are corrected alike. */
type EntryGroup = {
  /** Places in `Equations.judges`, ascending. */
  judges: number[];
  /** Entries with the sum of their scores, in units. */
  entries: { code: string; total: bigint }[];
  /** Per judge of the block the sum of the scores given in it, in units. */
  sums: bigint[];
};

/**
 * For y_ij = e_i + s_j + error: with e_i put at its best, Σ(y − e − s)² is least where L·s = b, with
 * L_jk = [j = k]·n_j − Σ 1/n_i over the entries i that both j and k scored, and b_j = Σ (y_ij − mean of i). All numbers are
 * whole: scores in units of 1/`unit`, L times `multiple`, b times `unit`·`multiple`, squares times `unit`²·`multiple`.
 */
export type Equations = {
  /** Codes of the judges who scored anything, sorted, so that nothing depends on the order of tabs and rows. */
  judges: string[];
  blocks: EntryGroup[];
  unit: bigint;
  multiple: bigint;
  matrix: bigint[][];
  right: bigint[];
  /** Σ(y_ij − mean of i)². */
  squares: bigint;
  /** Degrees of freedom left when every entry has its own mean: readings less entries. */
  freedom: number;
  /** For each judge the number of its group; judges of different groups share no entries, not even through others. */
  groups: number[];
  groupCount: number;
};

/** Numbers the connected parts of the graph whose edges are the matrix's entries other than 0. */
function groupsOf(matrix: bigint[][]): { groups: number[]; groupCount: number } {
  const groups = matrix.map(() => -1);
  let groupCount = 0;
  const visit = (judge: number): void => {
    groups[judge] = groupCount;
    for (const [other, link] of matrix[judge]!.entries()) if (link !== NIL && groups[other] === -1) visit(other);
  };
  for (const judge of matrix.keys()) {
    if (groups[judge] !== -1) continue;
    visit(judge);
    groupCount += 1;
  }
  return { groups, groupCount };
}

/** The least common multiple of the denominators of all scores. */
function unitOf(panel: Panel): bigint {
  const seen = new Set<bigint>();
  for (const readings of panel.readings.values()) for (const { score } of readings.values()) seen.add(score.d);
  return leastMultiple(seen);
}

const leastMultiple = (numbers: Iterable<bigint>): bigint =>
  Array.from(numbers).reduce((multiple, one) => (multiple / greatestDivisor(multiple, one)) * one, UNIT);

/** Sets the equations of a panel up; the work grows with the number of scores. */
export function equationsOf(panel: Panel): Equations {
  const unit = unitOf(panel);
  const scoring = new Set<string>();
  for (const { code } of panel.entries) for (const judge of panel.readings.get(code)?.keys() ?? []) scoring.add(judge);
  const judges = Array.from(scoring).sort();
  const place = new Map(judges.map((code, index) => [code, index]));

  const blocks = new Map<string, EntryGroup>();
  const squaresBySize = new Map<number, bigint>();
  let own = NIL;
  let freedom = 0;
  for (const { code } of panel.entries) {
    const readings = Array.from(panel.readings.get(code) ?? [], ([judge, { score }]) => {
      return { judge: place.get(judge)!, value: score.s * score.n * (unit / score.d) };
    }).sort((one, other) => one.judge - other.judge);
    if (readings.length === 0) continue;
    const key = readings.map(({ judge }) => judge).join();
    const block = blocks.get(key) ?? {
      judges: readings.map(({ judge }) => judge),
      entries: [],
      sums: readings.map(() => NIL),
    };
    blocks.set(key, block);
    let total = NIL;
    for (const [index, { value }] of readings.entries()) {
      block.sums[index] = block.sums[index]! + value;
      total += value;
      own += value * value;
    }
    block.entries.push({ code, total });
    squaresBySize.set(readings.length, (squaresBySize.get(readings.length) ?? NIL) + total * total);
    freedom += readings.length - 1;
  }

  const multiple = leastMultiple(Array.from(squaresBySize.keys(), BigInt));
  const matrix = judges.map(() => judges.map(() => NIL));
  const right = judges.map(() => NIL);
  for (const { judges: members, entries, sums } of blocks.values()) {
    const share = multiple / BigInt(members.length);
    const together = share * BigInt(entries.length);
    const mean = share * sums.reduce((sum, one) => sum + one, NIL);
    for (const [index, judge] of members.entries()) {
      const row = matrix[judge]!;
      for (const other of members) row[other] = row[other]! - together;
      row[judge] = row[judge]! + multiple * BigInt(entries.length);
      right[judge] = right[judge]! + multiple * sums[index]! - mean;
    }
  }
  const explained = Array.from(squaresBySize).reduce(
    (sum, [size, squares]) => sum + (multiple / BigInt(size)) * squares,
    NIL,
  );
  const squares = multiple * own - explained;
  return {
    judges,
    blocks: Array.from(blocks.values()),
    unit,
    multiple,
    matrix,
    right,
    squares,
    freedom,
    ...groupsOf(matrix),
  };
}
