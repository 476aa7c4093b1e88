// What only shows beside the other columns and tabs: the same everywhere, filled in by few, far larger than the rest.
import { columnKind, entryKey, type KnownCompetition } from '../drafts';
import { ENOUGH } from './evidence';
import { askAll, settle } from './settle';
import { ask, type ColumnShape, isWeighed } from './shape';
import { type Member, type Rowed, sharedKey } from './tab';

/** What only shows beside the other tabs: columns that sum up on some only, that nothing stands in, that are larger than all others. */
export function acrossTabs(tabs: readonly Rowed[], shapes: ColumnShape[][], known: KnownCompetition): void {
  const byKey = new Map<string, Member[]>();
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
function askSame(columns: readonly (readonly Member[])[]): void {
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

function isSameEverywhere(members: readonly Member[]): boolean {
  const byEntry = new Map<string, number>();
  let count = 0;
  for (const { tab, shape } of members) {
    for (const [row, value] of tab.numbersIn(shape.column)) {
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

/** Columns far larger than the rest. */
function compare(tab: Rowed, shapes: readonly ColumnShape[]): void {
  const criteria = shapes.filter(
    (one) => one.role === 'criterion' && one.doubt === null && columnKind(tab.draft, one.column) === 'numbers',
  );
  if (criteria.length < 2 || tab.draft.isJudges) return;
  const maxima = criteria.map(({ column }) => Math.max(...tab.numbersIn(column).values()));
  for (const [index, shape] of criteria.entries()) {
    const own = maxima[index] ?? 0;
    const others = maxima.filter((_, other) => other !== index);
    if (own > 100 && own > 2 * Math.max(...others)) ask(shape, 'large', null);
  }
}
