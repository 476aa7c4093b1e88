// Remembers the scores of a judge's tab and their entries, to notice that only the open cells were sorted.
import type { Entry } from '../../competition/competition';
import type { Mark, ScoreSheet } from '../../competition/score-sheet';

/**
 * The number of groups of entries: enough to distinguish two exchanged rows from a sorted table, few enough to
 * remember.
 */
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
  return value;
}

/** Two digests as one, in this order (the rounds of MurmurHash3). All stay whole numbers of 32 bits, which is fast. */
function mixed(one: number, other: number): number {
  const first = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ other;
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return second ^ (second >>> 16);
}

/** Scores are compared to four decimals, as they are ranked. */
function digestOf(mark: Mark): number {
  if (mark.kind === 'score') return Math.round(mark.value * 1e4) | 0;
  return hash(mark.kind === 'unreadable' ? JSON.stringify(mark.raw) : mark.kind);
}

const owners = new WeakMap<Entry, { byCode: number; byName: number }>();

/** Digests of an entry's code and name, made once: every judge has a row of it. */
function ownerOf(entry: Entry): { byCode: number; byName: number } {
  const known = owners.get(entry) ?? { byCode: hash(entry.code), byName: hash(entry.name) };
  owners.set(entry, known);
  return known;
}

const digits = (value: number, length: number): string =>
  ((value >>> 0) % 36 ** length).toString(36).padStart(length, '0');

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
  const names = Array.from(sheet.columns.keys(), (name) => ({ name, digest: hash(name) }));
  let rows = 0;
  let sum = 0;
  let other = 0;
  const add = (groups: number[], owner: number, scores: number): void => {
    const group = (mixed(owner, 0) & 0xffff) % GROUPS;
    groups[group] = (groups[group]! + mixed(owner, scores)) | 0;
  };
  for (const row of sheet.rows) {
    const entry = row.entry === null ? undefined : entries.get(row.entry);
    if (entry === undefined) continue;
    // Sums do not care for the order, neither of columns nor of rows.
    let scores = 0;
    let blanks = 0;
    for (const { name, digest } of names) {
      const mark = row.marks.get(name);
      if (mark === undefined || mark.kind === 'blank') blanks += 1;
      else scores = (scores + mixed(digest, digestOf(mark))) | 0;
    }
    if (blanks === names.length) continue;
    const owner = ownerOf(entry);
    rows += 1;
    sum = (sum + mixed(scores, 1)) | 0;
    other = (other + mixed(scores, 2)) | 0;
    add(byCode, owner.byCode, scores);
    add(byName, owner.byName, scores);
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
