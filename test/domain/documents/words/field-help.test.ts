// Every field that a template may hold has its line in both languages.
import { builtInTemplate, documentKinds, type Fields, planDocuments } from '../../../../src/domain/documents';
import { openArchive } from '../../../../src/domain/documents/filling/archive';
import { PARTS, paragraphsOf } from '../../../../src/domain/documents/filling/template-parts';
import { fieldHelp } from '../../../../src/domain/documents/words/field-help';
import { judged, unjudged } from '../competition';

function tagsOf(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([tag, value]) => [
    tag,
    ...(typeof value === 'string' ? [] : value.flatMap(tagsOf)),
  ]);
}

/** What the built-in templates name, lists that are empty here included. */
const inTemplates = documentKinds.flatMap((kind) =>
  (kind.inEnglish ? (['id', 'en'] as const) : (['id'] as const)).flatMap((language) =>
    openArchive(builtInTemplate(kind.id, language))
      .file(PARTS)
      .flatMap((part) => paragraphsOf(part.asText()))
      .flatMap((text) => [...text.matchAll(/\{\{\s*[#^/]?([^{}]*?)\s*\}\}/g)].map(([, tag = '']) => tag)),
  ),
);
const inDocuments = [judged(), unjudged()].flatMap((known) =>
  planDocuments(documentKinds, known).flatMap((plan) => tagsOf(plan.fields(() => null))),
);
const tags = [...new Set([...inTemplates, ...inDocuments])].filter((tag) => tag !== '').sort();

it('finds them', () => {
  expect(tags.length).toBeGreaterThan(150);
  expect(tags).toEqual(expect.arrayContaining(['inovasi', 'penerima_besar', 'semula', 'k8', 'kolom_banyak']));
});

it.each(['id', 'en'] as const)('%s: none is without its line, none has several sentences', (language) => {
  expect(tags.filter((tag) => fieldHelp(tag, language) === null)).toEqual([]);
  for (const tag of tags) expect(fieldHelp(tag, language)).not.toMatch(/[\n.]$/);
  expect(fieldHelp('constructor', language)).toBeNull();
  expect(fieldHelp('tidak_dikenal', language)).toBeNull();
});
