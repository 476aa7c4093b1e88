// The reliability of a computation on the built add-on: answered when asked for, and never written anywhere.
import { base, compute, open, problemOf, type Tabs, withSettings, withTabs } from '../support';

const three: Tabs = withTabs({
  Juri: [
    ['Kode', 'Nama'],
    ['J1', 'Bu Retno'],
    ['J2', 'Pak Budi'],
    ['J3', 'Bu Sari'],
  ],
  'Penilaian · J3': [
    ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'],
    ['P-01', 'Antrean Ringkas', 60, 60],
    ['P-02', 'Posyandu Sore', 90, 90],
    ['P-03', 'Kurir Obat', 50, 50],
  ],
});

const ASKED = { provisional: false, write: true, reliability: true };

it('is answered only when asked for, and changes nothing else of the answer', async () => {
  const host = await open(three);
  const plain = compute(host);
  expect(plain.reliability).toEqual([]);
  const asked = compute(host, ASKED);
  expect(asked.reliability).toHaveLength(1);
  expect({ ...asked, reliability: [] }).toEqual(plain);
});

it('says how firm the cut is, and who is strict', async () => {
  // P-01: 84, 83, 60; P-02: 72, 73, 90; P-03: 60, 61, 50
  const plain = withSettings([['Koreksi Keketatan', 0]], three);
  const [found] = compute(await open(plain), ASKED).reliability;
  expect(found).toMatchObject({
    stage: 'Penilaian',
    panel: { judges: 3, entries: 3, complete: 3 },
    lambda: 0,
    gap: { lastIn: 'P-02', firstOut: 'P-01' },
    verdict: { level: 'open', within: 1, firm: 0, contested: ['P-02', 'P-01'] },
    leaveOneOut: [
      { judge: 'J1', enters: [], leaves: [] },
      { judge: 'J2', enters: [], leaves: [] },
      { judge: 'J3', enters: ['P-01'], leaves: ['P-02'] },
    ],
  });
  expect(found?.stability.map(({ code }) => code)).toEqual(['P-02', 'P-01', 'P-03']);
  // Two of the three judges put P-01 before P-02: both may truly be the best.
  const [first, second] = found?.stability.map(({ inTop }) => inTop ?? 0) ?? [];
  expect(Math.min(first!, second!)).toBeGreaterThan(0.2);
  expect(found?.judges.map((one) => one.severity?.toFixed(3))).toEqual(['-1.667', '-2.000', '3.667']);
  expect(found?.verdict.text[0]).toBe('Batas lolos rentan: posisi yang tersedia diperebutkan dengan selisih tipis.');
});

it('takes for nothing what three entries cannot show of a judge', async () => {
  const [found] = compute(await open(three), ASKED).reliability;
  expect(found?.lambda).toBe(10000);
  for (const { severity } of found?.judges ?? []) expect(Math.abs(severity ?? Number.NaN)).toBeLessThan(0.01);
});

it('costs no call more, and leaves nothing in the workbook', async () => {
  const [plain, asked] = [await open(three), await open(three)];
  compute(plain);
  compute(asked, ASKED);
  expect(asked.cost()).toEqual(plain.cost());
  const contents = (host: Awaited<ReturnType<typeof open>>) =>
    Object.entries(host.sheets()).filter(([name]) => name !== 'Riwayat');
  const withoutRun = (text: string) => text.replace(/dihitung [^·]*· proses \S+/g, '');
  expect(withoutRun(JSON.stringify(contents(asked)))).toBe(withoutRun(JSON.stringify(contents(plain))));
});

it('of a provisional ranking takes the scores there are, and writes no tab', async () => {
  const host = await open(withTabs({ 'Penilaian · J3': null }, three));
  const before = Object.keys(host.sheets());
  const { reliability } = compute(host, { provisional: true, write: false, reliability: true });
  expect(reliability[0]?.panel).toEqual({ judges: 2, entries: 3, complete: 3 });
  expect(reliability[0]?.judges[2]).toEqual({ code: 'J3', severity: null, spread: null, agreement: null });
  expect(Object.keys(host.sheets())).toEqual(before);
});

it('speaks the language of the workbook', async () => {
  const [found] = compute(await open(withSettings([['Bahasa', 'en']], three)), ASKED).reliability;
  expect(found?.verdict.text[0]).toBe('The cut is fragile: its only place is close.');
});

it('with nothing ranked there is nothing to assess', async () => {
  expect(compute(await open(withTabs({ 'Penilaian · J1': null }, base)), ASKED).reliability).toEqual([]);
  expect(problemOf((await open()).call('computeRanking', { ...ASKED, reliability: 'ya' }))?.code).toBe('BAD_REQUEST');
});
