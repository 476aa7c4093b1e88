// Several numbers under each criterion: which is its score, which its weight, and which one times the other.
import { nameKey } from '../../../vocabulary/keys';
import { isProductWord, isWeightWord } from '../../../vocabulary/score-parts';
import { comesTo } from '../../../vocabulary/whole';
import { criterionHeader } from '../../read/criterion-header';
import { toleranceOf } from '../arithmetic';
import { columnKind, type KnownCompetition } from '../drafts';
import { type Part, partKey } from '../header-names';
import { ask, type ColumnShape } from './shape';
import { type Member, ownOf, type Rowed } from './tab';

/** Of one criterion, on one tab. */
type PartMember = Member & { part: Part };
/** All columns of one kind ("Skor"), on all tabs. */
type Kind = { key: string; members: PartMember[] };
/** By criterion. */
type Factors = ReadonlyMap<string, number>;

/** So many rows must show it, beside the one that a factor is found from. */
const TELLING = 3;

export function settleParts(
  tabs: readonly Rowed[],
  shapes: readonly (readonly ColumnShape[])[],
  known: KnownCompetition,
): void {
  const kinds = kindsOf(tabs, shapes);
  const members = kinds.flatMap((kind) => kind.members);
  if (members.some(({ shape }) => known.isCriterion(shape.header))) return;
  const weights = kinds.flatMap((kind) => {
    const found = isWeightWord(kind.members[0]?.part.own ?? '') ? sameForAll(kind) : null;
    return found === null ? [] : [{ kind, found }];
  });
  for (const { kind } of weights) for (const { shape, part } of kind.members) setRole(shape, 'weight', part.own);
  const open = kinds.filter((kind) => weights.every((one) => one.kind !== kind));
  const scores = scoresAmong(open.some(isBegun) ? open.filter(isBegun) : open);
  if (scores === null) {
    for (const { shape, part } of open.flatMap((kind) => kind.members)) {
      shape.label = part.own;
      // Answered, it still weighs what its criterion does.
      shape.header = part.header.replace(part.criterion, `${part.criterion} - ${part.own}`);
      shape.key = nameKey(part.own) || shape.key;
      ask(shape, 'parts', null);
    }
    return;
  }
  const [weight] = weights;
  for (const { shape, part } of scores.kind.members) {
    shape.header = weighed(part, weight?.found);
    shape.label = shape.header;
  }
  for (const { kind, factors } of scores.products) {
    for (const { tab, shape, part } of kind.members) {
      setRole(shape, 'weighted', part.own);
      const of = scores.kind.members.find((one) => one.tab === tab && one.part.criterion === part.criterion);
      const factor = factors.get(part.criterion);
      if (of === undefined || factor === undefined) continue;
      shape.from = [of.shape.column];
      shape.weights = [factor];
    }
  }
}

/** True for the column that holds a criterion's score, where it has other numbers too. */
export const isScoreOfParts = ({ tab, shape }: Member): boolean => {
  const part = tab.draft.columns[shape.column]?.part ?? null;
  return part !== null && shape.role === 'criterion' && shape.header !== tab.draft.columns[shape.column]?.header;
};

function setRole(shape: ColumnShape, role: ColumnShape['role'], label: string): void {
  shape.role = role;
  shape.label = label;
}

/** Words beside the numbers, remarks and letters, are none. */
function kindsOf(tabs: readonly Rowed[], shapes: readonly (readonly ColumnShape[])[]): Kind[] {
  const kinds = new Map<string, PartMember[]>();
  for (const [index, tab] of tabs.entries()) {
    for (const shape of shapes[index] ?? []) {
      const part = tab.draft.columns[shape.column]?.part ?? null;
      if (part === null || tab.draft.isList || (shape.role !== 'criterion' && shape.role !== 'empty')) continue;
      const key = partKey(part.own);
      kinds.set(key, [...(kinds.get(key) ?? []), { tab, shape, part }]);
    }
  }
  return [...kinds].map(([key, members]) => ({ key, members }));
}

const isBegun = ({ members }: Kind): boolean =>
  members.some(({ tab, shape }) => columnKind(tab.draft, shape.column) === 'numbers');

/** The one number of each criterion; null where it is not the same for all entries and judges. */
function sameForAll({ members }: Kind): Factors | null {
  const found = new Map<string, number>();
  for (const member of members) {
    const numbers = new Set(ownOf(member).values());
    const [number] = numbers;
    const { criterion } = member.part;
    if (numbers.size > 1 || (number !== undefined && (found.get(criterion) ?? number) !== number)) return null;
    if (number !== undefined) found.set(criterion, number);
  }
  return found.size === 0 ? null : found;
}

/** The criterion's header with the weight that stands beside its score. */
function weighed({ header, criterion }: Part, weights: Factors | undefined): string {
  const own = weights?.get(criterion);
  if (own === undefined || weights === undefined || criterionHeader(header).weight !== null) return header;
  const isShare = [...weights.values()].every((one) => one <= 1);
  return `${header} (${Math.round(own * (isShare ? 1e6 : 1e4)) / 1e4}%)`;
}

type Scores = { kind: Kind; products: { kind: Kind; factors: Factors }[] };

/** The kind that all others are multiples of, criterion by criterion; null where there is none. */
function scoresAmong(kinds: readonly Kind[]): Scores | null {
  const readings = kinds.flatMap((kind): Scores[] => {
    const products = kinds
      .filter((other) => other !== kind)
      .map((other) => ({ kind: other, factors: factorsBetween(kind, other) }));
    const known = products.flatMap(({ kind: other, factors }) => (factors === null ? [] : [{ kind: other, factors }]));
    return known.length === products.length ? [{ kind, products: known }] : [];
  });
  // Scores times their weights come to the weights; words, and the order, only say so where the numbers do not.
  const whole = readings.filter((one) => one.products.some(({ factors }) => areWeights(one.kind, factors)));
  const likely = whole.length > 0 ? whole : readings;
  return likely.find(({ kind }) => !isProductWord(kind.members[0]?.part.own ?? '')) ?? likely[0] ?? null;
}

/** By what each criterion's numbers of the first kind are multiplied to give the second; null where rows contradict. */
function factorsBetween(one: Kind, other: Kind): Factors | null {
  const samples = new Map<string, { score: number; value: number }[]>();
  for (const member of other.members) {
    const of = one.members.find(
      ({ tab, part }) => tab === member.tab && nameKey(part.criterion) === nameKey(member.part.criterion),
    );
    if (of === undefined) continue;
    const scores = ownOf(of);
    const own = [...ownOf(member)].flatMap(([row, value]) => {
      const score = scores.get(row);
      return score === undefined ? [] : [{ score, value }];
    });
    samples.set(member.part.criterion, [...(samples.get(member.part.criterion) ?? []), ...own]);
  }
  const factors = new Map<string, number>();
  let telling = 0;
  for (const [criterion, rows] of samples) {
    const factor = factorOf(rows);
    if (rows.length > 0 && factor === null) return null;
    if (factor !== null) factors.set(criterion, factor);
    telling += Math.max(0, new Set(rows.map(({ score }) => score)).size - 1);
  }
  return telling < TELLING ? null : factors;
}

function factorOf(rows: readonly { score: number; value: number }[]): number | null {
  const tolerance = toleranceOf(rows.map(({ value }) => value));
  const sum = (of: (row: { score: number; value: number }) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  const exact = sum(({ score, value }) => score * value) / sum(({ score }) => score * score);
  const rounded = Math.round(exact * 1000) / 1000;
  const fits = (factor: number): boolean =>
    factor > 0 && rows.every(({ score, value }) => Math.abs(score * factor - value) <= tolerance);
  return fits(rounded) ? rounded : fits(exact) ? exact : null;
}

/** True where the factors are those of weights: they come to 1 or 100, as they stand or for the highest scores, or go with the headers. */
function areWeights({ members }: Kind, factors: Factors): boolean {
  const columns = [...factors].map(([criterion, factor]) => {
    const of = members.find(({ part }) => part.criterion === criterion);
    const column = of?.tab.draft.columns[of.shape.column];
    return { factor, max: column?.max ?? 1, weight: column?.weight ?? null };
  });
  const ratios = columns.map(({ factor, max, weight }) => (weight === null ? Number.NaN : (factor * max) / weight));
  return (
    comesTo(
      columns.map(({ factor }) => factor),
      1,
      100,
    ) ||
    comesTo(
      columns.map(({ factor, max }) => factor * max),
      1,
      100,
    ) ||
    ratios.every((ratio) => Math.abs(ratio - (ratios[0] ?? 0)) < 1e-3 * ratio)
  );
}
