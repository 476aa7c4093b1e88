// Columns of a few short texts where scores should be: "A", "Baik". Whether they are a criterion has to be said.
import { mayBeScored } from '../../../vocabulary/column-headers';
import { namesCriterion } from '../../../vocabulary/criterion-words';
import { textOf } from '../../read/cells';
import { cellNumber } from '../cell-kind';
import { cellAt, columnKind, entryKey } from '../drafts';
import { isGrade, namesGrade, rangesOf } from './grades';
import { ask, type ColumnShape, isWeighed } from './shape';
import { judgeOf } from './sources';
import { type Member, type Rowed, sharedKey } from './tab';

/** Who sent a form's response. */
const ACCOUNT = /e-?mail|surel|user\s?name|pengguna|akun|account|respond/i;
const MOST_TEXTS = 7;
const LONGEST = 25;
/** So many halvings of chance make the texts a name for numbers that stand on the tab. */
const TELLING = 9;

/** With all columns of its tab, and its texts by row. */
type Worded = Member & { beside: readonly ColumnShape[]; texts: ReadonlyMap<number, string> };

export function askLetters(tabs: readonly Rowed[], shapes: readonly (readonly ColumnShape[])[]): void {
  const byKey = new Map<string, Worded[]>();
  for (const [index, tab] of tabs.entries()) {
    const beside = shapes[index] ?? [];
    for (const shape of beside.filter(({ role }) => role === 'text')) {
      if (tab.draft.isList || isBesideNumber(tab, shape, beside)) continue;
      const texts = textsIn(tab, shape.column);
      const key = sharedKey(tab, shape);
      if (texts.size > 0) byKey.set(key, [...(byKey.get(key) ?? []), { tab, shape, beside, texts }]);
    }
  }
  for (const members of byKey.values()) {
    if (isScored(members)) for (const { shape } of members) ask(shape, 'letters', null);
  }
}

/** The letter, or the remark, of a criterion that has a number too. */
const isBesideNumber = ({ draft }: Rowed, { column }: ColumnShape, beside: readonly ColumnShape[]): boolean => {
  const part = draft.columns[column]?.part ?? null;
  return (
    part !== null &&
    beside.some((one) => one.role === 'criterion' && draft.columns[one.column]?.part?.criterion === part.criterion)
  );
};

function textsIn({ draft, roles }: Rowed, column: number): Map<number, string> {
  const found = new Map<number, string>();
  for (const [row, role] of roles.entries()) {
    const text = role === 'entry' ? textOf(cellAt(draft, row, column)).toLowerCase() : '';
    if (text !== '') found.set(row, text);
  }
  return found;
}

function isScored(members: readonly Worded[]): boolean {
  const header = members[0]?.shape.header ?? '';
  // What is weighed, or has a maximum, is scored, whatever stands in it.
  if (isWeighed(header) || members.some(hasWeightBelow)) return true;
  if (!mayBeScored(header) || ACCOUNT.test(header) || !areFew(members) || isNameOfNumbers(members)) return false;
  const areGrades = members.every(({ texts }) => [...texts.values()].every(isGrade));
  return differs(members) || members.every(isBetween) || (areGrades && members.every(isAmong));
}

/** A row of weights or maxima that has a number for the column. */
const hasWeightBelow = ({ tab: { draft, roles }, shape }: Worded): boolean =>
  roles.some(
    (role, row) => (role === 'weight' || role === 'maximum') && cellNumber(cellAt(draft, row, shape.column)) !== null,
  );

/** Few and short, most rows filled in, and not the same for everybody. */
function areFew(members: readonly Worded[]): boolean {
  const all = members.flatMap(({ texts }) => [...texts.values()]);
  const distinct = new Set(all);
  const rows = members.reduce((sum, { tab }) => sum + tab.roles.filter((role) => role === 'entry').length, 0);
  return (
    distinct.size > 1 &&
    distinct.size <= MOST_TEXTS &&
    distinct.size < all.length &&
    all.length * 3 >= rows * 2 &&
    all.every((text) => text.length <= LONGEST && !text.includes('@'))
  );
}

/** True where the texts only say in which range a number of the same tab lies. */
function isNameOfNumbers(members: readonly Worded[]): boolean {
  const [first] = members;
  const least = namesGrade(first?.shape.header ?? '') ? 1 : TELLING;
  return (first?.beside ?? []).some(({ key }) => {
    const evidence = members.map(({ tab, beside, texts }) => {
      const column = beside.find((one) => one.key === key)?.column ?? -1;
      const numbers = tab.numbersIn(column);
      const pairs = [...texts].flatMap(([row, text]) => {
        const number = numbers.get(row);
        return number === undefined ? [] : [{ text, number }];
      });
      return new Set(texts.values()).size < 2 ? null : rangesOf(pairs);
    });
    const known = evidence.filter((one) => one !== null);
    return known.every((one) => one > 0) && known.reduce((sum, one) => sum + one, 0) >= least;
  });
}

/** What is known of an entry is the same for all judges; what they give it is not. */
function differs(members: readonly Worded[]): boolean {
  const byEntry = new Map<string, string>();
  for (const { tab, texts } of members) {
    for (const [row, text] of texts) {
      const key = entryKey(tab.draft, row);
      if ((byEntry.get(key) ?? text) !== text) return true;
      byEntry.set(key, text);
    }
  }
  return false;
}

const scoresBeside = ({ tab, beside }: Worded): ColumnShape[] =>
  beside.filter(({ role, column }) => role === 'criterion' && columnKind(tab.draft, column) === 'numbers');

const isBetween = (one: Worded): boolean => {
  const columns = scoresBeside(one).map(({ column }) => column);
  return columns.some((column) => column < one.shape.column) && columns.some((column) => column > one.shape.column);
};

/** On a tab that judges share one of theirs; else behind the first score, under the same words as the scores, or called like one. */
const isAmong = (one: Worded): boolean => {
  const { block, isJudges } = one.tab.draft;
  if (isJudges) return judgeOf(one.tab, one.shape) !== '';
  const groupsOf = (column: number): string => (block.columns[column]?.groups ?? []).join('\n');
  const own = groupsOf(one.shape.column);
  return (
    namesCriterion(one.shape.header) ||
    scoresBeside(one).some(({ column }) => column < one.shape.column || (own !== '' && groupsOf(column) === own))
  );
};
