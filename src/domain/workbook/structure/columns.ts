// What each column is: by arithmetic over the entries' rows of all tabs that have it, then by its header and its cells.
import { headerRole, speaksOfSums } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import type { ColumnDoubt } from '../../validation/inference/question';
import { criterionHeader, maximumIn } from '../read/criterion-header';
import { isOverJudges, judgeAndRest, judgeLabel } from '../recognize/shared/judge-label';
import { type Derived, derivation, extreme, isRankOf, looksLikeRanks, type Sample } from './arithmetic';
import { cellNumber } from './cell-kind';
import { columnKind, type Draft, type KnownCompetition } from './drafts';
import { isGeneric } from './header-block';
import type { RowRole } from './rows';

export type ColumnRole =
  | 'code'
  | 'name'
  | 'institution'
  | 'category'
  | 'judge'
  | 'number'
  | 'criterion'
  | 'sum'
  | 'mean'
  | 'weighted'
  | 'maximum'
  | 'minimum'
  | 'rank'
  | 'text'
  /** Numbers too large for scores: money, years, telephone numbers. */
  | 'large'
  | 'empty'
  /** By somebody's answer. */
  | 'left-out';

export type ColumnShape = {
  column: number;
  /** As people see it. */
  label: string;
  /** As it is read on. */
  header: string;
  key: string;
  role: ColumnRole;
  /** Of sums and the like: the columns that they follow from, and the weights that follow from them. */
  from: number[];
  weights: number[] | null;
  doubt: { doubt: ColumnDoubt; other?: string } | null;
  /** What it is taken for until somebody answers. */
  guess: 'criterion' | 'ignore' | null;
};

/** Beyond this a column holds amounts, years or telephone numbers. */
const LARGEST_SCORE = 1000;
/** Fewer different numbers follow from others by chance. */
const ENOUGH = 4;

export type Rowed = { draft: Draft; roles: readonly RowRole[] };

/** The key under which tabs share a column. */
const keyOf = (name: string, column: number): string => nameKey(name) || `#${column}`;

const DERIVED = new Set<ColumnRole>(['sum', 'mean', 'weighted', 'maximum', 'minimum', 'rank']);
export const isDerived = (role: ColumnRole): boolean => DERIVED.has(role);

export function columnShapes(tabs: readonly Rowed[], known: KnownCompetition): ColumnShape[][] {
  const shapes = tabs.map((tab) => tab.draft.columns.map((one): ColumnShape => firstShape(tab, one.column, known)));
  for (const [index, tab] of tabs.entries()) if (!tab.draft.isList) derive(tab, shapes[index] ?? [], known);
  acrossTabs(tabs, shapes, known);
  return shapes;
}

function firstShape({ draft }: Rowed, column: number, known: KnownCompetition): ColumnShape {
  const { header, name } = draft.columns[column] ?? { header: '', name: '' };
  const role = ((): ColumnRole => {
    for (const key of ['code', 'name', 'institution', 'category', 'judge'] as const) {
      if (draft.at[key] === column) return key;
    }
    if (known.isCriterion(header)) return 'criterion';
    if (known.hasCriteria && draft.isJudges && isOfJudge(draft, column, header, known)) return 'criterion';
    const kind = columnKind(draft, column);
    const says = headerRole(header);
    if (says === 'text') return 'text';
    if (kind === 'empty') return header === '' ? 'empty' : says === 'sum' || says === 'rank' || says === 'number' ? 'empty' : 'criterion';
    if (kind === 'words') return 'text';
    if (draft.at.number === column && (says === 'number' || says === 'code')) return 'number';
    return 'criterion';
  })();
  return { column, label: header, header, key: keyOf(name, column), role, from: [], weights: null, doubt: null, guess: null };
}

/** In a tab of several judges: a score of one of them, or one of a criterion that stands in or over the header. */
function isOfJudge({ block }: Draft, column: number, header: string, known: KnownCompetition): boolean {
  const over = block.columns[column]?.groups ?? [];
  const texts = [header, ...over, judgeAndRest(header)?.rest ?? ''];
  return over.some(isOverJudges) || texts.some((text) => known.isCriterion(text)) || [header, ...over].some((text) => judgeLabel(text) !== null && headerRole(header) === null);
}

/** The numbers of the entries' rows in a column, by row. */
function numbersOf({ draft, roles }: Rowed, column: number): Map<number, number> {
  const found = new Map<number, number>();
  for (const [row, role] of roles.entries()) {
    if (role !== 'entry') continue;
    const value = cellNumber(draft.grid.values[row]?.[column]);
    if (value !== null) found.set(row, value);
  }
  return found;
}

/** Marks the columns of one tab that follow from its others. */
function derive(tab: Rowed, shapes: ColumnShape[], known: KnownCompetition): void {
  const numeric = shapes.filter(({ role, column }) => role === 'criterion' && columnKind(tab.draft, column) === 'numbers');
  const values = new Map(numeric.map(({ column }) => [column, numbersOf(tab, column)]));
  for (const shape of numeric) {
    if (known.isCriterion(shape.header) || (isWeighed(shape.header) && !speaksOfSums(shape.header))) continue;
    const own = values.get(shape.column) ?? new Map<number, number>();
    const says = headerRole(shape.header);
    const isSaid = speaksOfSums(shape.header) || says === 'rank';
    if (numbersAreNumbers(shape, own, says)) {
      shape.role = 'number';
      continue;
    }
    if (says === 'rank' && looksLikeRanks([...own.values()])) {
      shape.role = 'rank';
      continue;
    }
    const free = numeric.filter(
      (one) => one !== shape && !isDerived(one.role) && one.role !== 'number' && mayAddUp(tab, one, shape),
    );
    if (isSaid && own.size > 1 && new Set(own.values()).size === 1) {
      // Not calculated yet, or forgotten: the same for everybody decides nothing.
      shape.role = says === 'rank' ? 'rank' : /rata|rerata|mean|average|avg/i.test(shape.header) ? 'mean' : 'sum';
      continue;
    }
    const reach = numeric.filter((one) => mayAddUp(tab, one, shape));
    const found = followsFrom(shape, free, reach, values, isSaid);
    if (found !== null) {
      shape.role = found.kind;
      shape.from = found.from;
      shape.weights = found.weights;
    }
  }
}

/** The judge whose column it is, '' where the tab does not say, or it is nobody's. */
function judgeOf({ block, isJudges }: Draft, { column, header }: ColumnShape): string {
  if (!isJudges) return '';
  const over = [...(block.columns[column]?.groups ?? [])].reverse().find((text) => !isGeneric(text)) ?? '';
  return nameKey(judgeLabel(over) ?? (over === '' ? (judgeAndRest(header)?.label ?? '') : over));
}

/** A total beside the judges' columns is one of all of them. */
const mayAddUp = ({ draft }: Rowed, part: ColumnShape, total: ColumnShape): boolean =>
  judgeOf(draft, total) === '' || judgeOf(draft, part) === judgeOf(draft, total);

/** Row numbers, draw numbers and years; a header that says so does not stop a column from being scored. */
function numbersAreNumbers({ label }: ColumnShape, own: ReadonlyMap<number, number>, says: string | null): boolean {
  const numbers = [...own.values()];
  if (says === 'number') {
    return numbers.every((value) => Number.isInteger(value)) && new Set(numbers).size === numbers.length
      ? true
      : numbers.every((value) => Number.isInteger(value) && value >= 1990 && value <= 2100);
  }
  // 1, 2, 3 … without a header.
  return label === '' && numbers.length > 2 && numbers.every((value, index) => value === index + 1);
}

type Found = { kind: Derived['kind']; from: number[]; weights: number[] | null };

function followsFrom(
  { column }: ColumnShape,
  free: readonly ColumnShape[],
  numeric: readonly ColumnShape[],
  values: ReadonlyMap<number, ReadonlyMap<number, number>>,
  isSaid: boolean,
): Found | null {
  const own = values.get(column) ?? new Map<number, number>();
  const distinct = new Set(own.values()).size;
  if (own.size === 0 || (!isSaid && distinct < ENOUGH)) return null;
  const left = free.filter((one) => one.column < column);
  const lastDerived = Math.max(-1, ...numeric.flatMap((one) => (one.column < column && isDerived(one.role) ? one.column : [])));
  const run = left.filter((one) => one.column > lastDerived);
  const parts = numeric.filter((one) => one.column < column && (one.role === 'sum' || one.role === 'mean' || one.role === 'weighted'));
  const sets = [run, left, free, parts, left.slice(-1)].filter((set) => set.length > 0);
  for (const set of sets) {
    const samples = samplesOf(own, set, values);
    if (samples.length < (isSaid ? 2 : ENOUGH)) continue;
    const found = derivation(samples, isSaid ? 0.5 : 1, isSaid);
    if (found !== null) {
      return { kind: found.kind, from: set.map((one) => one.column), weights: found.kind === 'weighted' ? found.weights : null };
    }
  }
  for (const set of [left, free]) {
    const samples = samplesOf(own, set, values);
    const extremes = isSaid && samples.length >= ENOUGH ? extreme(samples) : null;
    if (extremes !== null) return { kind: extremes.kind, from: set.map((one) => one.column), weights: null };
    // Ranks of the sum, or of any total that stands there.
    const rows = [...own.keys()];
    const ranks = rows.map((row) => own.get(row) ?? 0);
    const sums = rows.map((row) => set.reduce((all, one) => all + (values.get(one.column)?.get(row) ?? 0), 0));
    const totals = parts.map((one) => rows.map((row) => values.get(one.column)?.get(row) ?? 0));
    if (distinct >= ENOUGH && set.length > 0 && [sums, ...totals].some((one) => isRankOf(ranks, one)))
      return { kind: 'rank', from: set.map((one) => one.column), weights: null };
  }
  return null;
}

const samplesOf = (
  own: ReadonlyMap<number, number>,
  set: readonly ColumnShape[],
  values: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Sample[] =>
  [...own].flatMap(([row, value]): Sample[] => {
    const sources = set.map(({ column }) => values.get(column)?.get(row));
    return sources.every((one) => one !== undefined) ? [{ value, sources }] : [];
  });

/** What only shows beside the other tabs: columns that sum up on some only, that nothing stands in, that are larger than all others. */
function acrossTabs(tabs: readonly Rowed[], shapes: ColumnShape[][], known: KnownCompetition): void {
  const byKey = new Map<string, { tab: Rowed; shape: ColumnShape }[]>();
  for (const [index, tab] of tabs.entries()) {
    for (const shape of tab.draft.isList ? [] : (shapes[index] ?? [])) {
      // Columns of several judges in one tab are compared with themselves only.
      const key = tab.draft.isJudges ? `${tab.draft.grid.tab}\n${shape.column}` : shape.key;
      byKey.set(key, [...(byKey.get(key) ?? []), { tab, shape }]);
    }
  }
  for (const members of byKey.values()) settle(members, known);
  for (const [index, tab] of tabs.entries()) compare(tab, shapes[index] ?? [], known);
}

type Member = { tab: Rowed; shape: ColumnShape };

function settle(members: readonly Member[], known: KnownCompetition): void {
  const shapes = members.map(({ shape }) => shape);
  const [first] = shapes;
  if (first === undefined || known.isCriterion(first.header)) return;
  if (known.hasCriteria) {
    settleBesideCriteria(members, known);
    return;
  }
  const kinds = members.map(({ tab, shape }) => columnKind(tab.draft, shape.column));
  const filled = members.filter((_, index) => kinds[index] !== 'empty');
  const derived = filled.filter(({ shape }) => isDerived(shape.role));
  const says = headerRole(first.header);
  const isSaid = speaksOfSums(first.header);
  const scores = filled.filter(({ shape }) => shape.role === 'criterion');
  if (derived.length > 0 && scores.length > 0) {
    // A tab with few entries, or none that are complete, does not say otherwise.
    const contradicts = scores.filter(({ tab, shape }) => new Set(numbersOf(tab, shape.column).values()).size >= ENOUGH);
    if (contradicts.length === 0 || isSaid) for (const { shape } of scores) shape.role = derived[0]?.shape.role ?? 'sum';
    else for (const { shape } of filled) ask(shape, 'sum-somewhere', null);
    return;
  }
  // Blank on some tabs: what it is on the others.
  for (const [index, { shape }] of members.entries()) {
    if (kinds[index] === 'empty' && shape.role === 'criterion' && filled.length > 0) shape.role = filled[0]?.shape.role ?? 'criterion';
  }
  if (scores.length === 0) {
    return;
  }
  const numbers = scores.flatMap(({ tab, shape }) => [...numbersOf(tab, shape.column).values()]);
  if (kinds.every((kind) => kind !== 'numbers')) {
    const isDates = scores.every(({ tab, shape }) => (tab.draft.kinds[shape.column] ?? []).every((kind) => kind === 'date' || kind === 'blank'));
    const isBoxes = scores.every(({ tab, shape }) => (tab.draft.kinds[shape.column] ?? []).every((kind) => kind === 'check-box' || kind === 'blank'));
    if (first.header === '' || isBoxes || (isDates && says !== null)) for (const one of shapes) ask(one, first.header === '' ? 'unnamed' : 'not-numbers', null);
    return;
  }
  const large = numbers.filter((number) => Math.abs(number) > LARGEST_SCORE).length * 2 > numbers.length;
  if (large) {
    for (const one of shapes) if (one.role === 'criterion') one.role = 'large';
    return;
  }
  const isNumberText = /^[\d\s.,/-]*$/.test(first.header);
  if (first.header === '' || isNumberText) for (const one of shapes) ask(one, 'unnamed', 'criterion');
  else if (isNoun(says) && !isWeighed(first.header)) for (const one of shapes) ask(one, 'matter', null);
  else if ((says === 'sum' || says === 'rank' || says === 'number') && members.length > 0) {
    for (const one of shapes) ask(one, says === 'sum' ? 'sum-misfit' : 'matter', null);
  }
}

/** Headers that name something else than a criterion, over numbers. */
const isNoun = (says: string | null): boolean =>
  says === 'matter' || says === 'institution' || says === 'category' || says === 'name';

/** True where the header says what a score weighs, or how high it can be. */
const isWeighed = (header: string): boolean => criterionHeader(header).weight !== null || maximumIn(header) !== null;

/** Where the criteria are listed, scores beside them were meant for something. */
function settleBesideCriteria(members: readonly Member[], known: KnownCompetition): void {
  const all = members.flatMap(({ tab, shape }) => (shape.role === 'criterion' ? [...numbersOf(tab, shape.column).values()] : []));
  const isLarge = all.filter((number) => Math.abs(number) > LARGEST_SCORE).length * 2 > all.length;
  const says = headerRole(members[0]?.shape.header ?? '');
  for (const { tab, shape } of members) {
    if (shape.role !== 'criterion' || known.isMisspelled(shape.header)) continue;
    if (tab.draft.isJudges && isOfJudge(tab.draft, shape.column, shape.header, known)) continue;
    if (isLarge) shape.role = 'large';
    else if (columnKind(tab.draft, shape.column) !== 'numbers') shape.role = 'text';
    else if (says === 'sum') shape.role = 'sum';
    else ask(shape, 'not-listed', null);
  }
}

function ask(shape: ColumnShape, doubt: ColumnDoubt, guess: ColumnShape['guess'], other?: string): void {
  shape.doubt = other === undefined ? { doubt } : { doubt, other };
  shape.guess = guess;
}

/** Columns that nobody has filled in beside ones that are, and columns far larger than the rest. */
function compare(tab: Rowed, shapes: ColumnShape[], known: KnownCompetition): void {
  const isFilled = ({ column }: ColumnShape): boolean => columnKind(tab.draft, column) !== 'empty';
  if (known.hasCriteria || tab.draft.isList) return;
  const open = shapes.filter((one) => one.role === 'criterion' && one.doubt === null);
  if (open.some(isFilled)) {
    for (const one of open.filter((shape) => !isFilled(shape))) {
      // What is weighed, or has a maximum, is a criterion; other blank columns may be for anything.
      if (!isWeighed(one.header)) ask(one, 'blank', null);
    }
  }
  const criteria = shapes.filter(
    (one) => one.role === 'criterion' && one.doubt === null && columnKind(tab.draft, one.column) === 'numbers',
  );
  if (criteria.length < 2 || tab.draft.isJudges) return;
  const maxima = criteria.map(({ column }) => Math.max(...numbersOf(tab, column).values()));
  for (const [index, shape] of criteria.entries()) {
    const own = maxima[index] ?? 0;
    const others = maxima.filter((_, other) => other !== index);
    if (own > 100 && own > 2 * Math.max(...others)) ask(shape, 'large', null);
  }
}
