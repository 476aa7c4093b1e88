// A judge's file as it is collected: which of its sheets counts, and its cells as they are written into the judge's tab.
import type { ReadCell, ReadSheet } from '../../file-formats/xlsx/cells';
import type { Cell, Grid } from '../../vocabulary/cell';
import { fixedOf } from '../read/score-sheet';
import { headerRowOf } from '../read/table';

/** A tab written as it was collected. Texts are texts, never formulas. */
export type CollectedTab = {
  /** A rectangle. */
  values: (string | number | boolean)[][];
  /** Cells whose numbers are dates or percentages, and their number formats. */
  formats: { row: number; column: number; format: string }[];
  /** The same cells as reading the tab will give them. */
  grid: Grid;
  headerRow: number;
};

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const DATE = 'dd/mm/yyyy';
const DATE_AND_TIME = 'dd/mm/yyyy h:mm:ss';

/** A serial number as the moment a sheet shows. */
const momentOf = (serial: number): string =>
  new Date(EPOCH + Math.round(serial * 86_400) * 1000).toISOString().slice(0, 19);

/** And back; what is no such moment stays a text. */
export function serialOf(moment: string): string | number {
  const serial = (Date.parse(`${moment}Z`) - EPOCH) / DAY_MS;
  return Number.isNaN(serial) ? moment : serial;
}

/** The days that a sheet can show as dates: years 0 to 9999. */
const isMoment = (serial: number): boolean => serial > -693_000 && serial < (Date.UTC(10_000, 0, 1) - EPOCH) / DAY_MS;

function written(cell: ReadCell | undefined): { value: string | number | boolean; format?: string; read: Cell } {
  const value = cell?.value ?? (cell?.formula === undefined ? '' : `=${cell.formula}`);
  if (typeof value !== 'number' || cell === undefined || cell.kind === 'plain') return { value, read: value };
  if (cell.kind === 'percent') return { value, read: value, format: Number.isInteger(value * 100) ? '0%' : '0.00%' };
  if (!isMoment(value)) return { value, read: value };
  return { value, read: { date: momentOf(value) }, format: Number.isInteger(value) ? DATE : DATE_AND_TIME };
}

const headerOf = (grid: Grid): number | null =>
  headerRowOf(grid, (row) => row.filter((cell) => typeof cell === 'string' && fixedOf(cell) !== undefined).length);

const gridOf = (tab: string, rows: ReadSheet['rows'], width: number): Grid => ({
  tab,
  values: rows.map((row) => Array.from({ length: width }, (_, column) => written(row[column]).read)),
});

/** Rows and columns up to the last cell with content. */
function trimmed({ rows }: ReadSheet): { rows: ReadSheet['rows']; width: number } {
  let height = rows.length;
  while (height > 0 && rows[height - 1]?.every((cell) => cell === undefined) !== false) height -= 1;
  return { rows: rows.slice(0, height), width: rows.reduce((most, row) => Math.max(most, row.length), 1) };
}

/** A judge's table is copied into the workbook: a stray cell far out must not become thousands of blank rows there. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 500;

export function isTooLarge(sheet: ReadSheet): boolean {
  const { rows, width } = trimmed(sheet);
  return rows.length > MOST_ROWS || width > MOST_COLUMNS;
}

/** The sheet of the judge's tab: by its name, else the first that can be seen and has a table as judges' tabs do. */
export function sheetOf(sheets: readonly ReadSheet[], name: string): ReadSheet | undefined {
  const seen = sheets.filter((sheet) => !sheet.hidden);
  const hasTable = (sheet: ReadSheet): boolean => {
    const { rows, width } = trimmed({ ...sheet, rows: sheet.rows.slice(0, 20) });
    return headerOf(gridOf(sheet.name, rows, width)) !== null;
  };
  return sheets.find((sheet) => sheet.name === name) ?? seen.find(hasTable);
}

/**
 * The cells of a judge's sheet for the tab `name`, where they stand in the file, with `mark` in the second line: above
 * the header, so that lines are put before a table that begins too high.
 */
export function collectedTab(sheet: ReadSheet, name: string, mark: string): CollectedTab {
  const { rows: own, width } = trimmed(sheet);
  const header = headerOf(gridOf(name, own, width)) ?? 0;
  const missing = Math.max(0, 2 - header);
  const rows = [...Array.from({ length: missing }, (): (ReadCell | undefined)[] => []), ...own];
  rows[1] = [{ value: mark, kind: 'plain' }];
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => written(row[column])));
  return {
    values: cells.map((row) => row.map(({ value }) => value)),
    formats: cells.flatMap((line, row) =>
      line.flatMap(({ format }, column) => (format === undefined ? [] : [{ row, column, format }])),
    ),
    grid: { tab: name, values: cells.map((row) => row.map(({ read }) => read)) },
    headerRow: header + missing,
  };
}

/** `Lembar Juri · dikumpulkan … · proses 1a2b3c4d · …` */
const MARK = /^Lembar Juri · (?:dikumpulkan|collected) .* · (?:proses|run) ([0-9a-f]{8}) · /;

/** The run that collected a tab; null for a tab that was not collected. */
export const runOfMark = ({ values }: Grid): string | null => MARK.exec(String(values[1]?.[0] ?? ''))?.[1] ?? null;

/** Whether a tab holds these cells already, whenever they were collected. */
export function holds(tab: Grid, collected: CollectedTab): boolean {
  const rows = Math.max(tab.values.length, collected.grid.values.length);
  return Array.from({ length: rows }, (_, row) => row).every((row) => {
    const [one = [], other = []] = [tab.values[row], collected.grid.values[row]];
    const columns = Math.max(one.length, other.length);
    return Array.from({ length: columns }, (_, column) => column).every(
      (column) => (row === 1 && column === 0) || isSame(one[column] ?? '', other[column] ?? ''),
    );
  });
}

const isSame = (one: Cell, other: Cell): boolean =>
  typeof one === 'object' && typeof other === 'object' ? one.date === other.date : one === other;
