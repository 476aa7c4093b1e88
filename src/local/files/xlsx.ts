// The only file that calls the .xlsx library: bytes → tabs and cells, and back with everything the library keeps.
import {
  a1ToR1C1,
  type Cell,
  type CellStyle,
  cloneChart,
  dateToSerial,
  type FontStyle,
  type NamedRange,
  r1c1ToA1,
  readXlsx,
  type Sheet,
  type SheetChart,
  type WriteSheet,
  writeXlsx,
} from 'hucre';
import { isMark } from '../../domain/workbook/write/tab-content';
import { withoutTail, withTail } from '../spreadsheet/blank-tail';
import { recalculate } from '../spreadsheet/formula/recalculate';
import { type CellContent, cellAt, type StoredCell, type Tab } from '../spreadsheet/model';
import { rowHeights } from '../spreadsheet/row-heights';
import type { BookSource } from './xlsx-parts';

export type ReadTab = Pick<
  Tab,
  | 'name'
  | 'hidden'
  | 'cells'
  | 'frozenRows'
  | 'frozenColumns'
  | 'color'
  | 'validations'
  | 'conditionals'
  | 'source'
  | 'isTailLeftOut'
>;

/** Dates become serial numbers of the 1900 system, whichever the file counts in. */
const content = (value: Cell['value'] | undefined): CellContent =>
  value === undefined || value === '' ? null : value instanceof Date ? dateToSerial(value, false) : value;

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

/** Formulas that a file stores once for a block are written out for each cell, as Google's import does. */
function ownFormula(cell: Cell, row: number, column: number, shared: Map<number, string>): string | null {
  if (cell.formula === undefined) return null;
  if (cell.formulaType !== 'shared' || cell.formulaSharedIndex === undefined) return cell.formula;
  if (cell.formula !== '') {
    shared.set(cell.formulaSharedIndex, a1ToR1C1(cell.formula, row, column));
    return cell.formula;
  }
  const master = shared.get(cell.formulaSharedIndex);
  return master === undefined ? null : r1c1ToA1(master, row, column);
}

/** Excel keeps the name "History" to itself, and so the library refuses it; Google does not: on disk it has a line behind it. */
const nameOnDisk = (name: string): string => (/^history$/i.test(name) ? `${name}_` : name);
const nameFromDisk = (name: string): string => (/^history_$/i.test(name) ? name.slice(0, -1) : name);

function readTab(sheet: Sheet): ReadTab {
  const { rows, cells, dataValidations, conditionalRules, ...source } = sheet;
  const shared = new Map<number, string>();
  const grid = rows.map((row) =>
    row.map((value): StoredCell | undefined => (value === null ? undefined : { value: content(value), formula: null })),
  );
  for (const [key, cell] of cells ?? []) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    while (grid.length <= row) grid.push([]);
    const line = grid[row]!;
    while (line.length <= column) line.push(undefined);
    const kept = keptOf(cell);
    line[column] = {
      value: content(cell.formulaResult ?? cell.value),
      formula: ownFormula(cell, row, column, shared),
      ...(cell.style ? { style: cell.style } : {}),
      ...(kept ? { kept } : {}),
    };
  }
  const filled = withTail(grid);
  return {
    name: nameFromDisk(sheet.name),
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    cells: [...filled],
    isTailLeftOut: filled !== grid,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    color: sheet.view?.tabColor?.rgb?.slice(-6) ?? null,
    validations: dataValidations ?? [],
    conditionals: conditionalRules ?? [],
    source,
  };
}

/** Reads a workbook. Throws the library's error when the bytes are no .xlsx. */
export async function readBook(bytes: Uint8Array): Promise<{ tabs: ReadTab[]; active: number; source: BookSource }> {
  const { sheets, ...source } = await readXlsx(bytes, { readStyles: true });
  return { tabs: sheets.map(readTab), active: source.activeSheet ?? 0, source };
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

/** What would be missing if the workbook were written again, as words for a warning; empty for an ordinary workbook. */
export function notKept(tabs: readonly Tab[], source: BookSource | null): string[] {
  const inTabs = tabs.flatMap((tab) => {
    const { charts = [], pivotTables, slicers, timelines, threadedComments } = tab.source ?? {};
    const kinds = {
      'pivot tables': pivotTables,
      slicers,
      timelines,
      'threaded comments': threadedComments,
      charts: charts.slice(redrawn(charts).length),
    };
    return Object.entries(kinds).flatMap(([kind, list]) => ((list?.length ?? 0) > 0 ? [`${tab.name}: ${kind}`] : []));
  });
  const inBook = { 'external links': source?.externalLinks, 'pictures in cells': source?.cellImages };
  return [...inTabs, ...Object.entries(inBook).flatMap(([kind, list]) => ((list?.length ?? 0) > 0 ? [kind] : []))];
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
function printNames(tab: Tab): NamedRange[] {
  const { printTitlesRow, printTitlesColumn, printArea } = setupOf(tab) ?? {};
  const scope = nameOnDisk(tab.name);
  const on = (range: string): string => `'${scope.replace(/'/g, "''")}'!${range}`;
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

function writeTab(tab: Tab, font: FontStyle): WriteSheet {
  recalculate(tab);
  const cells = new Map<string, Cell>();
  const lines = tab.source === null || tab.isTailLeftOut === true ? withoutTail(tab.cells) : tab.cells;
  lines.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell) cells.set(`${row},${column}`, writeCell(cell, font));
    });
  });
  const frozen = tab.frozenRows > 0 || tab.frozenColumns > 0;
  const { charts, pivotTables, slicers, timelines, threadedComments, ...source } = tab.source ?? {};
  const drawn = redrawn(charts);
  return {
    ...source,
    ...(drawn.length > 0 ? { charts: drawn } : {}),
    name: nameOnDisk(tab.name),
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

/** Names whose tab is gone would make Excel repair the file. */
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

/** Writes a workbook; formulas carry the values they had. */
export function writeBook(tabs: readonly Tab[], active: number, source: BookSource | null): Promise<Uint8Array> {
  const font = source?.defaultFont ?? GOOGLE_FONT;
  return writeXlsx({
    sheets: tabs.map((tab) => writeTab(tab, font)),
    properties: source?.properties,
    namedRanges: [...namesIn(source, tabs), ...tabs.flatMap(printNames)],
    defaultFont: font,
    workbookProtection: source?.workbookProtection,
    activeSheet: active,
  });
}
