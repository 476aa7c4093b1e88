// The structure of the judges' tabs: what every column and row is, and what only a person can say of them.

import type { Answers, Question } from '../../validation/inference/question';
import type { Cell, Grid } from '../../vocabulary/cell';
import { isBlank } from '../read/cells';
import { isMarked } from '../write/tab-content';
import { type ColumnShape, columnShapes, rowedOf } from './columns';
import { type Draft, draftsOf, entryKey, holdsScores, type KnownCompetition } from './drafts';
import { chooseNames, findEntryColumns } from './entry-columns';
import { answered, columnQuestions, doubtedIfHidden, otherTable, rowQuestions, sideBySide } from './questions';
import { withoutRestartingCodes } from './restarting-codes';
import type { RowRole } from './row-role';
import { readRows, scoreColumns } from './rows';
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
