// The structure of the judges' tabs: what every column and row is, and what only a person can say of them.

import { ANSWERS, type Answers, type Question, questionOf } from '../../validation/inference/question';
import { a1, columnLetters } from '../../vocabulary/a1';
import type { Cell, Grid } from '../../vocabulary/cell';
import { headerRole } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { isBlank, textOf } from '../read/cells';
import { isMarked } from '../write/tab-content';
import { type ColumnShape, columnShapes, rowedOf } from './columns';
import { columnKind, type Draft, draftsOf, entryKey, holdsScores, type KnownCompetition } from './drafts';
import { chooseNames, findEntryColumns } from './entry-columns';
import { withoutRestartingCodes } from './restarting-codes';
import type { RowRole } from './row-role';
import { type RowReading, readRows, scoreColumns } from './rows';
import { viewOf } from './view';

export type { ColumnRole } from './columns';
export type { KnownCompetition } from './drafts';

export type TabStructure = {
  tab: string;
  /** 0-based row of the (last) header row. */
  headerRow: number;
  columns: ColumnShape[];
  /** One a row of the grid. */
  rows: RowRole[];
  /** The cells as they stand. */
  values: readonly (readonly Cell[])[];
  /** What stands outside the table, the rest left blank. */
  outside: readonly (readonly Cell[])[];
  /** As it is read on; rows and columns stand where they stand in the tab. */
  view: Grid;
  /** What is open on this tab; the same question may stand on several. */
  questions: Question[];
};

/**
 * The structures of the tabs that have a header; tabs that the add-on wrote have none. `answers`: what somebody has said of
 * columns and rows; `isHidden`: whether somebody has hidden a column, asked only of what may be a criterion.
 */
export function structuresOf(
  grids: readonly Grid[],
  known: KnownCompetition,
  answers: Answers,
  isHidden: (tab: string, column: number) => boolean = () => false,
): Map<string, TabStructure> {
  const drafts = draftsOf(
    grids.filter((grid) => !isMarked(grid)),
    known,
  );
  chooseNames(drafts);
  findEntryColumns(drafts);
  withoutRestartingCodes(drafts);
  const read = drafts.map((draft) => {
    const reading = readRows(
      draft,
      scoreColumns(draft, (column) => holdsScores(draft, column)),
      known,
    );
    return { draft: ofEntries(draft, reading.roles), reading };
  });
  const rowed = read.map(({ draft, reading }) => rowedOf(draft, reading.roles));
  const shapes = columnShapes(rowed, known);
  const structures = read.map(({ draft, reading }, index): TabStructure => {
    const columns = (shapes[index] ?? []).map((shape) =>
      answered(
        doubtedIfHidden(shape, known, (column) => isHidden(draft.grid.tab, column)),
        answers,
        known,
      ),
    );
    const rows = rowQuestions({ draft, reading }, read, answers);
    const questions = [
      ...columnQuestions(draft, columns, known),
      ...rows,
      ...reading.otherHeaders.map((row) => otherTable(draft, row)),
      ...sideBySide(draft),
    ];
    return {
      tab: draft.grid.tab,
      headerRow: draft.block.bottom,
      columns,
      rows: reading.roles,
      values: draft.grid.values,
      outside: outsideOf(draft, reading.roles),
      view: viewOf(draft, reading, columns),
      questions,
    };
  });
  return new Map(structures.map((one) => [one.tab, one]));
}

/** The draft with what stands in the entries' rows alone: signatures and repeated headers say nothing of a column. */
const ofEntries = (draft: Draft, roles: readonly RowRole[]): Draft => ({
  ...draft,
  kinds: draft.kinds.map((kinds) =>
    kinds.map((kind, index) => (roles[draft.block.bottom + 1 + index] === 'entry' ? kind : 'blank')),
  ),
});

const IN_TABLE = new Set<RowRole>(['entry', 'weight', 'maximum', 'numbers', 'header', 'section', 'example']);

const outsideOf = (draft: Draft, roles: readonly RowRole[]): Cell[][] => {
  const { whole, grid, block } = draft;
  return whole.values.map((cells, row) => {
    const role = roles[row] ?? 'blank';
    // Numbers that are nobody's are outside too.
    const isIn =
      (row >= block.top && row <= block.bottom) ||
      (IN_TABLE.has(role) && (role !== 'entry' || entryKey(draft, row) !== ''));
    return isIn ? cells.map((cell, column): Cell => (isBlank(grid.values[row]?.[column]) ? cell : '')) : [...cells];
  });
};

const columnId = ({ key }: ColumnShape): string => `column/${key}`;

/** Where the criteria are listed, saying that a column is one does not make it count: it has to be listed. */
const mayBeCriterion = (header: string, known: KnownCompetition): boolean =>
  !known.hasCriteria || known.isCriterion(header);

/** Where nobody has listed the criteria, a column that somebody has hidden may be one or not. */
const doubtedIfHidden = (
  shape: ColumnShape,
  known: KnownCompetition,
  isHidden: (column: number) => boolean,
): ColumnShape =>
  shape.role === 'criterion' && shape.doubt === null && !known.hasCriteria && isHidden(shape.column)
    ? { ...shape, doubt: { doubt: 'hidden' }, guess: null }
    : shape;

/** With what somebody has said of the column; one without a header gets its letter for a name. */
function answered(shape: ColumnShape, answers: Answers, known: KnownCompetition): ColumnShape {
  const answer = shape.doubt === null ? undefined : answers.get(columnId(shape));
  const header = shape.header === '' && shape.doubt !== null ? `Kolom ${columnLetters(shape.column)}` : shape.header;
  if (answer === 'criterion' && mayBeCriterion(header, known))
    return { ...shape, header, role: 'criterion', doubt: null };
  return answer === 'ignore' ? { ...shape, role: 'left-out', doubt: null } : { ...shape, header };
}

const columnQuestions = (
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
function sideBySide(draft: Draft): Question[] {
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
const otherTable = ({ grid: { tab } }: Draft, row: number): Question =>
  questionOf('OTHER_TABLE', `table/${nameKey(tab)}/${row + 1}`, { tab, cell: a1(row, 0) }, { row: row + 1 });

type Read = { draft: Draft; reading: RowReading };

/** Rows that may be an entry's: as another tab has them for certain, as somebody has said, or a question. */
function rowQuestions({ draft, reading }: Read, all: readonly Read[], answers: Answers): Question[] {
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
