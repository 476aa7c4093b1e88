// A tab as it is read on: the same places, but with one header row, and blank wherever nothing counts.
import type { Cell, Grid } from '../../vocabulary/cell';
import { fixedOf, WEIGHT_LINES } from '../read/score-sheet';
import { cellNumber } from './cell-kind';
import type { ColumnShape } from './columns';
import { isDerived } from './columns';
import type { Draft } from './drafts';
import { isWeightLabel } from './row-labels';
import type { RowRole } from './row-role';
import type { RowReading } from './rows';

/** Headers under which the entries' columns are known. */
const ENTRY_HEADERS = { code: 'Kode', name: 'Nama Inovasi', institution: 'Instansi', category: 'Kategori' } as const;
const LABELS: Partial<Record<RowRole, string>> = WEIGHT_LINES;
const GONE = new Set<RowRole>(['numbers', 'example', 'statistic', 'section', 'header', 'note', 'left-out']);

export function viewOf(draft: Draft, { roles, sections }: RowReading, shapes: readonly ColumnShape[]): Grid {
  const { grid, block, at } = draft;
  const isTotalThere = shapes.some((one) => fixedOf(one.header) === 'total');
  const total = isTotalThere
    ? -1
    : Math.max(
        -1,
        ...shapes.flatMap(({ role, column }) =>
          role === 'sum' || role === 'mean' || role === 'weighted' ? column : [],
        ),
      );
  const isOut = (column: number): boolean => {
    const shape = shapes[column];
    if (shape === undefined) return false;
    if (isDerived(shape.role)) return column !== total && fixedOf(shape.header) !== 'total';
    // In a list it says what the row's criterion weighs.
    if (shape.role === 'weight') return !draft.isList;
    return shape.role === 'left-out' || shape.role === 'number' || shape.role === 'large';
  };
  const labelled = at.name >= 0 ? at.name : at.code;
  let section = '';
  const hasSections = sections.size > 0 && at.category < 0;
  const rowBelow = (cells: readonly Cell[], role: RowRole): Cell[] =>
    cells.map((cell, column): Cell => {
      const label = LABELS[role];
      if (GONE.has(role) || isOut(column) || (label !== undefined && column < labelled)) return '';
      return label !== undefined && column === labelled ? label : cell;
    });
  const rowOf = (cells: readonly Cell[], row: number): Cell[] => {
    if (row < block.top) return above(cells, draft.isJudges && row === block.top - 1);
    if (row < block.bottom) return groupRow(draft, row);
    return row === block.bottom
      ? shapes.map((one) => headerIn(draft, one, total, isOut))
      : rowBelow(cells, roles[row] ?? 'blank');
  };
  /** What stands in the column of categories that the sections are turned into. */
  const categoryOf = (row: number): string => {
    if (row === block.bottom) return ENTRY_HEADERS.category;
    if (roles[row] === 'section') section = sections.get(row) ?? '';
    return roles[row] === 'entry' ? section : '';
  };
  const values = grid.values.map((cells, row): Cell[] =>
    hasSections ? [...rowOf(cells, row), categoryOf(row)] : rowOf(cells, row),
  );
  return { tab: grid.tab, values };
}

/** Weights over the header as numbers; "40%", or a title right over the judges' names, would read like one more name. */
function above(cells: readonly Cell[], isOverJudges: boolean): Cell[] {
  const isWeights = cells.some((cell) => typeof cell === 'string' && isWeightLabel(cell));
  return cells.map((cell) => (isWeights ? (cellNumber(cell) ?? cell) : isOverJudges ? '' : cell));
}

function headerIn({ at }: Draft, shape: ColumnShape, total: number, isOut: (column: number) => boolean): string {
  const { column, header } = shape;
  for (const key of ['code', 'name', 'institution', 'category'] as const) {
    if (at[key] === column) return fixedOf(header) === key ? header : ENTRY_HEADERS[key];
  }
  // Another column of names, beside the one that the entries are known by.
  const fixed = fixedOf(header);
  if (shape.role === 'text' && (fixed === 'code' || fixed === 'name' || fixed === 'institution')) return '';
  if (column === total) return 'Total';
  return isOut(column) ? '' : header;
}

/** Over the judges' columns their names stay, one row above the header; other groups are in the headers by now. */
function groupRow({ block, isJudges, columns }: Draft, row: number): Cell[] {
  if (!isJudges || row !== block.bottom - 1) return columns.map(() => '');
  return block.columns.map(({ groups }, column): Cell => {
    const over = groups.slice(-1)[0] ?? '';
    // Once over the first of its columns, as a merged cell reads.
    return over !== (block.columns[column - 1]?.groups.slice(-1)[0] ?? '') ? over : '';
  });
}
