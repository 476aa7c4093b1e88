// What each column is: by arithmetic over the entries' rows of all tabs that have it, then by its header and its cells.

import type { ColumnDoubt } from '../../validation/inference/question';
import { type HeaderRole, headerRole, mayBeScored, speaksOfSums } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { criterionHeader, maximumIn } from '../read/criterion-header';
import { isOverJudges, judgeAndRest, judgeLabel } from '../recognize/shared/judge-label';
import { isScoreWord } from '../recognize/shared/rows';
import { arePlaces, type Derived, derivation, extreme, isRankOf, type Sample } from './arithmetic';
import { type CellKind, cellNumber } from './cell-kind';
import { columnKind, type Draft, entryKey, type KnownCompetition } from './drafts';
import { isGeneric } from './header-block';
import type { RowRole } from './row-role';

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
  derive(tabs, shapes, known);
  acrossTabs(tabs, shapes, known);
  return shapes;
}

function firstShape({ draft }: Rowed, column: number, known: KnownCompetition): ColumnShape {
  const { header, name } = draft.columns[column] ?? { header: '', name: '' };
  const isKnown =
    known.isCriterion(header) || (known.hasCriteria && draft.isJudges && isOfJudge(draft, column, header, known));
  const own = (['code', 'name', 'institution', 'category', 'judge'] as const).find((key) => draft.at[key] === column);
  return {
    column,
    label: header,
    header,
    key: keyOf(name, column),
    role: own ?? (isKnown ? 'criterion' : roleOf(draft, column, header)),
    from: [],
    weights: null,
    doubt: null,
    guess: null,
  };
}

/** What a column is by its header and by what it holds; a criterion's as long as nothing says otherwise. */
function roleOf(draft: Draft, column: number, header: string): ColumnRole {
  const kind = columnKind(draft, column);
  const says = headerRole(header);
  if (says === 'text' || kind === 'words') return 'text';
  if (kind === 'empty') return header === '' || BLANK.has(says) ? 'empty' : 'criterion';
  if (draft.at.number === column && (says === 'number' || says === 'code')) return 'number';
  // Of a list one column is scored; other numbers are about the entry.
  return draft.isList && !isScoreWord(header) ? 'number' : 'criterion';
}

/** Nothing is missed where these are blank. */
const BLANK = new Set<HeaderRole | null>(['sum', 'rank', 'number']);

/** In a tab of several judges: a score of one of them, or one of a criterion that stands in or over the header. */
function isOfJudge({ block }: Draft, column: number, header: string, known: KnownCompetition): boolean {
  const over = block.columns[column]?.groups ?? [];
  const texts = [header, ...over, judgeAndRest(header)?.rest ?? ''];
  return (
    over.some(isOverJudges) ||
    texts.some((text) => known.isCriterion(text)) ||
    [header, ...over].some((text) => judgeLabel(text) !== null && headerRole(header) === null)
  );
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

/** A column of one tab, with the numbers that stand on the tab. */
type Member = { tab: Rowed; shape: ColumnShape; numeric: readonly ColumnShape[]; values: Numbers };
type Numbers = ReadonlyMap<number, ReadonlyMap<number, number>>;

/** Marks the columns that follow from others, each on all tabs at once: what one tab shows by chance the others do not. */
function derive(tabs: readonly Rowed[], shapes: readonly ColumnShape[][], known: KnownCompetition): void {
  const byKey = new Map<string, Member[]>();
  for (const [index, tab] of tabs.entries()) {
    const numeric = (shapes[index] ?? []).filter(
      ({ role, column }) => role === 'criterion' && columnKind(tab.draft, column) === 'numbers',
    );
    const values = new Map(numeric.map(({ column }) => [column, numbersOf(tab, column)]));
    if (tab.draft.isList) continue;
    for (const shape of numeric) {
      // What is weighed, or has a maximum, follows from others only where it says so.
      const own = tab.draft.block.columns[shape.column]?.text ?? '';
      if (isWeighed(own) && !speaksOfSums(shape.header) && !TIMES.test(own)) continue;
      // Of columns with one header the first goes with the first, the second with the second.
      const which = numeric.filter(({ key, column }) => key === shape.key && column < shape.column).length;
      const key = `${sharedKey(tab, shape)}\n${which}`;
      byKey.set(key, [...(byKey.get(key) ?? []), { tab, shape, numeric, values }]);
    }
  }
  const open = [...byKey.values()].filter((members) => !members.some(({ shape }) => known.isCriterion(shape.header)));
  for (const members of open) deriveColumn(members);
  // What the first of several alike leaves open the others may have told.
  for (const members of open.filter((all) => all.every((one) => !isDerived(one.shape.role) && hasDerivedTwin(one)))) {
    for (const { shape } of members) shape.doubt = null;
    deriveColumn(members);
  }
  // And what is asked of one is asked of all.
  for (const { tab, shape, numeric } of open.flat().filter((one) => one.shape.doubt?.doubt === 'sum-somewhere')) {
    for (const one of numeric)
      if (one.role === 'criterion' && leafOf(tab, one) === leafOf(tab, shape)) ask(one, 'sum-somewhere', null);
  }
}

/** Columns of several judges in one tab are compared with themselves only. */
const sharedKey = ({ draft }: Rowed, { key, column }: ColumnShape): string =>
  draft.isJudges ? `${draft.grid.tab}\n${column}` : key;

/** So much evidence makes a column one that follows from others: by a header that says so, or without; and that it may be one. */
const SAID = 5;
const UNSAID = 18;
const SUSPECT = 12;

/** "Kebaruan x 40%" is a score times its weight. */
const TIMES = /[x×*]\s*(?:\d|bobot)/i;
const MEAN = /rata|rerata|mean|average|avg/i;

function deriveColumn(members: readonly Member[]): void {
  const { label = '' } = members[0]?.shape ?? {};
  const says = headerRole(label);
  // "Hasil" is a criterion as often: that needs the numbers.
  const isSaid = (speaksOfSums(label) && !(says === 'sum' && mayBeScored(label))) || members.every(hasDerivedTwin);
  const plain = plainRole(members, label, says, isSaid);
  const found = plain === null ? followsFrom(members, isSaid) : null;
  const role = plain ?? (found !== null && isEnough(found, isSaid) ? null : ranks(members) ? 'rank' : null);
  if (role !== null) for (const { shape } of members) shape.role = role;
  else if (found !== null && isEnough(found, isSaid)) {
    assign(members, found);
    if (weighsJudges(members, found)) for (const { shape } of members) ask(shape, 'sum-misfit', null);
  } else if (found !== null && !isSaid && found.evidence >= SUSPECT) {
    for (const { shape } of members) ask(shape, 'sum-somewhere', null);
  } else if (members.length > 1) deriveAlone(members, isSaid);
}

/** What the numbers are by themselves: row numbers, ranks, or the same for everybody where it is said to be a total. */
function plainRole(members: readonly Member[], label: string, says: string | null, isSaid: boolean): ColumnRole | null {
  if (members.every((one) => numbersAreNumbers(one.shape, ownOf(one), says))) return 'number';
  if (says === 'rank' && members.every((one) => arePlaces([...ownOf(one).values()]))) return 'rank';
  // Not calculated yet, or forgotten: the same for everybody decides nothing.
  const isSame = members.every((one) => ownOf(one).size > 1 && new Set(ownOf(one).values()).size === 1);
  if (!isSame) return null;
  if (says === 'rank') return 'rank';
  return isSaid ? (MEAN.test(label) ? 'mean' : 'sum') : null;
}

/** A total beside several judges' columns that weighs them: the judges count alike here, so it has to be said. */
const weighsJudges = (members: readonly Member[], { kind, weights }: Found): boolean =>
  kind === 'weighted' &&
  members.every(isOutsideJudges) &&
  (weights ?? []).some((weight, _, all) => Math.abs(weight - (all[0] ?? 0)) > 1e-3);

/** What the tabs together do not show, one of them shows by chance, but for clear cases. */
function deriveAlone(members: readonly Member[], isSaid: boolean): void {
  for (const one of members) {
    const own = followsFrom([one], isSaid);
    if (own !== null && own.evidence >= UNSAID && isEnough(own, isSaid)) assign([one], own);
  }
}

/** Where "NB" behind one criterion is its score times its weight, it is so behind the others. */
const hasDerivedTwin = ({ tab, shape, numeric }: Member): boolean =>
  numeric.some((one) => one !== shape && leafOf(tab, one) === leafOf(tab, shape) && isDerived(one.role));

/** The column's own header, without the group that tells it from its twins. */
const leafOf = ({ draft }: Rowed, { column }: ColumnShape): string => nameKey(draft.block.columns[column]?.text ?? '');

const ownOf = ({ shape, values }: Member): ReadonlyMap<number, number> => values.get(shape.column) ?? new Map();

const isEnough = ({ evidence, distinct }: Found, isSaid: boolean): boolean =>
  isSaid ? evidence >= SAID : evidence >= UNSAID && distinct >= ENOUGH;

/** Shares of 5 % or a third, as people weigh: other weights without a word for them are a chance. */
function areRound(weights: readonly number[]): boolean {
  const whole = weights.reduce((all, weight) => all + weight, 0);
  const isRound = (share: number): boolean =>
    [20, 3].some((parts) => Math.abs(share * parts - Math.round(share * parts)) < 1e-6);
  return weights.every((weight) => isRound(weight / whole));
}

function assign(members: readonly Member[], { kind, from, weights }: Found): void {
  for (const [index, { shape }] of members.entries()) {
    shape.role = kind;
    shape.from = from[index] ?? [];
    shape.weights = weights;
  }
}

/** The judge whose column it is, on a tab that several share; '' for none. */
function judgeOf({ draft }: Rowed, { column, header }: ColumnShape): string {
  const groups = draft.block.columns[column]?.groups ?? [];
  const over = [...groups].reverse().find((text) => !isGeneric(text)) ?? '';
  return nameKey(judgeLabel(header) ?? judgeLabel(over) ?? judgeAndRest(header)?.label ?? over);
}

const isOutsideJudges = ({ tab, shape }: Member): boolean => tab.draft.isJudges && judgeOf(tab, shape) === '';

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

type Found = { kind: Derived['kind']; from: number[][]; weights: number[] | null; evidence: number; distinct: number };

/** What the column can follow from: the run of scores before it, all before it, its neighbour, sums; where it is said, all. */
function sourceSets(member: Member, isSaid: boolean): ColumnShape[][] {
  const { tab, shape, numeric } = member;
  const isOpen = !tab.draft.isJudges || isOutsideJudges(member);
  const others = numeric.filter(
    (one) => one !== shape && one.role !== 'number' && (isOpen || judgeOf(tab, one) === judgeOf(tab, shape)),
  );
  const free = others.filter(({ role }) => !isDerived(role));
  const left = free.filter(({ column }) => column < shape.column);
  const sums = others.filter(({ role, column }) => isSum(role) && column < shape.column);
  const last = Math.max(
    -1,
    ...others.flatMap(({ role, column }) => (isDerived(role) && column < shape.column ? column : [])),
  );
  const twins = [...new Set(sums.map(({ key }) => key))].map((key) => sums.filter((one) => one.key === key));
  return [
    left.filter(({ column }) => column > last),
    left,
    left.slice(-1),
    sums,
    ...twins,
    ...(isSaid ? [free, ...ofAllJudges(member)] : []),
  ];
}

/** On a tab that judges share what stands behind the last one's scores may be of all. */
function ofAllJudges({ tab, shape, numeric }: Member): ColumnShape[][] {
  if (!tab.draft.isJudges) return [];
  const left = numeric.filter(({ column, role }) => column < shape.column && role !== 'number');
  return [left.filter(({ role }) => !isDerived(role)), left.filter(({ role }) => isSum(role))];
}

const isSum = (role: ColumnRole): boolean => role === 'sum' || role === 'mean' || role === 'weighted';

/** The strongest of what all of them follow from in the same way; null where there is none. */
function followsFrom(members: readonly Member[], isSaid: boolean): Found | null {
  const sets = members.map((one) => sourceSets(one, isSaid));
  const found = (sets[0] ?? []).flatMap((_, index): Found[] => {
    const own = sets.map((all) => all[index] ?? []);
    const names = new Set(own.map((set) => set.map(({ key }) => key).join('\n')));
    if (own.some((set) => set.length === 0) || names.size > 1) return [];
    const samples = members.flatMap((one, at) => samplesOf(ownOf(one), own[at] ?? [], one.values));
    const reading = derivation(samples, isSaid ? 0.5 : 1) ?? extremeOf(samples, isSaid);
    const [first] = members;
    if (reading === null || first === undefined || isTurned(reading.derived, first.shape, own[0] ?? [])) return [];
    const { derived, evidence } = reading;
    if (!isSaid && derived.kind === 'weighted' && !areRound(derived.weights)) return [];
    const distinct = new Set(samples.map(({ value }) => value)).size;
    const isUsed = (at: number): boolean => derived.kind !== 'weighted' || derived.weights[at] !== 0;
    const from = own.map((set) => set.flatMap(({ column }, at) => (isUsed(at) ? column : [])));
    const weights = derived.kind === 'weighted' ? derived.weights.filter((weight) => weight !== 0) : null;
    return [{ kind: derived.kind, from, weights, evidence, distinct }];
  });
  const most = Math.max(...found.map(({ evidence }) => evidence));
  return found.find(({ evidence }) => evidence === most) ?? null;
}

/** A score does not follow from its own product with the weight, behind it. */
function isTurned(derived: Derived, { column }: ColumnShape, set: readonly ColumnShape[]): boolean {
  const used = derived.kind === 'weighted' ? set.filter((_, index) => (derived.weights[index] ?? 0) > 1e-9) : [];
  return used.length === 1 && used.every((one) => one.column > column);
}

function extremeOf(samples: readonly Sample[], isSaid: boolean): { derived: Derived; evidence: number } | null {
  const derived = isSaid && samples.length >= ENOUGH ? extreme(samples) : null;
  return derived === null ? null : { derived, evidence: SAID };
}

/** True where each is the ranks of its tab's scores, or of a total that stands there. */
function ranks(members: readonly Member[]): boolean {
  const rows = members.reduce((all, one) => all + ownOf(one).size, 0);
  return rows >= ENOUGH && members.every((one) => isRank(one));
}

function isRank(member: Member): boolean {
  const own = ownOf(member);
  const places = [...own.values()];
  const at = (column: number, row: number): number => member.values.get(column)?.get(row) ?? 0;
  const sets = sourceSets(member, true).flatMap((set) => [set, ...set.slice(-1).map((one) => [one])]);
  const totals = sets
    .filter((set) => set.length > 0)
    .map((set) => [...own.keys()].map((row) => set.reduce((all, { column }) => all + at(column, row), 0)));
  return totals.some((one) => isRankOf(places, one));
}

const samplesOf = (own: ReadonlyMap<number, number>, set: readonly ColumnShape[], values: Numbers): Sample[] =>
  [...own].flatMap(([row, value]): Sample[] => {
    const sources = set.map(({ column }) => values.get(column)?.get(row));
    return sources.every((one) => one !== undefined) ? [{ value, sources }] : [];
  });

/** What only shows beside the other tabs: columns that sum up on some only, that nothing stands in, that are larger than all others. */
function acrossTabs(tabs: readonly Rowed[], shapes: ColumnShape[][], known: KnownCompetition): void {
  const byKey = new Map<string, Settled[]>();
  for (const [index, tab] of tabs.entries()) {
    for (const shape of tab.draft.isList ? [] : (shapes[index] ?? [])) {
      const key = sharedKey(tab, shape);
      byKey.set(key, [...(byKey.get(key) ?? []), { tab, shape }]);
    }
  }
  const filled = new Map<ColumnShape, number>();
  for (const members of byKey.values()) {
    settle(members, known);
    const count = members.filter(({ tab, shape }) => columnKind(tab.draft, shape.column) !== 'empty').length;
    for (const { shape } of members) filled.set(shape, count / members.length);
  }
  if (!known.hasCriteria) askSame([...byKey.values()]);
  for (const [index, tab] of tabs.entries()) {
    if (known.hasCriteria || tab.draft.isList) continue;
    askBlank(tab, shapes[index] ?? [], filled);
    compare(tab, shapes[index] ?? []);
  }
}

/** Scores that all judges' tabs have alike, beside others that differ: rather what is known of the entries than what was judged. */
function askSame(columns: readonly (readonly Settled[])[]): void {
  const scored = columns.filter(
    (members) =>
      members.length > 1 &&
      members.every(
        ({ tab, shape }) =>
          shape.role === 'criterion' && shape.doubt === null && columnKind(tab.draft, shape.column) === 'numbers',
      ),
  );
  const same = scored.filter(isSameEverywhere);
  if (same.length === scored.length) return;
  for (const members of same)
    if (!members.some(({ shape }) => isWeighed(shape.header))) askAll(members, 'same-everywhere');
}

function isSameEverywhere(members: readonly Settled[]): boolean {
  const byEntry = new Map<string, number>();
  let count = 0;
  for (const { tab, shape } of members) {
    for (const [row, value] of numbersOf(tab, shape.column)) {
      const key = entryKey(tab.draft, row);
      if ((byEntry.get(key) ?? value) !== value) return false;
      count += byEntry.has(key) ? 1 : 0;
      byEntry.set(key, value);
    }
  }
  return count >= ENOUGH && new Set(byEntry.values()).size > 1;
}

/** Columns that nobody, or hardly anybody, has filled in beside ones that are; what is weighed, or has a maximum, is a criterion. */
function askBlank(tab: Rowed, shapes: readonly ColumnShape[], filled: ReadonlyMap<ColumnShape, number>): void {
  const isFilled = ({ column }: ColumnShape): boolean => columnKind(tab.draft, column) !== 'empty';
  const open = shapes.filter((one) => one.role === 'criterion' && one.doubt === null);
  if (!open.some(isFilled)) return;
  for (const one of open.filter((shape) => !isFilled(shape) && !isWeighed(shape.header))) {
    const share = filled.get(one) ?? 0;
    // Most judges have scored it: here it is missed, cell by cell.
    if (share <= 0.5) ask(one, share === 0 ? 'blank' : 'some-tabs', null);
  }
}

type Settled = Pick<Member, 'tab' | 'shape'>;

function settle(members: readonly Settled[], known: KnownCompetition): void {
  const [first] = members;
  if (first === undefined || known.isCriterion(first.shape.header)) return;
  if (known.hasCriteria) settleBesideCriteria(members, known);
  else settleUnlisted(members, first.shape.header);
}

/** Where nobody has listed the criteria: one that sums up on some tabs, one without readable numbers, one that may not be scored. */
function settleUnlisted(members: readonly Settled[], header: string): void {
  const kinds = members.map(({ tab, shape }) => columnKind(tab.draft, shape.column));
  const filled = members.filter((_, index) => kinds[index] !== 'empty');
  const derived = filled.filter(({ shape }) => isDerived(shape.role));
  const scores = filled.filter(({ shape }) => shape.role === 'criterion');
  if (derived.length > 0 && scores.length > 0) {
    // A tab with few entries, or none that are complete, does not say otherwise.
    const contradicts = scores.filter(
      ({ tab, shape }) => new Set(numbersOf(tab, shape.column).values()).size >= ENOUGH,
    );
    if (contradicts.length > 0) askAll(filled, 'sum-somewhere');
    else for (const { shape } of scores) shape.role = derived[0]?.shape.role ?? 'sum';
    return;
  }
  // Blank on some tabs: what it is on the others.
  for (const [index, { shape }] of members.entries()) {
    if (kinds[index] === 'empty' && shape.role === 'criterion' && filled.length > 0)
      shape.role = filled[0]?.shape.role ?? 'criterion';
  }
  if (scores.length === 0) return;
  if (kinds.includes('numbers')) settleNumbers(members, scores, header);
  else settleOthers(members, scores, header);
}

const askAll = (members: readonly Settled[], doubt: ColumnDoubt, guess: ColumnShape['guess'] = null): void => {
  for (const { shape } of members) ask(shape, doubt, guess);
};

/** Dates, check boxes, formulas that failed, "80/100": a criterion's, unless the header says nothing, or something else. */
function settleOthers(members: readonly Settled[], scores: readonly Settled[], header: string): void {
  const areAll = (wanted: CellKind): boolean =>
    scores.every(({ tab, shape }) =>
      (tab.draft.kinds[shape.column] ?? []).every((kind) => kind === wanted || kind === 'blank'),
    );
  if (header === '') askAll(members, 'unnamed');
  else if (areAll('check-box') || (areAll('date') && headerRole(header) !== null)) askAll(members, 'not-numbers');
}

function settleNumbers(members: readonly Settled[], scores: readonly Settled[], header: string): void {
  const numbers = scores.flatMap(({ tab, shape }) => [...numbersOf(tab, shape.column).values()]);
  if (areLarge(numbers)) {
    for (const { shape } of members) if (shape.role === 'criterion') shape.role = 'large';
    return;
  }
  if (/^[\d\s.,/-]*$/.test(header)) {
    askAll(members, 'unnamed', 'criterion');
    return;
  }
  // What is taken off cannot be added.
  if (PENALTY.test(header)) {
    askAll(members, 'penalty');
    return;
  }
  const says = headerRole(header);
  if (isNoun(says) && isWeighed(header)) return;
  const isSaid = speaksOfSums(header);
  const mayBeOther = isSaid || isNoun(says) || says === 'rank' || says === 'number';
  if (mayBeOther && !members.every(isAmongScores)) askAll(members, isSaid ? 'sum-misfit' : 'matter');
}

const PENALTY = /pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i;

const areLarge = (numbers: readonly number[]): boolean =>
  numbers.filter((number) => Math.abs(number) > LARGEST_SCORE).length * 2 > numbers.length;

/** Scores of one sheet are seldom further apart. */
const ALIKE = 1.5;

/**
 * True where a header that may name something else stands among scores: it has a weight or a maximum like them, or numbers
 * as large as theirs; what is counted stands before them.
 */
function isAmongScores({ tab, shape }: Settled): boolean {
  const { columns, block } = tab.draft;
  const { name = '', weight = null, max = null } = columns[shape.column] ?? {};
  if (!mayBeScored(name)) return false;
  const plain = columns.filter(
    ({ column, header }) =>
      column !== shape.column && headerRole(header) === null && columnKind(tab.draft, column) === 'numbers',
  );
  if (plain.some((one) => (weight !== null && one.weight !== null) || (max !== null && one.max !== null))) return true;
  const groupOf = (column: number): string => (block.columns[column]?.groups ?? []).join('\n');
  const isAmong = plain.some(
    ({ column }) => column < shape.column || (groupOf(column) !== '' && groupOf(column) === groupOf(shape.column)),
  );
  if (!isAmong && headerRole(name) === 'matter') return false;
  const [own, others] = [
    [...numbersOf(tab, shape.column).values()],
    plain.flatMap(({ column }) => [...numbersOf(tab, column).values()]),
  ];
  const meanOf = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0) / numbers.length;
  const ratio = meanOf(own) / meanOf(others);
  return ratio > 1 / ALIKE && ratio < ALIKE && Math.max(...own) <= ALIKE * Math.max(...others);
}

/** Headers that name something else than a criterion, over numbers. */
const isNoun = (says: string | null): boolean =>
  says === 'matter' || says === 'institution' || says === 'category' || says === 'name';

/** True where the header says what a score weighs, or how high it can be. */
const isWeighed = (header: string): boolean => criterionHeader(header).weight !== null || maximumIn(header) !== null;

/** Where the criteria are listed, scores beside them were meant for something. */
function settleBesideCriteria(members: readonly Settled[], known: KnownCompetition): void {
  const all = members.flatMap(({ tab, shape }) =>
    shape.role === 'criterion' ? [...numbersOf(tab, shape.column).values()] : [],
  );
  const isLarge = areLarge(all);
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

/** Columns far larger than the rest. */
function compare(tab: Rowed, shapes: readonly ColumnShape[]): void {
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
