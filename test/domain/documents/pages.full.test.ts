// Pages that hold, seen by LibreOffice where there is one: certificates on one page each, no page with next to nothing on it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import PizZip from 'pizzip';
import type { Entry } from '../../../src/domain/competition/competition';
import { documentKinds, fill, kindOf, planDocuments, templateOf } from '../../../src/domain/documents';
import type { Settings } from '../../../src/domain/settings/settings';
import { newFolder } from '../../folder';
import { everyKind } from './competition';
import { context, entry, fieldsFor, kolabik, winner } from './support';

const OFFICE = 'soffice';
const READER = 'pdftotext';
const has = (program: string, flag: string): boolean => spawnSync(program, [flag]).error === undefined;
const isHere = has(OFFICE, '--version') && has(READER, '-v');
if (!isHere) process.stderr.write('LibreOffice and pdftotext are not here: pages are not looked at.\n');
const look = isHere ? it : it.skip;

/** The lines of each page of each document, by its name. */
function pagesOf(documents: ReadonlyMap<string, Uint8Array>): Map<string, number[]> {
  const folder = newFolder();
  const pdfs = path.join(folder, 'pdf');
  mkdirSync(pdfs);
  for (const [name, bytes] of documents) writeFileSync(path.join(folder, `${name}.docx`), bytes);
  const files = [...documents.keys()].map((name) => path.join(folder, `${name}.docx`));
  const own = `-env:UserInstallation=file://${path.join(folder, 'office')}`;
  execFileSync(OFFICE, [own, '--headless', '--convert-to', 'pdf', '--outdir', pdfs, ...files], { stdio: 'ignore' });
  return new Map(
    readdirSync(pdfs).map((file) => {
      const text = execFileSync(READER, ['-layout', path.join(pdfs, file), '-']).toString();
      const pages = text.split('\f').slice(0, -1);
      // An annex begins on a page of its own, however short it is; room for photos fills a page without a line.
      const isFull = (page: string) => /^\s*(?:–\s*\d+\s*–)?\s*LAMPIRAN|\(foto\)/.test(page);
      const linesOf = (page: string) => page.split('\n').filter((line) => line.trim() !== '').length;
      return [
        file.replace(/\.pdf$/, ''),
        pages.map((page) => (isFull(page) ? Number.POSITIVE_INFINITY : linesOf(page))),
      ];
    }),
  );
}

const NAMES = Array.from({ length: 15 }, (_, index) => `Nama Inovator yang Panjang ${index + 1}`).join(';');
const LONG =
  'SIPERKASA SEHAT (Sistem Pelayanan Rujukan, Kunjungan Rumah, Antrean Daring, dan Administrasi Satu Pintu bagi Lanjut Usia, Penyandang Disabilitas, serta Keluarga Prasejahtera) melalui Pendampingan Kader Kelurahan secara Berkelanjutan';
const UNIT = 'Dinas Pengendalian Penduduk, Keluarga Berencana, Pemberdayaan Perempuan, dan Perlindungan Anak';
const secretary: Partial<Settings> = {
  signerName: 'Dr. Rudiyanto, M.M.',
  signerPosition: 'a.n. Wali Kota Pasuruan\nSekretaris Daerah',
  signerGrade: 'Pembina Utama Madya',
  signerNip: '19680101 198903 1 004',
};
const CASES: Record<string, [Partial<Settings>, Partial<Entry>]> = {
  satu: [{}, { innovator: 'Andi Prasetyo', name: 'SiPandai' }],
  limabelas: [{}, { innovator: NAMES, institution: UNIT, name: LONG }],
  'a.n.': [secretary, { innovator: 'Andi Prasetyo', name: 'SiPandai' }],
};

const edited = (docx: Uint8Array, edit: (xml: string) => string): Uint8Array => {
  const zip = new PizZip(docx);
  zip.file('word/document.xml', edit(zip.file('word/document.xml')!.asText()));
  return zip.generate({ type: 'uint8array' });
};
/** The frame 12 mm further down. */
const pushed = (xml: string): string => xml.replace(/w:top="794"/, `w:top="${794 + 680}"`);
const bare = (xml: string): string => xml.replace(/<w:drawing>.*?<\/w:drawing>/gs, '');

look(
  'a certificate is one page in both designs: with room to spare, and without any picture',
  () => {
    const documents = new Map<string, Uint8Array>();
    for (const certificateDesign of ['classic', 'modern'] as const) {
      for (const [name, [settings, over]] of Object.entries(CASES)) {
        const of = context({ ...kolabik, ...settings, certificateDesign }, winner(1, entry('KLB-07', over)));
        const docx = fill(templateOf(kindOf('piagam')!, of.competition), fieldsFor('piagam', of));
        expect(edited(docx, pushed)).not.toEqual(docx);
        documents.set(`${certificateDesign} ${name}`, edited(docx, pushed));
        documents.set(`${certificateDesign} ${name} tanpa gambar`, edited(docx, bare));
      }
    }
    const pages = pagesOf(documents);
    expect(pages.size).toBe(documents.size);
    expect([...pages].filter(([, lines]) => lines.length !== 1)).toEqual([]);
  },
  300_000,
);

look(
  'no page of any paper holds fewer than eight lines, unless it is the only one',
  () => {
    const known = everyKind();
    const papers = documentKinds.filter(({ id }) => id !== 'piagam' && id !== 'gabungan');
    const documents = new Map(
      planDocuments(papers, known).map((plan, index) => [
        `${plan.kind.id} ${index}`,
        fill(
          templateOf(plan.kind, known.competition),
          plan.fields(() => null),
        ),
      ]),
    );
    const thin = [...pagesOf(documents)].filter(([, lines]) => lines.length > 1 && lines.some((count) => count < 8));
    expect(thin).toEqual([]);
  },
  300_000,
);
