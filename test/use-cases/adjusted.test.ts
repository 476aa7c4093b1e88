// The corrected score in the built add-on: assigned panels, disconnected ones, the setting, and what the tabs may say.
import { adjustmentOf } from '../../src/domain/ranking/adjusted';
import { panelOf } from '../domain/ranking/adjusted/support';
import { type CellValue, compute, open, type Tabs, validate, withSettings, withTabs } from './support';

const HEADER = ['Kode', 'Kebaruan', 'Efektif'];

/** Both criteria hold the judge's score. */
const tab = (scores: Record<string, number>): CellValue[][] => [
  HEADER,
  ...Object.entries(scores).map(([code, score]): CellValue[] => [code, score, score]),
];

const panel = (
  judges: Record<string, Record<string, number>>,
  settings: CellValue[][] = [],
  method = 'terkoreksi',
): Tabs =>
  withSettings(
    [['Metode', method], ['Nilai Belum Diisi', 'sesuai penugasan'], ...settings],
    withTabs({
      Juri: [['Kode', 'Nama'], ...Object.keys(judges).map((code) => [code, `Juri ${code}`])],
      Peserta: [
        ['Kode', 'Nama Inovasi', 'Instansi'],
        ...['P-01', 'P-02', 'P-03', 'P-04'].map((code) => [code, `Inovasi ${code}`, `Dinas ${code}`]),
      ],
      ...Object.fromEntries(Object.entries(judges).map(([code, scores]) => [`Penilaian · ${code}`, tab(scores)])),
    }),
  );

/** J3 is 12 points stricter; each entry lacks one judge. */
const uneven = {
  J1: { 'P-01': 81, 'P-02': 78, 'P-04': 66 },
  J2: { 'P-01': 79, 'P-03': 75, 'P-04': 65 },
  J3: { 'P-02': 68, 'P-03': 63, 'P-04': 52 },
};
const asTable = [
  [81, 79, null],
  [78, null, 68],
  [null, 75, 63],
  [66, 65, 52],
];

const apart = { J1: { 'P-01': 81, 'P-02': 70 }, J2: { 'P-02': 72 }, J3: { 'P-03': 75, 'P-04': 65 } };

const KOREKSI = 'Koreksi Keketatan';

it('ranks an assigned panel as the fit does, and explains it without any judge’s severity', async () => {
  const host = await open(panel(uneven));
  const answer = compute(host);
  expect(answer.findings).toEqual([]);
  const [stage] = answer.stages;
  const { scores, lambda } = adjustmentOf(panelOf(asTable), 'auto');
  expect(lambda.origin).toBe('estimated');
  expect(stage!.method).toBe('adjusted');
  const found = Object.fromEntries(stage!.ranking.map((row) => [row.code, row.score]));
  expect(found).toEqual(
    Object.fromEntries([...scores].map(([code, score]) => [`P-0${Number(code.slice(1)) + 1}`, score.valueOf()])),
  );
  // By the mean P-02 (73) would stand behind P-01 (80) by 7; its strict judge accounts for most of that.
  expect(found['P-01']! - found['P-02']!).toBeLessThan(3);
  const words = stage!.ranking.find((row) => row.code === 'P-02')!.explanation;
  expect(words).toMatch(
    /Rata-rata 73,00 ditambah \d+,\d\d: juri peserta ini secara bersama .* lebih ketat .*ditaksir dari nilai tahap ini/,
  );
  const tabs = JSON.stringify(host.sheets());
  expect(tabs).not.toMatch(/juri J\d .{0,40}(ketat|longgar)/i);
});

describe.each([
  ['auto', 'estimated'],
  ['otomatis', 'estimated'],
  ['', 'estimated'],
  [0, 'given'],
  [1, 'given'],
  ['0,5', 'given'],
])('“Koreksi Keketatan” = %p', (value, origin) => {
  it('is accepted', async () => {
    const answer = compute(await open(panel(uneven, [[KOREKSI, value]])));
    expect(answer.findings).toEqual([]);
    const correction = typeof value === 'number' ? value : value === '0,5' ? 0.5 : 'auto';
    const fit = adjustmentOf(panelOf(asTable), correction);
    expect(fit.lambda.origin).toBe(origin);
    expect(answer.stages[0]!.ranking.find((row) => row.code === 'P-03')!.score).toBe(fit.scores.get('E2')!.valueOf());
  });
});

it.each([-1, 'abc'])('“Koreksi Keketatan” = %p is refused with what may stand there', async (value) => {
  const answer = compute(await open(panel(uneven, [[KOREKSI, value]])));
  expect(answer.ok).toBe(false);
  expect(answer.findings).toContainEqual(
    expect.objectContaining({ code: 'SETTING_INVALID', severity: 'error', tab: 'Pengaturan' }),
  );
  expect(answer.findings[0]!.message).toContain('“Koreksi Keketatan”');
});

describe('a panel in two groups', () => {
  it('is an error with λ = 0 that names the groups and the reading that joins them', async () => {
    const host = await open(panel(apart, [[KOREKSI, 0]]));
    const answer = compute(host);
    expect(answer.ok).toBe(false);
    expect(answer.stages).toEqual([]);
    const [finding] = answer.findings.filter((one) => one.code === 'PANEL_DISCONNECTED');
    expect(finding).toMatchObject({ severity: 'error', stage: 'Penilaian' });
    expect(finding!.message).toContain('(J1, J2) (J3)');
    expect(finding!.message).toContain('juri J2 menilai “Inovasi P-03” (P-03)');
  });

  it('is joined by just that reading', async () => {
    const joined = { ...apart, J2: { ...apart.J2, 'P-03': 77 } };
    const answer = compute(await open(panel(joined, [[KOREKSI, 0]])));
    expect(answer.findings.map((one) => one.code)).not.toContain('PANEL_DISCONNECTED');
    expect(answer.stages[0]!.ranking).toHaveLength(4);
  });

  it.each(['otomatis', 1])('is a warning with %p', async (value) => {
    const answer = compute(await open(panel(apart, [[KOREKSI, value]])));
    expect(answer.ok).toBe(true);
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ code: 'PANEL_DISCONNECTED', severity: 'warning' }),
    );
    expect(answer.stages[0]!.ranking).toHaveLength(4);
  });

  it('is nothing to the mean', async () => {
    expect(validate(await open(panel(apart, [], 'rata-rata'))).findings).toEqual([]);
  });
});

it('the mean of uneven panels is cautioned about in the findings tab, without a judge', async () => {
  const host = await open(panel(uneven, [], 'rata-rata'));
  const answer = compute(host);
  const [caution] = answer.findings.filter((one) => one.code === 'METHOD_CAUTION');
  expect(caution).toMatchObject({ severity: 'warning', stage: 'Penilaian' });
  expect(caution!.message).toMatch(/Pertimbangkan “Metode” = terkoreksi\.$/);
  expect(caution!.message).not.toMatch(/J\d/);
  expect(JSON.stringify(host.sheets()['Hasil Pengecekan'])).toContain('terkoreksi');
});

it('on a complete panel the corrected score is the mean to the last digit', async () => {
  const rows = { J1: { 'P-01': 80, 'P-02': 70, 'P-03': 61, 'P-04': 50 } };
  const full = { ...rows, J2: { ...rows.J1, 'P-01': 81 }, J3: rows.J1 };
  const ranking = async (method: string) => compute(await open(panel(full, [], method))).stages[0]!.ranking;
  const [mean, adjusted] = [await ranking('rata-rata'), await ranking('terkoreksi')];
  const bare = (rows: typeof mean) => rows.map(({ explanation, ...row }) => ({ ...row, said: explanation.length > 0 }));
  expect(bare(adjusted)).toEqual(bare(mean));
  expect(adjusted[0]!.score).toBe(241 / 3);
  expect(adjusted[0]!.explanation).toContain('koreksi keketatan tidak mengubah rata-rata');
});
