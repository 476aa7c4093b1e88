// Compares a list of entries or judges with the workbook: what is new, what is there already, what is missing.
import { codeKey, nameKey } from '../../vocabulary/keys';
import { newCodes } from './codes';
import { guessedColumns, isPassed, LIST_KEYS, type ListKey, type ListKind, listKeyOf } from './columns';

export type ListRow = Partial<Record<ListKey, string>> & { code: string; name: string };

export type ListedItem = { code: string; name: string; institution: string; email: string };

export type Intake = {
  /** Header (or letter of the column, where there is none) → the recognised field. */
  columns: { header: string; key: ListKey }[];
  /** Headers of filled columns that are not imported. */
  unknown: string[];
  added: ListRow[];
  /**
   * Rows that are not imported, by their number in the list; `why`: already in the workbook, or further up in the list.
   */
  repeated: { row: number; name: string; why: 'known' | 'twice' }[];
  /** Numbers of the rows without a name. */
  nameless: number[];
};

const HEADER_ROWS = 10;

type Header = { row: number; columns: Map<ListKey, number> };

function columnsIn(row: readonly string[], kind: ListKind): Map<ListKey, number> {
  const columns = new Map<ListKey, number>();
  for (const [column, cell] of row.entries()) {
    const key = listKeyOf(cell, kind);
    if (key !== null && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

/** Words that only headers have: a row of them, or a single column called like what it lists. */
function headerOf(rows: readonly (readonly string[])[], kind: ListKind): Header | null {
  const found = rows
    .slice(0, HEADER_ROWS)
    .map((row, index): Header => ({ row: index, columns: columnsIn(row, kind) }))
    .filter(({ row, columns }) => {
      const filled = (rows[row] ?? []).filter((cell) => cell !== '' && !isPassed(cell)).length;
      // An innovation called "Data Sekolah" names no column: in a header most cells do.
      return columns.has('name') && columns.size * 2 > filled && (columns.size > 1 || filled === 1);
    })
    .sort((one, other) => other.columns.size - one.columns.size);
  return found[0] ?? null;
}

const letters = (column: number): string => String.fromCharCode(65 + (column % 26));

/** Reads a list. Who is known is known by code, judges also by e-mail, and by name, for entries with the institution. */
export function readList(rows: readonly (readonly string[])[], kind: ListKind, known: readonly ListedItem[]): Intake {
  const header = headerOf(rows, kind);
  const columns = header?.columns ?? guessedColumns(rows, kind);
  const first = header === null ? 0 : header.row + 1;
  const lines = rows.slice(first);
  const headers = header === null ? [] : (rows[header.row] ?? []);
  const seen = new Map<string, 'known' | 'twice'>();
  for (const one of known) for (const sign of signsOf(one, kind)) seen.set(sign, 'known');
  const intake: Intake = {
    columns: LIST_KEYS[kind].flatMap((key) => {
      const column = columns.get(key);
      return column === undefined ? [] : [{ header: headers[column] ?? letters(column), key }];
    }),
    unknown: headers.filter(
      (cell, column) =>
        !isPassed(cell) && ![...columns.values()].includes(column) && lines.some((row) => (row[column] ?? '') !== ''),
    ),
    added: [],
    repeated: [],
    nameless: [],
  };
  for (const [index, line] of lines.entries()) {
    if (line.every((cell) => cell === '')) continue;
    const row: ListRow = { code: '', name: '' };
    for (const [key, column] of columns) row[key] = line[column] ?? '';
    const number = first + index + 1;
    if (nameKey(row.name) === '') {
      intake.nameless.push(number);
      continue;
    }
    const signs = signsOf({ institution: '', email: '', ...row }, kind);
    const why = signs.map((sign) => seen.get(sign)).find((one) => one !== undefined);
    if (why !== undefined) intake.repeated.push({ row: number, name: row.name, why });
    else {
      for (const sign of signs) seen.set(sign, 'twice');
      intake.added.push(row);
    }
  }
  const codes = newCodes(
    kind,
    [...known, ...intake.added].map(({ code }) => code),
    intake.added.filter(({ code }) => code === '').length,
  );
  intake.added = intake.added.map((row) => (row.code === '' ? { ...row, code: codes.shift() ?? '' } : row));
  return intake;
}

/** What somebody is known by. One institution may send several innovations by one e-mail. */
function signsOf({ code, name, institution, email }: ListedItem, kind: ListKind): string[] {
  const named = kind === 'judges' ? nameKey(name) : `${nameKey(name)}|${nameKey(institution)}`;
  return [
    ...(codeKey(code) === '' ? [] : [`code:${codeKey(code)}`]),
    `name:${named}`,
    ...(kind === 'judges' && email !== '' ? [`email:${email.toLowerCase()}`] : []),
  ];
}
