// The fields that a template uses: fields that it does not show do not change a document.

import { type Fields, tagKey } from '../fields/fields';
import { openArchive } from './archive';
import { pictureFieldsIn } from './pictures';
import { PARTS, paragraphsOf } from './template-parts';

const cache = new Map<Uint8Array, ReadonlySet<string>>();

/** The keys of all tags of a built-in template, texts and lists alike. */
export function tagsOf(template: Uint8Array): ReadonlySet<string> {
  const before = cache.get(template);
  if (before !== undefined) return before;
  const parts = openArchive(template)
    .file(PARTS)
    .map((part) => part.asText());
  const pictures = parts.flatMap(pictureFieldsIn).map((tag) => `{{%${tag}}}`);
  const texts = [...parts.flatMap(paragraphsOf), ...pictures];
  const tags = new Set(
    texts.flatMap((text) => (text.match(/\{\{[^{}]*\}\}/g) ?? []).map((tag) => tagKey(tag.replace(/[{}#^/]/g, '')))),
  );
  cache.set(template, tags);
  return tags;
}

/** The fields that a template with these tags shows; those within lists too. */
export const fieldsUsed = (fields: Fields, tags: ReadonlySet<string>): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([tag]) => tags.has(tagKey(tag)))
      .map(([tag, value]) => [tag, typeof value === 'string' ? value : value.map((one) => fieldsUsed(one, tags))]),
  );
