// What the columns of a header block are called and weigh, groups of criteria included.
import { headerRole, mayBeScored, speaksOfSums } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { criterionHeader, maximumIn } from '../read/criterion-header';
import { isOverJudges, judgeAndRest, judgeLabel } from '../recognize/shared/judge-label';
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
};

const told = (text: string): boolean => text !== '' && !isGeneric(text) && !isOverJudges(text);

/** True where the headers name judges, or groups hold mostly the same names: then they say whose a column is, not what it is. */
export function areJudges(block: HeaderBlock): boolean {
  const inOneHeader = block.columns.flatMap(({ text }) => judgeLabel(text) ?? judgeAndRest(text)?.label ?? []);
  if (new Set(inOneHeader.map(nameKey)).size > 1) return true;
  const under = block.columns.flatMap(({ text, groups }) =>
    groups.filter((one) => judgeLabel(one) !== null || told(one)).map((group) => ({ group: nameKey(group), text })),
  );
  if (block.columns.some(({ groups }) => groups.some((one) => judgeLabel(one) !== null || isOverJudges(one))))
    return true;
  const groups = new Map<string, Set<string>>();
  for (const { group, text } of under) groups.set(group, (groups.get(group) ?? new Set()).add(nameKey(text)));
  const all = [...groups.values()];
  return all.some((one, index) =>
    all.slice(index + 1).some((other) => {
      const shared = [...one].filter((name) => other.has(name)).length;
      return shared * 2 > Math.min(one.size, other.size);
    }),
  );
}

/** The columns by name; groups with a weight share it among the criteria under them. */
export function namedColumns(block: HeaderBlock): NamedColumn[] {
  const isJudges = areJudges(block);
  const plain = block.columns.map(({ text, groups }, column) => {
    // A sum or a note at the end of a group is no part of it: a merged cell does not say where it ends.
    const over = headerRole(text) === null ? groups.filter(told) : [];
    return {
      column,
      text,
      group: isJudges ? '' : (over.slice(-1)[0] ?? ''),
      ...criterionHeader(text),
      max: maximumIn(text),
    };
  });
  const weights = isJudges ? plain.map((one) => one.weight) : withGroups(plain);
  return plain.map((one, index): NamedColumn => {
    const isTwice =
      one.group !== '' &&
      !speaksOfSums(one.name) &&
      plain.some((other) => other !== one && nameKey(other.name) === nameKey(one.name));
    const name = isTwice ? `${criterionHeader(one.group).name} - ${one.name}` : one.name;
    const weight = weights[index] ?? null;
    const isChanged = name !== one.name || weight !== one.weight;
    const header = isChanged ? written(name, weight, one.max) : one.text;
    return { column: one.column, header, name, weight, max: one.max, group: one.group };
  });
}

const written = (name: string, weight: number | null, max: number | null): string =>
  [
    name,
    ...(max === null ? [] : [`(0-${max})`]),
    ...(weight === null ? [] : [`(${Math.round(weight * 1e4) / 1e4}%)`]),
  ].join(' ');

type Plain = { column: number; name: string; weight: number | null; group: string };

/** 60 % over two criteria of 30 % each, or of 50 % each within the group, or without any: 30 % each. */
function withGroups(columns: readonly Plain[]): (number | null)[] {
  const groups = new Map<string, Plain[]>();
  // Sums within a group have no share in it.
  for (const one of columns.filter(({ name }) => !speaksOfSums(name) || mayBeScored(name))) {
    if (criterionHeader(one.group).weight !== null) groups.set(one.group, [...(groups.get(one.group) ?? []), one]);
  }
  return columns.map((one) => {
    const members = groups.get(one.group);
    const whole = criterionHeader(one.group).weight;
    if (members === undefined || whole === null || !members.includes(one)) return one.weight;
    const own = members.flatMap(({ weight }) => weight ?? []);
    if (own.length === 0) return whole / members.length;
    const total = own.reduce((all, weight) => all + weight, 0);
    if (own.length < members.length || Math.abs(total - whole) < 0.5) return one.weight;
    return Math.abs(total - 100) < 0.5 ? ((one.weight ?? 0) * whole) / 100 : one.weight;
  });
}
