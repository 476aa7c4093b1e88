// A decided result is tampered with, each time in another way: `verify` names what was altered.
import { base, compute, confirmPlenary, decide, documents, open, type Tabs, verify, withTabs } from '../support';

const tied = withTabs({
  Peserta: base.Peserta!.map((row, index) => [...row, index === 0 ? 'Status' : null]),
  Pleno: [
    ['Tahap', 'Kode', 'Peringkat Hitung', 'Peringkat Putusan', 'Alasan', 'Setuju', 'Tidak'],
    ['Penilaian', 'P-01', 1, 2, 'Dampak lebih sempit', 4, 1],
    ['Penilaian', 'P-02', 2, 1, 'Dampak lebih luas', 4, 1],
  ],
});

/** Decided, with documents made; every cell of it can be typed into. */
async function decided(tabs: Tabs = tied) {
  const host = await open(tabs);
  confirmPlenary(host);
  const answer = decide(host);
  documents(host);
  return { host, answer };
}

let file: Promise<Uint8Array> | null = null;

/** The same, decided once and opened from its file each time. */
async function reopened() {
  file ??= decided().then(({ host }) => host.toBytes());
  return open(tied, { workbook: { bytes: await file, name: 'uji.xlsx' } });
}

const messagesOf = (host: Awaited<ReturnType<typeof open>>): string[] =>
  verify(host).differences.map(
    ({ tab, cell, message }) => `${[tab, cell].filter((one) => one !== null).join('!')}: ${message}`,
  );

it('an untouched result is as it was decided, under its code', async () => {
  const { host, answer } = await decided();
  expect(answer).toMatchObject({
    ok: true,
    stage: 'Penilaian',
    code: expect.stringMatching(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/),
  });
  expect(verify(host)).toMatchObject({
    ok: true,
    decided: [{ stage: 'Penilaian', code: answer.code, by: expect.any(String) }],
    differences: [],
  });
});

type Tampering = [what: string, tab: string, cell: string, value: string | number, wanted: (string | RegExp)[]];

const TAMPERINGS: Tampering[] = [
  [
    'a score',
    'Penilaian · J1',
    'C3',
    95,
    [
      'Penilaian · J1!C3: Berubah sejak ditetapkan: nilai juri J1 untuk P-02 (Penilaian), Kebaruan: semula 70, kini 95.',
      /^Peringkat · Penilaian!F5: Baris 5 \(P-02\): Nilai tertulis “72,5”, dihitung ulang “80”; J1 tertulis “72”, dihitung ulang “87”\.$/,
    ],
  ],
  [
    'a weight',
    'Kriteria',
    'B2',
    50,
    ['Kriteria!B2: Berubah sejak ditetapkan: kriteria Kebaruan, Bobot: semula 60, kini 50.'],
  ],
  ['a setting', 'Pengaturan', 'B6', 2, ['Pengaturan!B6: Berubah sejak ditetapkan: “Jumlah Top”: semula 1, kini 2.']],
  [
    'an entry struck off',
    'Peserta',
    'C3',
    'Puskesmas Z',
    [': Berubah sejak ditetapkan: peserta P-02, Instansi: semula “Puskesmas B”, kini “Puskesmas Z”.'],
  ],
  [
    'a score in the ranking tab',
    'Peringkat · Penilaian',
    'F6',
    99,
    ['Peringkat · Penilaian!F6: Baris 6 (P-03): Nilai tertulis “99”, dihitung ulang “60,5”.'],
  ],
  [
    'a rank in the ranking tab',
    'Peringkat · Penilaian',
    'A6',
    1,
    ['Peringkat · Penilaian!A6: Baris 6 (P-03): Peringkat tertulis “1”, dihitung ulang “3”.'],
  ],
  [
    'a plenary decision',
    'Pleno',
    'E3',
    'Dampak sama luas',
    [
      /^Pleno!D3: Berubah sejak ditetapkan: putusan pleno tentang P-02 \(Penilaian\), Alasan: semula “Dampak lebih luas”, kini “Dampak sama luas”\.$/,
    ],
  ],
  [
    'a row of the history',
    'Riwayat',
    'B4',
    'orang.lain@example.go.id',
    ['Riwayat!A4: Rantai riwayat putus di baris 4: baris itu atau baris sebelumnya diubah, dihapus, atau disisipkan.'],
  ],
  [
    'the kept result',
    'Hasil Terkunci',
    'I4',
    '{}',
    [/^Hasil Terkunci: Simpanan hasil yang ditetapkan .* hilang atau diubah\. Isi lembar sendiri masih sama/],
  ],
  [
    'the run of a document',
    'Dokumen',
    'M4',
    'abcdef01',
    [/^Dokumen!B4: Dokumen “.*” \(piagam P-02\) bukan dari proses yang tercatat di tab Riwayat\.$/],
  ],
];

TAMPERINGS.push(
  [
    'the title of a ranking',
    'Peringkat · Penilaian',
    'A1',
    'Lomba Lain',
    [/^Peringkat · Penilaian!A1: Judul tab tertulis “Lomba Lain”, seharusnya “.*Lomba Uji.*”\.$/],
  ],
  [
    'a row of the ranking under another name',
    'Peringkat · Penilaian',
    'B6',
    'P-09',
    [
      'Peringkat · Penilaian!B6: Baris 6 (P-09) tidak ada dalam hitung ulang, atau berulang.',
      'Peringkat · Penilaian: Tidak ada baris untuk P-03, yang menurut hitung ulang di peringkat 3.',
    ],
  ],
  [
    'a header of the ranking',
    'Peringkat · Penilaian',
    'F3',
    'Angka',
    ['Peringkat · Penilaian: Kolom “Nilai” tidak ada.'],
  ],
  [
    'where a ranking says it is from',
    'Peringkat · Penilaian',
    'A2',
    'Lembar Juri · dihitung kemarin',
    ['Peringkat · Penilaian: Tab peringkat ini bukan dari perhitungan yang tercatat di tab Riwayat.'],
  ],
  [
    'the code beside the kept result',
    'Hasil Terkunci',
    'B4',
    "'1111-1111",
    [
      /^Hasil Terkunci: Kode, waktu, atau pelaku di samping hasil yang disimpan tertulis 1111-1111, .*; menurut tab Riwayat /,
    ],
  ],
  [
    'the title of a document',
    'Dokumen',
    'D4',
    'Piagam – Juara I – Kurir Obat',
    [
      'Dokumen!D4: Judul piagam tertulis “Piagam – Juara I – Kurir Obat”, menurut hasil ini “Piagam – Juara I – Posyandu Sore (P-02)”.',
    ],
  ],
  [
    'the entry of a document',
    'Dokumen',
    'C4',
    'P-03',
    [/^Dokumen!B4: Dokumen “.*” \(piagam P-03\) tidak sesuai: menurut hasil ini tidak ada piagam untuk P-03\.$/],
  ],
  [
    'an entry that withdraws',
    'Peserta',
    'D3',
    'mundur',
    [': Berubah sejak ditetapkan: peserta P-02, Status: semula kosong, kini “mundur”.'],
  ],
);

it.each(TAMPERINGS)('%s', async (_, tab, cell, value, wanted) => {
  const host = await reopened();
  host.editCell(tab, cell, value);
  const found = messagesOf(host);
  for (const one of wanted) {
    expect(found).toContainEqual(typeof one === 'string' ? one : expect.stringMatching(one));
  }
});

it('only what was altered is told: a ranking cell leaves scores, history and documents alone', async () => {
  const host = await reopened();
  host.editCell('Peringkat · Penilaian', 'F6', 99);
  expect(messagesOf(host)).toHaveLength(1);
});

it('a long text that was altered is named, not quoted', async () => {
  const host = await reopened();
  host.editCell('Peringkat · Penilaian', 'J6', 'x'.repeat(80));
  expect(messagesOf(host)).toEqual([
    'Peringkat · Penilaian!J6: Baris 6 (P-03): Penjelasan tidak sama dengan hitung ulang.',
  ]);
});

it('a row taken out of the history, and one put in', async () => {
  const { host } = await decided();
  const rows = host.sheets().Riwayat!.length;
  for (const column of 'ABCDEFGH') host.editCell('Riwayat', `${column}5`, '');
  expect(messagesOf(host).join('\n')).toContain('Rantai riwayat putus di baris 6');
  host.editCell('Riwayat', `B${rows + 1}`, 'x@example.go.id');
  host.editCell('Riwayat', `C${rows + 1}`, 'tetapkan');
  expect(messagesOf(host)).toContain(
    `Riwayat!A${rows + 1}: Baris ${rows + 1} riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.`,
  );
});

it('the newest row of the history taken away', async () => {
  const { host } = await decided();
  const rows = host.sheets().Riwayat!.length;
  for (const column of 'ABCDEFGH') host.editCell('Riwayat', `${column}${rows}`, '');
  expect(messagesOf(host)).toContain('Riwayat: Baris terbaru riwayat tidak ada lagi: dihapus, atau segelnya diubah.');
});

it('the newest row taken away is missed for good, also when others follow it', async () => {
  const { host } = await decided();
  const rows = host.sheets().Riwayat!.length;
  for (const column of 'ABCDEFGH') host.editCell('Riwayat', `${column}${rows}`, '');
  expect(host.call('reopenStage', { stage: 'Penilaian', reason: 'Sanggahan' })).toHaveProperty('answer');
  expect(messagesOf(host)).toContainEqual(expect.stringContaining(`Rantai riwayat putus di baris ${rows}`));
});

it('seals taken off the whole history are missed', async () => {
  const { host } = await decided();
  for (const row of host.sheets().Riwayat!.keys()) if (row > 2) host.editCell('Riwayat', `H${row + 1}`, '');
  host.editCell('Riwayat', 'D7', 'kode 1234-5678');
  expect(messagesOf(await open(tied, { workbook: { bytes: await host.toBytes(), name: 'uji.xlsx' } }))).toContain(
    'Riwayat!A7: Baris 7 riwayat tidak bersegel: disisipkan dengan tangan, atau segelnya dihapus.',
  );
});

it('a line of the ranking that names another method', async () => {
  const host = await reopened();
  const line = String(host.sheets()['Peringkat · Penilaian']![1]![0]);
  host.editCell('Peringkat · Penilaian', 'A2', line.replace('metode rata-rata', 'metode median'));
  expect(messagesOf(host)).toEqual([
    expect.stringMatching(/^Peringkat · Penilaian!A2: Baris keterangan di bawah judul diubah\. .* metode rata-rata · /),
  ]);
});

it('rows of the ranking in another order', async () => {
  const host = await reopened();
  const [, , , first, second] = host.sheets()['Peringkat · Penilaian']!;
  for (const [column, letter] of [...'ABCDEFGHIJKLM'].entries()) {
    host.editCell('Peringkat · Penilaian', `${letter}4`, (second![column] ?? '') as string);
    host.editCell('Peringkat · Penilaian', `${letter}5`, (first![column] ?? '') as string);
  }
  expect(messagesOf(host)).toEqual([
    'Peringkat · Penilaian!B4: Isi tiap baris sama, tetapi mulai baris 4 urutannya lain.',
  ]);
});

it('documents that say the same as before are not blamed for an earlier result', async () => {
  const { host } = await decided();
  host.call('reopenStage', { stage: 'Penilaian', reason: 'Sanggahan: salah ketik' });
  // The score of an entry that does not win, by half a point.
  host.editCell('Penilaian · J1', 'C4', 60.5);
  expect(decide(host)).toMatchObject({ ok: true });
  expect(documents(host)).toMatchObject({ ok: true, created: 0, updated: 0 });
  expect(verify(host)).toMatchObject({ ok: true, differences: [] });
});

it('a score changed and computed again, as if nothing had happened', async () => {
  const { host } = await decided();
  host.editCell('Penilaian · J1', 'C3', 95);
  const answer = compute(host);
  expect(answer.findings.map((one) => one.code)).toContain('RESULT_STALE');
  expect(answer.findings.find((one) => one.code === 'RESULT_STALE')?.message).toContain('semula 70, kini 95');
  const found = messagesOf(host);
  expect(found[0]).toMatch(/semula 70, kini 95/);
  // The winner's documents say the same still; with another name they would not.
  expect(found.join('\n')).not.toMatch(/dibuat dari hasil yang lain/);
  host.editCell('Peserta', 'B3', 'Posyandu Malam');
  compute(host);
  expect(messagesOf(host).join('\n')).toMatch(/2 dokumen \(piagam P-02, surat P-02\) dibuat dari hasil yang lain/);
  // No document speaks of another result than the decided one.
  expect(documents(host)).toMatchObject({ ok: false, total: 0 });
});

it('all of it survives the file', async () => {
  const { host } = await decided();
  const again = await open(tied, { workbook: { bytes: await host.toBytes(), name: 'uji.xlsx' } });
  expect(verify(again)).toMatchObject({ ok: true, differences: [] });
});

it('where nothing was decided, it compares with the last computation; where nothing was computed, it says so', async () => {
  const host = await open();
  expect(verify(host)).toMatchObject({ ok: false, differences: [{ code: 'NOTHING_DECIDED' }] });
  compute(host);
  expect(verify(host)).toMatchObject({ ok: true, decided: [], computed: { by: expect.any(String) } });
  host.editCell('Penilaian · J1', 'C3', 95);
  expect(verify(host).differences[0]).toMatchObject({ code: 'CHANGED_SINCE_COMPUTED' });
});

it('an older history without hashes is sealed by the next row', async () => {
  const host = await open();
  compute(host);
  const old = host.sheets().Riwayat!.map((row) => row.slice(0, 6) as string[]);
  const older = await open(withTabs({ Riwayat: old }));
  older.editCell('Penilaian · J1', 'C3', 71);
  compute(older);
  expect(older.sheets().Riwayat![2]?.slice(6)).toEqual(['Tahap', 'Rantai']);
  expect(verify(older)).toMatchObject({ ok: true });
  older.editCell('Riwayat', 'B4', 'lain@example.go.id');
  expect(verify(older).differences).toMatchObject([{ code: 'HISTORY_ROW', cell: 'A5' }]);
});
