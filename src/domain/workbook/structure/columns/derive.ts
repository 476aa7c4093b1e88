// Columns that follow from others, each looked at on all tabs at once: what one tab shows by chance the others do not.
import { headerRole, mayBeScored, speaksOfSums } from '../../../vocabulary/column-headers';
import { isTimesWeight } from '../../../vocabulary/score-parts';
import { judgeAndRest } from '../../recognize/shared/judge-label';
import { arePlaces } from '../arithmetic';
import { columnKind, type KnownCompetition } from '../drafts';
import { type Found, isEnough, SUSPECT, UNSAID } from './evidence';
import { isScoreOfParts } from './parts';
import { ask, type ColumnRole, type ColumnShape, isDerived, isWeighed } from './shape';
import { followsFrom, isOutsideJudges, type NumericMember, ranks } from './sources';
import { leafOf, type Member, ownOf, type Rowed, sharedKey } from './tab';

/** Marks the columns that follow from others, each on all tabs at once: what one tab shows by chance the others do not. */
export function derive(tabs: readonly Rowed[], shapes: readonly ColumnShape[][], known: KnownCompetition): void {
  const byKey = candidates(tabs, shapes);
  const isListed = ({ header }: ColumnShape): boolean => known.isCriterion(header) && !isTimesWeight(header);
  const open = [...byKey.values()].filter((members) => !members.some(({ shape }) => isListed(shape)));
  for (const members of open) deriveColumn(members);
  // What the first of several alike leaves open the others may have told.
  for (const members of open.filter((all) => all.every((one) => !isDerived(one.shape.role) && hasDerivedTwin(one)))) {
    for (const { shape } of members) shape.doubt = null;
    deriveColumn(members);
  }
  // Beside one score times its weight another is none of its own.
  for (const [index, tab] of tabs.entries()) {
    const products = (shapes[index] ?? []).filter(({ column }) =>
      isTimesWeight(tab.draft.block.columns[column]?.text ?? ''),
    );
    if (products.every(({ role, doubt }) => role === 'criterion' && doubt === null)) continue;
    for (const one of products) if (one.role === 'criterion' && one.doubt === null) ask(one, 'sum-somewhere', null);
  }
  // And what is asked of one is asked of all.
  for (const { tab, shape, numeric } of open.flat().filter((one) => one.shape.doubt?.doubt === 'sum-somewhere')) {
    for (const one of numeric)
      if (one.role === 'criterion' && leafOf(tab, one) === leafOf(tab, shape)) ask(one, 'sum-somewhere', null);
  }
}

const MEAN = /rata|rerata|mean|average|avg/i;

/** The columns of numbers that may follow from others; those that all tabs have together. */
function candidates(tabs: readonly Rowed[], shapes: readonly ColumnShape[][]): Map<string, NumericMember[]> {
  const byKey = new Map<string, NumericMember[]>();
  for (const [index, tab] of tabs.entries()) {
    if (tab.draft.isList) continue;
    const numeric = (shapes[index] ?? []).filter(
      ({ role, column }) => (role === 'criterion' || isDerived(role)) && columnKind(tab.draft, column) === 'numbers',
    );
    for (const shape of numeric.filter((one) => !isDerived(one.role) && !isScoreOfParts({ tab, shape: one }))) {
      // What is weighed, or has a maximum, follows from others only where it says so.
      const own = tab.draft.block.columns[shape.column]?.text ?? '';
      if (isWeighed(own) && !speaksOfSums(shape.header) && !isTimesWeight(own)) continue;
      // Of columns with one header the first goes with the first, the second with the second.
      const which = numeric.filter(({ key, column }) => key === shape.key && column < shape.column).length;
      const key = `${sharedKey(tab, shape)}\n${which}`;
      byKey.set(key, [...(byKey.get(key) ?? []), { tab, shape, numeric }]);
    }
  }
  return byKey;
}

/** "Juri 1 - Jumlah Peserta" says what it is behind the judge. */
function labelOf(member: Member | undefined): string {
  const { label = '' } = member?.shape ?? {};
  return member?.tab.draft.isJudges ? (judgeAndRest(label)?.rest ?? label) : label;
}

function deriveColumn(members: readonly NumericMember[]): void {
  const label = labelOf(members[0]);
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
function plainRole(
  members: readonly NumericMember[],
  label: string,
  says: string | null,
  isSaid: boolean,
): ColumnRole | null {
  if (members.every((one) => numbersAreNumbers(one.shape, ownOf(one), says))) return 'number';
  if (says === 'rank' && members.every((one) => arePlaces([...ownOf(one).values()]))) return 'rank';
  // Not calculated yet, or forgotten: the same for everybody decides nothing.
  const isSame = members.every((one) => ownOf(one).size > 1 && new Set(ownOf(one).values()).size === 1);
  if (!isSame) return null;
  if (says === 'rank') return 'rank';
  return isSaid ? (MEAN.test(label) ? 'mean' : 'sum') : null;
}

/** A total beside several judges' columns that weighs them: the judges count alike here, so it has to be said. */
const weighsJudges = (members: readonly NumericMember[], { kind, weights }: Found): boolean =>
  kind === 'weighted' &&
  members.every(isOutsideJudges) &&
  (weights ?? []).some((weight, _, all) => Math.abs(weight - (all[0] ?? 0)) > 1e-3);

/** What the tabs together do not show, one of them shows by chance, but for clear cases. */
function deriveAlone(members: readonly NumericMember[], isSaid: boolean): void {
  for (const one of members) {
    const own = followsFrom([one], isSaid);
    if (own !== null && own.evidence >= UNSAID && isEnough(own, isSaid)) assign([one], own);
  }
}

/** Where "NB" behind one criterion is its score times its weight, it is so behind the others. */
const hasDerivedTwin = ({ tab, shape, numeric }: NumericMember): boolean =>
  numeric.some((one) => one !== shape && leafOf(tab, one) === leafOf(tab, shape) && isDerived(one.role));

function assign(members: readonly NumericMember[], { kind, from, weights }: Found): void {
  for (const [index, { shape }] of members.entries()) {
    shape.role = kind;
    shape.from = from[index] ?? [];
    shape.weights = weights;
  }
}

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
