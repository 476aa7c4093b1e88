// A judge's tab → ScoreSheet.
import type { Criterion, Entry } from '../../competition/competition';
import type { Mark, ScoreRow, ScoreSheet } from '../../competition/score-sheet';
import type { Cell, Grid } from '../../vocabulary/cell';
import { headerRole } from '../../vocabulary/column-headers';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { isWord, RECUSED, type Word, word } from '../../vocabulary/words';
import { isBlank, textOf } from './cells';
import { criterionHeader } from './criterion-header';
import { headerRowOf, JUDGE_HEADER_ROWS } from './table';

/** What the add-on itself heads so; how people head the entries' columns stands in the dictionary. */
const OWN = {
  total: word('Total', 'Total', 'Jumlah', 'Nilai Akhir'),
  notesToCommittee: word('Catatan untuk Panitia', 'Notes to Committee', 'Catatan', 'Notes'),
  notesToEntrant: word('Catatan untuk Peserta', 'Notes to Entrant'),
} as const satisfies Record<string, Word>;
const ENTRY_COLUMNS = ['code', 'name', 'institution'] as const;

/** What the view of a tab puts into the name's column of its lines of weights and of maxima. */
export const WEIGHT_LINES = { weight: 'Bobot', maximum: 'Maks' } as const;

export type Fixed = keyof typeof OWN | (typeof ENTRY_COLUMNS)[number];

/** Which of a judge's tab's own columns, beside the criteria, a header names. */
export const fixedOf = (header: string): Fixed | undefined =>
  (Object.keys(OWN) as (keyof typeof OWN)[]).find((key) => isWord(header, OWN[key])) ??
  ENTRY_COLUMNS.find((key) => key === headerRole(header));

/** "Kebaruan (30%)" and "Kebaruan 30%" are the criterion Kebaruan. */
export const isCriterion = (header: string, criterion: Pick<Criterion, 'name'>): boolean => {
  const key = nameKey(criterion.name);
  return (
    nameKey(header) === key ||
    nameKey(header.replace(/\([^()]*\)\s*$/, '')) === key ||
    nameKey(criterionHeader(header).name) === key
  );
};

/** The criterion that a header names: to the letter before by its beginning, so that "Dampak (internal)" is not Dampak. */
const criterionOf = (header: string, criteria: readonly Criterion[]): Criterion | undefined =>
  criteria.find((one) => nameKey(one.name) === nameKey(header)) ?? criteria.find((one) => isCriterion(header, one));

/** Finds an entry by what a judge's row says. */
export type EntryFinder = (code: string, name: string, hasCodes: boolean, institution: string) => Entry | null;

/** Looks entries up by code; in a tab that has no code column at all by name, of several with one name by their institution. */
export function entryFinder(entries: readonly Entry[]): EntryFinder {
  const byCode = new Map<string, Entry>();
  // Most tabs repeat the codes letter by letter; only one written otherwise needs its key.
  const asWritten = new Map<string, Entry>();
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const code = codeKey(entry.code);
    const name = nameKey(entry.name);
    const first = byCode.get(code) ?? entry;
    byCode.set(code, first);
    asWritten.set(entry.code, first);
    byName.set(name, [...(byName.get(name) ?? []), entry]);
  }
  return (code, name, hasCodes, institution) => {
    if (hasCodes) return asWritten.get(code) ?? byCode.get(codeKey(code)) ?? null;
    const named = byName.get(nameKey(name)) ?? [];
    const found = named.length === 1 ? named : named.filter((one) => nameKey(one.institution) === nameKey(institution));
    const [entry = null] = found;
    return found.length === 1 ? entry : null;
  };
}

/** Reads one judge's tab of one stage. A cell's value is only sorted here; whether it is right is for validation to say. */
export function readScoreSheet(
  grid: Grid,
  stage: string,
  judge: string,
  criteria: readonly Criterion[],
  find: EntryFinder,
): ScoreSheet {
  const isHeader = (cell: Cell): boolean =>
    typeof cell === 'string' && (fixedOf(cell) !== undefined || criteria.some((one) => isCriterion(cell, one)));
  const headerRow = headerRowOf(grid, (row) => row.filter(isHeader).length, JUDGE_HEADER_ROWS);
  const headers =
    headerRow === null ? [] : (grid.values[headerRow] ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  const columns = new Map<string, number[]>();
  const fixed = new Map<Fixed, number>();
  for (const [index, header] of headers.entries()) {
    const criterion = criterionOf(header, criteria);
    const known = fixedOf(header);
    if (criterion !== undefined) columns.set(criterion.name, [...(columns.get(criterion.name) ?? []), index]);
    else if (known !== undefined && !fixed.has(known)) fixed.set(known, index);
  }
  const codeColumn = fixed.get('code') ?? null;
  const scored = [...columns].map(([criterion, [column = 0]]) => ({ criterion, column }));
  const rows: ScoreRow[] = headerRow === null ? linesWithoutHeader(grid) : [];
  for (const [row, values] of grid.values.entries()) {
    if (headerRow === null || row <= headerRow) continue;
    const cell = (key: Fixed): Cell => {
      const column = fixed.get(key);
      return column === undefined ? '' : (values[column] ?? '');
    };
    const code = textOf(cell('code'));
    const name = textOf(cell('name'));
    const marks = new Map<string, Mark>();
    for (const { criterion, column } of scored) marks.set(criterion, markOf(values[column] ?? '', row, column));
    const institution = textOf(cell('institution'));
    const entry = find(code, name, codeColumn !== null, institution);
    if (entry === null && (isWeightLine(code, name) || isNote(code, marks))) continue;
    rows.push({
      row,
      code,
      entry: entry?.code ?? null,
      name,
      institution,
      marks,
      total: cell('total'),
      notesToCommittee: textOf(cell('notesToCommittee')),
      notesToEntrant: textOf(cell('notesToEntrant')),
    });
  }
  const nameColumn = fixed.get('name') ?? null;
  const totalColumn = fixed.get('total') ?? null;
  return { stage, judge, tab: grid.tab, headerRow, codeColumn, nameColumn, totalColumn, columns, rows };
}

/** A line of weights or maxima, as the view of a tab names it. */
export const isWeightLine = (code: string, name: string): boolean =>
  [code, name].some((label) => label === WEIGHT_LINES.weight || label === WEIGHT_LINES.maximum);

/** A line without an entry is a note or a signature when it has no mark, or no code and nothing but words for marks. */
const isNote = (code: string, marks: ReadonlyMap<string, Mark>): boolean =>
  [...marks.values()].every(
    (mark) => mark.kind === 'blank' || (code === '' && mark.kind === 'unreadable' && !isScoreLike(mark.raw)),
  );

/** False for an empty cell and for words of a person: the place, date and names of a signature. */
export const isScoreLike = (cell: Cell | undefined): boolean =>
  typeof cell === 'string'
    ? !isBlank(cell) &&
      (isWord(cell, RECUSED) || (cell.match(/\p{L}/gu) ?? []).length < 3 || cell.trim().startsWith('#'))
    : cell !== undefined;

/** A tab whose header is gone still holds something: its lines are rows that nothing can be read from. */
function linesWithoutHeader(grid: Grid): ScoreRow[] {
  const nothing = {
    code: '',
    entry: null,
    name: '',
    institution: '',
    marks: new Map<string, Mark>(),
    total: '',
    notesToCommittee: '',
    notesToEntrant: '',
  };
  return grid.values.flatMap((values, row) =>
    values.some((cell) => typeof cell === 'number') ? [{ ...nothing, row }] : [],
  );
}

function markOf(cell: Cell, row: number, column: number): Mark {
  const at = { row, column };
  if (typeof cell === 'number') return { kind: 'score', value: cell, at };
  if (isBlank(cell)) return { kind: 'blank', at };
  if (typeof cell === 'string' && isWord(cell, RECUSED)) return { kind: 'recused', at };
  return { kind: 'unreadable', raw: cell, at };
}
