// The parts of docs/documents.md that are taken from the code: the tables of kinds and of fields.
import { readFileSync } from 'node:fs';
import { builtInTemplate, documentKinds } from '../../src/domain/documents';
import { openArchive } from '../../src/domain/documents/filling/archive';
import { PARTS } from '../../src/domain/documents/filling/template-parts';
import { KIND_DOCS } from '../../src/domain/documents/kinds/docs';
import { fieldHelp } from '../../src/domain/documents/words/field-help';
import { marked, table } from './marked';

const kinds = (): string =>
  table(
    ['kind', 'one for each', 'needs', 'what'],
    documentKinds.map(({ id, needs }) => [`\`${id}\``, KIND_DOCS[id].oneForEach, needs, KIND_DOCS[id].what]),
  );

/** Every field that a built-in template shows, with the kinds whose templates do. */
function fields(): string {
  const holders = new Map<string, string[]>();
  for (const kind of documentKinds)
    for (const tag of namesIn(builtInTemplate(kind.id, 'id'))) holders.set(tag, [...(holders.get(tag) ?? []), kind.id]);
  const rows = [...holders].sort(([one], [other]) => (one < other ? -1 : 1));
  return table(
    ['field', 'what', 'in the templates of'],
    rows.map(([tag, kinds]) => [
      `\`${tag}\``,
      fieldHelp(tag, 'en') ?? '',
      kinds.length === documentKinds.length ? 'all' : kinds.join(', '),
    ]),
  );
}

/** The names as the template writes them. */
const namesIn = (template: Uint8Array): Set<string> =>
  new Set(
    openArchive(template)
      .file(PARTS)
      .flatMap((part) => [...part.asText().matchAll(/\{\{[#^]?(%?[a-z0-9_]+)\}\}/g)].map(([, name = '']) => name)),
  );

export const documentsPage = (): string =>
  marked(marked(readFileSync('docs/documents.md', 'utf8'), 'kinds', kinds()), 'fields', fields());
