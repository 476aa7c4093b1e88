// A column on all tabs that have it: whether it may be a criterion, or has to be asked about.
import type { ColumnDoubt } from '../../../validation/inference/question';
import { headerRole, mayBeScored, speaksOfDeduction, speaksOfSums } from '../../../vocabulary/column-headers';
import type { CellKind } from '../cell-kind';
import { columnKind, type KnownCompetition } from '../drafts';
import { ENOUGH } from './evidence';
import { isOfJudge } from './first';
import { ask, type ColumnShape, isDerived, isWeighed } from './shape';
import type { Member } from './tab';

/** Beyond this a column holds amounts, years or telephone numbers. */
const LARGEST_SCORE = 1000;
/** Fewer different numbers follow from others by chance. */
export function settle(members: readonly Member[], known: KnownCompetition): void {
  const [first] = members;
  if (first === undefined || known.isCriterion(first.shape.header)) return;
  if (known.hasCriteria) settleBesideCriteria(members, known);
  else settleUnlisted(members, first.shape.header);
}

/** Where nobody has listed the criteria: one that sums up on some tabs, one without readable numbers, one that may not be scored. */
function settleUnlisted(members: readonly Member[], header: string): void {
  const kinds = members.map(({ tab, shape }) => columnKind(tab.draft, shape.column));
  const filled = members.filter((_, index) => kinds[index] !== 'empty');
  const derived = filled.filter(({ shape }) => isDerived(shape.role));
  const scores = filled.filter(({ shape }) => shape.role === 'criterion');
  if (derived.length > 0 && scores.length > 0) {
    // A tab with few entries, or none that are complete, does not say otherwise.
    const contradicts = scores.filter(({ tab, shape }) => new Set(tab.numbersIn(shape.column).values()).size >= ENOUGH);
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

export const askAll = (members: readonly Member[], doubt: ColumnDoubt, guess: ColumnShape['guess'] = null): void => {
  for (const { shape } of members) ask(shape, doubt, guess);
};

/** Dates, check boxes, formulas that failed, "80/100": a criterion's, unless the header says nothing, or something else. */
function settleOthers(members: readonly Member[], scores: readonly Member[], header: string): void {
  const areAll = (wanted: CellKind): boolean =>
    scores.every(({ tab, shape }) =>
      (tab.draft.kinds[shape.column] ?? []).every((kind) => kind === wanted || kind === 'blank'),
    );
  if (header === '') askAll(members, 'unnamed');
  else if (areAll('check-box') || (areAll('date') && headerRole(header) !== null)) askAll(members, 'not-numbers');
}

function settleNumbers(members: readonly Member[], scores: readonly Member[], header: string): void {
  const numbers = scores.flatMap(({ tab, shape }) => [...tab.numbersIn(shape.column).values()]);
  if (areLarge(numbers)) {
    for (const { shape } of members) if (shape.role === 'criterion') shape.role = 'large';
    return;
  }
  if (/^[\d\s.,/-]*$/.test(header)) {
    askAll(members, 'unnamed', 'criterion');
    return;
  }
  // What is taken off cannot be added.
  if (speaksOfDeduction(header)) {
    askAll(members, 'penalty');
    return;
  }
  const says = headerRole(header);
  if (isNoun(says) && isWeighed(header)) return;
  const isSaid = speaksOfSums(header);
  const mayBeOther = isSaid || isNoun(says) || says === 'rank' || says === 'number';
  if (mayBeOther && !members.every(isAmongScores)) askAll(members, isSaid ? 'sum-misfit' : 'matter');
}

const areLarge = (numbers: readonly number[]): boolean =>
  numbers.filter((number) => Math.abs(number) > LARGEST_SCORE).length * 2 > numbers.length;

/** Scores of one sheet are seldom further apart. */
const ALIKE = 1.5;

/**
 * True where a header that may name something else stands among scores: it has a weight or a maximum like them, or numbers
 * as large as theirs; what is counted stands before them.
 */
function isAmongScores({ tab, shape }: Member): boolean {
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
    [...tab.numbersIn(shape.column).values()],
    plain.flatMap(({ column }) => [...tab.numbersIn(column).values()]),
  ];
  const meanOf = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0) / numbers.length;
  const ratio = meanOf(own) / meanOf(others);
  return ratio > 1 / ALIKE && ratio < ALIKE && Math.max(...own) <= ALIKE * Math.max(...others);
}

/** Headers that name something else than a criterion, over numbers. */
const isNoun = (says: string | null): boolean =>
  says === 'matter' || says === 'institution' || says === 'category' || says === 'name';

/** Where the criteria are listed, scores beside them were meant for something. */
function settleBesideCriteria(members: readonly Member[], known: KnownCompetition): void {
  const all = members.flatMap(({ tab, shape }) =>
    shape.role === 'criterion' ? [...tab.numbersIn(shape.column).values()] : [],
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
