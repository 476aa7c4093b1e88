// Award documents on the built add-on: what is made, what a second run does, what happens when Drive fails.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PizZip from 'pizzip';
import type { Host, HostOptions } from '../../../src/local/runtime/host';
import { base, compute, documents, open, problemOf, withCell, withSettings, withTabs } from '../support';

const KINDS = { kinds: ['piagam', 'surat'] };
const rows = (host: Host) => (host.sheets().Dokumen ?? []).slice(3).filter((row) => row[1] !== '');
const column = (host: Host, header: string) => {
  const index = (host.sheets().Dokumen?.[2] ?? []).indexOf(header);
  return rows(host).map((row) => row[index]);
};
const twoWinners = withTabs({
  Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 2] : row)),
});

it('makes one certificate and one letter a winner, with a row for each', async () => {
  const host = await open();
  const answer = documents(host);
  expect(answer).toMatchObject({
    ok: true,
    created: 2,
    updated: 0,
    unchanged: 0,
    failed: 0,
    done: 2,
    total: 2,
    more: false,
  });
  expect(answer.documents.map((one) => [one.kind, one.entry, one.status])).toEqual([
    ['piagam', 'P-01', 'jadi'],
    ['surat', 'P-01', 'jadi'],
  ]);
  expect(column(host, 'Status')).toEqual(['jadi', 'jadi']);
  expect(host.documents()).toHaveLength(2);
});

it('a second run makes nothing and leaves the same tab', async () => {
  const host = await open();
  documents(host);
  const modified = host.sheets().Dokumen![2]!.indexOf('Diubah');
  const without = () => ({
    ...host.sheets(),
    Dokumen: host.sheets().Dokumen!.map((row) => row.filter((_, column) => column !== modified)),
  });
  const before = without();
  expect(documents(host)).toMatchObject({ created: 0, updated: 0, unchanged: 2, failed: 0 });
  expect(without()).toEqual(before);
  // The time that its conversion gave a document is its time from then on: nothing is looked at a third time.
  const after = host.sheets();
  host.resetCost();
  documents(host);
  expect(host.sheets()).toEqual(after);
  expect(host.documents()).toHaveLength(2);
});

it('makes nothing while two papers of a kind carry one number', async () => {
  const host = await open(twoWinners);
  documents(host);
  const certificates = column(host, 'Jenis').flatMap((kind, index) => (kind === 'piagam' ? [index + 4] : []));
  expect(certificates).toHaveLength(2);
  const [letter] = column(host, 'Jenis').flatMap((kind, index) => (kind === 'surat' ? [index + 4] : []));
  host.editCell('Dokumen', `A${certificates[0]}`, '12');
  // Another kind has another register.
  host.editCell('Dokumen', `A${letter}`, '12');
  expect(documents(host)).toMatchObject({ ok: true, updated: 2 });
  host.editCell('Dokumen', `A${certificates[1]}`, ' 12');
  const files = host.documents().map(({ id, modified }) => [id, String(modified)]);
  const problem = problemOf(host.call('makeDocuments', KINDS));
  expect(problem?.message).toContain('Nomor 12 dipakai dua kali untuk Piagam');
  expect(host.documents().map(({ id, modified }) => [id, String(modified)])).toEqual(files);
  host.editCell('Dokumen', `A${certificates[1]}`, '13');
  expect(documents(host)).toMatchObject({ ok: true, updated: 1 });
});

it('one that cannot be looked at is left as it is, and told as failed and outdated', async () => {
  let isDown = false;
  const web = ({ url }: { url: string }) =>
    isDown && url.includes('/export') ? { status: 500, body: new Uint8Array(), headers: {} } : undefined;
  const host = await open(base, { web });
  documents(host);
  const before = column(host, 'Status');
  isDown = true;
  host.editCell('Dokumen', 'A4', '000.8.3/12/2023');
  const answer = documents(host);
  expect(answer).toMatchObject({ ok: false, created: 0, updated: 0, unchanged: 1, failed: 1, more: false });
  expect(answer.findings.map(({ code }) => code)).toContain('DOCUMENT_OUTDATED');
  expect(column(host, 'Status')).toEqual(before);
  isDown = false;
  expect(documents(host)).toMatchObject({ updated: 1, unchanged: 1 });
});

it('a number that the office types refreshes its document in place', async () => {
  const host = await open();
  documents(host);
  const [before] = host.documents();
  host.editCell('Dokumen', 'A4', '000.8.3/12/2023');
  const answer = documents(host);
  expect(answer).toMatchObject({ created: 0, updated: 1, unchanged: 1 });
  expect(answer.documents[0]).toMatchObject({ kind: 'piagam', number: '000.8.3/12/2023' });
  expect(host.documents().map((one) => one.id)).toContain(before?.id);
  expect(host.documents()).toHaveLength(2);
  expect(column(host, 'Nomor')).toEqual(['000.8.3/12/2023', '']);
});

it('makes ten at a time, and goes on until all are there', async () => {
  const many = Array.from({ length: 12 }, (_, index) => `Q-${String(index + 1).padStart(2, '0')}`);
  const scores = [['Kode', 'Kebaruan', 'Efektif'], ...many.map((code, index) => [code, 90 - index, 80])];
  const tabs = withTabs({
    Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 12] : row)),
    Peserta: [['Kode', 'Nama Inovasi', 'Instansi'], ...many.map((code) => [code, `Inovasi ${code}`, `Dinas ${code}`])],
    'Penilaian · J1': scores,
    'Penilaian · J2': scores,
  });
  const host = await open(tabs);
  expect(documents(host)).toMatchObject({ created: 10, done: 10, total: 24, more: true });
  // Rows are written for what was begun, not for what is still to come.
  expect(rows(host)).toHaveLength(10);
  expect(documents(host)).toMatchObject({ created: 10, done: 20, more: true });
  expect(documents(host)).toMatchObject({ created: 4, done: 24, more: false });
  expect(host.documents()).toHaveLength(24);
  expect(new Set(column(host, 'Status'))).toEqual(new Set(['jadi']));
});

it('names no document before the result stands', async () => {
  const tied = [
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', 80, 80],
    ['P-02', 80, 80],
    ['P-03', 60, 60],
  ];
  const atCut = documents(await open(withTabs({ 'Penilaian · J1': tied, 'Penilaian · J2': tied })));
  expect(atCut).toMatchObject({ ok: false, created: 0, findings: [{ code: 'TIE_AT_CUT', severity: 'error' }] });
  const missing = documents(await open(withCell('Penilaian · J2', 3, 2, null)));
  expect(missing).toMatchObject({ ok: false, created: 0, findings: [{ code: 'SCORE_MISSING' }] });
});

it('names no document before the last stage is ranked', async () => {
  const none = [
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', null, null],
  ];
  const answer = documents(await open(withTabs({ 'Penilaian · J1': none, 'Penilaian · J2': none })));
  expect(answer).toMatchObject({ ok: false, created: 0, findings: [{ code: 'STAGE_NOT_BEGUN', severity: 'error' }] });
});

it('what names a former winner is marked as void, and stands again when the entry wins again', async () => {
  const host = await open();
  documents(host);
  host.editCell('Penilaian · J1', 'C3', 100);
  host.editCell('Penilaian · J1', 'D3', 100);
  const answer = documents(host);
  expect(answer).toMatchObject({ created: 2, unchanged: 0 });
  const status = (entry: string) =>
    new Set(
      rows(host)
        .filter((row) => row[2] === entry)
        .map((row) => row[4]),
    );
  expect(status('P-01')).toEqual(new Set(['tidak berlaku']));
  expect(status('P-02')).toEqual(new Set(['jadi']));
  expect(answer.documents.filter((one) => one.entry === 'P-01').map((one) => one.status)).toEqual([
    'tidak berlaku',
    'tidak berlaku',
  ]);
  host.editCell('Penilaian · J1', 'C3', 70);
  host.editCell('Penilaian · J1', 'D3', 75);
  expect(documents(host)).toMatchObject({ created: 0, unchanged: 2 });
  expect(status('P-01')).toEqual(new Set(['jadi']));
  expect(status('P-02')).toEqual(new Set(['tidak berlaku']));
  expect(host.documents()).toHaveLength(4);
});

describe('with a folder of documents', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const place = (file: string) => path.join(folder, 'documents', file);
  const textOf = (file: string) =>
    new PizZip(readFileSync(place(file)))
      .file('word/document.xml')!
      .asText()
      .replace(/<[^>]+>/g, ' ');
  const ofKind = (host: Host, kind: string) => host.documents().filter((one) => one.appProperties.kind === kind);
  const openHere = (tabs = base, options: Partial<HostOptions> = {}) => open(tabs, { stateDir: folder, ...options });

  it('fills them with what the workbook says, and never with a score', async () => {
    const host = await openHere(
      withSettings([
        ['Uang Pembinaan 1', 'Rp5.000.000'],
        ['Tanggal Penetapan', '7 Desember 2023'],
      ]),
    );
    documents(host);
    const certificate = textOf(ofKind(host, 'piagam')[0]!.file);
    expect(certificate).toContain('Antrean Ringkas');
    expect(certificate).toContain('Puskesmas A');
    expect(certificate).toContain('7 Desember 2023');
    const letter = textOf(ofKind(host, 'surat')[0]!.file);
    expect(letter).toContain('lima juta rupiah');
    expect(certificate + letter).not.toMatch(/83[.,]5|\{\{|undefined/);
  });

  it('hostile text appears as text, and does nothing else', async () => {
    const hostile = '{{nomor}} {#x} <script>&"\' =IMPORTXML("a") \u202e';
    const host = await openHere(withCell('Peserta', 1, 1, hostile));
    expect(documents(host)).toMatchObject({ created: 2, failed: 0 });
    const text = textOf(ofKind(host, 'piagam')[0]!.file);
    expect(text).toContain('{{nomor}} {#x} &lt;script&gt;&amp;');
    expect(host.sheets().Dokumen?.[3]?.join('|')).toContain('{{nomor}}');
  });

  it('one edited by hand is not written over; nor is one marked as signed', async () => {
    const host = await openHere(twoWinners);
    documents(host, { kinds: ['piagam'] });
    const [edited, signed] = ofKind(host, 'piagam');
    const by = new Map(rows(host).map((row, index) => [row[9], index + 4]));
    const zip = new PizZip(readFileSync(place(edited!.file)));
    zip.file('word/document.xml', zip.file('word/document.xml')!.asText().replace('Antrean', 'Antrian'));
    writeFileSync(place(edited!.file), zip.generate({ type: 'nodebuffer' }));
    const later = new Date(Date.now() + 60_000);
    utimesSync(place(edited!.file), later, later);
    const kept = [edited, signed].map((one) => readFileSync(place(one!.file)));
    host.editCell('Dokumen', `E${by.get(signed!.id)}`, 'Ditandatangani');
    // Both would get a number now.
    host.editCell('Dokumen', 'A4', '1');
    host.editCell('Dokumen', 'A5', '2');
    const answer = documents(host, { kinds: ['piagam'] });
    expect(answer).toMatchObject({ created: 0, updated: 0, unchanged: 2 });
    expect(answer.documents.map((one) => [one.status, one.state, one.choice]).sort()).toEqual([
      ['Ditandatangani', 'signed', 'revise'],
      ['disunting', 'edited', 'overwrite'],
    ]);
    expect([edited, signed].map((one) => readFileSync(place(one!.file)))).toEqual(kept);
    // The office's own spelling stays.
    expect(column(host, 'Status').sort()).toEqual(['Ditandatangani', 'disunting']);
  });

  it('one that was deleted is only made again when asked', async () => {
    const host = await openHere();
    documents(host);
    rmSync(place(ofKind(host, 'surat')[0]!.file));
    const told = documents(host);
    expect(told).toMatchObject({ created: 0, unchanged: 2 });
    expect(told.documents.map((one) => one.status)).toEqual(['jadi', 'terhapus']);
    expect(documents(host, { ...KINDS, remake: true })).toMatchObject({ created: 1, unchanged: 1 });
    expect(host.documents().filter((one) => !one.trashed)).toHaveLength(2);
  });

  it('rows of another spreadsheet are history and stay as they are', async () => {
    const host = await openHere();
    documents(host);
    const id = host.sheets().Dokumen![2]!.indexOf('ID Lembar');
    for (const row of [4, 5]) host.editCell('Dokumen', `${String.fromCharCode(65 + id)}${row}`, 'tahun-lalu');
    const before = rows(host);
    documents(host);
    expect(rows(host).slice(0, 2)).toEqual(before);
    expect(rows(host)).toHaveLength(4);
  });
});

describe('when Drive fails', () => {
  const refusal = (status: number, reason: string) => ({
    status,
    body: new TextEncoder().encode(JSON.stringify({ error: { code: status, message: 'No', errors: [{ reason }] } })),
  });
  /** Refuses the n-th upload, once. */
  const failing = (nth: number, answer: ReturnType<typeof refusal>): Partial<HostOptions> => {
    let uploads = 0;
    return {
      web: (request) => {
        if (!request.url.includes('/upload/')) return undefined;
        uploads += 1;
        return uploads === nth ? answer : undefined;
      },
    };
  };

  it('says how to switch the Drive API on', async () => {
    const reply = (await open(base, { driveApi: false })).call('makeDocuments', KINDS);
    expect(problemOf(reply)).toMatchObject({ code: 'DRIVE_API_OFF', message: expect.stringContaining('Drive API') });
  });

  it('says which permission is missing, with the link that grants it', async () => {
    const grantedScopes = [
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.external_request',
      'userinfo.email',
    ];
    const reply = (await open(base, { grantedScopes })).call('makeDocuments', KINDS);
    expect(problemOf(reply)).toMatchObject({ code: 'SCOPE_MISSING', link: expect.stringMatching(/^https:/) });
  });

  it('says that the permission to reach Google is missing', async () => {
    const grantedScopes = ['spreadsheets.currentonly', 'script.container.ui', 'drive.file', 'userinfo.email'];
    const reply = (await open(base, { grantedScopes })).call('makeDocuments', KINDS);
    expect(problemOf(reply)).toMatchObject({ code: 'SCOPE_MISSING', link: expect.stringMatching(/^https:/) });
  });

  it('says that the storage is full; a run after that makes what is missing, and nothing twice', async () => {
    const host = await open(base, failing(1, refusal(403, 'storageQuotaExceeded')));
    expect(problemOf(host.call('makeDocuments', KINDS))).toMatchObject({
      code: 'DRIVE_REFUSED',
      message: expect.stringContaining('penuh'),
    });
    expect(documents(host)).toMatchObject({ created: 1, unchanged: 1 });
    expect(host.documents()).toHaveLength(2);
  });

  it('waits and tries again when Drive asks for less haste', async () => {
    const host = await open(base, failing(2, refusal(403, 'userRateLimitExceeded')));
    expect(documents(host)).toMatchObject({ ok: true, created: 2, failed: 0 });
    expect(host.documents()).toHaveLength(2);
  });

  it('one document that is refused fails alone, and is not tried again in the same run', async () => {
    const host = await open(base, failing(1, refusal(400, 'invalid')));
    const answer = documents(host);
    expect(answer).toMatchObject({ ok: false, created: 1, failed: 1, skip: ['piagam:P-01'] });
    expect(answer.documents[0]?.status).toContain('gagal');
    expect(documents(host, { ...KINDS, skip: answer.skip })).toMatchObject({ created: 0 });
    expect(documents(host)).toMatchObject({ ok: true, created: 1, failed: 0 });
    expect(host.documents()).toHaveLength(2);
  });

  it('an upload whose answer is lost is found again, not made twice', async () => {
    // The call throws after Drive has taken everything in.
    let armed = true;
    const host = await open(base, {
      intercept: ({ member, moment, number }) => {
        if (armed && member === 'UrlFetchApp.fetchAll' && moment === 'after' && number > 0 && uploaded) {
          armed = false;
          throw new Error('Address unavailable');
        }
      },
      web: (request) => {
        if (request.url.includes('/upload/')) uploaded = true;
        return undefined;
      },
    });
    let uploaded = false;
    const answer = documents(host);
    // Not failed, for they may be there: the same run looks for them.
    expect(answer).toMatchObject({ created: 0, failed: 0, done: 0, more: true });
    expect(column(host, 'Status')).toEqual(['sedang dibuat', 'sedang dibuat']);
    expect(host.documents()).toHaveLength(2);
    expect(documents(host, { ...KINDS, skip: answer.skip })).toMatchObject({
      ok: true,
      created: 2,
      unchanged: 0,
      more: false,
    });
    expect(column(host, 'Status')).toEqual(['jadi', 'jadi']);
    expect(host.documents()).toHaveLength(2);
  });
});

it('leaves the work to the admin who began it, and never touches another’s documents', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  try {
    const [one, other] = ['satu@example.go.id', 'dua@example.go.id'];
    const guard = { warningOnly: false, editors: [one, other] };
    const kept = { spreadsheetId: 'lembar', tabs: { Pengaturan: 7 }, protections: { 7: guard }, properties: {} };
    mkdirSync(path.join(folder, '.lembar-juri'));
    writeFileSync(path.join(folder, '.lembar-juri', 'properties.json'), JSON.stringify(kept));
    const many = Array.from({ length: 11 }, (_, index) => `Q-${index + 10}`);
    const scores = [['Kode', 'Kebaruan', 'Efektif'], ...many.map((code, index) => [code, 90 - index, 80])];
    const tabs = withTabs({
      Pengaturan: base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 11] : row)),
      Peserta: [
        ['Kode', 'Nama Inovasi', 'Instansi'],
        ...many.map((code) => [code, `Inovasi ${code}`, `Dinas ${code}`]),
      ],
      'Penilaian · J1': scores,
      'Penilaian · J2': scores,
    });
    const host = await open(tabs, { stateDir: folder, user: one, owner: null, editors: [one, other] });
    const second = host.as(other);
    expect(documents(host, { kinds: ['piagam'] })).toMatchObject({ created: 10, more: true });
    const refused = problemOf(second.call('makeDocuments', { kinds: ['piagam'] }));
    expect(refused).toMatchObject({ code: 'BUSY', message: expect.stringContaining(one) });
    // The first admin ends the run, which gives the lease back; the second sees whose the documents are and lets them be.
    expect(documents(host, { kinds: ['piagam'] })).toMatchObject({ created: 1, unchanged: 10, more: false });
    const before = host.sheets().Dokumen;
    expect(documents(second, { kinds: ['piagam'] })).toMatchObject({ created: 0, updated: 0, unchanged: 11 });
    expect(host.sheets().Dokumen).toEqual(before);
    expect(new Set(column(host, 'Pembuat'))).toEqual(new Set([one]));
    expect(host.documents()).toHaveLength(11);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('makes nothing when scores have changed since the ranking was computed', async () => {
  const host = await open();
  compute(host);
  host.editCell('Penilaian · J1', 'C3', '100');
  const stopped = documents(host);
  expect(stopped).toMatchObject({ ok: false, total: 0 });
  expect(stopped.findings).toMatchObject([{ code: 'RESULT_STALE', severity: 'error' }]);
  expect(host.documents()).toHaveLength(0);
  compute(host);
  expect(documents(host)).toMatchObject({ ok: true, created: 2 });
});

const told = (host: Host, code: string, kinds = ['piagam']) =>
  documents(host, { kinds }).findings.filter((one) => one.code === code);

it('says which signed paper the result contradicts by now', async () => {
  const host = await open();
  documents(host, { kinds: ['piagam'] });
  host.editCell('Dokumen', 'E4', 'Ditandatangani');
  expect(told(host, 'DOCUMENT_OUTDATED')).toEqual([]);
  // Another entry wins: its certificate lies beside the signed one now.
  host.editCell('Penilaian · J1', 'C3', 100);
  host.editCell('Penilaian · J1', 'D3', 100);
  const [first, ...others] = told(host, 'DOCUMENT_OUTDATED');
  expect(others).toEqual([]);
  expect(first).toMatchObject({ severity: 'warning' });
  expect(first!.message).toMatch(/^Tidak sesuai lagi dengan hasil: Piagam – /);
});

it('says nothing of a signed paper that still says what the result does', async () => {
  const host = await open();
  documents(host, { kinds: ['piagam'] });
  host.editCell('Dokumen', 'E4', 'Ditandatangani');
  expect(told(host, 'DOCUMENT_OUTDATED')).toEqual([]);
});

it('says what stays dots in the papers of each kind', async () => {
  const host = await open();
  const [note] = told(host, 'DOCUMENT_DOTS');
  expect(note).toMatchObject({ severity: 'info' });
  expect(note!.message).toMatch(/^Piagam masih berisi titik-titik: nomor, /);
});

it('does not name what is typed, or meant to be filled by hand', async () => {
  const host = await open();
  host.call('changeSettings', { settings: { city: 'Kota Uji', signerName: 'Ani', signerPosition: 'Wali Kota Uji' } });
  const [note] = told(host, 'DOCUMENT_DOTS');
  expect(note!.message).not.toMatch(/kota,|penanda tangan/);
  expect(
    told(host, 'DOCUMENT_DOTS', ['pernyataan'])
      .map(({ message }) => message)
      .join(),
  ).not.toContain('tanggal');
});

it('says of which kind there is nothing to make', async () => {
  const everybody = base.Pengaturan!.map((row) => (row[0] === 'Jumlah Top' ? ['Jumlah Top', 3] : row));
  const host = await open(withTabs({ Pengaturan: everybody }));
  compute(host);
  const { created, findings } = documents(host, { kinds: ['piagam', 'umpan-balik'] });
  expect([created, findings.map(({ code, severity }) => [code, severity])]).toEqual([
    3,
    [
      ['NO_DOCUMENT', 'warning'],
      ['DOCUMENT_DOTS', 'info'],
    ],
  ]);
});

it('leaves alone what the office writes between the documents', async () => {
  const host = await open();
  documents(host);
  const own = ['', '', '', 'Surat pengantar dari kami', ''];
  for (const [index, cell] of own.entries()) host.editCell('Dokumen', `${'ABCDE'[index]}5`, cell);
  host.editCell('Peserta', 'B2', 'Antrean Baru');
  expect(documents(host)).toMatchObject({ updated: 2 });
  expect(host.sheets().Dokumen?.[4]?.slice(0, 5)).toEqual(own);
});
