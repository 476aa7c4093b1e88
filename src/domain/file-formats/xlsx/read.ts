// Reads an .xlsx file as Google, Excel or LibreOffice write it: the cells of its sheets, each of the type the file gives it.
import { textOf, unzipped } from '../zip';
import type { NumberKind, ReadProtection, ReadSheet } from './cells';
import { readingAt, xlsxError, xlsxFaultOf } from './fault';
import { kindOfFormat, kindOfId } from './number-formats';
import { MOST_CELLS, readSheetRows } from './read-rows';
import { readText, walk } from './xml';

/** Unpacked bytes in all, six times a national year: a small archive may still unpack to gigabytes. */
const MOST_BYTES = 40_000_000;
/** And with pictures, which are not looked at here. */
const MOST_WITH_PICTURES = 500_000_000;

type Parts = (name: string) => string | null;

function unpacked(bytes: Uint8Array): Parts {
  let [total, all] = [0, 0];
  let files: Record<string, Uint8Array>;
  try {
    const seen = new Set<string>();
    files = unzipped(bytes, ({ name, originalSize }) => {
      all += originalSize;
      if (all > MOST_WITH_PICTURES) throw xlsxError('too-large', name);
      if (!/\.(xml|rels)$/i.test(name)) return false;
      // Which of two parts counts, every program would choose for itself.
      if (seen.has(name.toLowerCase())) throw xlsxError('damaged', `${name} twice`);
      seen.add(name.toLowerCase());
      total += originalSize;
      if (total > MOST_BYTES) throw xlsxError('too-large', name);
      return true;
    });
  } catch (error) {
    throw xlsxFaultOf(error) === null ? xlsxError('not-xlsx', String(error)) : error;
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

/** The texts that cells point to; of formatted texts the text. */
function readStrings(source: string): string[] {
  const strings: string[] = [];
  let text: string | null = null;
  let inText = false;
  walk(source, {
    open: (name) => {
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
  let inFormats = false;
  walk(source, {
    open: (name, { numFmtId, formatCode }) => {
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
  let since1904 = false;
  let protection: ReadProtection | null = null;
  walk(source, {
    open: (element, attributes) => {
      const { name = '', state = 'visible', id = '', date1904 } = attributes;
      if (element === 'workbookPr') since1904 = isTrue(date1904);
      if (element === 'workbookProtection') protection = attributes;
      if (element === 'sheet') listed.push({ name, hidden: state !== 'visible', relation: relations.get(id) });
    },
  });
  const twice = listed.find(({ name }, index) => listed.some((one, other) => other < index && one.name === name));
  if (twice !== undefined) throw xlsxError('damaged', 'two sheets of one name', { tab: twice.name });
  const strings = readStrings(partOf('sharedStrings'));
  const kinds = readKinds(partOf('styles'));
  let cells = 0;
  const sheets = listed.map(({ name, hidden, relation }) =>
    readingAt(
      () => ({ tab: name }),
      (): ListedSheet => {
        const part = relation === undefined ? null : parts(relation.target);
        if (relation === undefined || part === null) throw xlsxError('damaged', 'a sheet is missing');
        const { type, target } = relation;
        const read = readSheetRows(type === 'worksheet' ? part : '', { strings, kinds, since1904 });
        cells += read.rows.length * read.rows.reduce((most, row) => Math.max(most, row.length), 0);
        if (cells > MOST_CELLS) throw xlsxError('too-large', 'more cells than are read');
        return { name, hidden, part: target, type, ...read };
      },
    ),
  );
  return { sheets, part: book, protection };
}

/** The sheets with cells; charts and the like are left out. */
export const readXlsx = (bytes: Uint8Array): ReadSheet[] =>
  readBook(bytes).sheets.filter(({ type }) => type === 'worksheet');
