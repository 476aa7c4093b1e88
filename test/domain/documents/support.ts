// Winners to write documents about, and a second reader for what was written.
import Fraction from 'fraction.js';
import PizZip from 'pizzip';
import type { Entry } from '../../../src/domain/competition/competition';
import {
  type DocumentContext,
  type Fields,
  fill,
  kindOf,
  planDocuments,
  templateOf,
} from '../../../src/domain/documents';
import type { WinnerContext } from '../../../src/domain/documents/context';
import type { StageResult, Standing } from '../../../src/domain/ranking/result';
import { defaultSettings, type Settings } from '../../../src/domain/settings/settings';

export function entry(code: string, over: Partial<Entry> = {}): Entry {
  return {
    code,
    name: `Inovasi ${code}`,
    institution: 'Dinas Kesehatan',
    category: '',
    unitType: '',
    innovator: '',
    contact: '',
    phone: '',
    email: '',
    link: '',
    status: 'running',
    reason: '',
    ...over,
  };
}

export function winner(rank: number, of: Entry, title: string | null = 'Top 10'): Standing {
  const place = { place: rank, holders: 1 };
  const score = new Fraction(9153, 100);
  return { entry: of, rank, score, title, advances: true, place, prize: null, category: null } as Standing;
}

/** The context of one winner, itself among the winners. */
export function context(
  settings: Partial<Settings>,
  standing: Standing,
  others: Standing[] = [],
  number: string | null = null,
): WinnerContext {
  const all = { ...defaultSettings, ...settings };
  return {
    competition: { settings: all, stages: [], criteria: [], entries: [], judges: [], institutions: [] },
    result: {
      stage: { title: { name: 'Terbaik' } },
      standings: [standing, ...others],
      panel: { criteria: [], readings: new Map() } as unknown as StageResult['panel'],
    } as unknown as StageResult,
    standing,
    winners: [standing, ...others],
    number,
  };
}

export const kolabik: Partial<Settings> = {
  competition: 'Kolabik',
  year: '2023',
  organizer: 'Bagian Organisasi Sekretariat Daerah',
  government: 'Pemerintah Kota Pasuruan',
  city: 'Kota Pasuruan',
  winnerTerm: 'Terbaik',
  decisionDate: '2023-12-07',
  signerName: 'Saifullah Yusuf',
  signerPosition: 'Wali Kota Pasuruan',
};

/** What is known where nothing but the winners of a context is. */
export const documentContextOf = ({ competition, result, winners }: WinnerContext): DocumentContext => ({
  competition,
  sheets: [],
  faultyTabs: new Set(),
  results: [result],
  winners,
  code: null,
  hash: null,
  codes: new Map(),
  changes: [],
  pictures: new Map(),
  coverage: null,
  reliability: () => [],
});

/** The fields of the document of a kind about a winner. */
export function fieldsFor(id: string, of: WinnerContext): Fields {
  const { code } = of.standing.entry;
  const planned = planDocuments([kindOf(id)!], documentContextOf(of)).find(({ about }) => about === code)!;
  return planned.fields((kind, about) => (kind === id && about === code ? of.number : null));
}

/** That document, filled. */
export const docxFor = (id: string, of: WinnerContext): Uint8Array =>
  fill(templateOf(kindOf(id)!, of.competition), fieldsFor(id, of));

export function part(docx: Uint8Array, name: string): string {
  return new PizZip(docx).file(name)!.asText();
}

function plain(xml: string): string {
  return xml
    .replace(/<w:br\/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The texts of all paragraphs that say anything, in order. */
export function paragraphs(docx: Uint8Array): string[] {
  const xml = part(docx, 'word/document.xml');
  return (xml.match(/<w:p[ >][\s\S]*?<\/w:p>/g) ?? []).map(plain).filter((text) => text.trim() !== '');
}

/** A minimal .docx with the given paragraphs (XML inside w:body). */
export function docx(body: string): Uint8Array {
  const zip = new PizZip();
  zip.file(
    '[Content_Types].xml',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  zip.file(
    '_rels/.rels',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  );
  zip.file(
    'word/document.xml',
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  );
  return zip.generate({ type: 'uint8array' });
}

/** A .docx of plain one-run paragraphs. */
export function docxOf(...texts: string[]): Uint8Array {
  return docx(texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join(''));
}
