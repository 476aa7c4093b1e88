// The texts of the built-in templates of documents, paragraph by paragraph.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

const PARTS = /^word\/(document|header\d*|footer\d*)\.xml$/;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const plain = (xml: string): string => xml.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity);

/** The paragraphs of a .docx, without empty ones. */
function paragraphsOf(file: string): string[] {
  const parts = unzipSync(readFileSync(file), { filter: ({ name }) => PARTS.test(name) });
  return Object.values(parts).flatMap((part) =>
    strFromU8(part)
      .split('</w:p>')
      .map((paragraph) =>
        [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:tab|br)\/>/g)]
          .map(([, text]) => (text === undefined ? ' ' : plain(text)))
          .join('')
          .trim(),
      )
      .filter((text) => text !== ''),
  );
}

/** Of a kind of document: each paragraph that says more than its tags, and the same in English where there is such a template. */
export function templateTexts(folder: string, kind: string, isBilingual: boolean): [id: string, en: string][] {
  const id = paragraphsOf(path.join(folder, `${kind}.id.docx`));
  const en = isBilingual ? paragraphsOf(path.join(folder, `${kind}.en.docx`)) : [];
  return id
    .map((text, index): [string, string] => [text, en[index] ?? ''])
    .filter((both) => both.some((text) => /\p{L}/u.test(text.replace(/\{\{.*?\}\}/g, ''))));
}
