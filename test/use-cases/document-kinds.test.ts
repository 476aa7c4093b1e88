// All kinds of documents made by the built add-on: before anybody has scored, and of a result.
import { KIND_IDS } from '../../src/domain/documents/kinds/list';
import { kindsIn } from '../../src/domain/documents/phases';
import type { Host } from '../../src/local/runtime/host';
import { base, decide, documents, open, withTabs } from './support';

const all: string[] = [...KIND_IDS];
/** Of a competition of one stage without visits and nominees there are none. */
const ABSENT = ['ba-kunjungan', 'ba-tahap', 'pengumuman-tahap', 'surat-tahap', 'surat-pengusulan'];

/** Batch by batch until there is no more; answers with the last batch. */
function makeAll(host: Host, kinds: string[]): ReturnType<typeof documents> {
  for (let skip: string[] = []; ; ) {
    const batch = documents(host, { kinds, skip });
    if (!batch.more) return batch;
    skip = batch.skip;
  }
}

it('makes every kind of a decided result, and nothing anew the second time', async () => {
  const host = await open();
  const { code } = decide(host);
  const answer = makeAll(host, all);
  expect(answer).toMatchObject({ ok: true, failed: 0 });
  expect(new Set(answer.documents.map(({ kind }) => kind))).toEqual(new Set(all.filter((id) => !ABSENT.includes(id))));
  // Without a number a document is a draft.
  for (const { status } of answer.documents) expect(['jadi', 'rancangan']).toContain(status);
  // One for the competition has no code in the tab, and none in the answer.
  expect(answer.documents.find(({ kind }) => kind === 'berita-acara')?.entry).toBeNull();
  expect(code).toMatch(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
  expect(makeAll(host, all)).toMatchObject({ ok: true, created: 0, updated: 0, unchanged: answer.total });
});

it('does not wait for a result with what needs none, and says what the others wait for', async () => {
  const none = [
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', null, null],
  ];
  const host = await open(withTabs({ 'Penilaian · J1': none, 'Penilaian · J2': none }));
  const early = makeAll(host, kindsIn('before'));
  expect(early).toMatchObject({ ok: true, failed: 0 });
  expect(early.documents.filter(({ kind }) => kind === 'lembar-nilai').map(({ entry }) => entry)).toEqual([
    'Penilaian · J1 · kosong',
    'Penilaian · J2 · kosong',
  ]);
  const mixed = makeAll(host, ['tata-cara', 'sk']);
  expect(mixed).toMatchObject({ ok: false, created: 0, unchanged: 1 });
  expect(mixed.findings).toContainEqual(expect.objectContaining({ code: 'STAGE_NOT_BEGUN', severity: 'error' }));
});

it('states no rules that cannot hold', async () => {
  const weightless = [
    ['Kriteria', 'Bobot', 'Maks'],
    ...base.Kriteria!.slice(1).map(([name, , max]) => [name!, 0, max!]),
  ];
  const answer = documents(await open(withTabs({ Kriteria: weightless })), { kinds: ['tata-cara'] });
  expect(answer).toMatchObject({ ok: false, total: 0 });
  expect(answer.findings.map(({ code }) => code)).toContain('WEIGHTS_INVALID');
});

it('says why there is nothing of a kind', async () => {
  const three = base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 3] : row));
  const answer = documents(await open(withTabs({ Pengaturan: three })), { kinds: ['umpan-balik'] });
  expect(answer).toMatchObject({ total: 0 });
  expect(answer.findings).toContainEqual(
    expect.objectContaining({
      code: 'NO_DOCUMENT',
      message: expect.stringContaining('semua peserta yang dinilai menang'),
    }),
  );
});

it('says that a kind needs the last stage, while an earlier one is ranked', async () => {
  const blank = [
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', null, null],
  ];
  const Tahapan = [
    ['Tahap', 'Lolos'],
    ['Penilaian', 2],
    ['Final', 1],
  ];
  const host = await open(withTabs({ Tahapan, 'Final · J1': blank, 'Final · J2': blank }));
  const answer = documents(host, { kinds: ['ba-tahap', 'piagam'] });
  expect(answer.documents.map(({ kind }) => kind)).toEqual(['ba-tahap']);
  expect(answer.findings.filter(({ code }) => code === 'NO_DOCUMENT').map(({ message }) => message)).toEqual([
    'Tidak ada dokumen “Piagam” yang dibuat: menunggu hasil tahap terakhir, Final.',
  ]);
});
