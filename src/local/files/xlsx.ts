// Bytes → tabs and cells, and back. What stands in the cells is read as in judges' own files; everything else is the .xlsx library's,
// which only this file calls.
import {
  a1ToR1C1,
  type Cell,
  type CellStyle,
  cloneChart,
  type FontStyle,
  type NamedRange,
  r1c1ToA1,
  readXlsx,
  type Sheet,
  type SheetChart,
  type WriteSheet,
  writeXlsx,
} from 'hucre';
import type { ReadCell } from '../../domain/file-formats/xlsx/cells';
import { xlsxError } from '../../domain/file-formats/xlsx/fault';
import { kindOfFormat } from '../../domain/file-formats/xlsx/number-formats';
import { type ListedSheet, readBook as readCells } from '../../domain/file-formats/xlsx/read';
import { isMark } from '../../domain/workbook/write/tab-content';
import { withoutTail, withTail } from '../spreadsheet/blank-tail';
import { cellAt, emptyTab, type StoredCell, type Tab } from '../spreadsheet/model';
import { rowHeights } from '../spreadsheet/row-heights';
import { isExcelName } from '../spreadsheet/tab-names';
import { afterLibrary, forLibrary, type PastLibrary } from './xlsx-package';
import type { BookSource, NotKept } from './xlsx-parts';

export type ReadTab = Pick<
  Tab,
  | 'name'
  | 'hidden'
  | 'hasCells'
  | 'cells'
  | 'frozenRows'
  | 'frozenColumns'
  | 'color'
  | 'validations'
  | 'conditionals'
  | 'source'
  | 'isTailLeftOut'
  | 'stale'
>;

/** What stays with a cell as long as nobody writes into it. */
function keptOf(cell: Cell): StoredCell['kept'] {
  const { richText, hyperlink, comment, checkbox, formulaDynamic } = cell;
  const array = cell.formulaType === 'array' ? { formulaType: cell.formulaType, formulaRef: cell.formulaRef } : {};
  const kept = Object.fromEntries(
    Object.entries({ richText, hyperlink, comment, checkbox, formulaDynamic, ...array }).filter(
      ([, one]) => one !== undefined,
    ),
  );
  return Object.keys(kept).length > 0 ? kept : undefined;
}

/** A hundred thousand formulas of fifty signs in a tab. */
const MOST_FORMULAS = 5_000_000;

/** Formulas that a file stores once for a block, and how many signs they have been written out to. */
type SharedFormulas = { texts: Map<number, string>; signs: number };

/** Formulas that a file stores once for a block are written out for each cell, as Google's import does. */
function ownFormula(cell: Cell, row: number, column: number, shared: SharedFormulas): string | null {
  if (cell.formula === undefined) return null;
  if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined) return cell.formula;
  if (cell.formula !== '') {
    shared.texts.set(cell.formulaSharedIndex, a1ToR1C1(cell.formula, row, column));
    return cell.formula;
  }
  const master = shared.texts.get(cell.formulaSharedIndex);
  shared.signs += master?.length ?? 0;
  if (shared.signs > MOST_FORMULAS) throw xlsxError('too-large', 'long formulas');
  return master === undefined ? null : r1c1ToA1(master, row, column);
}

/** Excel keeps the name "History" to itself, and so the library refuses it; Google does not: on disk it has a line behind it. */
const nameOnDisk = (name: string): string => (/^history$/i.test(name) ? `${name}_` : name);
const nameFromDisk = (name: string): string => (/^history_$/i.test(name) ? name.slice(0, -1) : name);

/** A date that the file writes out, not as a number of days, needs the look of one. */
function styleOf(style: CellStyle | undefined, { kind }: ReadCell): CellStyle | undefined {
  return kind === 'date' && kindOfFormat(style?.numFmt ?? '') !== 'date' ? { ...style, numFmt: 'yyyy-mm-dd' } : style;
}

function readTab(sheet: Sheet, read: ListedSheet, past: PastLibrary): ReadTab {
  const { rows, cells, dataValidations, conditionalRules, ...source } = sheet;
  const shared: SharedFormulas = { texts: new Map(), signs: 0 };
  const width = Math.max(
    ...[rows, read.rows].map((lines) => lines.reduce((most, one) => Math.max(most, one.length), 0)),
  );
  const grid = Array.from({ length: Math.max(rows.length, read.rows.length) }, (_, row) => {
    const line = new Array<StoredCell | undefined>(width).fill(undefined);
    for (const [column, cell] of (read.rows[row] ?? []).entries()) {
      if (cell === undefined) continue;
      const { value, formula } = cell;
      // Where the formula repeats that of another cell, the library knows it.
      line[column] = { value: value === '' ? null : value, formula: formula || null };
    }
    return line;
  });
  for (const [key, cell] of cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    while (grid.length <= row) grid.push([]);
    const line = grid[row]!;
    while (line.length <= column) line.push(undefined);
    const known = read.rows[row]?.[column];
    const kept = keptOf(cell);
    const style = known === undefined ? cell.style : styleOf(cell.style, known);
    line[column] = {
      value: line[column]?.value ?? null,
      formula: ownFormula(cell, row, column, shared),
      ...(style ? { style } : {}),
      ...(kept ? { kept } : {}),
    };
  }
  const filled = withTail(grid);
  return {
    name: nameFromDisk(read.name),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    hasCells: past.hasCells,
    cells: [...filled],
    isTailLeftOut: filled !== grid,
    // A formula that no program has calculated yet.
    stale: read.rows.some((line) => line.some((cell) => cell?.formula !== undefined && cell.value === null)),
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    color: sheet.view?.tabColor?.rgb?.slice(-6) ?? null,
    validations: dataValidations ?? [],
    conditionals: conditionalRules ?? [],
    source: { ...source, past },
  };
}

/** A style that says only "bold" leaves the font to the reader's fancy: name and size are written with it. */
function completed(style: CellStyle, font: FontStyle): CellStyle {
  return style.font ? { ...style, font: { ...font, ...style.font } } : style;
}

function writeCell(cell: StoredCell, font: FontStyle): Cell {
  const common = { ...cell.kept, ...(cell.style ? { style: completed(cell.style, font) } : {}) };
  if (cell.formula !== null) {
    return { ...common, value: null, type: 'formula', formula: cell.formula, formulaResult: cell.value };
  }
  const type = cell.value === null ? 'empty' : (typeof cell.value as 'string' | 'number' | 'boolean');
  return { ...common, value: cell.value, type };
}

/** Google's pixels to the file's character widths. */
const characters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

function columnsOf(tab: Tab): Sheet['columns'] {
  if (tab.widths.size === 0) return tab.source?.columns;
  const count = Math.max(tab.source?.columns?.length ?? 0, ...[...tab.widths.keys()].map((column) => column + 1));
  return Array.from({ length: count }, (_, column) => {
    const pixels = tab.widths.get(column);
    return { ...tab.source?.columns?.[column], ...(pixels === undefined ? {} : { width: characters(pixels) }) };
  });
}

/** The library redraws charts; kinds it cannot draw are among what is not kept. */
const redrawn = (charts: Sheet['charts']): SheetChart[] =>
  (charts ?? []).flatMap((chart) => {
    try {
      return [cloneChart(chart, { anchor: chart.anchor ?? { from: { row: 0, col: 0 } } })];
    } catch {
      return [];
    }
  });

/** What would be missing if the workbook were written again, by tab ('' = of the workbook); empty for an ordinary workbook. */
export function notKept(tabs: readonly Tab[], source: BookSource | null): { tab: string; what: NotKept }[] {
  const inTabs = tabs.flatMap((tab) => {
    const { charts = [], pivotTables, slicers, timelines, threadedComments, past } = tab.source ?? {};
    const kinds: Partial<Record<NotKept, boolean>> = {
      pivotTables: (pivotTables?.length ?? 0) > 0,
      slicers: (slicers?.length ?? 0) > 0,
      timelines: (timelines?.length ?? 0) > 0,
      threadedComments: (threadedComments?.length ?? 0) > 0,
      charts: charts.length > redrawn(charts).length,
      looksFarOut: past?.isCut === true,
      macroSheet: past !== undefined && !past.hasCells && past.chart === null,
    };
    return (Object.keys(kinds) as NotKept[]).flatMap((what) => (kinds[what] === true ? [{ tab: tab.name, what }] : []));
  });
  return [
    ...inTabs,
    ...((source?.externalLinks?.length ?? 0) > 0 ? [{ tab: '', what: 'externalLinks' as const }] : []),
    ...((source?.cellImages?.length ?? 0) > 0 ? [{ tab: '', what: 'cellImages' as const }] : []),
  ];
}

/** A tab that the add-on made prints on landscape A4, as wide as a page, its header on each: as Google's print dialog would. */
const printSetup = ({ frozenRows }: Tab): Sheet['pageSetup'] => ({
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  ...(frozenRows > 0 ? { printTitlesRow: `$${frozenRows}:$${frozenRows}` } : {}),
});

const setupOf = (tab: Tab): Sheet['pageSetup'] => (tab.source ? tab.source.pageSetup : printSetup(tab));

/** The library writes the names of these without the quotation marks that a tab's name may need, which Excel takes for damage. */
const withoutNames = (setup: Sheet['pageSetup']): Sheet['pageSetup'] =>
  setup && { ...setup, printTitlesRow: undefined, printTitlesColumn: undefined, printArea: undefined };

/** What of a tab is printed, and which rows and columns on every page, as names of the workbook. */
function printNames(tab: Tab, scope: string): NamedRange[] {
  const { printTitlesRow, printTitlesColumn, printArea } = setupOf(tab) ?? {};
  const on = (range: string): string => `'${nameOnDisk(tab.name).replace(/'/g, "''")}'!${range}`;
  const titles = [printTitlesColumn, printTitlesRow].flatMap((range) => (range === undefined ? [] : [on(range)]));
  return [
    ...(printArea === undefined ? [] : [{ name: '_xlnm.Print_Area', range: on(printArea), scope }]),
    ...(titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', range: titles.join(','), scope }]),
  ];
}

/** Made by the add-on, now or in an earlier run: nobody else's heights are changed. */
const isOurs = (tab: Tab): boolean => tab.source === null || isMark(cellAt(tab, 1, 0)?.value);

/** The look of the tab with its colour: the file's own unless it was changed. */
function coloured({ source, color }: Tab): Sheet['view'] {
  const { tabColor, ...view } = source?.view ?? {};
  const same = (tabColor?.rgb?.slice(-6) ?? null) === color;
  if (same) return source?.view;
  return color === null ? view : { ...view, tabColor: { rgb: color } };
}

function writeTab(tab: Tab, name: string, font: FontStyle): WriteSheet {
  const cells = new Map<string, Cell>();
  const lines = tab.source === null || tab.isTailLeftOut === true ? withoutTail(tab.cells) : tab.cells;
  lines.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell) cells.set(`${row},${column}`, writeCell(cell, font));
    });
  });
  const frozen = tab.frozenRows > 0 || tab.frozenColumns > 0;
  const { charts, pivotTables, slicers, timelines, threadedComments, past, ...source } = tab.source ?? {};
  const drawn = redrawn(charts);
  return {
    ...source,
    ...(drawn.length > 0 ? { charts: drawn } : {}),
    name,
    rows: [],
    cells,
    columns: columnsOf(tab),
    hidden: tab.hidden && tab.source?.veryHidden !== true,
    freezePane: frozen ? { rows: tab.frozenRows, columns: tab.frozenColumns } : undefined,
    ...(tab.validations.length > 0 ? { dataValidations: [...tab.validations] } : {}),
    ...(tab.conditionals.length > 0 ? { conditionalRules: [...tab.conditionals] } : {}),
    view: coloured(tab),
    pageSetup: withoutNames(setupOf(tab)),
    ...(isOurs(tab) ? { rowDefs: rowHeights(tab) } : {}),
  };
}

/** Defined names of a deleted tab would make Excel repair the file. */
function namesIn(source: BookSource | null, tabs: readonly Tab[]): NamedRange[] {
  const names = new Set(tabs.map((tab) => tab.name.toLowerCase()));
  const tabOf = (range: string): string | null =>
    /^'((?:[^']|'')+)'!/.exec(range)?.[1]?.replace(/''/g, "'") ?? /^([^'!]+)!/.exec(range)?.[1] ?? null;
  return (source?.namedRanges ?? []).filter((one) =>
    [one.scope ?? null, tabOf(one.range)].every((name) => name === null || names.has(name.toLowerCase())),
  );
}

/** The font of a new spreadsheet at Google. */
const GOOGLE_FONT: FontStyle = { name: 'Arial', size: 10 };

/** Names that the library refuses stand under others in what it writes. */
function namesForLibrary(names: readonly string[]): string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  return names.map((name, index) => {
    const key = name.toLowerCase();
    const isTaken = isExcelName(name) && !seen.has(key);
    seen.add(key);
    if (isTaken) return name;
    let other = `tab${index + 1}`;
    while (taken.has(other)) other += '_';
    return other;
  });
}

/** Writes a workbook; formulas carry the values they had. */
export async function writeBook(tabs: readonly Tab[], active: number, source: BookSource | null): Promise<Uint8Array> {
  const font = source?.defaultFont ?? GOOGLE_FONT;
  const own = tabs.map((tab) => nameOnDisk(tab.name));
  const names = namesForLibrary(own);
  const written = await writeXlsx({
    sheets: tabs.map((tab, index) => writeTab(tab, names[index]!, font)),
    properties: source?.properties,
    namedRanges: [
      ...namesIn(source, tabs).map((one) => ({ ...one, scope: one.scope && names[own.indexOf(one.scope)] })),
      ...tabs.flatMap((tab, index) => printNames(tab, names[index]!)),
    ],
    defaultFont: font,
    workbookProtection: source?.workbookProtection,
    activeSheet: active,
  });
  const tabsWritten = tabs.map((tab, index) => ({
    name: names[index]!,
    ownName: own[index]!,
    past: tab.source?.past ?? null,
  }));
  return afterLibrary(written, tabsWritten, source?.past ?? null);
}

type ReadBook = { tabs: ReadTab[]; active: number; source: BookSource };

/** What the library reads it may refuse to write (a frozen part beyond the sheet): better at once than with the results. */
async function checkWritable({ tabs, active, source }: ReadBook): Promise<void> {
  const blank = tabs.map((tab, index): Tab => ({ ...emptyTab(index, tab.name), ...tab, cells: [] }));
  try {
    await writeBook(blank, active, source);
  } catch (error) {
    throw xlsxError('damaged', String(error));
  }
}

/** Reads a workbook. Throws a fault (`xlsxFaultOf`) or the library's error when the bytes are none that can be read. */
export async function readBook(bytes: Uint8Array): Promise<ReadBook> {
  const read = readCells(bytes);
  const mended = forLibrary(bytes, read);
  const { sheets, ...source } = await readXlsx(mended.bytes, { readStyles: true });
  if (sheets.length !== read.sheets.length) throw xlsxError('damaged', 'sheets that are not understood');
  const tabs = sheets.map((sheet, index) => readTab(sheet, read.sheets[index]!, mended.past[index]!));
  if (tabs.every(({ hidden }) => hidden)) throw xlsxError('damaged', 'nothing to be seen');
  const active = source.activeSheet ?? 0;
  const book = { tabs, active, source: { ...source, past: read.protection } };
  await checkWritable(book);
  return book;
}
