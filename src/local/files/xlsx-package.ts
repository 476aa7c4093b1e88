// What the .xlsx library cannot read or write, taken out of the file before it reads and put back after it has written.

import type { ReadProtection } from '../../domain/file-formats/xlsx/cells';
import type { ListedSheet, ReadBook } from '../../domain/file-formats/xlsx/read';
import { relationsOf, relationsPart } from '../../domain/file-formats/xlsx/read';
import { escaped, walk } from '../../domain/file-formats/xlsx/xml';
import { textOf, unzipped, utf8, zipped } from '../../domain/file-formats/zip';
import { type Limits, WORKBOOK } from '../../domain/file-formats/zip/limits';

/** A sheet without cells: its parts by their place in the file, and the type of each. */
type ChartSheet = { part: string; parts: ReadonlyMap<string, { bytes: Uint8Array; type: string }> };

/** What of a tab goes past the library. */
export type PastLibrary = {
  /** False for a chart's sheet. */
  hasCells: boolean;
  protection: ReadProtection | null;
  openRanges: readonly ReadProtection[];
  chart: ChartSheet | null;
  /** Blank cells far out had a look, which was left out. */
  isCut: boolean;
};

type Parts = Record<string, Uint8Array>;

/** The library fills up a tab to its last cell, be that but a colour: more than so many cells are cut where nothing stands. */
const MOST_LOOKS = 500_000;
/** So much below and beside the content is kept. */
const MARGIN = { rows: 1_000, columns: 50 };

const widthOf = ({ rows }: ListedSheet): number => rows.reduce((most, row) => Math.max(most, row.length), 0);

function cutOf(sheet: ListedSheet): { rows: number; columns: number } | null {
  const { rows, columns } = sheet.named;
  if (rows * columns <= MOST_LOOKS) return null;
  const cut = { rows: sheet.rows.length + MARGIN.rows, columns: widthOf(sheet) + MARGIN.columns };
  return rows > cut.rows || columns > cut.columns ? cut : null;
}

const BLANK_CELL =
  /<((?:\w+:)?)c\b(?=[^>]*?\sr\s*=\s*["']([A-Za-z]+)(\d+)["'])[^>]*?(?:\/>|>\s*(?:<\1v\s*(?:\/>|>\s*<\/\1v\s*>)\s*)?<\/\1c\s*>)/g;

const columnsUpTo = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0);

const withoutLooks = (source: string, cut: { rows: number; columns: number }): string =>
  source.replace(BLANK_CELL, (cell, _, letters: string, row: string) =>
    Number(row) > cut.rows || columnsUpTo(letters) > cut.columns ? '' : cell,
  );

const EMPTY_SHEET = utf8(
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
);

function edited(parts: Parts, name: string, change: (text: string) => string): void {
  if (parts[name] !== undefined) parts[name] = utf8(change(textOf(parts[name])));
}

/** The types of parts: by their name, else by how it ends. */
function typesIn(parts: Parts): (part: string) => string {
  const [byName, byEnding] = [new Map<string, string>(), new Map<string, string>()];
  const source = parts['[Content_Types].xml'];
  walk(source === undefined ? '' : textOf(source), {
    open: (name, { PartName = '', Extension = '', ContentType = '' }) => {
      if (name === 'Override') byName.set(PartName.toLowerCase(), ContentType);
      if (name === 'Default') byEnding.set(Extension.toLowerCase(), ContentType);
    },
  });
  return (part) =>
    byName.get(`/${part}`.toLowerCase()) ?? byEnding.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase()) ?? '';
}

/** A sheet without cells with all that it refers to. */
function chartSheet(parts: Parts, part: string): ChartSheet {
  const typeOf = typesIn(parts);
  const text = (name: string): string | null => (parts[name] === undefined ? null : textOf(parts[name]));
  const found: [string, { bytes: Uint8Array; type: string }][] = [];
  const waiting = [part];
  const seen = new Set(waiting);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const name of [next, relationsPart(next)]) {
      const bytes = parts[name];
      if (bytes !== undefined) found.push([name, { bytes, type: typeOf(name) }]);
    }
    for (const { target } of relationsOf(text, next).values()) {
      if (!seen.has(target)) waiting.push(target);
      seen.add(target);
    }
  }
  return { part, parts: new Map(found) };
}

/**
 * The file as the library can read it, sheets in their order, and what of each goes past the library. It is packed anew, so that the
 * library sees the parts that were read here and no other ones.
 */
export function forLibrary(bytes: Uint8Array, book: ReadBook): { bytes: Uint8Array; past: PastLibrary[] } {
  const parts = unzipped(bytes, WORKBOOK);
  // What nobody has looked at yet, the library reads too; it takes everything for well-formed.
  const read = new Set(book.sheets.map(({ part }) => part.toLowerCase()));
  for (const [name, content] of Object.entries(parts))
    if (/\.(xml|rels|vml)$/i.test(name) && !read.has(name.toLowerCase())) walk(textOf(content), {}, []);
  // A sheet without a name is none to the library.
  if (book.sheets.some(({ name }) => name === ''))
    edited(parts, book.part, (text) => text.replace(/(<(?:\w+:)?sheet\b[^>]*\sname=)(["'])\2/g, '$1$2-$2'));
  const past = book.sheets.map((sheet): PastLibrary => {
    const { type, part, protection, openRanges } = sheet;
    const cut = cutOf(sheet);
    const hasCells = type === 'worksheet';
    const chart = type === 'chartsheet' ? chartSheet(parts, part) : null;
    if (cut !== null) edited(parts, part, (text) => withoutLooks(text, cut));
    if (!hasCells) {
      // Its place is kept by an empty tab.
      parts[part] = EMPTY_SHEET;
      delete parts[relationsPart(part)];
      edited(parts, relationsPart(book.part), (text) => text.split(`/${type}"`).join('/worksheet"'));
    }
    return { hasCells, protection, openRanges, chart, isCut: cut !== null };
  });
  return { bytes: zipped(parts, 0), past };
}

/** What the library has just written is read as it is. */
const OURS: Limits = { parts: Infinity, bytes: Infinity, xml: Infinity, tags: Infinity };

const element = (name: string, attributes: ReadProtection): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value = '']) => ` ${key}="${escaped(value)}"`)
    .join('')}/>`;

/** A password in clear is never in a file: what is kept is what the program made of it. */
const hasPassword = (protection: ReadProtection | null): protection is ReadProtection =>
  protection !== null && Object.keys(protection).some((key) => /password|hash/i.test(key));

/** What the library has written of a tab; `name` is the one it was given. */
export type WrittenTab = { name: string; ownName: string; past: PastLibrary | null };

const isLacking = ({ name, ownName, past }: WrittenTab): boolean =>
  name !== ownName ||
  (past !== null && (past.chart !== null || hasPassword(past.protection) || past.openRanges.length > 0));

const PROTECTION = /<sheetProtection\b[^>]*\/>/;

/** The file with what the library cannot write; sheets are in the order of its own parts. */
export function afterLibrary(bytes: Uint8Array, tabs: readonly WrittenTab[], book: ReadProtection | null): Uint8Array {
  if (!tabs.some(isLacking) && !hasPassword(book)) return bytes;
  const parts = unzipped(bytes, OURS);
  if (hasPassword(book))
    edited(parts, 'xl/workbook.xml', (text) =>
      text.replace(/<workbookProtection\b[^>]*\/>/, () => element('workbookProtection', book)),
    );
  for (const [index, { name, ownName, past }] of tabs.entries()) {
    const sheet = `worksheets/sheet${index + 1}.xml`;
    if (name !== ownName)
      edited(parts, 'xl/workbook.xml', (text) =>
        text.replace(`<sheet name="${escaped(name)}"`, () => `<sheet name="${escaped(ownName)}"`),
      );
    if (past === null) continue;
    const { protection, openRanges, chart } = past;
    if (protection !== null && (hasPassword(protection) || openRanges.length > 0)) {
      const ranges = openRanges.map((range) => element('protectedRange', range)).join('');
      const whole = ranges === '' ? '' : `<protectedRanges>${ranges}</protectedRanges>`;
      edited(parts, `xl/${sheet}`, (text) =>
        text.replace(PROTECTION, () => element('sheetProtection', protection) + whole),
      );
    }
    if (chart !== null) putChart(parts, chart, index);
  }
  return zipped(parts);
}

/** In a folder of its own, so that nothing meets what the library numbers in the same way. */
function putChart(parts: Parts, chart: ChartSheet, index: number): void {
  const folder = `xl/kept${index + 1}/`;
  const sheet = `worksheets/sheet${index + 1}.xml`;
  delete parts[`xl/${sheet}`];
  delete parts[relationsPart(`xl/${sheet}`)];
  // Not deeper with every run.
  const moved = (name: string): string => folder + name.replace(/^xl\/kept\d+\//, '');
  const isRelations = (name: string): boolean => name.endsWith('.rels');
  for (const [name, { bytes }] of chart.parts) {
    parts[moved(name)] = isRelations(name)
      ? utf8(textOf(bytes).replace(/(\sTarget\s*=\s*["'])\/([^"']*)/g, (_, before, to) => `${before}/${moved(to)}`))
      : bytes;
  }
  const types = [...chart.parts].flatMap(([name, { type }]) =>
    isRelations(name) || type === '' ? [] : [`<Override PartName="/${escaped(moved(name))}" ContentType="${type}"/>`],
  );
  edited(parts, '[Content_Types].xml', (text) =>
    text
      .replace(new RegExp(`<Override PartName="/xl/${sheet}"[^>]*/>`), '')
      .replace('</Types>', () => `${types.join('')}</Types>`),
  );
  edited(parts, 'xl/_rels/workbook.xml.rels', (text) =>
    text.replace(new RegExp(`<Relationship\\b[^>]*Target="${sheet}"[^>]*/>`), (relation) =>
      relation.replace('/worksheet"', '/chartsheet"').replace(`"${sheet}"`, () => `"/${moved(chart.part)}"`),
    ),
  );
}
