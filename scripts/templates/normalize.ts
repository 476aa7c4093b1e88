// Makes a .docx small and the same on every run: only the parts that are used, no times, a fixed order.
import PizZip from 'pizzip';

const KEPT = [
  '[Content_Types].xml',
  '_rels/.rels',
  'docProps/app.xml',
  'docProps/core.xml',
  'word/_rels/document.xml.rels',
  'word/document.xml',
  'word/settings.xml',
  'word/styles.xml',
];
/** Further parts that a document may really use. */
const KEPT_KINDS = /^word\/(?:media\/|header\d|footer\d|_rels\/(?:header|footer)\d)/;

const FIRST_DAY = '2024-01-01T00:00:00Z';

function keep(name: string): boolean {
  return KEPT.includes(name) || KEPT_KINDS.test(name);
}

/** Drops the entries of deleted parts from a list of relationships or content types. */
function withoutLost(xml: string, base: string): string {
  return xml
    .replace(/<Relationship\b[^>]*\bTarget="([^"]*)"[^>]*\/>/g, (entry, target: string) =>
      keep(target.startsWith('/') ? target.slice(1) : base + target) ? entry : '',
    )
    .replace(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*\/>/g, (entry, part: string) => (keep(part) ? entry : ''));
}

/** Numbers of drawings are counted over all documents that were ever made. */
function renumbered(xml: string): string {
  let last = 0;
  return xml.replace(/(<wp:docPr id=")\d+/g, (_, before: string) => {
    last += 1;
    return before + String(last);
  });
}

function cleaned(name: string, xml: string): string {
  if (name === 'docProps/core.xml') {
    return xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${FIRST_DAY}`)
      .replace(/<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, '');
  }
  if (name === '[Content_Types].xml' || name === '_rels/.rels') return withoutLost(xml, '');
  if (name === 'word/_rels/document.xml.rels') return withoutLost(xml, 'word/');
  if (name === 'word/document.xml') return renumbered(xml);
  return xml;
}

/** Equal content gives equal bytes, whenever and wherever it is run. */
export function normalize(docx: Uint8Array): Uint8Array {
  const from = new PizZip(docx);
  const to = new PizZip();
  const names = Object.keys(from.files).filter((name) => !from.files[name]!.dir && keep(name));
  for (const name of names.sort()) {
    const date = new Date(1980, 0, 1);
    if (/\.(xml|rels)$/.test(name))
      to.file(name, cleaned(name, from.file(name)!.asText()), { date, createFolders: false });
    else to.file(name, from.file(name)!.asUint8Array(), { date, binary: true, createFolders: false });
  }
  return to.generate({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}
