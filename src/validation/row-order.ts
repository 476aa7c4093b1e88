// What is remembered of a judge's tab to notice that only the open cells were sorted: the scores, and whose they were.
import type { Entry } from '../competition/competition';
import { codeKey, nameKey } from '../competition/keys';
import type { Mark, ScoreSheet } from '../competition/score-sheet';

/** Entries fall into so many groups: enough to tell two exchanged rows from a sorted table, few enough to be remembered. */
const GROUPS = 12;
/** Two rows exchanged are a correction. */
const FEWEST_MOVED = 3;

/** Base-36 digits of one digest, and of one group's. */
const SCORES = 12;
const GROUP = 3;
const WIDTH = GROUPS * GROUP;

/**
 * A tab in 84 signs and the number of its rows with scores: a digest of them in any order, and for groups of entries, told
 * apart by code and again by name, a digest of which scores are whose.
 */
export type RowOrder = string;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  // One more round over the upper half: the low bits choose the group.
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
}

const shown = (mark: Mark): string => {
  if (mark.kind === 'score') return String(mark.value);
  return mark.kind === 'unreadable' ? JSON.stringify(mark.raw) : mark.kind;
};

const digits = (value: number, length: number): string => (value % 36 ** length).toString(36).padStart(length, '0');

const prepared = new WeakMap<ScoreSheet, RowOrder | null>();

/**
 * The order of a tab's rows; null while it holds too few scores to have one. Rows without any mark do not count. `entries`:
 * all entries by their code. A sheet is read once.
 */
export function rowOrderOf(sheet: ScoreSheet, entries: ReadonlyMap<string, Entry>): RowOrder | null {
  const known = prepared.get(sheet);
  const order = known === undefined ? orderOf(sheet, entries) : known;
  prepared.set(sheet, order);
  return order;
}

function orderOf(sheet: ScoreSheet, entries: ReadonlyMap<string, Entry>): RowOrder | null {
  const byCode = new Array<number>(GROUPS).fill(0);
  const byName = new Array<number>(GROUPS).fill(0);
  let rows = 0;
  let sum = 0;
  let other = 0;
  const add = (groups: number[], owner: string, scores: string): void => {
    const group = hash(owner) % GROUPS;
    groups[group] = (groups[group]! + hash(`${owner}\n${scores}`)) >>> 0;
  };
  for (const row of sheet.rows) {
    const entry = row.entry === null ? undefined : entries.get(row.entry);
    const marks = Array.from(row.marks);
    if (entry === undefined || marks.every(([, { kind }]) => kind === 'blank')) continue;
    const scores = marks
      .map(([criterion, mark]) => `${criterion}=${shown(mark)}`)
      .sort()
      .join('\n');
    rows += 1;
    // Sums do not care for the order.
    sum = (sum + hash(scores)) >>> 0;
    other = (other + hash(`+${scores}`)) >>> 0;
    add(byCode, codeKey(entry.code), scores);
    add(byName, nameKey(entry.name), scores);
  }
  if (rows < FEWEST_MOVED) return null;
  const groups = [...byCode, ...byName].map((group) => digits(group, GROUP)).join('');
  return `${digits(sum, SCORES / 2)}${digits(other, SCORES / 2)}${groups}${rows}`;
}

/** How many rows with scores an order was taken of. */
export const rowsIn = (order: RowOrder): number => Number(order.slice(SCORES + 2 * WIDTH));

function moved(one: RowOrder, other: RowOrder, start: number): number {
  let count = 0;
  for (let at = start; at < start + WIDTH; at += GROUP) {
    if (one.slice(at, at + GROUP) !== other.slice(at, at + GROUP)) count += 1;
  }
  return count;
}

/**
 * The very same rows of scores, but for other entries, three at least. Codes or names that were written anew in the
 * entries tab move nothing: as long as either still has its scores, nothing was sorted.
 */
export const isReordered = (before: RowOrder, now: RowOrder): boolean =>
  before.slice(0, SCORES) === now.slice(0, SCORES) &&
  rowsIn(before) === rowsIn(now) &&
  Math.min(moved(before, now, SCORES), moved(before, now, SCORES + WIDTH)) >= FEWEST_MOVED;
