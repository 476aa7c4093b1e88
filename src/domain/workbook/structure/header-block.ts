// The header of a table: one to four rows, from what stands in them and what is left blank (merged cells read as blanks).

import type { Cell, Grid } from '../../vocabulary/cell';
import { headerRole } from '../../vocabulary/column-headers';
import { nameKey } from '../../vocabulary/keys';
import { comesTo } from '../../vocabulary/whole';
import { isBlank, textOf } from '../read/cells';
import { criterionHeader, weightAlone } from '../read/criterion-header';
import { JUDGE_HEADER_ROWS } from '../read/table';
import { isOverJudges, judgeAndRest, judgeLabel } from '../recognize/shared/judge-label';
import { cellKind, isScoreKind } from './cell-kind';
import { type ColumnHeader, headersIn } from './header-columns';

export type HeaderBlock = {
  /** 0-based rows, both included. */
  top: number;
  bottom: number;
  /** One a column of the grid. */
  columns: ColumnHeader[];
};

const MOST_ROWS = 4;
/** So many rows below say what a column holds. */
const SAMPLE = 15;

/** Words over columns that name nothing: what is under them is what counts. */
const GENERIC = new Set(
  [
    ...[
      'Aspek Penilaian',
      'Aspek',
      'Kriteria',
      'Kriteria Penilaian',
      'Nilai',
      'Skor',
      'Penilaian',
      'Komponen',
      'Unsur',
    ],
    ...['Komponen Penilaian', 'Indikator', 'Indikator Penilaian', 'Unsur Penilaian', 'Score', 'Scores', 'Criteria'],
    ...[
      'Aspek yang Dinilai',
      'Kriteria yang Dinilai',
      'Hal yang Dinilai',
      'Nilai Kriteria',
      'Nilai per Kriteria',
      'Poin',
    ],
    ...[
      'Assessment',
      'Bobot',
      'Uraian',
      'Pertanyaan',
      'Pernyataan',
      'Parameter',
      'Sub Unsur',
      'Butir',
      'Butir Penilaian',
      'Sub Kriteria',
      'Sub Aspek',
      'Uraian Penilaian',
      'Nilai Aspek',
      'Skor Penilaian',
      'Nilai (0-100)',
      'Unsur yang Dinilai',
      'Aspek Nilai',
    ],
  ].map(nameKey),
);

export const isGeneric = (text: string): boolean => GENERIC.has(nameKey(criterionHeader(text).name));

const IDENTITY = new Set(['code', 'name', 'institution', 'category', 'judge', 'number']);
/** What is weighed is scored: "Naskah (60%)" names no entries. */
const isIdentity = (text: string): boolean =>
  IDENTITY.has(headerRole(text) ?? '') && criterionHeader(text).weight === null;

/** Column numbers, "(3)", and ranges, "0-100", name nothing. */
const isText = (cell: Cell | undefined): cell is string =>
  cellKind(cell) === 'text' && !/^[\s\d().,–-]+$/.test(textOf(cell));
const isFilled = (cell: Cell | undefined): boolean => !isBlank(cell);

/** The header block of a tab; null where no row of the first reads like one. */
export function headerBlock(grid: Grid, isCriterionText: (text: string) => boolean): HeaderBlock | null {
  const base = baseRow(grid, isCriterionText);
  if (base === null) return null;
  let [top, bottom] = [base, base];
  while (bottom - top + 1 < MOST_ROWS && continuesBelow(grid, top, bottom)) bottom += 1;
  while (bottom - top + 1 < MOST_ROWS && continuesAbove(grid, top, bottom)) top -= 1;
  return { top, bottom, columns: columnsIn(grid, top, bottom) };
}

/** As high as another tab's with the same texts: where nobody has scored yet the cells below say less. */
export function asOthers(
  grid: Grid,
  own: HeaderBlock,
  others: readonly { grid: Grid; block: HeaderBlock }[],
): HeaderBlock {
  const textsIn = ({ values }: Grid, row: number): string =>
    (values[row] ?? [])
      .map((cell) => nameKey(textOf(cell)))
      .join('\n')
      .trim();
  const higher = others.find(({ grid: other, block }) => {
    const height = block.bottom - block.top;
    const rows = Array.from({ length: height + 1 }, (_, row) => row);
    return (
      height > own.bottom - own.top &&
      rows.every((row) => textsIn(other, block.top + row) === textsIn(grid, own.top + row))
    );
  });
  if (higher === undefined) return own;
  const bottom = own.top + higher.block.bottom - higher.block.top;
  return { top: own.top, bottom, columns: columnsIn(grid, own.top, bottom) };
}

/** The row with most signs of a header: texts, known words, scores below; the upper of equal ones. */
function baseRow({ values }: Grid, isCriterionText: (text: string) => boolean): number | null {
  let [best, most] = [-1, 0];
  for (const [row, cells] of values.slice(0, JUDGE_HEADER_ROWS).entries()) {
    let [score, identity] = [0, false];
    for (const [column, cell] of cells.entries()) {
      if (!isText(cell)) continue;
      const isKnown = headerRole(cell) !== null || isCriterionText(cell) || judgeLabel(cell) !== null;
      if (isIdentity(cell)) identity = true;
      score += 1 + (isKnown ? 2 : 0) + (isOverScores(values, row, column) ? 1 : 0);
    }
    if (cells.filter(isText).length < 2 && !identity) continue;
    if (score > most) [best, most] = [row, score];
  }
  if (best < 0) return null;
  // Of a header that stands twice, or over two tables, the first: entries may stand between.
  const text = (cells: readonly Cell[]): string => cells.map(textOf).join('\n');
  return values.findIndex(
    (cells, row) => text(cells) === text(values[best] ?? []) || headsSameEntries(values, row, best),
  );
}

/** The header of another table over the same columns of entries, with scores of its own below. */
function headsSameEntries(values: readonly (readonly Cell[])[], row: number, best: number): boolean {
  const [cells, own] = [values[row] ?? [], values[best] ?? []];
  const identity = [...own.keys()].filter((column) => isText(own[column]) && isIdentity(textOf(own[column])));
  const others = [...cells.keys()].filter((column) => !identity.includes(column) && isText(cells[column]));
  return (
    row < best &&
    identity.length > 1 &&
    identity.every((column) => headerRole(textOf(cells[column])) === headerRole(textOf(own[column]))) &&
    others.filter((column) => isOverScores(values, row, column)).length > 1
  );
}

function isOverScores(values: readonly (readonly Cell[])[], row: number, column: number): boolean {
  const kinds = values
    .slice(row + 1, row + 1 + SAMPLE)
    .map((cells) => cellKind(cells[column]))
    .filter((kind) => kind !== 'blank');
  return kinds.filter(isScoreKind).length * 2 > kinds.length;
}

/** Down to the first blank row: signatures stand below the table. */
function isOverWords(values: readonly (readonly Cell[])[], row: number, column: number): boolean {
  const below = values.slice(row + 1, row + 1 + SAMPLE);
  const end = below.findIndex((cells) => cells.every((cell) => !isFilled(cell)));
  const table = end < 1 ? below : below.slice(0, end);
  return table.some((cells) => isText(cells[column])) && !isOverScores(values, row, column);
}

/** Names under a group: texts alone, below cells that are not the entries', over what is no text. */
function continuesBelow({ values }: Grid, top: number, bottom: number): boolean {
  const next = values[bottom + 1] ?? [];
  const last = Math.max(...values.slice(top, bottom + 1).map((cells) => cells.map(isFilled).lastIndexOf(true)));
  // What a blank column sets apart from the header is another table's.
  const end = [...next.keys()].find((column) => column > last && !isFilled(next[column])) ?? next.length;
  const filled = [...next.keys()].filter((column) => column < end && isFilled(next[column]));
  if (!filled.some((column) => isText(next[column]))) return false;
  const over = (column: number): string =>
    values
      .slice(top, bottom + 1)
      .map((cells) => textOf(cells[column]))
      .find((text) => text !== '') ?? '';
  const block = values.slice(top, bottom + 1);
  const isOpen = (column: number): boolean => {
    const text = over(column);
    if (text === '') return block.some((cells) => cells.slice(0, column).some(isFilled));
    return isGeneric(text) || judgeLabel(text) !== null || hasNeighbourBlank(values[bottom] ?? [], column);
  };
  if (filled.some((column) => isIdentity(over(column)))) return false;
  const isNamedRow =
    filled.some((column) => isOverScores(values, bottom + 1, column)) &&
    filled.every((column) => !isOverWords(values, bottom + 1, column));
  // One name under each group is no less a header: the entries' own columns stand blank.
  const isEntryBlank = [...next.keys()].some((column) => isIdentity(over(column)) && isBlank(next[column]));
  // A date or a number may stand for a name where the row is no entry's.
  const isName = (column: number): boolean => isText(next[column]) && isOverScores(values, bottom + 1, column);
  const isHeaderCell = (column: number): boolean => isText(next[column]) || isShare(next, column);
  if (!filled.every(isHeaderCell) && !(isEntryBlank && filled.some(isName))) return false;
  if (!filled.every(isOpen) && !(isNamedRow && (filled.some(isOpen) || isEntryBlank))) return false;
  // Below a header that names entries, words under "Nilai" may be an entry's that has no scores: those have a name.
  return (
    filled.some((column) => isOverScores(values, bottom + 1, column)) ||
    filled.some((column) => isBlank(values[bottom]?.[column]))
  );
}

/** A merged cell reads as its text and blanks behind it. */
const hasNeighbourBlank = (cells: readonly Cell[], column: number): boolean =>
  column + 1 < cells.length && isBlank(cells[column + 1]);

/** A weight over a name: "40%", or a number of several that come to a whole. */
function isShare(cells: readonly Cell[], column: number): boolean {
  const cell = cells[column];
  if (typeof cell === 'string') return weightAlone(cell) !== null;
  const numbers = cells.filter((one) => typeof one === 'number');
  return typeof cell === 'number' && numbers.length > 1 && comesTo(numbers, 1, 100);
}

/** Group names, or the entries' columns merged downwards: not a title, which stands alone at the left. */
function continuesAbove({ values }: Grid, top: number, bottom: number): boolean {
  const [above, own] = [values[top - 1], values[top] ?? []];
  if (above === undefined) return false;
  const filled = [...above.keys()].filter((column) => isFilled(above[column]));
  if (filled.length === 0 || !filled.every((column) => isText(above[column]) || isShare(above, column))) return false;
  const texts = filled.map((column) => textOf(above[column]));
  // A line that gives several weights names no group.
  if (texts.some((text) => (text.match(/\d\s*%/g) ?? []).length > 1)) return false;
  // "Kategori", ": Umum" are what a title says.
  if (texts.some((text) => text.startsWith(':'))) return false;
  const block = values.slice(top, bottom + 1);
  const isOverNothing = (column: number): boolean => block.every((cells) => isBlank(cells[column]));
  if (filled.some((column) => isIdentity(textOf(above[column])) && isOverNothing(column))) return true;
  const firstScore = [...own.keys()].find((column) => isText(own[column]) && !isIdentity(textOf(own[column])));
  if (firstScore === undefined || filled.some((column) => column < firstScore)) return false;
  if (filled.every((column) => isBlank(own[column]))) return false;
  return (
    texts.length > 1 ||
    texts.some(
      (text) =>
        isGeneric(text) ||
        judgeLabel(text) !== null ||
        judgeAndRest(text) !== null ||
        isOverJudges(text) ||
        criterionHeader(text).weight !== null,
    )
  );
}

const columnsIn = ({ values }: Grid, top: number, bottom: number): ColumnHeader[] =>
  headersIn(values.slice(top, bottom + 1), isIdentity);
