// Reads an .xlsx file as Google, Excel or LibreOffice write it: the cells of its sheets, each of the type the file gives it.
import { textOf, unzipped } from '../zip';
import type { NumberKind, ReadSheet } from './cells';
import { xlsxError } from './fault';
import { kindOfFormat, kindOfId } from './number-formats';
import { readSheetRows } from './read-rows';
import { readText, walk } from './xml';

/** Unpacked bytes in all: a judge's file has some thousand cells; a small archive may still unpack to gigabytes. */
const MOST_BYTES = 40_000_000;

type Parts = (name: string) => string | null;

function unpacked(bytes: Uint8Array): Parts {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipped(bytes, ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name)) return false;
      total += originalSize;
      if (total > MOST_BYTES) throw xlsxError('too-large', name);
      return true;
    });
  } catch (error) {
    throw total > MOST_BYTES ? error : xlsxError('not-xlsx', String(error));
  }
  const named = new Map(Object.entries(files).map(([name, content]) => [name.toLowerCase(), content]));
  return (name) => {
    const part = named.get(name.toLowerCase());
    return part === undefined ? null : textOf(part);
  };
}

type Relation = { type: string; target: string };

/** What a part is related to, by id; targets as paths from the root. */
function relationsOf(parts: Parts, part: string): Map<string, Relation> {
  const at = part.lastIndexOf('/') + 1;
  const source = parts(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
  const found = new Map<string, Relation>();
  walk(source ?? '', {
    open: (name, { Id, Type = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      const path: string[] = Target.startsWith('/') ? [] : part.slice(0, at).split('/').slice(0, -1);
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

/**
 * The sheets of a workbook in their order; charts and other sheets without cells are left out.
 * Throws a fault (`xlsxFaultOf`) on what is no workbook, is damaged, or larger than a judge's file can be.
 */
export function readXlsx(bytes: Uint8Array): ReadSheet[] {
  const parts = unpacked(bytes);
  const book = [...relationsOf(parts, '').values()].find((one) => one.type === 'officeDocument')?.target;
  const source = book === undefined ? null : parts(book);
  if (book === undefined || source === null) throw xlsxError('not-xlsx', 'no workbook');
  const relations = relationsOf(parts, book);
  const partOf = (type: string): string =>
    parts([...relations.values()].find((one) => one.type === type)?.target ?? '') ?? '';
  const sheets: { name: string; hidden: boolean; relation: Relation | undefined }[] = [];
  let since1904 = false;
  walk(source, {
    open: (element, { name = '', state = 'visible', id = '', date1904 }) => {
      if (element === 'workbookPr') since1904 = date1904 === '1' || date1904 === 'true';
      if (element === 'sheet') sheets.push({ name, hidden: state !== 'visible', relation: relations.get(id) });
    },
  });
  const strings = readStrings(partOf('sharedStrings'));
  const kinds = readKinds(partOf('styles'));
  return sheets.flatMap(({ name, hidden, relation }) => {
    if (relation === undefined) throw xlsxError('damaged', `the sheet "${name}" is missing`);
    if (relation.type !== 'worksheet') return [];
    const part = parts(relation.target);
    if (part === null) throw xlsxError('damaged', relation.target);
    return [{ name, hidden, rows: readSheetRows(part, { strings, kinds, since1904 }) }];
  });
}
