// The evidence of a decided result: what an insider rewrites in the workbook still stands in the sealed file.
import type { Host } from '../../../src/local/runtime/host';
import {
  type CellValue,
  compute,
  confirmPlenary,
  decide,
  open,
  problemOf,
  validate,
  verify,
  withSettings,
  withTabs,
} from '../support';

const tabs = withSettings(
  [
    ['Penandatangan Nama', 'Dra. Sri Wahyuni'],
    ['Nomor SK', ''],
  ],
  withTabs({
    Peserta: [
      ['Kode', 'Nama Inovasi', 'Instansi', 'Inovator'],
      ['P-01', 'Antrean Ringkas', 'Puskesmas A', 'dr. Ayu'],
      ['P-02', 'Posyandu Sore', 'Puskesmas B', ''],
      ['P-03', 'Kurir Obat', 'Puskesmas C', ''],
    ],
    Juri: [
      ['Kode', 'Nama', 'Peran'],
      ['J1', 'Bu Retno', 'Ketua'],
      ['J2', 'Pak Budi', ''],
    ],
    'Penilaian · J1': [
      ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif', 'Catatan untuk Peserta'],
      ['P-01', 'Antrean Ringkas', 80, 90, 'Lanjutkan'],
      ['P-02', 'Posyandu Sore', 70, 75, ''],
      ['P-03', 'Kurir Obat', 60, 60, ''],
    ],
  }),
);

const files = (host: Host) => host.documents('evidence').filter(({ trashed }) => !trashed);
const evidenceOf = (host: Host): string => Buffer.from(host.readFile(files(host)[0]!.link)).toString('utf8');
const against = (host: Host, evidence: string) => {
  const reply = host.call('verifyResult', { evidence }) as {
    answer: { ok: boolean; differences: { code: string; message: string }[] };
  };
  return reply.answer;
};
const codes = (host: Host, evidence: string) =>
  [...new Set(against(host, evidence).differences.map(({ code }) => code))].sort();

async function decided(from = tabs) {
  const host = await open(from);
  const answer = decide(host);
  return { host, answer, evidence: evidenceOf(host) };
}

it('lies beside the documents under its seal, and the workbook agrees with it', async () => {
  const { host, answer, evidence } = await decided();
  expect(answer.evidence).toMatchObject({ problem: null, file: files(host)[0]!.link });
  expect(answer.evidence?.file).toMatch(new RegExp(`^evidence/Bukti hasil – Penilaian – ${answer.code}\\.json$`));
  expect(JSON.parse(evidence)).toMatchObject({
    format: 'lembar-juri-evidence',
    stage: 'Penilaian',
    code: answer.code,
    hash: answer.hash,
    minutes: null,
    ranking: [{ rank: 1, code: 'P-01', advances: true }, { code: 'P-02' }, { code: 'P-03' }],
    seal: answer.evidence?.seal,
  });
  expect(against(host, evidence)).toMatchObject({ ok: true, differences: [] });
});

it('deciding again writes no second one; one that was lost is written again, the same', async () => {
  const { host, answer, evidence } = await decided();
  expect(decide(host)).toEqual(answer);
  expect(files(host)).toHaveLength(1);
  expect(evidenceOf(host)).toBe(evidence);
  const lost = await open(tabs, { workbook: { bytes: await host.toBytes(), name: 'uji.xlsx' } });
  decide(lost);
  // Another spreadsheet: the same evidence, in its own folder.
  expect(JSON.parse(evidenceOf(lost))).toEqual(JSON.parse(evidence));
});

it('Drive that refuses keeps nobody from deciding', async () => {
  const host = await open(tabs, { driveApi: false });
  const answer = decide(host);
  expect(answer).toMatchObject({ ok: true, code: expect.any(String), evidence: { file: null } });
  expect(answer.evidence?.problem).not.toBe('');
  expect(verify(host).ok).toBe(true);
});

it('a result decided anew, as if nothing had happened, is told from the old evidence', async () => {
  const { host, answer, evidence } = await decided();
  host.call('reopenStage', { stage: 'Penilaian', reason: 'x' });
  host.editCell('Penilaian · J1', 'C3', 100);
  host.editCell('Penilaian · J1', 'D3', 100);
  const again = decide(host);
  expect(again.code).not.toBe(answer.code);
  expect(verify(host).ok).toBe(true);
  expect(codes(host, evidence)).toEqual(['CHANGED', 'EVIDENCE_RANK', 'EVIDENCE_UNRECORDED']);
  const { differences } = against(host, evidence);
  expect(differences.map(({ message }) => message).join('\n')).toContain(`hasil yang tercatat berkode ${again.code}`);
  // Its own evidence lies beside the old one.
  expect(files(host)).toHaveLength(2);
});

it('an evidence file that was altered is no evidence, nor is any other file', async () => {
  const { host, evidence } = await decided();
  expect(codes(host, evidence.replace('"P-02"', '"P-03"'))).toEqual(['EVIDENCE_DAMAGED']);
  expect(codes(host, '{}')).toEqual(['EVIDENCE_DAMAGED']);
  expect(codes(host, 'x')).toEqual(['EVIDENCE_DAMAGED']);
});

const PRINTED: [what: string, tab: string, cell: string, value: CellValue, message: string][] = [
  [
    'the signer',
    'Pengaturan',
    'B7',
    'Orang Lain',
    'Berubah sejak dikunci: “Penandatangan Nama”: semula “Dra. Sri Wahyuni”, kini “Orang Lain”.',
  ],
  [
    'an innovator',
    'Peserta',
    'D2',
    'Orang Lain',
    'Berubah sejak dikunci: Inovator P-01: semula “dr. Ayu”, kini “Orang Lain”.',
  ],
  ['a judge', 'Juri', 'B2', 'Orang Lain', 'Berubah sejak dikunci: Nama juri J1: semula “Bu Retno”, kini “Orang Lain”.'],
  ['a role', 'Juri', 'C2', 'Anggota', 'Berubah sejak dikunci: Peran juri J1: semula “Ketua”, kini “Anggota”.'],
  [
    'notes to an entrant',
    'Penilaian · J1',
    'E2',
    'Buruk',
    'Berubah sejak dikunci: Catatan untuk Peserta Penilaian, J1, P-01: semula “Lanjutkan”, kini “Buruk”.',
  ],
  [
    'a score that becomes a formula',
    'Penilaian · J1',
    'C2',
    '=40+40',
    'Nilai Penilaian, J1, P-01, Kebaruan kini rumus, bukan angka yang diketik.',
  ],
];

it.each(PRINTED)('%s is told, with and without the evidence', async (_, tab, cell, value, message) => {
  const { host, evidence } = await decided();
  host.editCell(tab, cell, value as string);
  expect(verify(host).differences.map((one) => one.message)).toContain(message);
  expect(against(host, evidence).differences.filter((one) => one.message === message)).toHaveLength(1);
});

it('what is filled in after deciding is no change', async () => {
  const { host, evidence } = await decided();
  host.editCell('Pengaturan', 'B8', "'188/12/2023");
  host.editCell('Peserta', 'D3', 'Tim Posyandu');
  expect(against(host, evidence)).toMatchObject({ ok: true });
});

it('decimals beyond those that count make no other result', async () => {
  const { host, answer } = await decided();
  host.editCell('Penilaian · J1', 'C2', 80.00004);
  expect(verify(host).ok).toBe(true);
  expect(decide(host).hash).toBe(answer.hash);
  host.editCell('Penilaian · J1', 'C2', 80.00005);
  expect(verify(host).ok).toBe(false);
});

it('carries who confirmed the plenary’s decisions', async () => {
  const host = await open(
    withTabs(
      {
        Pleno: [
          ['Tahap', 'Kode', 'Peringkat Hitung', 'Peringkat Putusan', 'Alasan'],
          ['Penilaian', 'P-01', 1, 2, 'x'],
          ['Penilaian', 'P-02', 2, 1, 'x'],
        ],
      },
      tabs,
    ),
  );
  confirmPlenary(host);
  decide(host);
  const { plenary } = JSON.parse(evidenceOf(host)) as { plenary: { entry: string; by: string; at: string }[] };
  expect(plenary).toMatchObject([{ entry: 'P-01' }, { entry: 'P-02' }]);
  for (const one of plenary)
    expect([one.by, one.at]).toEqual([expect.stringContaining('@'), expect.stringContaining('T')]);
});

describe('where the office wants the signed minutes', () => {
  const wanted = withSettings([['Persetujuan Hasil', 'ya']], tabs);
  const minutes = { number: '400.14/12/2023', link: 'https://drive.example.go.id/ba.pdf' };

  it('nothing is decided before they are named', async () => {
    const host = await open(wanted);
    for (const request of [
      {},
      { minutes: { number: '', link: minutes.link } },
      { minutes: { ...minutes, link: 'ba.pdf' } },
    ])
      expect(problemOf(host.call('decideResult', request))?.message).toContain('nomor berita acara');
    expect(compute(host).ok).toBe(true);
    expect(validate(host).ok).toBe(true);
  });

  it('number and link stand in the history and in the evidence', async () => {
    const host = await open(wanted);
    expect(decide(host, { minutes })).toMatchObject({ ok: true });
    expect(JSON.parse(evidenceOf(host))).toMatchObject({ minutes });
    expect(host.sheets().Riwayat!.slice(-1)[0]![3]).toContain(
      'berita acara nomor 400.14/12/2023 (https://drive.example.go.id/ba.pdf)',
    );
  });
});
