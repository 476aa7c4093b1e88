// The life of a stage on the built add-on: open, closed, opened again, decided; who may still type where.

import type { Host } from '../../src/local/runtime/host';
import type { Reply, State } from '../../src/use-cases/server';
import {
  base,
  compute,
  decide,
  open,
  problemOf,
  type Tabs,
  validate,
  verify,
  withCell,
  withSettings,
  withTabs,
} from './support';

const [OWNER, ADMIN, JUDGE] = ['pemilik@example.go.id', 'panitia@example.go.id', 'retno@example.go.id'] as const;

/** The owner's host; an admin who is named in the settings and a judge may edit the file too. */
const shared = (tabs: Tabs = base): Promise<Host> =>
  open(withSettings([['Admin', ADMIN]], tabs), { user: OWNER, owner: OWNER, editors: [ADMIN, JUDGE] });

const lives = (reply: unknown) => (reply as { answer: State }).answer.lives;
const statusOf = (reply: unknown) => lives(reply).map((one) => one.status);
const mayType = (host: Host, user: string, tab = 'Penilaian · J1'): boolean => {
  try {
    host.as(user).editCell(tab, 'C2', 80);
    return true;
  } catch {
    return false;
  }
};
const history = (host: Host): unknown[][] => host.sheets().Riwayat?.slice(3) ?? [];

it('a ranking of an open stage stays out of the file, and says which stage is open', async () => {
  const host = await shared();
  const tabs = Object.keys(host.sheets());
  const answer = compute(host, { provisional: false });
  expect(answer).toMatchObject({ ok: true, open: ['Penilaian'], stages: [{ stage: 'Penilaian' }] });
  expect(Object.keys(host.sheets())).toEqual(tabs);
});

it('closing and computing is one call: the judges are locked out, the admins are not, the ranking is written', async () => {
  const host = await shared();
  expect(mayType(host, JUDGE)).toBe(true);
  const answer = compute(host, { provisional: false, close: true });
  expect(answer.open).toEqual([]);
  expect([OWNER, ADMIN, JUDGE].map((user) => mayType(host, user))).toEqual([true, true, false]);
  expect(mayType(host, JUDGE, 'Penilaian · J2')).toBe(false);
  expect(host.sheets()['Peringkat · Penilaian']).toBeDefined();
  expect(history(host).map((row) => [row[2], row[3], row[6]])).toEqual([
    ['tutup penilaian', '2 tab juri dikunci', 'Penilaian'],
    ['hitung', '1 tahap diperingkat, 0 kesalahan, 0 peringatan', ''],
  ]);
  // From now on computing writes without being asked.
  host.editCell('Penilaian · J1', 'C3', 71);
  expect(compute(host, { provisional: false }).open).toEqual([]);
  expect(history(host)).toHaveLength(3);
});

it('a stage with errors is not closed along the way', async () => {
  const host = await shared(withCell('Penilaian · J2', 3, 2, null));
  compute(host, { provisional: false, close: true });
  expect(mayType(host, JUDGE)).toBe(true);
  expect(statusOf(host.call('getState'))).toEqual(['open']);
});

it('closing alone locks; closing again does nothing more; opening needs a reason and gives the tabs back', async () => {
  const host = await shared();
  expect(lives(host.call('closeStage', {}))).toMatchObject([{ stage: 'Penilaian', status: 'closed', by: OWNER }]);
  host.call('closeStage', { stage: 'penilaian' });
  expect(history(host)).toHaveLength(1);
  expect(problemOf(host.call('reopenStage', { stage: 'Penilaian', reason: '  ' }))).toMatchObject({
    message: 'Tulis alasannya: alasan itu dicatat di tab Riwayat.',
  });
  expect(mayType(host, JUDGE)).toBe(false);
  expect(statusOf(host.call('reopenStage', { stage: 'Penilaian', reason: 'Sanggahan P-02\nditerima' }))).toEqual([
    'open',
  ]);
  expect(mayType(host, JUDGE)).toBe(true);
  expect(history(host)[1]?.[3]).toBe('Sanggahan P-02 diterima');
  expect(problemOf(host.call('closeStage', { stage: 'Final' }))?.message).toBe(
    'Tahap “Final” tidak ada. Yang ada: Penilaian.',
  );
});

it('a tab that was protected before is given back to those who could edit it', async () => {
  const host = await shared();
  host.call('closeStage', {});
  host.call('reopenStage', { stage: 'Penilaian', reason: 'uji' });
  host.call('closeStage', {});
  expect(mayType(host, JUDGE)).toBe(false);
  host.call('reopenStage', { stage: 'Penilaian', reason: 'uji lagi' });
  expect(mayType(host, JUDGE)).toBe(true);
});

describe('deciding', () => {
  it('closes, computes and keeps the result out of sight and out of reach', async () => {
    const host = await shared();
    const { ok, code } = decide(host);
    expect([ok, code]).toEqual([true, expect.stringMatching(/^(?:[2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/)]);
    expect(statusOf(host.call('getState'))).toEqual(['decided']);
    expect(host.views().find((view) => view.name === 'Hasil Terkunci')).toMatchObject({ hidden: true });
    expect(mayType(host, JUDGE, 'Hasil Terkunci')).toBe(false);
    expect(history(host)[2]?.[3]).toMatch(
      new RegExp(`^kode ${code}, metode rata-rata, versi aturan 2, segel bukti [0-9a-f]{16}$`),
    );
  });

  it('deciding again what is decided changes nothing', async () => {
    const host = await shared();
    const first = decide(host);
    const before = JSON.stringify(host.views());
    expect(decide(host)).toEqual(first);
    expect(JSON.stringify(host.views())).toBe(before);
  });

  it('the same content has the same code, another has another', async () => {
    const codes = [decide(await shared()).code, decide(await shared()).code];
    expect(codes[1]).toBe(codes[0]);
    expect(decide(await shared(withCell('Penilaian · J1', 1, 2, 81))).code).not.toBe(codes[0]);
  });

  it('does not decide over errors, nor over what changed since it was decided', async () => {
    const host = await shared(withCell('Penilaian · J2', 3, 2, null));
    expect(decide(host)).toMatchObject({ ok: false, code: null, findings: [{ code: 'SCORE_MISSING' }] });
    host.editCell('Penilaian · J2', 'C4', 65);
    expect(decide(host).ok).toBe(true);
    host.editCell('Penilaian · J2', 'C4', 95);
    expect(decide(host)).toMatchObject({
      ok: false,
      findings: [{ code: 'RESULT_STALE', severity: 'error', cell: 'C4' }],
    });
    host.call('reopenStage', { stage: 'Penilaian', reason: 'Sanggahan P-03 diterima' });
    expect(decide(host)).toMatchObject({ ok: true });
    expect(verify(host)).toMatchObject({ ok: true });
  });

  it('each of several stages is decided by itself; opening an earlier one takes the later decision too', async () => {
    const final: Tabs[string] = [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', 70, 70],
      ['P-02', 80, 80],
    ];
    const host = await shared(
      withTabs({
        Tahapan: [
          ['Urutan', 'Tahap', 'Lolos'],
          [1, 'Penilaian', 2],
          [2, 'Presentasi', 1],
        ],
        'Presentasi · J1': final,
        'Presentasi · J2': final,
      }),
    );
    const one = decide(host, { stage: 'Penilaian' });
    const two = decide(host);
    expect([one.stage, two.stage]).toEqual(['Penilaian', 'Presentasi']);
    expect(one.code).not.toBe(two.code);
    expect(verify(host)).toMatchObject({ ok: true, decided: [{ code: one.code }, { code: two.code }] });
    // A later stage's score is no part of the earlier decision.
    host.editCell('Presentasi · J1', 'B2', 71);
    expect(verify(host).differences.filter((found) => found.code === 'CHANGED')).toMatchObject([
      { stage: 'Presentasi', tab: 'Presentasi · J1', cell: 'B2' },
    ]);
    expect(statusOf(host.call('reopenStage', { stage: 'Penilaian', reason: 'uji' }))).toEqual(['open', 'closed']);
  });

  it('a stage that is not there changes nothing', async () => {
    const host = await shared();
    const before = Object.keys(host.sheets());
    expect(problemOf(host.call('decideResult', { stage: 'Final' }))?.message).toContain('Yang ada: Penilaian');
    expect(Object.keys(host.sheets())).toEqual(before);
    expect(mayType(host, JUDGE)).toBe(true);
  });

  it('a later stage goes on being judged, out of the rankings, and its scores are no tampering', async () => {
    const begun: Tabs[string] = [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', 70, 70],
      ['P-02', 80, 80],
    ];
    const stages = [
      ['Urutan', 'Tahap', 'Lolos'],
      [1, 'Penilaian', 2],
      [2, 'Presentasi', 1],
    ];
    const host = await shared(
      withSettings(
        [['Nilai Belum Diisi', 'sesuai penugasan']],
        withTabs({ Tahapan: stages, 'Presentasi · J1': begun, 'Presentasi · J2': begun }),
      ),
    );
    expect(decide(host, { stage: 'Penilaian' })).toMatchObject({ ok: true, stage: 'Penilaian' });
    expect(Object.keys(host.sheets()).filter((name) => name.startsWith('Peringkat'))).toEqual([
      'Peringkat · Penilaian',
    ]);
    expect([mayType(host, JUDGE, 'Penilaian · J1'), mayType(host, JUDGE, 'Presentasi · J1')]).toEqual([false, true]);
    host.editCell('Presentasi · J1', 'B2', 71);
    expect(verify(host)).toMatchObject({ ok: true, differences: [] });
    // Deciding the earlier one again takes nothing from a later one that was closed since.
    host.call('closeStage', { stage: 'Presentasi' });
    compute(host);
    expect(decide(host, { stage: 'Penilaian' })).toMatchObject({ ok: true });
    expect(host.sheets()['Peringkat · Presentasi']?.[2]).toContain('Kode');
  });

  it('a large text of many signs comes back whole', async () => {
    const name = `Antrean ${'é “ringkas” 🙂 '.repeat(400)}ujung`;
    const tabs = withTabs({
      Peserta: [
        ['Kode', 'Nama Inovasi', 'Instansi'],
        ...['P-01', 'P-02', 'P-03'].map((code) => [code, `${name}${code}`, '=1+1']),
      ],
      'Penilaian · J1': base['Penilaian · J1']!.map((row) => [row[0]!, row[2]!, row[3]!]),
      'Penilaian · J2': base['Penilaian · J2']!.map((row) => [row[0]!, row[2]!, row[3]!]),
    });
    const host = await open(tabs);
    expect(decide(host).ok).toBe(true);
    const again = await open(tabs, { workbook: { bytes: await host.toBytes(), name: 'uji.xlsx' } });
    expect(verify(again)).toMatchObject({ ok: true });
    again.editCell('Penilaian · J1', 'B2', 1);
    expect(verify(again).differences.some((one) => one.code === 'CHANGED')).toBe(true);
  });
});

describe('rules', () => {
  it('changed after the first score was read are told with old and new, until a reason is recorded', async () => {
    const host = await open();
    compute(host);
    host.editCell('Kriteria', 'B2', 50);
    const found = () => compute(host).findings.filter((one) => one.code === 'RULE_CHANGED_AFTER_SCORING');
    expect(found()).toMatchObject([
      {
        severity: 'warning',
        stage: 'Penilaian',
        tab: 'Kriteria',
        cell: 'B2',
        message:
          'Aturan tahap ini berubah sesudah nilai pertama masuk: Kriteria!B2 kriteria Kebaruan, Bobot: semula 60, kini 50. Kembalikan aturannya, atau catat alasan perubahannya.',
      },
    ]);
    expect(decide(host)).toMatchObject({ ok: false, findings: [{ code: 'RULE_CHANGED_AFTER_SCORING' }] });
    const reply = host.call('explainRules', { stage: 'Penilaian', reason: 'Salah ketik bobot' }) as Reply<State>;
    expect('answer' in reply).toBe(true);
    expect(found()).toEqual([]);
    expect(decide(host).ok).toBe(true);
    host.editCell('Kriteria', 'B2', 55);
    expect(found()).toHaveLength(1);
    // Put back as they were, nothing has changed.
    host.editCell('Kriteria', 'B2', 60);
    expect(found()).toEqual([]);
  });

  it('may change freely before the first score', async () => {
    const empty = [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', null, null],
    ];
    const host = await open(withTabs({ 'Penilaian · J1': empty, 'Penilaian · J2': empty }));
    compute(host);
    host.editCell('Kriteria', 'B2', 50);
    expect(compute(host).findings.map((one) => one.code)).not.toContain('RULE_CHANGED_AFTER_SCORING');
  });
});

describe('objections', () => {
  it('have a tab on request, and are told while they are open or too late', async () => {
    const host = await open(
      withSettings([
        ['Masa Sanggah', 3],
        ['Tanggal Penetapan', '2023-12-07'],
      ]),
    );
    expect(host.call('prepareObjections')).toEqual({ answer: { tab: 'Sanggahan', added: 0 } });
    expect(host.call('prepareObjections')).toEqual({ answer: { tab: 'Sanggahan', added: 0 } });
    const file = (row: number, ...cells: string[]) => {
      for (const [column, cell] of cells.entries()) host.editCell('Sanggahan', `${'ABCDEF'[column]}${row}`, cell);
    };
    file(4, '10/12/2023', 'Puskesmas B', 'P-02', 'Nilai J1 keliru');
    file(5, '11/12/2023', 'Puskesmas C', 'P-03', 'Terlambat', 'Ditolak', 'tidak diterima');
    file(6, '8/12/2023', 'Puskesmas Z', 'P-99', 'Siapa?', 'Tidak ada', 'ditolak');
    expect(compute(host).findings.map(({ code, cell, message }) => [code, cell, message])).toEqual([
      [
        'OBJECTION_OPEN',
        'E4',
        'Sanggahan tentang “Posyandu Sore” (P-02) belum dijawab dan diputuskan. Isi “Jawaban” dan “Putusan”.',
      ],
      [
        'OBJECTION_OPEN',
        'A5',
        'Sanggahan tentang “Kurir Obat” (P-03) masuk sesudah masa sanggah berakhir (10 Desember 2023).',
      ],
      ['OBJECTION_OPEN', 'C6', 'Sanggahan menyebut kode “P-99” yang tidak ada di tab Peserta. Perbaiki kodenya.'],
    ]);
  });

  it('a ruling that changes scores opens its stage again, with what was ruled as the reason', async () => {
    const host = await open(
      withTabs({
        Sanggahan: [
          ['Tanggal', 'Pengirim', 'Kode', 'Isi', 'Jawaban', 'Putusan', 'Tahap Dibuka Kembali'],
          ['2023-12-10', 'Puskesmas B', 'P-02', 'Nilai J1 keliru', 'Benar, salah ketik', 'diterima', 'penilaian'],
          ['2023-12-11', 'Puskesmas C', 'P-03', 'Juri tidak hadir', 'Hadir', 'ditolak', ''],
        ],
      }),
    );
    const rulings = () => validate(host).findings.filter((one) => one.code === 'OBJECTION_OPEN');
    const now = () => lives(host.call('getState'))[0];
    expect([rulings(), now()?.ruling]).toEqual([[], null]); // while it is open there is nothing to open
    decide(host);
    expect(rulings().map(({ severity, cell, message }) => [severity, cell, message])).toEqual([
      [
        'warning',
        'G2',
        expect.stringContaining('sanggahan tentang “Posyandu Sore” (P-02) mengubah nilai tahap Penilaian'),
      ],
    ]);
    const reason = 'Sanggahan P-02 (10 Desember 2023): diterima';
    expect(now()).toMatchObject({ status: 'decided', ruling: reason });
    expect(host.call('reopenStage', { stage: 'Penilaian', reason })).toHaveProperty('answer');
    host.editCell('Penilaian · J1', 'C3', '95');
    decide(host);
    expect([rulings(), now()]).toEqual([[], expect.objectContaining({ status: 'decided', ruling: null })]);
  });

  it('a stage to open again that there is not is told where it was typed', async () => {
    const host = await open(
      withTabs({
        Sanggahan: [
          ['Tanggal', 'Pengirim', 'Kode', 'Isi', 'Jawaban', 'Putusan', 'Tahap Dibuka Kembali'],
          ['2023-12-10', 'Puskesmas B', 'P-02', 'Keliru', 'Benar', 'diterima', 'Wawancara'],
        ],
      }),
    );
    decide(host);
    expect(validate(host).findings.map(({ code, cell }) => [code, cell])).toEqual([['SETTING_INVALID', 'G2']]);
  });

  it('are never too late where no period is set', async () => {
    const rows = [
      ['Tanggal', 'Pengirim', 'Kode', 'Isi', 'Jawaban', 'Putusan'],
      ['2033-01-01', 'X', 'P-01', 'Lama sesudahnya', 'Ditolak', 'tidak diterima'],
    ];
    expect(compute(await open(withTabs({ Sanggahan: rows }))).findings).toEqual([]);
  });
});
