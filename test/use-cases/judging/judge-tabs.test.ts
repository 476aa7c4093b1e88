// Making judges' tabs with the built add-on: what is there afterwards, who may write where, and what is never touched.

import type { Host } from '../../../src/local/runtime/host';
import type { JudgeTabsAnswer, Reply } from '../../../src/use-cases/server';
import { type CellValue, compute, open, problemOf, type Tabs, validate } from '../support';

const [OWNER, ADMIN, RETNO, BUDI, SITI] = ['owner', 'panitia', 'retno', 'budi', 'siti'].map(
  (name) => `${name}@example.go.id`,
) as [string, string, string, string, string];

const codes = Array.from({ length: 7 }, (_, index) => `P-0${index + 1}`);
const tabs: Tabs = {
  Pengaturan: [
    ['Kunci', 'Nilai'],
    ['Nama Kompetisi', 'Lomba Uji'],
    ['Tahun', 2026],
    ['Admin', ADMIN],
    ['Batas Waktu', '12 Maret 2026'],
  ],
  Tahapan: [
    ['Urutan', 'Tahap', 'Lolos', 'Bentuk'],
    [1, 'Proposal', 3, 'berkas'],
    [2, 'Presentasi', 2, 'presentasi'],
  ],
  Kriteria: [
    ['Kriteria', 'Bobot', 'Maks'],
    ['Kebaruan', 60, 100],
    ['Efektif', 40, 100],
  ],
  Peserta: [
    ['Kode', 'Nama Inovasi', 'Instansi'],
    ...codes.map((code): CellValue[] => [code, `Inovasi ${code}`, `Dinas ${code}`]),
  ],
  Juri: [
    ['Kode', 'Nama', 'Instansi', 'Email'],
    ['J1', 'Bu Retno', 'Dinas P-03', RETNO],
    ['J2', 'Pak Budi', '', BUDI],
    ['J3', 'Bu Siti', '', ''],
  ],
};

const opened = (more: Tabs = {}) =>
  open({ ...tabs, ...more }, { owner: OWNER, user: OWNER, editors: [ADMIN, RETNO, BUDI, SITI] });

function make(host: Host, request: object = {}): JudgeTabsAnswer {
  const reply = host.call('makeJudgeTabs', request) as Reply<JudgeTabsAnswer>;
  if ('problem' in reply) throw new Error(reply.problem.message);
  return reply.answer;
}

const rowsOf = (host: Host, tab: string) => host.sheets()[tab]!.slice(4);
const entriesIn = (host: Host, tab: string) => rowsOf(host, tab).map(([code]) => code);
const view = (host: Host, tab: string) => host.views().find(({ name }) => name === tab)!;

/** Types scores into every open cell of a judge's tab, as the judge. */
function score(host: Host, tab: string, points: (row: number) => number): void {
  for (const [index] of rowsOf(host, tab).entries())
    for (const column of ['D', 'E']) host.editCell(tab, `${column}${index + 5}`, points(index));
}

it('makes a tab for each judge, shuffled, without those the judge must not score', async () => {
  const host = await opened();
  const answer = make(host);
  expect(answer).toMatchObject({ stage: 'Proposal', more: false });
  expect(answer.tabs).toEqual(
    ['J1', 'J2', 'J3'].map((judge) => ({ tab: `Proposal · ${judge}`, judge, status: 'made', added: 0 })),
  );
  expect(
    host
      .sheets()
      ['Proposal · J1']!.slice(0, 4)
      .map((row) => row[0]),
  ).toEqual([
    '0 dari 6 selesai',
    'Proposal · Bu Retno (J1) · Lomba Uji 2026',
    'Nilai 0–100 atau BK (benturan). Batas: 12 Maret 2026.',
    'Kode',
  ]);
  expect([...entriesIn(host, 'Proposal · J1')].sort()).toEqual(codes.filter((code) => code !== 'P-03'));
  expect([...entriesIn(host, 'Proposal · J2')].sort()).toEqual(codes);
  expect(entriesIn(host, 'Proposal · J2')).not.toEqual(entriesIn(host, 'Proposal · J3'));
  expect(view(host, 'Proposal · J1')).toMatchObject({ frozenRows: 4, frozenColumns: 2, color: null });
  expect(answer.notes.join(' ')).toMatch(/J3.*Email|Email.*J3/);
  expect(answer.notes.join(' ')).toContain('dapat melihat');
});

it('lets each judge write scores and notes of the own tab alone, and nobody change anything else', async () => {
  const host = await opened();
  make(host);
  const [retno, budi, siti, admin] = [RETNO, BUDI, SITI, ADMIN].map((who) => host.as(who)) as [Host, Host, Host, Host];
  retno.editCell('Proposal · J1', 'D5', 80);
  retno.editCell('Proposal · J1', 'F5', 'catatan');
  for (const cell of ['A5', 'B5', 'C5', 'D4', 'H5', 'A1', 'D20'])
    expect(() => retno.editCell('Proposal · J1', cell, 1)).toThrow('protected');
  for (const tab of ['Proposal · J2', 'Peserta', 'Kriteria', 'Pengaturan', 'Juri', 'Tahapan'])
    expect(() => retno.editCell(tab, 'D5', 1)).toThrow('protected');
  expect(() => budi.editCell('Proposal · J1', 'D5', 1)).toThrow('protected');
  // A judge without an e-mail cannot be told from other editors: the committee types for them.
  expect(() => siti.editCell('Proposal · J3', 'D5', 70)).toThrow('protected');
  admin.editCell('Proposal · J3', 'D5', 70);
  admin.editCell('Proposal · J1', 'A1', 'diubah');
  expect(() => retno.editCell('Proposal · J1', 'E5', 101)).toThrow('Isi angka 0–100, atau BK');
  retno.editCell('Proposal · J1', 'E5', 'bk');
});

it('is idempotent, adds what is missing at the end, and never touches a score', async () => {
  const host = await opened();
  make(host);
  host.as(BUDI).editCell('Proposal · J2', 'D5', 80);
  const before = host.views().map(({ name, cells }) => [name, cells]);
  host.resetCost();
  expect(make(host).tabs.map(({ status }) => status)).toEqual(['kept', 'kept', 'kept']);
  expect(host.views().map(({ name, cells }) => [name, cells])).toEqual(before);
  const first = entriesIn(host, 'Proposal · J2');
  host.editCell('Peserta', 'A9', 'P-08');
  host.editCell('Peserta', 'B9', '=SUM(1)');
  host.editCell('Peserta', 'B9', '\'=HYPERLINK("http://x")');
  expect(make(host).tabs).toEqual(
    ['J1', 'J2', 'J3'].map((judge) => ({ tab: `Proposal · ${judge}`, judge, status: 'added', added: 1 })),
  );
  expect(entriesIn(host, 'Proposal · J2')).toEqual([...first, 'P-08']);
  expect(rowsOf(host, 'Proposal · J2')[0]!.slice(1, 5)).toEqual(['1/2', `Inovasi ${first[0]}`, 80, '']);
  expect(view(host, 'Proposal · J2').cells.find(({ row, column }) => row === 11 && column === 2)).toMatchObject({
    value: '=HYPERLINK("http://x")',
    formula: null,
  });
  const budi = host.as(BUDI);
  budi.editCell('Proposal · J2', 'D12', 70);
  budi.editCell('Proposal · J2', 'E12', 70);
  expect(() => budi.editCell('Proposal · J2', 'E12', 700)).toThrow('Isi angka');
  expect(() => host.as(RETNO).editCell('Proposal · J2', 'D12', 70)).toThrow('protected');
  expect(host.sheets()['Proposal · J2']![0]![0]).toBe('1 dari 8 selesai');
});

it('a tab of ours stays the judge’s whatever it is called; a copy is nobody’s', async () => {
  const host = await opened();
  make(host);
  host.renameTab('Proposal · J2', 'Lembar Pak Budi');
  score(host, 'Lembar Pak Budi', () => 80);
  host.copyTab('Lembar Pak Budi', 'Salinan dari Lembar Pak Budi');
  const { progress, findings } = validate(host);
  expect(progress.find(({ judge }) => judge === 'J2')).toMatchObject({ scored: 7, expected: 7 });
  expect(findings.filter(({ code }) => code === 'TAB_COPY').map(({ tab }) => tab)).toEqual([
    'Salinan dari Lembar Pak Budi',
  ]);
  // A tab of somebody's own that has the name does not take its place.
  host.copyTab('Lembar Pak Budi', 'Proposal · J2');
  expect(
    validate(host)
      .findings.filter(({ code }) => code === 'TAB_COPY')
      .map(({ tab }) => tab),
  ).toEqual(expect.arrayContaining(['Salinan dari Lembar Pak Budi', 'Proposal · J2']));
  expect(make(host).tabs.map(({ tab, status }) => `${tab}: ${status}`)).toEqual([
    'Proposal · J1: kept',
    'Lembar Pak Budi: kept',
    'Proposal · J3: kept',
  ]);
});

it('scores that are typed into the tabs validate and compute within the budget', async () => {
  const host = await opened();
  make(host);
  const findings = validate(host).findings;
  expect(
    findings.filter(({ severity, code }) => severity === 'error' && !/SCORE_MISSING|TAB_EMPTY/.test(code)),
  ).toEqual([]);
  for (const [index, judge] of ['J1', 'J2', 'J3'].entries())
    score(host, `Proposal · ${judge}`, (row) => 90 - row * (index + 3));
  expect(host.sheets()['Proposal · J1']![0]![0]).toBe('6 dari 6 selesai');
  const { ok, findings: after, progress } = validate(host);
  expect([ok, after.filter(({ severity }) => severity === 'error')]).toEqual([true, []]);
  expect(
    progress.filter(({ stage }) => stage === 'Proposal').map(({ scored, expected }) => [scored, expected]),
  ).toEqual([
    [6, 6],
    [7, 7],
    [7, 7],
  ]);
  expect(view(host, 'Proposal · J2').color).toBe('6AA84F');
  compute(host, { provisional: false, close: true });
  host.resetCost();
  compute(host, { provisional: false, write: true });
  // The history decides: who may edit it is read back.
  expect(host.cost().total).toBeLessThanOrEqual(2 * 3 + 25 + 2);
  const again = make(host);
  expect(again).toMatchObject({ stage: 'Presentasi' });
  expect(entriesIn(host, 'Presentasi · J2')).toHaveLength(3);
  // Closed: not even the judge writes any more; opened again: as before.
  expect(() => host.as(BUDI).editCell('Proposal · J2', 'D5', 1)).toThrow('protected');
  expect(problemOf(host.call('makeJudgeTabs', { stage: 'Proposal' }))?.message).toContain('sudah ditutup');
  expect(problemOf(host.call('reopenStage', { stage: 'Proposal', reason: 'uji' }))).toBeNull();
  host.as(BUDI).editCell('Proposal · J2', 'D5', 1);
  expect(() => host.as(RETNO).editCell('Proposal · J2', 'D5', 1)).toThrow('protected');
  expect(() => host.as(BUDI).editCell('Proposal · J2', 'A5', 1)).toThrow('protected');
});

it('a tab nobody has written in is made anew when criteria change; one with scores is not', async () => {
  const host = await opened();
  make(host);
  host.as(BUDI).editCell('Proposal · J2', 'D5', 80);
  host.editCell('Kriteria', 'C2', 30);
  const { tabs: made, notes } = make(host);
  expect(made.map(({ status }) => status)).toEqual(['renewed', 'changed', 'renewed']);
  expect(notes.join(' ')).toContain('Proposal · J2 sudah berisi nilai');
  expect(host.sheets()['Proposal · J1']![3]!.slice(3, 5)).toEqual(['Kebaruan (0–30)', 'Efektif (0–100)']);
  expect(() => host.as(RETNO).editCell('Proposal · J1', 'D5', 31)).toThrow('Isi angka 0–30');
  expect(host.sheets()['Proposal · J2']![4]![3]).toBe(80);
});

it('somebody’s own tab is left as it is', async () => {
  const own = {
    'Proposal · J2': [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', 80, 70],
    ],
  };
  const host = await opened(own);
  const { tabs: made, notes } = make(host);
  expect(made[1]).toEqual({ tab: 'Proposal · J2', judge: 'J2', status: 'theirs', added: 0 });
  expect(notes.join(' ')).toContain('6 peserta belum ada');
  expect(host.sheets()['Proposal · J2']).toEqual(own['Proposal · J2']);
  host.as(RETNO).editCell('Proposal · J2', 'C2', 71);
});

it.each<[string, Tabs, object, string]>([
  ['no judges', { Juri: [['Kode', 'Nama']] }, {}, 'belum berisi juri'],
  ['no entries', { Peserta: [['Kode', 'Nama Inovasi']] }, {}, 'belum berisi peserta'],
  ['no criteria', { Kriteria: [['Kriteria', 'Bobot']] }, {}, 'belum punya kriteria'],
  ['a later stage', {}, { stage: 'Presentasi' }, 'Belum diketahui siapa'],
  ['an unknown stage', {}, { stage: 'Final' }, 'tidak ada'],
  ['files of their own', { Pengaturan: [...tabs.Pengaturan!, ['Berkas Juri', 'terpisah']] }, {}, 'terpisah'],
  ['two entries of one code', { Peserta: [...tabs.Peserta!, ['P-01', 'Lain', 'X']] }, {}, 'P-01'],
])('refuses with a sentence: %s', async (_, more, request, sentence) => {
  const host = await opened(more);
  const before = host.views();
  expect(problemOf(host.call('makeJudgeTabs', request))).toMatchObject({
    code: 'BAD_REQUEST',
    message: expect.stringContaining(sentence),
  });
  expect(host.views()).toEqual(before);
});

it.each(['lewat WA saja', 'Budi Santoso', `${RETNO}, ${BUDI}`, ''])(
  'where no address stands (%p) the tab is the committee’s alone, before and after a stage is opened again',
  async (email) => {
    const host = await opened({
      Juri: [
        ['Kode', 'Nama', 'Email'],
        ['J1', 'Bu Retno', email],
      ],
    });
    const { tabs: made, notes } = make(host);
    expect(made[0]!.status).toBe('made');
    expect(notes.join(' ')).toContain('Alamat email J1 belum terbaca');
    const told = validate(host).findings.filter(({ code }) => code === 'SETTING_INVALID');
    expect(told.map(({ cell, severity }) => [cell, severity])).toEqual(email === '' ? [] : [['C2', 'warning']]);
    const shut = () => {
      for (const who of [RETNO, BUDI, SITI])
        expect(() => host.as(who).editCell('Proposal · J1', 'D5', 80)).toThrow('protected');
    };
    shut();
    host.call('closeStage', {});
    host.call('reopenStage', { stage: 'Proposal', reason: 'uji' });
    shut();
  },
);

it('a judge whose address is another’s from now on loses the tab', async () => {
  const host = await opened();
  make(host);
  host.editCell('Juri', 'D2', 'retno@tidak..ada');
  make(host);
  expect(() => host.as(RETNO).editCell('Proposal · J1', 'D5', 80)).toThrow('protected');
});
