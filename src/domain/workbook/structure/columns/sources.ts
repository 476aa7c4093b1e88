// What a column can follow from, and whether it does.
import { nameKey } from '../../../vocabulary/keys';
import { judgeAndRest, judgeLabel } from '../../recognize/shared/judge-label';
import { type Derived, derivation, isRankOf, type Sample, statistic } from '../arithmetic';
import { isGeneric } from '../header-block';
import { areRound, ENOUGH, type Found, SAID } from './evidence';
import { type ColumnRole, type ColumnShape, isDerived } from './shape';
import { type Member, ownOf, type Rowed } from './tab';

/** With the columns of numbers on its tab. */
export type NumericMember = Member & { numeric: readonly ColumnShape[] };

/** The judge whose column it is, on a tab that several share; '' for none. */
export function judgeOf({ draft }: Rowed, { column, header }: ColumnShape): string {
  const groups = draft.block.columns[column]?.groups ?? [];
  const over = [...groups].reverse().find((text) => !isGeneric(text)) ?? '';
  return nameKey(judgeLabel(header) ?? judgeLabel(over) ?? judgeAndRest(header)?.label ?? over);
}

export const isOutsideJudges = ({ tab, shape }: Member): boolean => tab.draft.isJudges && judgeOf(tab, shape) === '';

/** What the column can follow from: the run of scores before it, all before it, its neighbour, sums; where it is said, all. */
function sourceSets(member: NumericMember, isSaid: boolean): ColumnShape[][] {
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
function ofAllJudges({ tab, shape, numeric }: NumericMember): ColumnShape[][] {
  if (!tab.draft.isJudges) return [];
  const left = numeric.filter(({ column, role }) => column < shape.column && role !== 'number');
  return [left.filter(({ role }) => !isDerived(role)), left.filter(({ role }) => isSum(role))];
}

const isSum = (role: ColumnRole): boolean => role === 'sum' || role === 'mean' || role === 'weighted';

/** The strongest of what all of them follow from in the same way; null where there is none. */
export function followsFrom(members: readonly NumericMember[], isSaid: boolean): Found | null {
  const sets = members.map((one) => sourceSets(one, isSaid));
  const found = (sets[0] ?? []).flatMap((_, index): Found[] => {
    const own = sets.map((all) => all[index] ?? []);
    const names = new Set(own.map((set) => set.map(({ key }) => key).join('\n')));
    if (own.some((set) => set.length === 0) || names.size > 1) return [];
    const samples = members.flatMap((one, at) => samplesOf(one, own[at] ?? []));
    const reading = derivation(samples, isSaid ? 0.5 : 1) ?? statisticIn(samples, isSaid);
    const [first] = members;
    if (reading === null || first === undefined || isTurned(reading.derived, first.shape, own[0] ?? [])) return [];
    const { derived, evidence } = reading;
    if (!isSaid && derived.kind === 'weighted' && !areRound(derived.weights)) return [];
    const distinct = new Set(samples.map(({ value }) => value)).size;
    const isUsed = (at: number): boolean => derived.kind !== 'weighted' || derived.weights[at] !== 0;
    const from = own.map((set) => set.flatMap(({ column }, at) => (isUsed(at) ? column : [])));
    const weights = derived.kind === 'weighted' ? derived.weights.filter((weight) => weight !== 0) : null;
    const plain = weights === null ? null : plainKind(weights);
    return plain === null
      ? [{ kind: derived.kind, from, weights, evidence, distinct }]
      : [{ kind: plain, from, weights: null, evidence, distinct }];
  });
  const most = Math.max(...found.map(({ evidence }) => evidence));
  return found.find(({ evidence }) => evidence === most) ?? null;
}

/** Several that weigh the same, beside others that do not count, are summed up or averaged. */
function plainKind(weights: readonly number[]): 'sum' | 'mean' | null {
  const [first = 0] = weights;
  if (weights.length < 2 || weights.some((weight) => Math.abs(weight - first) > 1e-6)) return null;
  return Math.abs(first * weights.length - 1) < 1e-6 ? 'mean' : 'sum';
}

/** A score does not follow from its own product with the weight, behind it. */
function isTurned(derived: Derived, { column }: ColumnShape, set: readonly ColumnShape[]): boolean {
  const used = derived.kind === 'weighted' ? set.filter((_, index) => (derived.weights[index] ?? 0) > 1e-9) : [];
  return used.length === 1 && used.every((one) => one.column > column);
}

function statisticIn(samples: readonly Sample[], isSaid: boolean): { derived: Derived; evidence: number } | null {
  const derived = isSaid && samples.length >= ENOUGH ? statistic(samples) : null;
  return derived === null ? null : { derived, evidence: SAID };
}

/** True where each is the ranks of its tab's scores, or of a total that stands there. */
export function ranks(members: readonly NumericMember[]): boolean {
  const rows = members.reduce((all, one) => all + ownOf(one).size, 0);
  return rows >= ENOUGH && members.every((one) => isRank(one));
}

function isRank(member: NumericMember): boolean {
  const own = ownOf(member);
  const places = [...own.values()];
  const at = (column: number, row: number): number => member.tab.numbersIn(column).get(row) ?? 0;
  const sets = sourceSets(member, true).flatMap((set) => [set, ...set.slice(-1).map((one) => [one])]);
  const totals = sets
    .filter((set) => set.length > 0)
    .map((set) => [...own.keys()].map((row) => set.reduce((all, { column }) => all + at(column, row), 0)));
  return totals.some((one) => isRankOf(places, one));
}

const samplesOf = (member: Member, set: readonly ColumnShape[]): Sample[] =>
  [...ownOf(member)].flatMap(([row, value]): Sample[] => {
    const sources = set.map(({ column }) => member.tab.numbersIn(column).get(row));
    return sources.every((one) => one !== undefined) ? [{ value, sources }] : [];
  });
