// Reads an .xlsx file as Google, Excel or LibreOffice write it: the cells of its sheets, each of the type the file gives it.
import { textOf, unzipped } from '../zip';
import { archiveFaultOf, WORKBOOK } from '../zip/limits';
import type { NumberKind, ReadProtection, ReadSheet } from './cells';
import { readingAt, xlsxError } from './fault';
import { kindOfFormat, kindOfId } from './number-formats';
import { MOST_CELLS, MOST_NAMED, MOST_SIGNS, readSheetRows } from './read-rows';
import { readText, walk } from './xml';

type Parts = (name: string) => string | null;

function unpacked(bytes: Uint8Array): Parts {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipped(bytes, WORKBOOK, (name) => /\.(xml|rels)$/i.test(name));
  } catch (error) {
    const fault = archiveFaultOf(error);
    throw xlsxError(fault === null ? 'not-xlsx' : fault === 'too-large' ? fault : 'damaged', String(error));
  }
  const named = new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content]));
  return (name) => {
    const part = named.get(name.toLowerCase());
    return part === undefined ? null : textOf(part);
  };
}

type Relation = { type: string; target: string };

/** Where it stands to what a part is related. */
export function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** What a part is related to, by id; targets as paths from the root. */
export function relationsOf(parts: Parts, part: string): Map<string, Relation> {
  const source = parts(relationsPart(part));
  const found = new Map<string, Relation>();
  walk(source ?? '', {
    open: (name, { Id, Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      const path: string[] = Target.startsWith('/') ? [] : part.split('/').slice(0, -1);
      for (const step of Target.split('/')) {
        if (step === '..') path.pop();
        else if (step !== '.' && step !== '') path.push(step);
      }
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: path.join('/') });
    },
  });
  return found;
}

/** What else a workbook lists: texts, looks (Excel itself has 65,490 at most), names of cells, sheets. */
const MOST_LISTED: Readonly<Record<string, number>> = { si: 100_000, xf: 140_000, definedName: 20_000, sheet: 1_000 };

/** Counts what a part lists; throws where it is more than anything that is read. */
function listing(): (name: string) => void {
  const counts = new Map<string, number>();
  return (name) => {
    const most = MOST_LISTED[name];
    if (most === undefined) return;
    const count = (counts.get(name) ?? 0) + 1;
    if (count > most) throw xlsxError('too-large', `more than ${most} ${name}`);
    counts.set(name, count);
  };
}

/** The texts that cells point to; of formatted texts the text. */
function readStrings(source: string): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  const count = listing();
  walk(source, {
    open: (name) => {
      count(name);
      if (name === 'si') text = '';
      inText = name === 't';
    },
    text: (piece) => {
      if (inText && text !== null) text += piece;
    },
    close: (name) => {
      inText = false;
      if (name === 'si') strings.push(readText(text ?? ''));
    },
  });
  return strings;
}

/** How each cell format shows numbers, by its index. */
function readKinds(source: string): NumberKind[] {
  const own = new Map<number, NumberKind>();
  const kinds: NumberKind[] = [];
  const count = listing();
  let inFormats = false;
  walk(source, {
    open: (name, { numFmtId, formatCode }) => {
      count(name);
      if (name === 'cellXfs') inFormats = true;
      else if (name === 'numFmt') own.set(Number(numFmtId), kindOfFormat(formatCode ?? ''));
      else if (name === 'xf' && inFormats) kinds.push(own.get(Number(numFmtId)) ?? kindOfId(Number(numFmtId ?? 0)));
    },
    close: (name) => {
      if (name === 'cellXfs') inFormats = false;
    },
  });
  return kinds;
}

/** A sheet as the workbook lists it. */
export type ListedSheet = ReadSheet & {
  /** Its place in the file. */
  part: string;
  /** `worksheet`; others have no cells: charts, and kinds that no program makes any more. */
  type: string;
};

export type ReadBook = {
  sheets: ListedSheet[];
  /** The workbook's own place in the file. */
  part: string;
  protection: ReadProtection | null;
};

/** The first whose key another before it has. */
function repeated<T>(all: readonly T[], keyOf: (one: T) => string | undefined): T | null {
  const seen = new Set<string>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined && seen.has(key)) return one;
    if (key !== undefined) seen.add(key);
  }
  return null;
}

const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';

/**
 * All that a workbook lists, in its order; sheets without cells have no rows.
 * Throws a fault (`xlsxFaultOf`) on what is no workbook, is damaged, or larger than anything that is read here.
 */
export function readBook(bytes: Uint8Array): ReadBook {
  const parts = unpacked(bytes);
  const book = [...relationsOf(parts, '').values()].find((one) => one.type === 'officeDocument')?.target;
  const source = book === undefined ? null : parts(book);
  if (book === undefined || source === null) throw xlsxError('not-xlsx', 'no workbook');
  const relations = relationsOf(parts, book);
  const partOf = (type: string): string =>
    parts([...relations.values()].find((one) => one.type === type)?.target ?? '') ?? '';
  const listed: { name: string; hidden: boolean; relation: Relation | undefined }[] = [];
  const count = listing();
  let since1904 = false;
  let protection: ReadProtection | null = null;
  walk(source, {
    open: (element, attributes) => {
      count(element);
      const { name = '', state = 'visible', id = '', date1904 } = attributes;
      if (element === 'workbookPr') since1904 = isTrue(date1904);
      if (element === 'workbookProtection') protection = attributes;
      if (element === 'sheet') listed.push({ name, hidden: state !== 'visible', relation: relations.get(id) });
    },
  });
  const twice = repeated(listed, ({ name }) => name);
  if (twice !== null) throw xlsxError('damaged', 'two sheets of one name', { tab: twice.name });
  const shared = repeated(listed, ({ relation }) => relation?.target);
  if (shared !== null) throw xlsxError('damaged', 'two sheets of one part', { tab: shared.name });
  const strings = readStrings(partOf('sharedStrings'));
  const kinds = readKinds(partOf('styles'));
  let [cells, named, signs] = [0, 0, 0];
  const sheets = listed.map(({ name, hidden, relation }) =>
    readingAt(
      () => ({ tab: name }),
      (): ListedSheet => {
        const part = relation === undefined ? null : parts(relation.target);
        if (relation === undefined || part === null) throw xlsxError('damaged', 'a sheet is missing');
        const { type, target } = relation;
        const read = readSheetRows(type === 'worksheet' ? part : '', { strings, kinds, since1904 });
        cells += read.rows.length * read.rows.reduce((most, row) => Math.max(most, row.length), 0);
        named += read.cells;
        signs += read.signs;
        if (cells > MOST_CELLS || named > MOST_NAMED || signs > MOST_SIGNS)
          throw xlsxError('too-large', 'more than is read');
        return { name, hidden, part: target, type, ...read };
      },
    ),
  );
  return { sheets, part: book, protection };
}

/** The sheets with cells; charts and the like are left out. */
export const readXlsx = (bytes: Uint8Array): ReadSheet[] =>
  readBook(bytes).sheets.filter(({ type }) => type === 'worksheet');
