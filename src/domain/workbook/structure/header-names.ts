// What the columns of a header block are called and weigh, groups of criteria included.
import { headerRole, mayBeScored, speaksOfSums } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { isScorePart } from '../../vocabulary/score-parts';
import { criterionHeader, maximumAlone, maximumIn, weightAlone } from '../read/criterion-header';
import { isOverJudges } from '../recognize/shared/judge-label';
import { type HeaderBlock, isGeneric } from './header-block';

export type NamedColumn = {
  column: number;
  /** As it is read on: with the weight and the maximum that count for it. */
  header: string;
  /** Without them. */
  name: string;
  weight: number | null;
  max: number | null;
  /** What stands over it and names something; '' for nothing. */
  group: string;
  /** Of several columns that belong to one criterion; null where it stands by itself. */
  part: Part | null;
};

export type Part = {
  /** Which of them: "Skor", "Nilai", "Bobot". */
  own: string;
  /** The criterion's name, and its header, under which its score is read on. */
  criterion: string;
  header: string;
};

/** True for a text over columns that names what is under it, not only what it weighs. */
export const isNaming = (text: string): boolean =>
  text !== '' && !isGeneric(text) && !isOverJudges(text) && weightAlone(text) === null && maximumAlone(text) === null;

/** The columns by name; groups with a weight share it among the criteria under them. */
export function namedColumns(block: HeaderBlock, isJudges: boolean): NamedColumn[] {
  const parts = isJudges ? new Set<number>() : partColumns(block);
  const plain = block.columns.map(({ text, groups }, column): Plain => {
    // A sum or a note at the end of a group is no part of it: a merged cell does not say where it ends.
    const over = headerRole(text) === null || parts.has(column) ? groups.filter(isNaming) : [];
    const own = parts.has(column) ? text : '';
    const said = own === '' ? text : (over.pop() ?? '');
    const { name, weight: written } = criterionHeader(said);
    const weight = written ?? groups.map(weightAlone).find((one) => one !== null) ?? null;
    const max =
      maximumIn(said) ?? groups.map(maximumAlone).find((one) => one !== null) ?? (own === '' ? null : highestIn(own));
    return { column, text: said, own, group: isJudges ? '' : (over.slice(-1)[0] ?? ''), name, weight, max };
  });
  for (const one of plain) if (one.own !== '') one.weight ??= weightUnder(plain, one.text);
  const weights = isJudges ? plain.map((one) => one.weight) : withGroups(plain);
  return plain.map((one, index): NamedColumn => {
    const name = isTwice(plain, one) ? `${criterionHeader(one.group).name} - ${one.name}` : one.name;
    const weight = weights[index] ?? null;
    const isChanged =
      name !== one.name ||
      weight !== criterionHeader(one.text).weight ||
      one.max !== maximumIn(one.text) ||
      one.own !== '';
    const header = isChanged ? headerOf(name, weight, one.max) : one.text;
    const common = { column: one.column, weight, max: one.max, group: one.group };
    if (one.own === '') return { ...common, header, name, part: null };
    const partName = `${name} - ${one.own}`;
    return { ...common, header: partName, name: partName, part: { own: one.own, criterion: name, header } };
  });
}

/** True where only the group tells it from another; the parts of one criterion share its name. */
const isTwice = (all: readonly Plain[], one: Plain): boolean =>
  one.group !== '' &&
  !speaksOfSums(one.name) &&
  all.some(
    (other) =>
      other !== one &&
      nameKey(other.name) === nameKey(one.name) &&
      (one.own === '' || other.own === '' || other.text !== one.text),
  );

/** Columns whose words stand under several groups, alone, and only say which number of the group's criterion it is. */
function partColumns({ columns }: HeaderBlock): Set<number> {
  const under = columns.flatMap(({ text, groups }, column) => {
    const group = nameKey(groups.filter(isNaming).slice(-1)[0] ?? '');
    return group === '' || text === '' ? [] : [{ column, group, text }];
  });
  const named = new Set(under.flatMap(({ group, text }) => (isScorePart(text) ? [] : group)));
  const parts = under.filter(({ group }) => !named.has(group));
  const groupsOf = (own: string): number =>
    new Set(parts.filter(({ text }) => partKey(text) === own).map(({ group }) => group)).size;
  return new Set(parts.filter(({ text }) => groupsOf(partKey(text)) > 1).map(({ column }) => column));
}

/** The same under all criteria, whatever number stands in it ("Nilai x 40%"). */
export const partKey = (own: string): string => nameKey(own.replace(/\d+(?:[.,]\d+)?\s*%/g, '')) || '%';

/** "Skor 1-5" as well as "Skor (1-5)". */
const highestIn = (own: string): number | null => {
  const found = maximumIn(own) ?? /\d\s*(?:-|–|s\.?\/?d\.?|sampai)\s*(\d+)\s*$/i.exec(own)?.[1];
  return found === undefined ? null : Number(found);
};

/** "Bobot 40%", "Nilai x 40%" under the criterion. */
const weightUnder = (all: readonly Plain[], text: string): number | null =>
  all.flatMap((one) => (one.own !== '' && one.text === text ? (criterionHeader(one.own).weight ?? []) : []))[0] ?? null;

const headerOf = (name: string, weight: number | null, max: number | null): string =>
  [
    name,
    ...(max === null ? [] : [`(0-${max})`]),
    ...(weight === null ? [] : [`(${Math.round(weight * 1e4) / 1e4}%)`]),
  ].join(' ');

/** `text`: of the criterion, `own`: of its part, '' where the column is all there is of it. */
type Plain = {
  column: number;
  text: string;
  own: string;
  name: string;
  weight: number | null;
  max: number | null;
  group: string;
};

/** 60 % over two criteria of 30 % each, or of 50 % each within the group, or without any: 30 % each. */
function withGroups(columns: readonly Plain[]): (number | null)[] {
  const groups = new Map<string, Plain[]>();
  // Sums within a group have no share in it; of a criterion's parts one stands for it.
  for (const one of columns.filter(({ name }) => !speaksOfSums(name) || mayBeScored(name))) {
    const members = groups.get(one.group) ?? [];
    const isFirst = one.own === '' || !members.some(({ text }) => text === one.text);
    if (criterionHeader(one.group).weight !== null && isFirst) groups.set(one.group, [...members, one]);
  }
  return columns.map((one) => {
    const members = groups.get(one.group);
    const whole = criterionHeader(one.group).weight;
    if (members === undefined || whole === null || !members.some(({ text }) => text === one.text)) return one.weight;
    const own = members.flatMap(({ weight }) => weight ?? []);
    if (own.length === 0) return whole / members.length;
    const total = own.reduce((all, weight) => all + weight, 0);
    if (own.length < members.length || Math.abs(total - whole) < 0.5) return one.weight;
    return Math.abs(total - 100) < 0.5 ? ((one.weight ?? 0) * whole) / 100 : one.weight;
  });
}
