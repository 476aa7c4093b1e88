// Fills a .docx template with words. Runs in a bare V8: no Buffer, TextEncoder or timers.
import { xmlText } from '../../file-formats/xml-text';
import { type Fields, tagKey } from '../fields/fields';
import { type Archive, openArchive } from './archive';
import { keepTogether } from './keep-together';
import { mainPart } from './main-part';
import { pairTags } from './paired-tags';
import { type Pictures, pictureMark, placePictures, SIGNS } from './pictures';
import { type TemplateFault, templateError, templateFaultOf } from './template-fault';

declare const require: (file: './docxtemplater') => typeof import('./docxtemplater');

type TagValues = Map<string, string | TagValues[]>;
/** The parts of docxtemplater's objects that are used. */
type TemplatePart = { module?: string; value?: string };
type FillError = { properties?: { id?: string; xtag?: string; rootError?: unknown; errors?: FillError[] } };

function scopeOf(fields: Fields): TagValues {
  return new Map(
    Object.keys(fields).map((tag) => {
      const value = fields[tag]!;
      return [tagKey(tag), typeof value === 'string' ? xmlText(value).replace(SIGNS, '') : value.map(scopeOf)];
    }),
  );
}

/** Resolves a tag from the innermost loop outwards; an unknown tag is an error, never an empty text. */
function parser(tag: string, meta?: { tag?: TemplatePart }) {
  const sort = meta?.tag?.module;
  if (sort !== undefined && sort !== 'loop') throw templateError({ code: 'TAG_UNSUPPORTED', tags: [tag] });
  return {
    get(scope: TagValues, context: { num: number }): string | TagValues[] | undefined {
      const key = tagKey(tag);
      const value = scope.get(key);
      if (key.startsWith('%') && typeof value === 'string') return pictureMark(key.slice(1));
      if (value === undefined && context.num === 0) throw templateError({ code: 'TAG_UNKNOWN', tags: [tag] });
      if (value !== undefined && sort === undefined && typeof value !== 'string') {
        throw templateError({ code: 'TAG_UNSUPPORTED', tags: [tag] });
      }
      return value;
    },
  };
}

/** Docxtemplater collects all faults in one error; report the first kind of fault with all its tags. */
function faultIn(error: unknown): TemplateFault | null {
  const own = templateFaultOf(error);
  if (own) return own;
  // The list of an archive's parts is no XML: Word would not open it either.
  if (error instanceof Error && error.name === 'ParseError') return { code: 'NOT_A_DOCX' };
  const properties = (error as FillError | null)?.properties;
  if (!properties) return null;
  const problems = properties.errors ?? [error as FillError];
  const faults = problems.map(
    (problem): TemplateFault =>
      templateFaultOf(problem.properties?.rootError) ?? {
        code: 'TAG_BROKEN',
        tags: problem.properties?.xtag ? [problem.properties.xtag] : [],
      },
  );
  const [first] = faults;
  if (!first || !('tags' in first)) return first ?? null;
  const tags = faults.reduce<string[]>((all, one) => (one.code === first.code ? all.concat(one.tags) : all), []);
  return { code: first.code, tags: tags.filter((tag, index) => tags.indexOf(tag) === index) };
}

/** Which picture each picture field holds. */
const pictureFields = (fields: Fields): Map<string, string> =>
  new Map(
    Object.entries(fields).flatMap(([tag, value]) =>
      tag.startsWith('%') && typeof value === 'string' ? [[tagKey(tag), value]] : [],
    ),
  );

function open(template: Uint8Array): Archive {
  try {
    const archive = openArchive(template);
    if (mainPart(archive) !== null) return archive;
  } catch {
    // Falls through: whatever the reader says, it is no Word file.
  }
  throw templateError({ code: 'NOT_A_DOCX' });
}

/**
 * Fills a template and returns the .docx.
 * Tags are `{{tag}}`, loops and conditions `{{#tag}} … {{/tag}}`, `{{^tag}} … {{/tag}}` (an empty text or list is no).
 * Values are text and nothing else: markup and tags inside them appear as typed. Pictures stand where `{{%tag}}` is a picture's
 * alternative text, or in a text; the field holds the picture's name among `pictures`.
 * Throws an error with a `TemplateFault` (see `templateFaultOf`) when the template cannot be filled.
 */
export function fill(template: Uint8Array, fields: Fields, pictures: Pictures = new Map()): Uint8Array {
  const archive = open(template);
  pairTags(archive);
  try {
    const { Docxtemplater } = require('./docxtemplater');
    const document = new Docxtemplater(archive, {
      delimiters: { start: '{{', end: '}}' },
      // A template must not redefine what a tag looks like.
      syntax: { changeDelimiterPrefix: null },
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser,
    });
    document.render(scopeOf(fields));
    placePictures(archive, pictures, pictureFields(fields));
    const main = archive.file(mainPart(archive) ?? '');
    if (main !== null) archive.file(main.name, keepTogether(main.asText()));
    return archive.toBytes();
  } catch (error) {
    const fault = faultIn(error);
    throw fault ? templateError(fault) : error;
  }
}
