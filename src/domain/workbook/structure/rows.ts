// What each row below the header is: an entry's, or a number row, example, statistic, weights, section, header again, note.

import type { Cell } from '../../vocabulary/cell';
import { nameKey } from '../../vocabulary/keys';
import { isBlank, textOf } from '../read/cells';
import { bareRowRole } from './bare-row';
import { cellKind, cellNumber, isScoreKind } from './cell-kind';
import { cellAt, type Draft, entryKey, type KnownCompetition, labelsAt } from './drafts';
import { type DoubtfulRow, doubtfulRows } from './row-doubts';
import { labelRole } from './row-labels';
import type { RowRole } from './row-role';

export type RowReading = {
  roles: RowRole[];
  sections: Map<number, string>;
  doubtful: DoubtfulRow[];
  /** Headers of another table, whose columns stand in another order. */
  otherHeaders: number[];
};

const SECTION =
  /^(?:(?:kategori|kelompok|bidang|klaster|cluster|sesi|divisi|golongan|jenjang|tingkat|rayon|zona|babak|category|group|session|division|klasifikasi|wilayah)(?:\s|:|$)|[A-Z]\s*[.)]\s+\S|[IVX]+\s*[.)]\s+\S)/i;
const LETTER = /^(?:[A-Z]|[IVX]{1,5})[.)]?$/;

/** The columns that can hold scores: behind the entries', with anything but words in them. */
export function scoreColumns(draft: Draft, isScored: (column: number) => boolean): number[] {
  const identity = new Set(Object.values(draft.at));
  return draft.columns.map(({ column }) => column).filter((column) => !identity.has(column) && isScored(column));
}

export function readRows(draft: Draft, scored: readonly number[], known: KnownCompetition): RowReading {
  const { grid, block } = draft;
  const roles: RowRole[] = grid.values.map(() => 'blank');
  const sections = new Map<number, string>();
  const otherHeaders: number[] = [];
  const entryRows: number[] = [];
  let isFirst = true;
  let lastHeader = block.bottom;
  const isScored = (row: number): boolean => scored.some((column) => isScoreKind(cellKind(grid.values[row]?.[column])));
  for (let row = block.bottom + 1; row < grid.values.length; row += 1) {
    if ((grid.values[row] ?? []).every(isBlank)) continue;
    const hasScores = isScored(row);
    const so = { hasScores, isFirst, sinceHeader: row - lastHeader, entries: entryRows.length };
    const isOther = !isHeaderAgain(draft, row) && isOtherHeader(draft, row);
    if (isOther) otherHeaders.push(row);
    const role = isOther ? 'header' : roleOfRow(draft, row, so, known);
    roles[row] = role;
    if (role === 'header') lastHeader = row;
    if (role === 'section') sections.set(row, sectionName(draft, row));
    if (role !== 'entry') continue;
    isFirst = false;
    if (hasScores) entryRows.push(row);
  }
  dropRepeatedLists(draft, roles, scored);
  const kept = entryRows.filter((row) => roles[row] === 'entry');
  const doubtful = doubtfulRows({ draft, roles, scored, entryRows: kept, known });
  if (kept.length > 0) dropTrailingNotes(draft, roles, kept, known);
  return { roles, sections, doubtful, otherHeaders };
}

/** A row that is being read; `isFirst`: no entry stands above it, `entries`: how many that are scored do. */
type SoFar = { hasScores: boolean; isFirst: boolean; sinceHeader: number; entries: number };

function roleOfRow(draft: Draft, row: number, so: SoFar, known: KnownCompetition): RowRole {
  const { grid, at } = draft;
  const cells = grid.values[row] ?? [];
  const { code, name } = labelsAt(draft, row);
  // Entry 1 has no number for a name.
  const isNumbers = so.sinceHeader <= 3 && isNumberRow(draft, row);
  if (isNumbers && at.name >= 0) return 'numbers';
  if (isHeaderAgain(draft, row)) return 'header';
  const first = cells.map(textOf).find((text) => text !== '') ?? '';
  if (!so.hasScores && !SECTION.test(first) && isTitleAgain(draft, row)) return 'note';
  if (known.isEntry(code, name)) return 'entry';
  if (!so.hasScores && namesColumn(draft, name)) return 'note';
  if (isNumbers) return 'numbers';
  const bare = so.isFirst && so.hasScores && isUnmarked(draft, row) ? bareRowRole(draft, row) : null;
  if (bare !== null) return bare;
  const label = name || code || textOf(cells.find((cell) => cellKind(cell) === 'text'));
  // A number that no entry has is none.
  const isOpen = code === '' && (at.number < 0 || /^[-–0]?$/.test(textOf(cellAt(draft, row, at.number))));
  const said = labelRole({ code, name, label, first, isOpen, hasScores: so.hasScores, isFirst: so.isFirst });
  if (said !== null || so.hasScores) return said ?? 'entry';
  if (isSection(draft, row, so.entries)) return 'section';
  return name === '' && code === '' ? 'note' : 'entry';
}

/** Neither a code, a name nor a number: no entry's, unless these were forgotten. */
const isUnmarked = (draft: Draft, row: number): boolean => {
  const { code, name } = labelsAt(draft, row);
  return code === '' && name === '' && isBlank(cellAt(draft, row, draft.at.number));
};

/** The header of the entries' names, over a list beneath the table. */
const namesColumn = ({ columns, at }: Draft, name: string): boolean =>
  name !== '' && nameKey(name) === nameKey(columns.find(({ column }) => column === at.name)?.header ?? '');

/** Apart from the table, entries of it once more with hardly a score: winners, or whoever else was picked out. */
function dropRepeatedLists(draft: Draft, roles: RowRole[], scored: readonly number[]): void {
  const scoresIn = (row: number): number =>
    scored.filter((column) => isScoreKind(cellKind(draft.grid.values[row]?.[column]))).length;
  const [seen, run] = [new Set<string>(), new Set<string>()];
  for (const [row, role] of roles.entries()) {
    const key = entryKey(draft, row);
    if (role !== 'entry') {
      for (const one of run) seen.add(one);
      run.clear();
    } else if (seen.has(key) && scoresIn(row) * 2 < scored.length) roles[row] = 'note';
    else run.add(key);
  }
}

/** Lines without scores below the last scored one, that neither a number nor a code marks as entries, are notes and signatures. */
function dropTrailingNotes(
  draft: Draft,
  roles: RowRole[],
  entryRows: readonly number[],
  known: KnownCompetition,
): void {
  const { at, grid } = draft;
  const last = Math.max(...entryRows);
  const isCode = (code: string): boolean => /\p{N}/u.test(code) && !/[\s,:]/.test(code);
  const codes = entryRows.map((row) => labelsAt(draft, row).code).filter((code) => code !== '');
  for (const [row, role] of roles.entries()) {
    if (row <= last || (role !== 'entry' && role !== 'section')) continue;
    const { code, name } = labelsAt(draft, row);
    const isMarked =
      at.code >= 0
        ? code !== '' && (isCode(code) || !codes.every(isCode))
        : cellNumber(grid.values[row]?.[at.number]) !== null;
    const isOpen = at.code < 0 && at.number < 0 && name !== '' && !isBlank(cellAt(draft, row, at.institution));
    if (role === 'section' || !(isMarked || isOpen || known.isEntry(code, name))) roles[row] = 'note';
  }
}

/** One row of the header once more; a group alone counts where the next row goes on. */
function isHeaderAgain({ grid, block }: Pick<Draft, 'grid' | 'block'>, row: number): boolean {
  const filled = (grid.values[row] ?? []).flatMap((cell, column) =>
    isBlank(cell) ? [] : [{ column, text: headerText(cell) }],
  );
  const isOf = (own: number): boolean =>
    filled.length > 0 && filled.every(({ column, text }) => text === headerText(grid.values[own]?.[column]));
  for (let own = block.top; own <= block.bottom; own += 1) {
    if (isOf(own)) return filled.length > 1 || (own < block.bottom && isHeaderAgain({ grid, block }, row + 1));
  }
  return false;
}

/** Signs without a letter, "%", are headers too. */
const headerText = (cell: Cell | undefined): string => nameKey(textOf(cell)) || textOf(cell);

/** A title over the header once more. */
function isTitleAgain(draft: Draft, row: number): boolean {
  const cells = draft.grid.values[row] ?? [];
  if (cells.filter((cell) => !isBlank(cell)).length > 1) return false;
  for (let next = row + 1; next <= row + 3; next += 1) if (isHeaderAgain(draft, next)) return true;
  return false;
}

/** The names of the columns once more, but not all over their own: what stands below would be read under the wrong names. */
function isOtherHeader({ grid, columns, at }: Draft, row: number): boolean {
  const keys = new Set(columns.map(({ header }) => nameKey(header)).filter((key) => key !== ''));
  const filled = (grid.values[row] ?? []).filter((cell) => !isBlank(cell)).map((cell) => nameKey(textOf(cell)));
  const known = filled.filter((key) => keys.has(key)).length;
  return (known > 2 && known * 3 >= filled.length * 2) || namesEntriesAgain({ grid, columns, at }, row);
}

/** The headers of the entries' own columns once more, over columns of other names. */
function namesEntriesAgain({ grid, columns, at }: Pick<Draft, 'grid' | 'columns' | 'at'>, row: number): boolean {
  const own = [at.code, at.name, at.number, at.institution].filter((column) => column >= 0);
  const again = own.filter((column) => {
    const header = nameKey(columns[column]?.header ?? '');
    return header !== '' && nameKey(textOf(grid.values[row]?.[column])) === header;
  });
  const others = (grid.values[row] ?? []).filter((cell, column) => !own.includes(column) && !isBlank(cell));
  const isNamed = again.includes(at.name) || again.includes(at.code);
  return isNamed && again.length > 1 && others.length > 1 && others.every((cell) => cellKind(cell) === 'text');
}

/** "3", "(3)", "7 = 3+4+5+6", "c", "g = c+d". */
const COLUMN_NUMBER = /^\(?\s*(\d{1,2}|[a-z])\s*\)?\s*(?:=.*)?$/i;

/** 1, 2, 3 …, (1), (2) … or a, b, c … in every column, the entries' too. */
function isNumberRow({ grid, at }: Draft, row: number): boolean {
  const numbers = (grid.values[row] ?? []).flatMap((cell): number[] => {
    if (isBlank(cell)) return [];
    const [, found = ''] = COLUMN_NUMBER.exec(textOf(cell)) ?? [];
    return [/[a-z]/i.test(found) ? found.toLowerCase().charCodeAt(0) - 96 : found === '' ? Number.NaN : Number(found)];
  });
  const isConsecutive = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  const named = [at.name, at.code].filter((column) => column >= 0);
  const isNamed = named.some((column) => isBlank(grid.values[row]?.[column]));
  return numbers.length > 2 && isConsecutive && !isNamed && (numbers[0] ?? 9) <= 1;
}

function isSection(draft: Draft, row: number, before: number): boolean {
  const { grid, at } = draft;
  const cells = grid.values[row] ?? [];
  const texts = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ column, text: textOf(cell) }]));
  if (texts.length === 0 || texts.length > 2) return false;
  const follows = grid.values.slice(row + 1).some((_, index) => entryKey(draft, row + 1 + index) !== '');
  if (!follows) return false;
  const number = textOf(cellAt(draft, row, at.number));
  const { code, name } = labelsAt(draft, row);
  if (LETTER.test(number)) return true;
  const label = name !== '' ? name : code !== '' ? code : (texts[0]?.text ?? '');
  if (texts.length === 1 && SECTION.test(label)) return true;
  // Alone in the column of row numbers, or in one that is not the entries'.
  const [only] = texts;
  if (texts.length === 1 && only !== undefined && name === '' && code === '') return cellKind(only.text) === 'text';
  return (
    texts.length === 1 &&
    before === 0 &&
    label === label.toUpperCase() &&
    label.length > 3 &&
    at.name >= 0 &&
    code === ''
  );
}

function sectionName(draft: Draft, row: number): string {
  const { code, name } = labelsAt(draft, row);
  const texts = (draft.grid.values[row] ?? []).map(textOf).filter((text) => text !== '');
  const label = name || code || (texts.slice(-1)[0] ?? '');
  return label
    .replace(/^(?:[A-Z]|[IVX]+)\s*[.)]\s+/, '')
    .replace(/^kategori\s*:?\s+/i, '')
    .trim();
}
