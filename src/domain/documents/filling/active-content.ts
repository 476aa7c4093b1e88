// What a Word file may hold beside text and pictures: fields that fetch or run something, macros, objects, parts of other files.
// A document made of it would carry it to everybody who opens it.
import { walk } from '../../file-formats/xlsx/xml';
import type { Archive } from './archive';

/** Fields that only show what is in the file; all others are told. */
const HARMLESS = new Set(
  `= ADVANCE ASK AUTHOR AUTONUM AUTONUMLGL AUTONUMOUT BIBLIOGRAPHY CITATION COMMENTS CREATEDATE DATE DOCPROPERTY DOCVARIABLE EDITTIME EQ
  FILENAME FILESIZE FILLIN FORMCHECKBOX FORMDROPDOWN FORMTEXT HYPERLINK IF INDEX INFO KEYWORDS LASTSAVEDBY LISTNUM MERGEFIELD MERGEREC
  MERGESEQ NEXT NEXTIF NOTEREF NUMCHARS NUMPAGES NUMWORDS PAGE PAGEREF PRINTDATE QUOTE REF REVNUM SAVEDATE SECTION SECTIONPAGES SEQ SET
  SKIPIF STYLEREF SUBJECT SYMBOL TA TC TEMPLATE TIME TITLE TOA TOC USERADDRESS USERINITIALS USERNAME XE`.split(/\s+/),
);

/** Parts by their names. */
const PARTS_BY_NAME: readonly [RegExp, string][] = [
  [/vba(project|data)/i, 'makro (vbaProject)'],
  [/\/activeX\//i, 'ActiveX'],
  [/\/embeddings\/|oleObject/i, 'OLE'],
];

/** What is fetched from elsewhere, by the end of a relationship's type. */
const NAMES: Readonly<Record<string, string>> = { attachedTemplate: 'attachedTemplate', image: 'gambar dari luar' };

const SAFE_LINK = /^(https?:|mailto:|tel:|#|$)/i;
/** Word notes by which template on the own disk a letter was begun. */
const OWN_DISK = /^file:\/\/\/[a-z]:/i;

function inRelationship({ Type = '', Target = '', TargetMode }: Record<string, string | undefined>): string[] {
  const type = Type.slice(Type.lastIndexOf('/') + 1);
  if (type === 'aFChunk') return ['altChunk'];
  if (TargetMode !== 'External') return [];
  if (type === 'hyperlink') return SAFE_LINK.test(Target) ? [] : [Target.slice(0, 30)];
  return type === 'attachedTemplate' && OWN_DISK.test(Target) ? [] : [NAMES[type] ?? type];
}

const firstWord = (instruction: string): string => /^\s*(=|[^\s"\\=]*)/.exec(instruction)?.[1]?.toUpperCase() ?? '';

function fieldName(instruction: string): string[] {
  const name = firstWord(instruction);
  if (HARMLESS.has(name)) return [];
  return instruction.trim() === '' ? [] : [name === '' ? instruction.trim().slice(0, 30) : name];
}

/** Fields may be cut into runs and stand inside others: each is put together from its own pieces. */
function inPart(xml: string): string[] {
  const found: string[] = [];
  const open: string[] = [];
  let inInstruction = false;
  walk(
    xml,
    {
      open: (name, attributes) => {
        inInstruction = name === 'instrText';
        if (name === 'altChunk') found.push('altChunk');
        else if (name === 'Relationship') found.push(...inRelationship(attributes));
        else if (name === 'Override' && /macroEnabled|vbaProject/i.test(attributes.ContentType ?? ''))
          found.push('makro (vbaProject)');
        else if (name === 'fldSimple') found.push(...fieldName(attributes.instr ?? ''));
        else if (name === 'fldChar' && attributes.fldCharType === 'begin') open.push('');
        else if (name === 'fldChar' && attributes.fldCharType === 'end') found.push(...fieldName(open.pop() ?? ''));
      },
      text: (text) => {
        if (inInstruction) open.push((open.pop() ?? '') + text);
      },
      close: () => {
        inInstruction = false;
      },
    },
    [],
  );
  return [...found, ...open.flatMap(fieldName)];
}

/** Names of the active content, each once; throws where a part is no XML. */
export function activeContentIn(archive: Archive): string[] {
  const found = Object.keys(archive.files).flatMap((name) =>
    /\.(xml|rels)$/i.test(name)
      ? inPart(archive.file(name)?.asText() ?? '')
      : PARTS_BY_NAME.flatMap(([pattern, what]) => (pattern.test(`/${name}`) ? [what] : [])),
  );
  return [...new Set(found)];
}
