// One judge's tab of one stage: everything needed to lay it out, fill, protect and extend it.

import type { Criterion, Entry, Judge, Stage } from '../../competition/competition';
import type { Area } from '../../vocabulary/cell';
import type { Language } from '../../vocabulary/language';
import { PLAIN_NUMBER } from '../../vocabulary/number-formats';
import { isWord, word } from '../../vocabulary/words';
import { judgeTabName } from '../tab-names';
import { allowed, isRow, progress, rowStatus, UNASKED } from './formulas';
import { judgeTabWords } from './judge-tab-words';
import { readingOrder } from './order';

export type JudgeTabSource = {
  stage: Stage;
  judge: Judge;
  /** The entries that reached the stage, in the order of the entries tab, without those the judge must not score. */
  entries: readonly Entry[];
  /** Those the judge scores. */
  criteria: readonly Criterion[];
  /** Those of one entry, where they differ; in the other cells stands a dash. */
  criteriaOf?: ((entry: Entry) => readonly Criterion[]) | undefined;
  language: Language;
  /** Name and year, for the title. */
  competition: string;
  deadline: string;
};

/** What holds for the rows of the table, however many there are. */
export type RowRules = {
  /** All rows of the table. */
  table: Area;
  /** The cell with "39 dari 46 selesai", and its formula. */
  progress: { row: number; column: number; formula: string };
  /** Cells that take only what the formula allows; it is written for the block's first cell. Blank is always taken. */
  validations: { block: Area; formula: string; help: string }[];
  /** Colours of rows by how far they are, the first that fits; written for the block's first cell. */
  colours: { block: Area; formula: string; background: string }[];
  /** The cells that the judge may edit: scores and notes. All others are locked. */
  open: Area;
};

/** Rows of the table: a rectangle, '' where a formula stands; strings are texts, never formulas. */
export type TableRows = { values: (string | number)[][]; formulas: string[][] };

export type JudgeTabLayout = TableRows &
  RowRules & {
    name: string;
    /** 0-based; everything down to it is frozen. */
    headerRow: number;
    frozenColumns: number;
    /** Pixels and number format ('' as it comes), one per column. */
    widths: number[];
    formats: string[];
    /** 0-based columns whose cells stand centred. */
    centred: number[];
  };

const HEADERS = {
  code: word('Kode', 'Code'),
  status: word('Terisi', 'Filled'),
  name: word('Nama Inovasi', 'Innovation'),
  notesToCommittee: word('Catatan untuk Panitia', 'Notes to Committee'),
  notesToEntrant: word('Catatan untuk Peserta', 'Notes to Entrant'),
  institution: word('Instansi', 'Institution'),
  link: word('Tautan Proposal', 'Proposal Link'),
};

/** Progress, title, help; then the header. */
const HEADER_ROW = 3;
const FIRST = HEADER_ROW + 1;
const CODE = 0;
const STATUS = 1;
const NAME = 2;
const SCORES = 3;
/** Light green, grey and yellow: dark text on them has a contrast of more than 12. */
const COLOURS = [
  ['complete', '#d9ead3'],
  ['recused', '#e0e0e0'],
  ['begun', '#fff2cc'],
] as const;

const range = ({ min, max }: Criterion, language: Language): string => {
  const shown = (value: number): string => (language === 'id' ? String(value).replace('.', ',') : String(value));
  return `${shown(min)}–${shown(max)}`;
};

/** Narrow, but wide enough for the longest word of the header. */
const scoreWidth = (header: string): number =>
  Math.min(110, Math.max(62, ...header.split(/\s+/).map((one) => 14 + 8 * one.length)));

/** The columns in their order: code and completeness stay in sight, scores and notes are one block. */
function columnsOf({ criteria, language, entries }: JudgeTabSource) {
  const scores = criteria.map((one) => `${one.name} (${range(one, language)})`);
  // Only where there are any: a phone is narrow.
  const links = entries.some((entry) => entry.link !== '') ? [HEADERS.link[language]] : [];
  return {
    headers: [
      HEADERS.code[language],
      HEADERS.status[language],
      HEADERS.name[language],
      ...scores,
      HEADERS.notesToCommittee[language],
      HEADERS.notesToEntrant[language],
      HEADERS.institution[language],
      ...links,
    ],
    widths: [62, 58, 128, ...scores.map(scoreWidth), 160, 160, 160, ...links.map(() => 180)],
    scored: scores.length,
  };
}

/** True for the header of a column that the add-on fills, not the judge. */
const isOurs = (header: string): boolean =>
  (['code', 'status', 'name', 'institution', 'link'] as const).some((key) => isWord(header, HEADERS[key]));

/** True where the tab has the header row of the layout, perhaps with columns of somebody's own behind it. */
export const hasHeaders = ({ values, headerRow }: JudgeTabLayout, cells: readonly (readonly unknown[])[]): boolean =>
  (values[headerRow] ?? []).every((header, column) => cells[headerRow]?.[column] === header);

/** True where no judge has written into a managed tab, whatever columns it was made with. */
export function isUntouched(cells: readonly (readonly unknown[])[]): boolean {
  const headers = cells[HEADER_ROW] ?? [];
  return cells
    .slice(FIRST)
    .every((row) =>
      row.every((cell, column) => cell === '' || cell === UNASKED || isOurs(String(headers[column] ?? ''))),
    );
}

/** Colour of a tab by its judge's progress; '' while nothing is done. */
export const progressColour = ({ scored, expected }: { scored: number; expected: number }): string =>
  scored === 0 ? '' : scored < expected ? '#f1c232' : '#6aa84f';

/** A row for each of these entries, the first at 0-based row `top`. */
export function judgeTabRows(entries: readonly Entry[], top: number, source: JudgeTabSource): TableRows {
  const { headers, scored } = columnsOf(source);
  const { criteria, criteriaOf = () => criteria } = source;
  const scores = (entry: Entry): string[] => criteria.map((one) => (criteriaOf(entry).includes(one) ? '' : UNASKED));
  const rest = (entry: Entry): string[] =>
    [entry.institution, entry.link].slice(0, headers.length - SCORES - scored - 2);
  return {
    values: entries.map((entry) => [entry.code, '', entry.name, ...scores(entry), '', '', ...rest(entry)]),
    formulas: entries.map((entry, index) => {
      const asked = criteriaOf(entry).length;
      return headers.map((_, column) => (column === STATUS ? rowStatus(top + index, SCORES, scored, asked) : ''));
    }),
  };
}

/** Scores and notes of a table down to a 0-based row. */
export const openCells = (criteria: number, lastRow: number): Area => {
  return { top: FIRST, left: SCORES, height: lastRow - FIRST + 1, width: criteria + 2 };
};

/** The rules for a table of this many rows. */
export function judgeTabRules(source: JudgeTabSource, rows: number): RowRules {
  const { criteria, language } = source;
  const words = judgeTabWords(language);
  const down = (left: number, width: number): Area => ({ top: FIRST, left, height: rows, width });
  const shown = down(CODE, SCORES + criteria.length);
  return {
    table: down(CODE, columnsOf(source).headers.length),
    progress: { row: 0, column: 0, formula: progress(FIRST, rows, CODE, STATUS, words) },
    validations: sameRanges(criteria).map(({ from, count, criterion }) => ({
      block: down(SCORES + from, count),
      formula: allowed(FIRST, SCORES + from, criterion),
      help: words.rejected(range(criterion, language)),
    })),
    colours: COLOURS.map(([what, background]) => ({ block: shown, formula: isRow(FIRST, STATUS, what), background })),
    open: openCells(criteria.length, FIRST + rows - 1),
  };
}

/** Neighbours with the same range, for each rule costs a call. */
function sameRanges(criteria: readonly Criterion[]): { from: number; count: number; criterion: Criterion }[] {
  const runs: { from: number; count: number; criterion: Criterion }[] = [];
  for (const [from, criterion] of criteria.entries()) {
    const last = runs[runs.length - 1];
    const isSame =
      last?.criterion.min === criterion.min &&
      last.criterion.max === criterion.max &&
      (last.criterion.category === undefined) === (criterion.category === undefined);
    if (last !== undefined && isSame) last.count += 1;
    else runs.push({ from, count: 1, criterion });
  }
  return runs;
}

/** The whole tab, entries in the judge's reading order. */
export function judgeTabLayout(source: JudgeTabSource): JudgeTabLayout {
  const { stage, judge, criteria, language, competition, deadline } = source;
  const words = judgeTabWords(language);
  const { headers, widths, scored } = columnsOf(source);
  const entries = readingOrder(source.entries, stage, judge);
  const ranges = sameRanges(criteria).map(({ criterion }) => range(criterion, language));
  const rules = judgeTabRules(source, entries.length);
  const rows = judgeTabRows(entries, FIRST, source);
  const wide = (first: string): string[] => [first, ...headers.slice(1).map(() => '')];
  const none = wide('');
  return {
    name: judgeTabName(stage, judge),
    ...rules,
    headerRow: HEADER_ROW,
    frozenColumns: NAME,
    widths,
    formats: headers.map((_, column) =>
      column === CODE ? '@' : column >= SCORES && column < SCORES + scored ? PLAIN_NUMBER : '',
    ),
    centred: headers.flatMap((_, column) =>
      column === STATUS || (column >= SCORES && column < SCORES + scored) ? [column] : [],
    ),
    values: [
      none,
      wide(words.title(stage.name, judge, competition)),
      wide(words.help(ranges.length === 1 ? (ranges[0] ?? null) : null, deadline)),
      headers,
      ...rows.values,
    ],
    formulas: [wide(rules.progress.formula), none, none, none, ...rows.formulas],
  };
}

export { readingOrder } from './order';
