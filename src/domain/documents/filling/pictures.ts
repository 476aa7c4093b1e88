// Puts pictures into a filled document: where a picture's alternative text is {{%name}}, and where {{%name}} stood in a text.
import { tagKey } from '../fields/fields';
import type { Archive } from './archive';
import { PARTS } from './template-parts';

/** A PNG or JPEG with its size in pixels. */
export type Picture = { bytes: Uint8Array; type: 'png' | 'jpeg'; width: number; height: number };

/** By what the picture field holds. */
export type Pictures = ReadonlyMap<string, Picture>;

/** Signs of this file's own, in the area that Unicode leaves to programs: no value may hold them. */
export const SIGNS = /[\uE000-\uE002]/g;

/** Stand around the name of a picture in a filled text; people do not type them. */
const [BEGIN, END] = ['\uE000', '\uE001'];

/** What a text with {{%name}} is filled with until the picture takes its place. */
export const pictureMark = (tag: string): string => BEGIN + tag + END;

const DRAWING = /<w:drawing(?: [^>]*)?>(?:(?!<\/w:drawing>).)*<\/w:drawing>/gs;
const ALTERNATIVE = /<wp:docPr [^>]*descr="\s*\{\{\s*%\s*([^{}"]*?)\s*\}\}\s*"/;
const MARKED = new RegExp(`${BEGIN}([^${END}]*)${END}`);

/** The picture fields of a part, by their alternative texts. */
export const pictureFieldsIn = (xml: string): string[] =>
  (xml.match(DRAWING) ?? []).flatMap((drawing) => ALTERNATIVE.exec(drawing)?.[1] ?? []);

/** EMU: 360,000 to the centimetre. */
const MOST = { cx: 1_440_000, cy: 792_000 };

type Box = { cx: number; cy: number };

/** As large as the box allows, in the picture's own proportions. */
function fitted({ width, height }: Picture, { cx, cy }: Box): Box {
  const scale = Math.min(cx / width, cy / height);
  return { cx: Math.round(width * scale), cy: Math.round(height * scale) };
}

/** The drawing of the office's own template with another picture in it. */
function redrawn(drawing: string, picture: Picture, relation: string): string {
  const [, cx, cy] = /<wp:extent [^>]*?cx="(\d+)"[^>]*?cy="(\d+)"/.exec(drawing) ?? [];
  const size = fitted(picture, { cx: Number(cx) || MOST.cx, cy: Number(cy) || MOST.cy });
  return drawing
    .replace(/<(wp:extent|a:ext) [^>]*?cx="\d+"[^>]*?\/>/g, `<$1 cx="${size.cx}" cy="${size.cy}"/>`)
    .replace(/<a:blip\b(?:[^>]*\/>|.*?<\/a:blip>)/s, `<a:blip r:embed="${relation}"/>`)
    .replace(ALTERNATIVE, (whole) => whole.replace(/descr="[^"]*"/, 'descr="Lambang"'))
    .replace(/\{\{[^{}"]*\}\}/g, 'Lambang');
}

const SPACES =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** A drawing in the line, for a picture field that stood in a text. */
function drawn(picture: Picture, relation: string): string {
  const { cx, cy } = fitted(picture, MOST);
  const size = `cx="${cx}" cy="${cy}"`;
  const shape = `<a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return [
    `<w:drawing><wp:inline ${SPACES} distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>`,
    `<wp:docPr id="1" name="Lambang" descr="Lambang"/><a:graphic xmlns:a="${MAIN}"><a:graphicData uri="${PICTURE}">`,
    `<pic:pic xmlns:pic="${PICTURE}"><pic:nvPicPr><pic:cNvPr id="0" name="Lambang"/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr>${shape}</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`,
  ].join('');
}

/** What else may stand in a paragraph of which nothing is left: no text, no break, no other drawing. */
const NOTHING = '(?:(?!</w:p>|<w:t[ >]|<w:drawing|<w:br|<w:sectPr|<w:tab/>).)*';
const LOOKS = '(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?';
/** Such a paragraph goes with its picture, where another follows: a cell must end in one. */
const EMPTIED = new RegExp(
  `<w:p(?: [^>]*)?>${NOTHING}<w:r(?: [^>]*)?>${LOOKS}\uE002</w:r>${NOTHING}</w:p>(?=<w:p[ >])`,
  'gs',
);

const ofFields = (pictures: Pictures, tagged: ReadonlyMap<string, string>) => (tag: string) =>
  pictures.get(tagged.get(tagKey(`%${tag}`)) ?? '');

/** A part of the archive with what is added to the package for its pictures. */
function relate(archive: Archive, part: string, picture: Picture, file: string): string {
  const at = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
  const empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  const xml = archive.file(name)?.asText() ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${empty}`;
  const id = `rIdIsian${file.replace(/\D/g, '')}`;
  const relation = `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/${file}"/>`;
  if (!xml.includes(`"${id}"`)) {
    const open = xml.replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>');
    archive.file(name, open.replace('</Relationships>', `${relation}</Relationships>`));
  }
  archive.file(`${part.slice(0, at)}media/${file}`, picture.bytes);
  const types = archive.file('[Content_Types].xml')?.asText() ?? '';
  const extension = file.slice(file.lastIndexOf('.') + 1);
  if (!new RegExp(`<Default [^>]*Extension="${extension}"`, 'i').test(types)) {
    const known = `<Default Extension="${extension}" ContentType="image/${picture.type}"/>`;
    archive.file(
      '[Content_Types].xml',
      types.replace(/<Types[^>]*>/, (start) => start + known),
    );
  }
  return id;
}

/** Every drawing of a part under a number of its own: Word asks for it, and loops repeat them. */
function numbered(xml: string): string {
  let last = 0;
  return xml.replace(/(<wp:docPr [^>]*?id=")\d+/g, (_, before: string) => {
    last += 1;
    return before + String(last);
  });
}

/**
 * Fills the picture fields of a document whose texts are filled already. `tagged`: which picture each field holds, by the
 * field's key. A field without a picture leaves nothing behind.
 */
export function placePictures(archive: Archive, pictures: Pictures, tagged: ReadonlyMap<string, string>): void {
  const pictureOf = ofFields(pictures, tagged);
  const files = new Map<Picture, string>();
  const fileOf = (picture: Picture): string => {
    const known = files.get(picture);
    if (known !== undefined) return known;
    let number = files.size + 1;
    while (archive.file(`word/media/isian${number}.${picture.type}`) !== null) number += 1;
    const file = `isian${number}.${picture.type}`;
    files.set(picture, file);
    return file;
  };
  for (const part of archive.file(PARTS)) {
    const before = part.asText();
    if (!before.includes('<w:drawing') && !before.includes(BEGIN)) continue;
    const relation = (picture: Picture): string => relate(archive, part.name, picture, fileOf(picture));
    const after = before
      .replace(DRAWING, (drawing) => {
        const tag = ALTERNATIVE.exec(drawing)?.[1];
        if (tag === undefined) return drawing;
        const picture = pictureOf(tag);
        return picture === undefined ? '\uE002' : redrawn(drawing, picture, relation(picture));
      })
      .replace(EMPTIED, '')
      .replace(/\uE002/g, '')
      .replace(/<w:t(?: [^>]*)?>[^<]*<\/w:t>/g, (text) => inText(text, pictureOf, relation));
    archive.file(part.name, numbered(after));
  }
}

function inText(
  text: string,
  pictureOf: (tag: string) => Picture | undefined,
  relation: (picture: Picture) => string,
): string {
  const marked = MARKED.exec(text);
  if (marked === null) return text;
  const picture = pictureOf(marked[1] ?? '');
  const drawing = picture === undefined ? '' : drawn(picture, relation(picture));
  const rest = text.replace(MARKED, drawing === '' ? '' : `</w:t>${drawing}<w:t xml:space="preserve">`);
  return inText(rest, pictureOf, relation);
}
