// A tab while its structure is being found: its header block, and what its columns hold.

import type { Cell, Grid } from '../../vocabulary/cell';
import { headerRole } from '../../vocabulary/column-headers';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { textOf } from '../read/cells';
import { isScoreList } from '../recognize/shared/rows';
import { type CellKind, cellKind, isScoreKind } from './cell-kind';
import { asOthers, type HeaderBlock, headerBlock } from './header-block';
import { areJudges } from './header-judges';
import { type NamedColumn, namedColumns } from './header-names';
import { withoutLegend } from './legend';

/** What is known of the competition before its tabs are read; empty in a workbook nobody has configured. */
export type KnownCompetition = {
  /** True where the criteria are listed: then a column of numbers beside them is none of them. */
  hasCriteria: boolean;
  /** True for the header of a criterion. */
  isCriterion(header: string): boolean;
  /** True for a header that is a criterion's but for a slip: there the criterion is missed. */
  isMisspelled(header: string): boolean;
  /** True for a row's code and name that are an entry's. */
  isEntry(code: string, name: string): boolean;
};

export type Draft = {
  /** The tab as it stands. */
  whole: Grid;
  /** Without what names the criteria once more beside or below the table. */
  grid: Grid;
  block: HeaderBlock;
  columns: NamedColumn[];
  /** True where the columns are several judges'. */
  isJudges: boolean;
  /** True where each row holds one score: what of is for its own columns to say. */
  isList: boolean;
  /** Column of the entries' codes, names, institutions, categories and row numbers; -1 where there is none. */
  at: Record<'code' | 'name' | 'institution' | 'category' | 'number' | 'judge', number>;
  /** Kinds of the cells below the header, by column. */
  kinds: CellKind[][];
};

/** What most filled cells of a column are; `scores`: something in the place of a score. */
export type ColumnKind = 'empty' | 'numbers' | 'scores' | 'words';

/** The tabs that have a header. */
export function draftsOf(grids: readonly Grid[], known: KnownCompetition): Draft[] {
  const found = grids.flatMap((whole) => {
    const first = headerBlock(whole, known.isCriterion);
    const grid = first === null ? whole : withoutLegend(whole, first);
    const block = grid === whole ? first : headerBlock(grid, known.isCriterion);
    return block === null ? [] : [{ whole, grid, block }];
  });
  const alike = found.map((one) => ({ ...one, block: asOthers(one.grid, one.block, found) }));
  return alike.map((one) =>
    draftOf(
      one,
      alike.map(({ block }) => block).filter((block) => block !== one.block),
      known,
    ),
  );
}

function draftOf(
  { whole, grid, block }: Pick<Draft, 'whole' | 'grid' | 'block'>,
  others: readonly HeaderBlock[],
  known: KnownCompetition,
): Draft {
  const isJudges = areJudges(block, others);
  const columns = namedColumns(block, isJudges);
  const below = grid.values.slice(block.bottom + 1);
  const kinds = columns.map(({ column }) => below.map((cells) => cellKind(cells[column])));
  const draft: Draft = {
    whole,
    grid,
    block,
    columns,
    isJudges,
    isList: isScoreList(columns.map(({ header }) => header)),
    at: { code: -1, name: -1, institution: -1, category: -1, number: -1, judge: -1 },
    kinds,
  };
  for (const { column, header } of columns) {
    const role = headerRole(header);
    if (role === null || !(role in draft.at) || known.isCriterion(header)) continue;
    const key = role as keyof Draft['at'];
    // A column of numbers under a noun ("Program", "Layanan") is scored, not named.
    const isNamed = key === 'code' || key === 'number' || columnKind(draft, column) !== 'numbers';
    if (isNamed && draft.at[key] < 0) draft.at[key] = column;
  }
  return draft;
}

export function columnKind({ kinds }: Pick<Draft, 'kinds'>, column: number): ColumnKind {
  const filled = (kinds[column] ?? []).filter((kind) => kind !== 'blank');
  if (filled.length === 0) return 'empty';
  const numbers = filled.filter((kind) => kind === 'number' || kind === 'recused').length;
  if (numbers * 2 >= filled.length && filled.includes('number')) return 'numbers';
  return filled.filter(isScoreKind).length * 2 >= filled.length ? 'scores' : 'words';
}

/** True where enough stands in the place of scores to be some, whatever stands below them. */
export function holdsScores({ kinds }: Pick<Draft, 'kinds'>, column: number): boolean {
  const filled = (kinds[column] ?? []).filter((kind) => kind !== 'blank');
  return filled.length > 0 && filled.filter(isScoreKind).length * 3 >= filled.length;
}

export const cellAt = ({ grid }: Draft, row: number, column: number): Cell =>
  column < 0 ? '' : (grid.values[row]?.[column] ?? '');

/** The row's code and name as text. */
export const labelsAt = (draft: Draft, row: number): { code: string; name: string } => ({
  code: textOf(cellAt(draft, row, draft.at.code)),
  name: textOf(cellAt(draft, row, draft.at.name)),
});

/** What tells an entry from others across tabs: its code, or where no column has codes its name; '' for none. */
export function entryKey(draft: Draft, row: number): string {
  const { code, name } = labelsAt(draft, row);
  return draft.at.code >= 0 ? (code === '' ? '' : `#${codeKey(code)}`) : nameKey(name);
}
