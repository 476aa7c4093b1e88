// The rows of one sheet of an .xlsx file.
import type { NumberKind, ReadCell } from './cells';
import { xlsxError } from './fault';
import { type Attributes, readText, walk } from './xml';

/** What cells point to: texts, how formats show numbers, and from which day days are counted. */
export type Surroundings = { strings: readonly string[]; kinds: readonly NumberKind[]; since1904: boolean };

/** Far more than a national year; a stray cell far out must not become a million blank rows. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 500;

/** Days between the first days of the two calendars. */
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** `C5` → row 4, column 2. */
function placeOf(reference: string): { row: number; column: number } {
  const match = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/.exec(reference);
  if (match === null) throw xlsxError('damaged', `the cell "${reference}"`);
  const [, letters = '', number = ''] = match;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(number) - 1, column };
}

/** What is inside a cell's element. */
type Raw = { attributes: Attributes; value?: string; inline?: string; formula?: string };

export function readSheetRows(source: string, surroundings: Surroundings): (ReadCell | undefined)[][] {
  const rows: (ReadCell | undefined)[][] = [];
  const at = { row: -1, column: -1 };
  let inRows = false;
  let cell: Raw | null = null;
  let collected: string | null = null;
  walk(source, {
    open: (name, attributes) => {
      if (name === 'sheetData') inRows = true;
      if (!inRows) return;
      if (name === 'row') {
        // Places may be left out: then each follows the one before.
        at.row = attributes.r === undefined ? at.row + 1 : Number(attributes.r) - 1;
        at.column = -1;
      } else if (name === 'c') {
        cell = { attributes };
        if (attributes.r === undefined) at.column += 1;
        else Object.assign(at, placeOf(attributes.r));
      } else if (cell !== null && ['v', 'f', 't'].includes(name)) collected = '';
    },
    text: (text) => {
      if (collected !== null) collected += text;
    },
    close: (name) => {
      if (name === 'sheetData') inRows = false;
      if (!inRows || cell === null) return;
      if (name === 'v') cell.value = collected ?? '';
      else if (name === 'f') cell.formula = collected ?? '';
      else if (name === 't') cell.inline = (cell.inline ?? '') + (collected ?? '');
      else if (name === 'c') {
        const read = cellOf(cell, surroundings);
        cell = null;
        if (read !== null) put(rows, at, read);
      }
      collected = null;
    },
  });
  return rows;
}

function put(rows: (ReadCell | undefined)[][], at: { row: number; column: number }, cell: ReadCell): void {
  const { row, column } = at;
  if (!(row >= 0 && column >= 0)) throw xlsxError('damaged', 'a cell without a place');
  if (row >= MOST_ROWS || column >= MOST_COLUMNS) throw xlsxError('too-large', `row ${row + 1}, column ${column + 1}`);
  while (rows.length <= row) rows.push([]);
  const line = rows[row]!;
  while (line.length < column) line.push(undefined);
  line[column] = cell;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) throw xlsxError('damaged', `the number "${text}"`);
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
  const kind = kinds[Number(attributes.s ?? 0)] ?? 'plain';
  const behind = formula === undefined ? {} : { formula };
  const text = (content: string): ReadCell | null =>
    content === '' && formula === undefined ? null : { value: content, kind: 'plain', ...behind };
  if (attributes.t === 'inlineStr') return text(readText(inline ?? ''));
  if (attributes.t === 'str') return text(readText(value ?? ''));
  if (value === undefined) return formula === undefined ? null : { value: null, kind: 'plain', ...behind };
  switch (attributes.t ?? 'n') {
    case 'n': {
      const number = numberOf(value);
      return { value: kind === 'date' && since1904 ? number + DAYS_TO_1904 : number, kind, ...behind };
    }
    case 's': {
      const shared = strings[Number(value)];
      if (shared === undefined) throw xlsxError('damaged', `text ${value}`);
      return text(shared);
    }
    case 'b':
      return { value: value === '1' || value === 'true', kind: 'plain', ...behind };
    case 'e':
      return { value, kind: 'plain', ...behind };
    case 'd':
      return { value: daysOf(value), kind: 'date', ...behind };
    default:
      throw xlsxError('damaged', `the type "${attributes.t}"`);
  }
}
