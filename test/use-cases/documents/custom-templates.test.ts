// Own templates on the built add-on: opened as a Doc, edited, uploaded, checked before anything is made, given up again.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { builtInTemplate } from '../../../src/domain/documents';
import type { Host } from '../../../src/local/runtime/host';
import type { Reply, TemplateAnswer } from '../../../src/use-cases/server';
import { docxOf, paragraphs } from '../../domain/documents/support';
import { newFolder } from '../../folder';
import { base, compute, documents, open, problemOf } from '../support';

const OWNER = 'pemilik@example.go.id';
const OTHER = 'panitia@example.go.id';

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const ask = (host: Host, name: string, request: object): TemplateAnswer => {
  const reply = host.call(name, request) as Reply<TemplateAnswer>;
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
};
const read = (host: Host, kind = 'surat') => ask(host, 'readTemplate', { kind });
const letters = (host: Host) => documents(host, { kinds: ['surat'] });
const written = (host: Host): string =>
  paragraphs(host.readFile(host.documents().findLast((one) => one.name.startsWith('Surat'))!.link)).join('\n');

async function computed(): Promise<Host> {
  const host = await open();
  compute(host);
  return host;
}

it('the built-in one is told with all fields and what they hold for the first document', async () => {
  const answer = read(await computed());
  expect(answer).toMatchObject({ source: 'built-in', link: null, maker: null, faults: [], refused: [] });
  expect(answer.title).toContain('Antrean Ringkas');
  expect(answer.fields).toMatchObject({
    inovasi: 'Antrean Ringkas',
    kompetisi: 'Lomba Uji Tahun 2023',
    kepada: [{ nama: 'Kepala Puskesmas A' }],
  });
});

it('without a result the fields of a winner are not known yet', async () => {
  const host = await open();
  host.editCell('Penilaian · J1', 'C2', '');
  expect(read(host)).toMatchObject({ title: null, fields: null, faults: [] });
  expect(read(host, 'tata-cara').fields).toMatchObject({ kompetisi: 'Lomba Uji Tahun 2023' });
});

it('opened, it is a Doc that says the same; opening again leaves it; untouched, letters are as before', async () => {
  const host = await computed();
  const opened = ask(host, 'openTemplate', { kind: 'surat' });
  expect(opened).toMatchObject({ source: 'unedited', faults: [] });
  expect(ask(host, 'openTemplate', { kind: 'surat' }).link).toBe(opened.link);
  expect(host.documents('templates').map(({ name }) => name)).toEqual(['Templat surat']);
  expect(letters(host)).toMatchObject({ created: 1, failed: 0 });
  expect(letters(host)).toMatchObject({ created: 0, updated: 0, unchanged: 1 });
});

it('edited, it is what letters are filled into, and those that stand are refreshed in place', async () => {
  const host = await computed();
  letters(host);
  const before = host.documents().length;
  const { link } = ask(host, 'openTemplate', { kind: 'surat' });
  host.saveFile(link!, docxOf('Selamat kepada {{ Inovasi }} dari {{Kota}}'));
  expect(read(host)).toMatchObject({ source: 'own', faults: [] });
  expect(letters(host)).toMatchObject({ created: 0, updated: 1, failed: 0 });
  expect(host.documents()).toHaveLength(before);
  expect(written(host)).toBe('Selamat kepada Antrean Ringkas dari Pasuruan');
});

it('what is wrong in it is told with its paragraph, and nothing is made until it is mended', async () => {
  const host = await computed();
  const { link } = ask(host, 'openTemplate', { kind: 'surat' });
  host.saveFile(link!, docxOf('Kepada {{inovasii}}', '{{#kepada}} tanpa akhir', '{{jabatan_penandatangan'));
  expect(read(host).faults).toEqual([
    '{{inovasii}} bukan isian yang dikenal; maksudnya {{inovasi}}? pada “Kepada {{inovasii}}”',
    '“{{jabatan_penandatangan” tidak ditutup dengan }}, pada “{{jabatan_penandatangan”',
    '{{#kepada}} tidak ditutup dengan {{/kepada}}, pada “{{#kepada}} tanpa akhir”',
  ]);
  const problem = problemOf(host.call('makeDocuments', { kinds: ['surat'] }));
  expect(problem).toMatchObject({ code: 'TEMPLATE_FAULT', message: expect.stringContaining('maksudnya {{inovasi}}?') });
  expect(host.documents()).toEqual([]);
});

it('a Word file is taken as it is; another takes its place; one that cannot be filled is refused and changes nothing', async () => {
  const host = await computed();
  const send = (bytes: Uint8Array) => ask(host, 'uploadTemplate', { kind: 'surat', content: base64(bytes) });
  const first = send(docxOf('Satu {{inovasi}}'));
  expect(first).toMatchObject({ source: 'own', refused: [], faults: [] });
  expect(send(docxOf('Dua {{inovasi}}')).link).toBe(first.link);
  expect(host.documents('templates')).toHaveLength(1);
  letters(host);
  expect(written(host)).toBe('Dua Antrean Ringkas');
  expect(send(docxOf('{{nama_pemenang}}')).refused).toEqual([expect.stringContaining('{{nama_pemenang}} bukan isian')]);
  expect(send(new Uint8Array([1, 2, 3])).refused).toEqual(['berkas ini bukan dokumen Word (.docx)']);
  expect(send(new Uint8Array()).refused).toHaveLength(1);
  expect(read(host)).toMatchObject({ source: 'own', faults: [] });
  const large = problemOf(host.call('uploadTemplate', { kind: 'surat', content: 'A'.repeat(7_200_000) }));
  expect(large?.message).toMatch(/^Berkas ini 5\.1 MB; paling besar 5\.0 MB/);
});

it('given up, the built-in one is filled again and the own file lies in the bin', async () => {
  const host = await computed();
  ask(host, 'uploadTemplate', { kind: 'surat', content: base64(docxOf('Satu {{inovasi}}')) });
  letters(host);
  expect(ask(host, 'restoreTemplate', { kind: 'surat' })).toMatchObject({ source: 'built-in', link: null });
  expect(host.documents('templates').map(({ trashed }) => trashed)).toEqual([true]);
  expect(letters(host)).toMatchObject({ updated: 1 });
  expect(written(host)).toContain('memperoleh penghargaan');
  // Opened once more, it is the built-in one and not what was given up.
  const { link } = ask(host, 'openTemplate', { kind: 'surat' });
  expect(paragraphs(host.readFile(link!))).toEqual(paragraphs(builtInTemplate('surat', 'id')));
});

it('another admin’s is told as theirs and stops the letters; one’s own counts beside it', async () => {
  const stateDir = newFolder();
  const protections = { 7: { warningOnly: false, editors: [OWNER, OTHER] } };
  const kept = { spreadsheetId: 'lembar', tabs: { Pengaturan: 7 }, protections, properties: {} };
  mkdirSync(path.join(stateDir, '.lembar-juri'));
  writeFileSync(path.join(stateDir, '.lembar-juri', 'properties.json'), JSON.stringify(kept));
  const host = await open(base, { owner: OWNER, user: OWNER, editors: [OTHER], stateDir });
  compute(host);
  const { link } = ask(host, 'openTemplate', { kind: 'surat' });
  host.saveFile(link!, docxOf('Punya saya {{inovasi}}'));
  const other = host.as(OTHER);
  expect(read(other)).toMatchObject({ source: 'foreign', maker: OWNER, link: null });
  expect(problemOf(other.call('makeDocuments', { kinds: ['surat'] }))).toMatchObject({ code: 'TEMPLATE_FAULT' });
  expect(ask(other, 'openTemplate', { kind: 'surat' })).toMatchObject({ source: 'unedited' });
  expect(letters(other)).toMatchObject({ created: 1, failed: 0 });
  expect(read(host)).toMatchObject({ source: 'own', link });
});

it('a kind that there is not is refused', async () => {
  expect(problemOf((await open()).call('readTemplate', { kind: 'kartu-nama' }))?.message).toContain('kartu-nama');
});
