// What only a person can say of a tab's columns, rows and tables, and what the answers make of them.
import { ANSWERS, type Answers, type Question, questionOf } from '../../validation/inference/question';
import { a1, columnLetters } from '../../vocabulary/a1';
import { headerRole } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { textOf } from '../read/cells';
import type { ColumnShape } from './columns';
import { columnKind, type Draft, entryKey, type KnownCompetition } from './drafts';
import type { RowRole } from './row-role';
import type { RowReading } from './rows';

const columnId = ({ key }: ColumnShape): string => `column/${key}`;

/** Where the criteria are listed, saying that a column is one does not make it count: it has to be listed. */
const mayBeCriterion = (header: string, known: KnownCompetition): boolean =>
  !known.hasCriteria || known.isCriterion(header);

/** Where nobody has listed the criteria, a column that somebody has hidden may be one or not. */
export const doubtedIfHidden = (
  shape: ColumnShape,
  known: KnownCompetition,
  isHidden: (column: number) => boolean,
): ColumnShape =>
  shape.role === 'criterion' && shape.doubt === null && !known.hasCriteria && isHidden(shape.column)
    ? { ...shape, doubt: { doubt: 'hidden' }, guess: null }
    : shape;

/** With what somebody has said of the column; one without a header gets its letter for a name. */
export function answered(shape: ColumnShape, answers: Answers, known: KnownCompetition): ColumnShape {
  const answer = shape.doubt === null ? undefined : answers.get(columnId(shape));
  const header = shape.header === '' && shape.doubt !== null ? `Kolom ${columnLetters(shape.column)}` : shape.header;
  if (answer === 'criterion' && mayBeCriterion(header, known))
    return { ...shape, header, role: 'criterion', doubt: null };
  return answer === 'ignore' ? { ...shape, role: 'left-out', doubt: null } : { ...shape, header };
}

export const columnQuestions = (
  { grid, block }: Draft,
  columns: readonly ColumnShape[],
  known: KnownCompetition,
): Question[] =>
  columns.flatMap((shape): Question[] => {
    if (shape.doubt === null) return [];
    const options = ANSWERS.COLUMN.filter((one) => one !== 'criterion' || mayBeCriterion(shape.header, known));
    const at = { tab: grid.tab, cell: a1(block.bottom, shape.column) };
    const params = { header: shape.label, column: columnLetters(shape.column), ...shape.doubt };
    const guess = options.find((one) => one === shape.guess) ?? null;
    return [questionOf('COLUMN', columnId(shape), at, params, { options, default: guess })];
  });

/** Two columns of texts that name the same entries, in whatever order: the scores of one table would go to the entries of the other. */
export function sideBySide(draft: Draft): Question[] {
  const { grid, block, columns, at } = draft;
  if (at.judge >= 0) return [];
  const textsOf = (column: number): Set<string> =>
    new Set(
      grid.values
        .slice(block.bottom + 1)
        .map((cells) => nameKey(textOf(cells[column])))
        .filter((key) => key !== ''),
    );
  const own = textsOf(at.name);
  const other = columns.find(({ column }) => {
    if (at.name < 0 || column <= at.name || columnKind(draft, column) !== 'words') return false;
    if (headsSecondTable(draft, column)) return true;
    const texts = textsOf(column);
    const shared = [...texts].filter((key) => own.has(key)).length;
    return shared > 2 && shared * 2 > own.size;
  });
  if (other === undefined) return [];
  const place = { tab: grid.tab, cell: a1(block.bottom, other.column) };
  const names = [columnLetters(at.name), columnLetters(other.column)];
  return [questionOf('SIDE_BY_SIDE', `side/${nameKey(grid.tab)}`, place, { columns: names })];
}

/** Names behind scores, with row numbers of their own and scores behind them: a second table beside the first. */
function headsSecondTable(draft: Draft, column: number): boolean {
  const { columns, at } = draft;
  const isScored = (one: number): boolean => columnKind(draft, one) === 'numbers';
  const between = columns.filter((one) => one.column > at.name && one.column < column);
  return (
    headerRole(columns[column]?.header ?? '') === 'name' &&
    between.some(({ header }) => headerRole(header) === 'number') &&
    between.some((one) => headerRole(one.header) === null && isScored(one.column)) &&
    columns.some((one) => one.column > column && isScored(one.column))
  );
}

/** Nothing to choose: the tables have to be put in one order. */
export const otherTable = ({ grid: { tab } }: Draft, row: number): Question =>
  questionOf('OTHER_TABLE', `table/${nameKey(tab)}/${row + 1}`, { tab, cell: a1(row, 0) }, { row: row + 1 });

type Read = { draft: Draft; reading: RowReading };

/** Rows that may be an entry's: as another tab has them for certain, as somebody has said, or a question. */
export function rowQuestions({ draft, reading }: Read, all: readonly Read[], answers: Answers): Question[] {
  const others = all.filter((other) => other.reading !== reading);
  return reading.doubtful.flatMap(({ row, label, key, doubt, otherwise, hasScores }): Question[] => {
    const id = `row/${key}`;
    const answer = answers.get(id);
    const isEntry = answer === 'entry' || others.some((other) => isPlain(other, key, 'entry'));
    const isNone = answer === 'ignore' || (doubt === 'label' && others.some((other) => isPlain(other, key, otherwise)));
    reading.roles[row] = !isEntry && (isNone || !hasScores) ? otherwise : 'entry';
    if (isEntry || isNone || !hasScores) return [];
    const { grid, at } = draft;
    const place = { tab: grid.tab, cell: a1(row, Math.max(0, at.name >= 0 ? at.name : at.code)) };
    return [questionOf('ROW', id, place, { label, row: row + 1, doubt })];
  });
}

/** True where the tab has the entry, without a doubt, in a row of this role. */
const isPlain = ({ draft, reading }: Read, key: string, wanted: RowRole): boolean =>
  !reading.doubtful.some((one) => one.key === key) &&
  reading.roles.some((role, row) => role === wanted && entryKey(draft, row) === key);
