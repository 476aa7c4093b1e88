// What each row below the header is: an entry's, or a number row, example, statistic, weights, section, header again, note.
import { nameKey } from '../../vocabulary/keys';
import { isBlank, textOf } from '../read/cells';
import { bareRowRole } from './bare-row';
import { cellKind, cellNumber, isScoreKind } from './cell-kind';
import { cellAt, type Draft, entryKey, type KnownCompetition, labelsAt } from './drafts';
import { isHeaderAgain, isNumberRow, isOtherHeader, isTitleAgain } from './header-rows';
import { type DoubtfulRow, doubtfulRows } from './row-doubts';
import { labelRole } from './row-labels';
import type { RowRole } from './row-role';
import { isSection, SECTION, sectionName } from './sections';

export type RowReading = {
  roles: RowRole[];
  sections: Map<number, string>;
  doubtful: DoubtfulRow[];
  /** Headers of another table, whose columns stand in another order. */
  otherHeaders: number[];
};

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
