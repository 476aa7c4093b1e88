// Plenary decisions on the built add-on: the tab, what stands beside the computed rank, and who wins by them.
import {
  type CellValue,
  compute,
  confirmPlenary,
  documents,
  open as opened,
  type Tabs,
  withCell,
  withSettings,
  withTabs,
} from './support';

const HEADERS = ['Tahap', 'Kode', 'Peringkat Hitung', 'Peringkat Putusan', 'Alasan', 'Setuju', 'Tidak'];
const plenary = (...rows: CellValue[][]) => withTabs({ Pleno: [HEADERS, ...rows] });
const swap: CellValue[][] = [
  ['Penilaian', 'P-01', 1, 2, 'Dampak lebih sempit', null, null],
  ['Penilaian', 'P-02', 2, 1, 'Dampak lebih luas', 5, 2],
];
const all: CellValue[][] = [
  ['Kode', 'Kebaruan', 'Efektif'],
  ['P-01', 80, 80],
  ['P-02', 80, 80],
  ['P-03', 60, 60],
];
const tie = (...rows: CellValue[][]) =>
  withTabs({ 'Penilaian · J1': all, 'Penilaian · J2': all, ...(rows.length > 0 ? { Pleno: [HEADERS, ...rows] } : {}) });

/** What is typed counts: an admin has confirmed it. */
async function open(tabs: Tabs) {
  const host = await opened(tabs);
  confirmPlenary(host);
  return host;
}

it('the decided order counts, the computed rank stays beside it with the reason and the votes', async () => {
  const host = await open(plenary(...swap));
  const { ok, stages } = compute(host);
  expect(ok).toBe(true);
  expect(
    stages[0]?.ranking.map(({ code, rank, decidedRank, advances }) => [code, rank, decidedRank, advances]),
  ).toEqual([
    ['P-01', 1, 2, false],
    ['P-02', 2, 1, true],
    ['P-03', 3, undefined, false],
  ]);
  expect(stages[0]?.ranking[1]?.explanation).toContain(
    'Pleno memutuskan peringkat 1 (hasil hitung 2): Dampak lebih luas (5 setuju, 2 tidak).',
  );
  const [header, ...rows] = host.sheets()['Peringkat · Penilaian']!.slice(2);
  expect(rows.map((row) => [row[0], row[1], row[header!.indexOf('Peringkat Putusan')]])).toEqual([
    [1, 'P-01', 2],
    [2, 'P-02', 1],
    [3, 'P-03', ''],
  ]);
  expect(documents(host).documents.map((one) => one.entry)).toEqual(['P-02', 'P-02']);
});

it('says so in English too', async () => {
  const tabs = withSettings([['Bahasa', 'en']], plenary(...swap));
  expect(compute(await open(tabs)).stages[0]?.ranking[1]?.explanation).toContain(
    'The plenary decided rank 1 (computed 2): Dampak lebih luas (5 for, 2 against).',
  );
});

it('settles a tie at the cut: documents wait for it and then follow it', async () => {
  const open1 = await open(tie());
  expect(compute(open1).findings.map((one) => one.code)).toEqual(['TIE_AT_CUT']);
  expect(documents(open1)).toMatchObject({ ok: false, total: 0 });
  const host = await open(
    tie(['Penilaian', 'P-01', 1, 2, 'Suara terbanyak', 1, 4], ['Penilaian', 'P-02', 1, 1, null, 4, 1]),
  );
  expect(compute(host)).toMatchObject({ ok: true, findings: [] });
  expect(documents(host).documents.map((one) => one.entry)).toEqual(['P-02', 'P-02']);
});

it('may decide that a rank is shared: then all who share it win', async () => {
  const host = await open(tie(['Penilaian', 'P-01', 1, 1, null, 5, 0], ['Penilaian', 'P-02', 1, 1, null, 5, 0]));
  expect(compute(host).findings).toEqual([]);
  expect(documents(host)).toMatchObject({ ok: true, total: 4 });
});

it('is prepared with what there is to decide; what was typed stays', async () => {
  const host = await open(tie());
  expect(host.call('preparePlenary', {})).toEqual({ answer: { tab: 'Pleno', added: 3 } });
  const rows = () =>
    host
      .sheets()
      .Pleno!.slice(3)
      .map((row) => row.slice(0, 4));
  expect(rows()).toEqual([
    ['Penilaian', 'P-01', 1, ''],
    ['Penilaian', 'P-02', 1, ''],
    ['Penilaian', 'P-03', 3, ''],
  ]);
  // Prepared and left, it decides nothing.
  expect(compute(host).findings.map((one) => one.code)).toEqual(['TIE_AT_CUT']);
  host.editCell('Pleno', 'D5', 1);
  host.editCell('Pleno', 'D4', 2);
  host.editCell('Pleno', 'E4', 'Suara terbanyak');
  expect(host.call('preparePlenary', {})).toEqual({ answer: { tab: 'Pleno', added: 0 } });
  expect(rows().map((row) => row[3])).toEqual([2, 1, '']);
  confirmPlenary(host);
  expect(compute(host).ok).toBe(true);
});

const faulty: [what: string, rows: CellValue[][], code: string, cell: string, message: RegExp][] = [
  [
    'an unknown stage',
    [['Final', 'P-01', 1, 1, null, 1, 0]],
    'SETTING_INVALID',
    'A2',
    /Pleno: Tahap.*Final.*Penilaian/,
  ],
  ['an unknown code', [['Penilaian', 'P-99', 1, 1, null, 1, 0]], 'SETTING_INVALID', 'B2', /P-99.*tidak dikenal/],
  ['a rank that is no number', [['Penilaian', 'P-01', 1, 'satu', 'x', 1, 0]], 'SETTING_INVALID', 'D2', /bukan angka/],
  ['a rank below 1', [['Penilaian', 'P-01', 1, 0, 'x', 1, 0]], 'SETTING_INVALID', 'D2', /di luar batas/],
  [
    'votes that are no number',
    [['Penilaian', 'P-01', 1, 1, 'x', 'lima', 0]],
    'SETTING_INVALID',
    'F2',
    /lima.*bukan angka/,
  ],
  [
    'an entry twice',
    [...swap, ['Penilaian', 'P-01', 1, 3, 'x', 1, 0]],
    'SETTING_INVALID',
    'B4',
    /lebih dari satu kali/,
  ],
  ['a missing reason', [swap[0]!, ['Penilaian', 'P-02', 2, 1, null, 1, 0]], 'SETTING_INVALID', 'E3', /masih kosong/],
  [
    'a rank that somebody holds',
    [['Penilaian', 'P-02', 2, 1, 'x', 1, 0]],
    'PLENARY_CONFLICT',
    'D2',
    /P-01\) juga berada/,
  ],
  ['a rank left empty', [['Penilaian', 'P-03', 3, 4, 'x', 1, 0]], 'PLENARY_CONFLICT', 'D2', /terputus/],
];

it.each(faulty)('%s stops its stage at its cell', async (_, rows, code, cell, message) => {
  const answer = compute(await open(plenary(...rows)));
  expect(answer).toMatchObject({ ok: false, stages: [] });
  expect(answer.findings).toContainEqual(
    expect.objectContaining({ code, cell, tab: 'Pleno', severity: 'error', message: expect.stringMatching(message) }),
  );
});

it('a decision on other numbers, or on who is below the passing score, asks for a look', async () => {
  const other = compute(await open(withCell('Pleno', 1, 2, 3, plenary(...swap))));
  expect(other).toMatchObject({ ok: true, findings: [{ code: 'PLENARY_CONFLICT', severity: 'warning', cell: 'D2' }] });
  const low = compute(await open(withSettings([['Nilai Minimal Lolos', 80]], plenary(...swap))));
  expect(low.findings).toMatchObject([{ code: 'PLENARY_CONFLICT', severity: 'warning', cell: 'D3' }]);
  expect(low.stages[0]?.ranking.map((one) => one.advances)).toEqual([true, false, false]);
});

it('hostile reasons are text', async () => {
  const rows = swap.map((row) => row.map((cell, index) => (index === 4 ? '=IMPORTXML("http://x","//y")' : cell)));
  const host = await open(plenary(...rows));
  compute(host);
  const formulas = host.views().flatMap((view) => view.cells.filter((cell) => cell.formula !== null));
  expect(formulas).toEqual([]);
});
