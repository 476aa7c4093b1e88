// The cut on the built add-on, from the workbook to the documents: categories, limit per institution, prizes, withdrawals.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import PizZip from 'pizzip';
import type { Host } from '../../src/local/runtime/host';
import { base, type CellValue, compute, documents, open, type Tabs, withCell, withSettings, withTabs } from './support';

const entries: CellValue[][] = [
  ['Kode', 'Nama Inovasi', 'Instansi', 'Kategori', 'Status'],
  ['P-01', 'Antrean Ringkas', 'Dinas Kesehatan', 'Perangkat Daerah', ''],
  ['P-02', 'Posyandu Sore', 'DINAS KESEHATAN', 'perangkat daerah', ''],
  ['P-03', 'Kurir Obat', 'Dinas Sosial', 'Perangkat Daerah', ''],
  ['P-04', 'Lapak Warga', 'Kelurahan Petamanan', 'Kelurahan', ''],
  ['P-05', 'Bank Sampah', 'Kelurahan Kebonsari', 'KELURAHAN', ''],
  ['P-06', 'Ronda Digital', 'Kelurahan Bugul Kidul', 'Kelurahan', ''],
];
const scores = (...values: (number | null)[]): CellValue[][] => [
  ['Kode', 'Kebaruan', 'Efektif'],
  ...values.map((value, index): CellValue[] => [entries[index + 1]![0]!, value, value]),
];
const settings = (...rows: CellValue[][]): CellValue[][] => [
  ...base.Pengaturan!.filter(([key]) => key !== 'Jumlah Top'),
  ['Jumlah Top', 2],
  ...rows,
];
const lomba: Tabs = withTabs({
  Pengaturan: settings(['Juara per Kategori', 'ya'], ['Maks per Instansi', 1], ['Uang Pembinaan 1', 5_000_000]),
  Peserta: entries,
  Juri: base.Juri!.slice(0, 2),
  'Penilaian · J1': scores(90, 88, 80, 70, 85, 60),
  'Penilaian · J2': null,
});

const ofTab = (host: Host, tab: string, header: string) => {
  const rows = host.sheets()[tab] ?? [];
  const column = (rows[2] ?? []).indexOf(header);
  return rows.slice(3).map((row) => row[column]);
};
const winners = (answer: ReturnType<typeof compute>, stage = 0) =>
  answer.stages[stage]?.ranking.filter((one) => one.advances).map((one) => one.code);
const explanationOf = (answer: ReturnType<typeof compute>, code: string, stage = 0) =>
  answer.stages[stage]?.ranking.find((one) => one.code === code)?.explanation;

it('each category has its winners, and no institution more than its share', async () => {
  const host = await open(lomba);
  const answer = compute(host);
  expect(answer.findings).toEqual([]);
  expect(winners(answer)).toEqual(['P-01', 'P-05', 'P-03', 'P-04']);
  expect(
    answer.stages[0]?.ranking.map((one) => [one.rank, one.code, one.category, one.categoryRank, one.reserve]),
  ).toEqual([
    [1, 'P-01', 'Perangkat Daerah', 1, false],
    [2, 'P-02', 'Perangkat Daerah', 2, false],
    [3, 'P-05', 'Kelurahan', 1, false],
    [4, 'P-03', 'Perangkat Daerah', 3, false],
    [5, 'P-04', 'Kelurahan', 2, false],
    [6, 'P-06', 'Kelurahan', 3, true],
  ]);
  expect(explanationOf(answer, 'P-02')).toContain(
    'paling banyak 1 per instansi, dan dari DINAS KESEHATAN sudah ada P-01.',
  );
  expect(explanationOf(answer, 'P-03')).toContain(
    'Peringkat 3 di kategori Perangkat Daerah. Menang (Top 2): termasuk 2 tempat teratas di kategori Perangkat Daerah. Naik ke tempat 2 karena P-02 dilewati (batas per instansi).',
  );
  expect(explanationOf(answer, 'P-05')).toContain('Uang pembinaan Rp5.000.000,00.');
  expect(explanationOf(answer, 'P-06')).toContain('Cadangan pertama di kategori Kelurahan.');
  const tab = 'Peringkat · Penilaian';
  expect(ofTab(host, tab, 'Kategori').slice(0, 3)).toEqual(['Perangkat Daerah', 'Perangkat Daerah', 'Kelurahan']);
  expect(ofTab(host, tab, 'Peringkat Kategori')).toEqual([1, 2, 1, 3, 2, 3]);
  expect(ofTab(host, tab, 'Uang Pembinaan')).toEqual([5_000_000, '', 5_000_000, '', '', '']);
  expect(ofTab(host, tab, 'Lolos')).toEqual(['ya', 'tidak', 'ya', 'ya', 'ya', 'tidak']);
});

it('speaks English', async () => {
  const answer = compute(await open(withSettings([['Bahasa', 'en']], lomba)));
  expect(explanationOf(answer, 'P-02')).toContain('at most 1 per institution, and DINAS KESEHATAN already has P-01.');
  expect(explanationOf(answer, 'P-06')).toContain('First reserve in the category Kelurahan.');
});

it('a category that is missing is told at its cell, and stops the last stage', async () => {
  const answer = compute(await open(withCell('Peserta', 3, 3, null, lomba)));
  expect(answer).toMatchObject({
    ok: false,
    stages: [],
    findings: [{ code: 'SETTING_INVALID', stage: 'Penilaian', tab: 'Peserta', cell: 'D4' }],
  });
  expect(answer.findings[0]?.message).toBe(
    '“Peserta: Kategori” masih kosong untuk “Kurir Obat” (P-03), padahal “Juara per Kategori” = ya; isi kategori setiap peserta.',
  );
});

it('outcomes that cannot be read, or go beyond the cut, are told at their cell', async () => {
  const stages = (title: string) =>
    withTabs({
      Tahapan: [
        ['Tahap', 'Lolos', 'Predikat'],
        ['Penilaian', 2, title],
      ],
    });
  for (const title of ['1: Nasional; 2 Provinsi', '1 Nasional; 2 Provinsi', '1: A; 1: B', '1:']) {
    const { findings } = compute(await open(stages(title)));
    expect(findings).toMatchObject([{ code: 'SETTING_INVALID', severity: 'error', tab: 'Tahapan', cell: 'C2' }]);
  }
  const beyond = compute(await open(stages('1: Nasional; 3: Provinsi')));
  const place = { code: 'SETTING_INVALID', tab: 'Tahapan', cell: 'C2' };
  // The second asks whether they are nested.
  expect(beyond.findings).toMatchObject([
    { ...place, severity: 'warning' },
    { ...place, severity: 'info' },
  ]);
  expect(beyond.stages[0]?.ranking.map((one) => one.title)).toEqual(['Nasional', 'Provinsi', null]);
});

it('prizes that nobody gets, and prizes that contradict winners without an order', async () => {
  const prizes = (...rows: CellValue[][]) => withTabs({ Pengaturan: settings(...rows) });
  const unused = compute(await open(prizes(['Uang Pembinaan 1', 2], ['Uang Pembinaan 3', 1])));
  expect(unused.findings).toMatchObject([{ severity: 'warning', tab: 'Pengaturan', cell: 'B8' }]);
  expect(unused.findings[0]?.message).toContain('“Uang Pembinaan 3” = “1” tidak terpakai karena juaranya hanya 2;');
  const unequal = compute(
    await open(prizes(['Juara Berperingkat', 'tidak'], ['Uang Pembinaan 1', 2], ['Uang Pembinaan 2', 1])),
  );
  expect(unequal).toMatchObject({ ok: false, stages: [], findings: [{ tab: 'Pengaturan', cell: 'B7' }] });
  const equal = compute(
    await open(prizes(['Juara Berperingkat', 'tidak'], ['Uang Pembinaan 1', 2], ['Uang Pembinaan 2', 2])),
  );
  expect(equal.ok).toBe(true);
});

describe('documents', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'lembar-juri-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const textOf = (file: string) =>
    new PizZip(readFileSync(path.join(folder, 'documents', file)))
      .file('word/document.xml')!
      .asText()
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  const named = (host: Host, name: string) => textOf(host.documents().find((one) => one.name.startsWith(name))!.file);
  const statuses = (host: Host) =>
    Object.fromEntries(ofTab(host, 'Dokumen', 'Kode').map((code, at) => [code, ofTab(host, 'Dokumen', 'Status')[at]]));

  it('name place and category, with the prize of the place in it', async () => {
    const host = await open(lomba, { stateDir: folder });
    const answer = documents(host);
    expect(answer).toMatchObject({ ok: true, created: 8 });
    expect(answer.documents.slice(0, 4).map((one) => one.title)).toEqual([
      'Piagam – Juara I – Perangkat Daerah – Antrean Ringkas (P-01)',
      'Piagam – Juara II – Perangkat Daerah – Kurir Obat (P-03)',
      'Piagam – Juara I – Kelurahan – Bank Sampah (P-05)',
      'Piagam – Juara II – Kelurahan – Lapak Warga (P-04)',
    ]);
    expect(named(host, 'Piagam – Juara I – Kelurahan')).toMatch(/JUARA I \(PERTAMA\).*Kategori Kelurahan/);
    const letter = named(host, 'Surat – Juara I – Kelurahan');
    expect(letter).toContain('Juara I (Pertama) Kategori Kelurahan');
    expect(letter).toContain('lima juta rupiah');
    expect(named(host, 'Surat – Juara II – Perangkat Daerah')).not.toContain('rupiah');
  });

  it('a winner who withdraws: the next in line gets the documents, those behind move up', async () => {
    const host = await open(lomba, { stateDir: folder });
    compute(host);
    documents(host, { kinds: ['piagam'] });
    host.editCell('Peserta', 'E6', 'mundur');
    expect(documents(host, { kinds: ['piagam'] })).toMatchObject({ ok: false, findings: [{ code: 'RESULT_STALE' }] });
    const answer = compute(host);
    expect(winners(answer)).toEqual(['P-01', 'P-03', 'P-04', 'P-06']);
    expect(explanationOf(answer, 'P-04')).toContain(
      'Naik dari tempat 2 ke tempat 1 karena P-05 mundur. Uang pembinaan',
    );
    expect(explanationOf(answer, 'P-06')).toContain('Naik sebagai pengganti karena P-05 mundur.');
    expect(documents(host, { kinds: ['piagam'] })).toMatchObject({ ok: true, created: 1, updated: 1, unchanged: 2 });
    expect(statuses(host)).toEqual({
      'P-01': 'jadi',
      'P-03': 'jadi',
      'P-04': 'jadi',
      'P-05': 'tidak berlaku',
      'P-06': 'jadi',
    });
    expect(named(host, 'Piagam – Juara I – Kelurahan – Lapak Warga')).toContain('JUARA I (PERTAMA)');
  });

  it('wait while a shared rank leaves open who gets which prize', async () => {
    const tied = withTabs(
      {
        Pengaturan: settings(['Uang Pembinaan 1', 2_000_000], ['Uang Pembinaan 2', 1_000_000]),
        'Penilaian · J1': scores(90, 90, 80, 70, 85, 60),
      },
      lomba,
    );
    const answer = documents(await open(tied));
    // The second asks whether each of the two categories has one winner.
    const findings = [
      { code: 'TIE_AT_CUT', severity: 'error' },
      { code: 'SETTING_INVALID', severity: 'info' },
    ];
    expect(answer).toMatchObject({ ok: false, created: 0, findings });
    expect(answer.findings[0]?.message).toContain(
      '“Antrean Ringkas” (P-01) dan “Posyandu Sore” (P-02), sedangkan uang pembinaannya berbeda',
    );
    expect(compute(await open(tied))).toMatchObject({ ok: true });
  });

  it('show no order where winners have none', async () => {
    const host = await open(
      withTabs({ Pengaturan: settings(['Juara Berperingkat', 'tidak'], ['Sebutan Juara', 'Terbaik']) }, lomba),
      { stateDir: folder },
    );
    const answer = compute(host);
    expect(answer.stages[0]).toMatchObject({ unordered: true });
    expect(explanationOf(answer, 'P-01')).not.toMatch(/tempat [1-9]\b/);
    const made = documents(host);
    expect(made.documents.map((one) => one.entry)).toEqual(['P-01', 'P-02', 'P-01', 'P-02']);
    for (const { file } of host.documents())
      expect(textOf(file)).not.toMatch(/pertama|kedua|terbaik I|peringkat|juara I/i);
  });
});

it('who withdraws in the final is replaced by nobody at the stage before it', async () => {
  const stages = withTabs(
    {
      Pengaturan: settings(),
      Tahapan: [
        ['Urutan', 'Tahap', 'Lolos'],
        [1, 'Berkas', 3],
        [2, 'Final', 1],
      ],
      'Penilaian · J1': null,
      'Berkas · J1': scores(90, 88, 80, 70, 85, 60),
      'Final · J1': scores(95, 90, null, null, 80).filter((row) => row[1] !== null),
    },
    lomba,
  );
  expect(winners(compute(await open(stages)), 1)).toEqual(['P-01']);
  const answer = compute(await open(withCell('Peserta', 1, 4, 'mundur', stages)));
  expect(answer.findings).toEqual([]);
  expect(answer.stages.map((_, index) => winners(answer, index))).toEqual([['P-02', 'P-05'], ['P-02']]);
  expect(explanationOf(answer, 'P-03')).toContain(
    'Tidak naik menggantikan: P-01 mundur setelah ikut tahap berikutnya, yang berlangsung tanpa peserta ini.',
  );
  expect(explanationOf(answer, 'P-02', 1)).toContain('Naik sebagai pengganti karena P-01 mundur.');
  expect(answer.stages.flatMap((stage) => stage.ranking.map((one) => one.code))).not.toContain('P-01');
});
