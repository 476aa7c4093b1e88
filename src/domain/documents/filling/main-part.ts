// The main part of a Word file: by its relationship, because not every program calls it word/document.xml.
import type { Archive } from './archive';
import { PARTS } from './template-parts';

const RELATIONSHIP = /<Relationship\s[^<>]*>/g;
const attributeOf = (element: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(element)?.slice(1).find(Boolean) ?? '';

/** The name of the part, null where the archive is no Word file. */
export function mainPart(archive: Archive): string | null {
  const relationships = archive.file('_rels/.rels')?.asText().match(RELATIONSHIP) ?? [];
  const target = relationships
    .filter((one) => attributeOf(one, 'Type').endsWith('/officeDocument'))
    .map((one) => attributeOf(one, 'Target').replace(/^\.?\//, ''))
    .find((name) => PARTS.test(name) && archive.file(name) !== null);
  return target ?? (archive.file('word/document.xml') === null ? null : 'word/document.xml');
}
