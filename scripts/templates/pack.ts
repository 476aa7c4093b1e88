// Packs all built-in templates into one deflated block: what they share stands there once, and tags are one sign each.
import { deflateSync, strFromU8, strToU8, unzipSync } from 'fflate';

/** Signs for tags: two bytes each, and none of them stands in a template's words. */
const FIRST_SIGN = 0x100;
const LAST_SIGN = 0x7ff;

/** Tags that come more than once, the most frequent first. */
function tagsIn(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [tag] of text.matchAll(/<[^>]*>/g)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).sort(([, one], [, other]) => other - one);
  return repeated.slice(0, LAST_SIGN - FIRST_SIGN + 1).map(([tag]) => tag);
}

/** Pictures as base64, which the deflating makes nearly as small as they are. */
const textOf = (part: string, content: Uint8Array): string =>
  part.includes('/media/') ? Buffer.from(content).toString('base64') : strFromU8(content);

/**
 * The block that `src/domain/documents/filling/built-in.ts` unpacks: JSON of the tags, of all distinct parts, and per template of its
 * parts by name.
 */
export function pack(templates: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const archives = [...templates].map(([name, bytes]) => ({
    name,
    parts: Object.entries(unzipSync(bytes)).map(([part, content]) => [part, textOf(part, content)] as const),
  }));
  const texts = [...new Set(archives.flatMap(({ parts }) => parts.map(([, text]) => text)))];
  const tags = tagsIn(texts);
  const signs = new Map(tags.map((tag, index) => [tag, String.fromCharCode(FIRST_SIGN + index)]));
  const shortened = texts.map((text) => {
    if (/[\u0100-\u07ff]/.test(text)) throw new Error('A template holds a sign that stands for a tag');
    return text.replace(/<[^>]*>/g, (tag) => signs.get(tag) ?? tag);
  });
  const position = new Map(texts.map((text, index) => [text, index]));
  const made = archives.map(({ name, parts }) => [
    name.replace(/\.docx$/, ''),
    Object.fromEntries(parts.map(([part, text]) => [part, position.get(text)])),
  ]);
  return deflateSync(strToU8(JSON.stringify([tags, shortened, Object.fromEntries(made)])), { level: 9, mem: 12 });
}
