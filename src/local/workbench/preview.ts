// The text of a document, paragraph by paragraph: enough to check its content.
import { strFromU8, unzipSync } from 'fflate';

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (xml: string) => xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The paragraphs of a .docx that say anything; throws when it is none. */
export function paragraphsOf(docx: Uint8Array): string[] {
  const part = unzipSync(docx, { filter: ({ name }) => name === 'word/document.xml' })['word/document.xml'];
  if (part === undefined) throw new TypeError('The file is no Word document');
  return (strFromU8(part).match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? [])
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\b/g)]
        .map(([, text, gap]) => (gap === undefined ? unescaped(text ?? '') : ' '))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '');
}
