// The rows of one sheet of an .xlsx file.
import { a1 } from '../../vocabulary/a1';
import type { NumberKind, ReadCell, ReadSheet } from './cells';
import { readingAt, xlsxError } from './fault';
import { type Attributes, readText, walk } from './xml';

/** What cells point to: texts, how formats show numbers, and from which day days are counted. */
export type Surroundings = { strings: readonly string[]; kinds: readonly NumberKind[]; since1904: boolean };

/** The grid of Excel; what lies outside is damage. */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
/**
 * Rows times columns up to the last cell with content, in a workbook: some hundred times a national year. A stray cell far out must
 * not become millions of blank ones.
 */
export const MOST_CELLS = 2_000_000;

/** Signs in the cells of a workbook; a text that the file holds once may stand in many. A national year has a tenth. */
export const MOST_SIGNS = 50_000_000;
/** Cells that the file names, blank ones with a look included, in a workbook: twice the results of a national year. */
export const MOST_NAMED = 700_000;
/** Google takes no more signs in a cell. */
const LONGEST = 50_000;

/** Days between the first days of the two calendars. */
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

type CellPlace = { row: number; column: number };

/** `C5` → row 4, column 2. Goes sign by sign: every cell has one. */
function placeOf(reference: string): CellPlace {
  let [column, row, at] = [0, 0, 0];
  for (; at < 3; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const digits = reference.length - at;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) break;
    row = row * 10 + digit;
  }
  if (column === 0 || digits < 1 || digits > 7 || at < reference.length)
    throw xlsxError('damaged', `the cell "${reference}"`);
  return { row: row - 1, column: column - 1 };
}

/** A number that counts something; `0x1` is none. */
function indexOf(text: string, what: string): number {
  if (!/^\d{1,9}$/.test(text)) throw xlsxError('damaged', `${what} "${text}"`);
  return Number(text);
}

/** What is inside a cell's element. */
type Raw = { attributes: Attributes; value?: string; inline?: string; formula?: string };

function keep(cell: Raw, name: string, text: string): void {
  if (name === 'f') cell.formula = text;
  else if (name === 't') cell.inline = (cell.inline ?? '') + text;
  else if (cell.value !== undefined) throw xlsxError('damaged', 'two values in a cell');
  else cell.value = text;
}

type Read = Pick<ReadSheet, 'rows' | 'named' | 'protection' | 'openRanges'> & { signs: number; cells: number };

/** Signs of a cell as it is read. */
function signsOf({ value, formula = '' }: ReadCell): number {
  const signs = (typeof value === 'string' ? value.length : 0) + formula.length;
  if (signs > LONGEST) throw xlsxError('too-large', 'a long text');
  return signs;
}

export function readSheetRows(source: string, surroundings: Surroundings): Read {
  const rows: (ReadCell | undefined)[][] = [];
  const named = { rows: 0, columns: 0 };
  const openRanges: Attributes[] = [];
  const given: number[] = [];
  const at = { row: -1, column: -1 };
  let protection: Attributes | null = null;
  let [widest, signs, described] = [0, 0, 0];
  let inRows = false;
  let cell: Raw | null = null;
  let collected: string | null = null;

  const put = (read: ReadCell | null): void => {
    const { row, column } = at;
    if (!(row >= 0 && column >= 0 && row < ROWS && column < COLUMNS))
      throw xlsxError('damaged', 'a cell outside the sheet');
    given.push(row * COLUMNS + column);
    if (given.length > MOST_NAMED) throw xlsxError('too-large', 'more cells than are read');
    named.rows = Math.max(named.rows, row + 1);
    named.columns = Math.max(named.columns, column + 1);
    if (read === null) return;
    signs += signsOf(read);
    if (signs > MOST_SIGNS) throw xlsxError('too-large', 'long texts');
    widest = Math.max(widest, column + 1);
    if (Math.max(rows.length, row + 1) * widest > MOST_CELLS) throw xlsxError('too-large', 'a cell far out');
    while (rows.length <= row) rows.push([]);
    const line = rows[row]!;
    while (line.length < column) line.push(undefined);
    line[column] = read;
  };

  const begin = (name: string, attributes: Attributes): void => {
    if (name === 'row') {
      // Places may be left out: then each follows the one before.
      at.row = attributes.r === undefined ? at.row + 1 : indexOf(attributes.r, 'the row') - 1;
      at.column = -1;
    } else if (name === 'c') {
      cell = { attributes };
      if (attributes.r === undefined) at.column += 1;
      else ({ row: at.row, column: at.column } = placeOf(attributes.r));
    } else if (cell !== null && (name === 'v' || name === 'f' || name === 't')) collected = '';
  };

  const walkRows = (): void =>
    walk(source, {
      open: (name, attributes) => {
        if (name === 'sheetData') inRows = true;
        else if (inRows) begin(name, attributes);
        else if (name === 'sheetProtection') protection = attributes;
        else if (name === 'protectedRange') openRanges.push(attributes);
        else if (name === 'col') {
          described += Number(attributes.max) - Number(attributes.min) + 1;
          if (!(described <= COLUMNS)) throw xlsxError('damaged', 'more columns than there are');
        }
      },
      text: (text) => {
        if (collected !== null) collected += text;
      },
      close: (name) => {
        if (name === 'sheetData') inRows = false;
        if (!inRows || cell === null) return;
        if (name === 'c') {
          put(cellOf(cell, surroundings));
          cell = null;
        } else if (collected !== null) keep(cell, name, collected);
        collected = null;
      },
    });

  readingAt(() => (cell === null ? {} : { cell: a1(at.row, at.column) }), walkRows);
  const twice = twiceIn(given);
  if (twice !== null) throw xlsxError('damaged', 'a cell given twice', { cell: a1(twice.row, twice.column) });
  return { rows, named, protection, openRanges, signs, cells: given.length };
}

/** The first place that is given again; files go from left to right and down, so that this is seldom looked for. */
function twiceIn(given: readonly number[]): CellPlace | null {
  if (given.every((key, index) => index === 0 || key > given[index - 1]!)) return null;
  const seen = new Set<number>();
  for (const key of given) {
    if (seen.has(key)) return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
    seen.add(key);
  }
  return null;
}

/** As the format has it: no hexadecimal, no infinity, no other signs between the digits. */
function numberOf(text: string): number {
  const number = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i.test(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) throw xlsxError('damaged', `the number "${text}"`);
  return number;
}

/** A date of ISO 8601, at Greenwich where it names no zone. */
function daysOf(text: string): number {
  const days =
    (Date.parse(/[Zz]|T.*[+-]/.test(text) ? text : `${text}${text.includes('T') ? 'Z' : ''}`) - EPOCH) / DAY_MS;
  if (Number.isNaN(days)) throw xlsxError('damaged', `the date "${text}"`);
  return days;
}

/** Null for a cell without content, which has at most a look. */
function cellOf({ attributes, value, inline, formula }: Raw, surroundings: Surroundings): ReadCell | null {
  const { strings, kinds, since1904 } = surroundings;
  const kind = kinds[attributes.s === undefined ? 0 : indexOf(attributes.s, 'the look')] ?? 'plain';
  const read = (content: string | number | boolean | null, shown: NumberKind = 'plain'): ReadCell =>
    formula === undefined ? { value: content, kind: shown } : { value: content, kind: shown, formula };
  const text = (content: string): ReadCell | null =>
    content === '' && formula === undefined ? null : read(readText(content));
  const type = attributes.t ?? 'n';
  if (type === 'inlineStr') return text(inline ?? '');
  if (type === 'str' && value !== undefined) return text(value);
  // Programs that do not calculate leave the value out, or write it empty.
  if (value === undefined || value.trim() === '') return formula === undefined ? null : read(null);
  switch (type) {
    case 'n': {
      const number = numberOf(value);
      return read(kind === 'date' && since1904 ? number + DAYS_TO_1904 : number, kind);
    }
    case 's': {
      const shared = strings[indexOf(value, 'the text')];
      if (shared === undefined) throw xlsxError('damaged', `text ${value}`);
      return shared === '' && formula === undefined ? null : read(shared);
    }
    case 'b':
      if (!/^(?:[01]|true|false)$/.test(value)) throw xlsxError('damaged', `the truth value "${value}"`);
      return read(value === '1' || value === 'true');
    case 'e':
      return read(value);
    case 'd':
      return read(daysOf(value), 'date');
    default:
      throw xlsxError('damaged', `the type "${type}"`);
  }
}
