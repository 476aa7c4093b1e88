// The text of a document, paragraph by paragraph: enough to check its content.
import { paragraphsOf as textsOf } from '../../domain/documents/filling/template-parts';
import { textOf, unzipped } from '../../domain/file-formats/zip';
import { TEMPLATE } from '../../domain/file-formats/zip/limits';

/** The paragraphs of a .docx that say anything; throws when it is none. */
export function paragraphsOf(docx: Uint8Array): string[] {
  const [part] = Object.values(unzipped(docx, TEMPLATE, (name) => /^word\/document\d*\.xml$/.test(name)));
  if (part === undefined) throw new TypeError('The file is no Word document');
  return textsOf(textOf(part))
    .map((text) => text.trim())
    .filter((text) => text !== '');
}
