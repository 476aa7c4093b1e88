// A tab while its structure is being found: its header block, and what its columns hold.

import type { Cell, Grid } from '../../vocabulary/cell';
import { headerRole } from '../../vocabulary/column-headers';
import { namesCriterion } from '../../vocabulary/criterion-words';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { textOf } from '../read/cells';
import { criterionHeader } from '../read/criterion-header';
import { isScoreList } from '../recognize/shared/rows';
import { type CellKind, cellKind, isScoreKind } from './cell-kind';
import { type HeaderBlock, headerBlock, isGeneric } from './header-block';
import { areJudges } from './header-judges';
import { type NamedColumn, namedColumns } from './header-names';

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
  const found = grids.flatMap((grid) => {
    const block = headerBlock(grid, known.isCriterion);
    return block === null ? [] : [{ grid, block }];
  });
  return found.map(({ grid, block }) =>
    draftOf(
      grid,
      block,
      found.map((one) => one.block).filter((one) => one !== block),
      known,
    ),
  );
}

function draftOf(grid: Grid, block: HeaderBlock, others: readonly HeaderBlock[], known: KnownCompetition): Draft {
  const isJudges = areJudges(block, others);
  const columns = namedColumns(block, isJudges);
  const below = grid.values.slice(block.bottom + 1);
  const kinds = columns.map(({ column }) => below.map((cells) => cellKind(cells[column])));
  const draft: Draft = {
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

/**
 * Where no header names the entries, the column of texts that are told apart on each tab and stand on others too; the
 * institution, where that is all there is.
 */
export function findEntryColumns(drafts: readonly Draft[]): void {
  const open = drafts.filter(({ at }) => at.name < 0);
  for (const draft of open) {
    const others = [draft.at.judge, draft.at.code, draft.at.number, draft.at.category];
    const candidates = draft.columns
      .map(({ column }) => column)
      .filter((column) => !others.includes(column) && isDistinct(draft, column) && !namesCriteria(draft, column));
    // Where the judges share the tab, no other need know its entries.
    const isAlone = drafts.length < 2 || draft.isJudges || draft.at.judge >= 0;
    const shared = candidates.filter((column) => isAlone || isShared(draft, column, drafts));
    const free = shared.filter(
      (column) => column !== draft.at.institution && headerRole(draft.columns[column]?.header ?? '') === null,
    );
    const chosen = free[0] ?? shared[0];
    if (chosen === undefined) continue;
    draft.at.name = chosen;
    if (draft.at.institution === chosen) draft.at.institution = -1;
  }
}

/** The column's texts in rows that have scores, or in all rows where nobody has scored yet; apart by judge and criterion where rows name them. */
function textsIn({ grid, block, at, columns, kinds }: Draft, column: number): string[] {
  const below = grid.values.slice(block.bottom + 1);
  const scored = below.filter((cells) => cells.some((cell, index) => index > column && isScoreKind(cellKind(cell))));
  const apart =
    at.judge < 0
      ? []
      : columns.filter(
          (one) => one.column === at.judge || (isGeneric(one.header) && columnKind({ kinds }, one.column) === 'words'),
        );
  return (scored.length > 0 ? scored : below)
    .filter((cells) => nameKey(textOf(cells[column])) !== '')
    .map((cells) =>
      [...apart.map((one) => cells[one.column]), cells[column]].map((cell) => nameKey(textOf(cell))).join('\n'),
    );
}

/** A table that lies on its side: criteria down the column, entries across. */
function namesCriteria({ columns, grid, block }: Draft, column: number): boolean {
  if (isGeneric(columns[column]?.header ?? '')) return true;
  // Where each row has a weight of its own, the rows are what is judged.
  if (
    columns.some(({ header }) => /^(?:bobot|weight)(?:\s|$|[(%])/i.test(header.trim()) && headerRole(header) === 'sum')
  )
    return true;
  const texts = grid.values
    .slice(block.bottom + 1)
    .map((cells) => textOf(cells[column]))
    .filter((text) => text !== '');
  const named = texts.filter((text) => namesCriterion(text) || criterionHeader(text).weight !== null);
  return named.length * 2 > texts.length;
}

function isDistinct(draft: Draft, column: number): boolean {
  if (columnKind(draft, column) !== 'words' || holdsScores(draft, column)) return false;
  const texts = textsIn(draft, column);
  return texts.length > 1 && new Set(texts).size > texts.length * 0.9;
}

function isShared(draft: Draft, column: number, drafts: readonly Draft[]): boolean {
  const texts = new Set(textsIn(draft, column));
  return drafts.some((other) => {
    if (other === draft) return false;
    return other.columns.some((one) => {
      const found = textsIn(other, one.column).filter((key) => texts.has(key)).length;
      return found > 1 && found * 2 >= texts.size;
    });
  });
}
