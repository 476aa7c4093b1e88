// Every aggregation method on the built add-on, with an incomplete panel: what is ranked, said and written.

import type { MethodId } from '../../src/domain/ranking/methods/list';
import { METHOD_WORDS } from '../../src/domain/ranking/methods/words';
import { base, type CellValue, compute, open, type Tabs, validate, withSettings, withTabs } from './support';

const tab = (...rows: [string, number, number][]): CellValue[][] => [
  ['Kode', 'Nama Inovasi', 'Kebaruan', 'Efektif'],
  ...rows.map(([code, ...marks]) => [code, `Inovasi ${code}`, ...marks]),
];

/** Four judges as assigned: J3 gives everybody the same, J4 scored one entry; P-04 has two judges. Weights are equal. */
const assigned: Tabs = withTabs(
  {
    Kriteria: [
      ['Kriteria', 'Bobot', 'Maks'],
      ['Kebaruan', 50, 100],
      ['Efektif', 50, 100],
    ],
    Peserta: [
      ['Kode', 'Nama Inovasi', 'Instansi'],
      ...['P-01', 'P-02', 'P-03', 'P-04'].map((code) => [code, `Inovasi ${code}`, 'Dinas']),
    ],
    Juri: [['Kode', 'Nama'], ...['J1', 'J2', 'J3', 'J4'].map((code) => [code, `Juri ${code}`])],
    'Penilaian · J1': tab(['P-01', 90, 90], ['P-02', 80, 80], ['P-03', 70, 70], ['P-04', 60, 60]),
    'Penilaian · J2': tab(['P-01', 70, 70], ['P-02', 80, 80], ['P-03', 60, 60], ['P-04', 66, 74]),
    'Penilaian · J3': tab(['P-01', 75, 75], ['P-02', 75, 75], ['P-03', 75, 75]),
    'Penilaian · J4': tab(['P-01', 88, 92]),
  },
  base,
);

const under = (method: MethodId, more: CellValue[][] = [], from: Tabs = assigned): Tabs => {
  const name = METHOD_WORDS[method].name.id;
  return withSettings([['Metode', name], ['Nilai Belum Diisi', 'sesuai penugasan'], ...more], from);
};

/** Rank, code and score of everybody, and what was found, reduced to codes and cells. */
async function rankedUnder(method: MethodId, more: CellValue[][] = []) {
  const host = await open(under(method, more));
  const answer = compute(host);
  const stage = answer.stages[0]!;
  const rows = stage.ranking.map(({ rank, code, score }) => [rank, code, Math.round(score * 1e6) / 1e6]);
  const explanations = Object.fromEntries(stage.ranking.map(({ code, explanation }) => [code, explanation]));
  const cautions = answer.findings.map(({ code, severity, stage: of, tab: at, cell }) => [
    code,
    severity,
    of,
    at,
    cell,
  ]);
  const written = host.sheets()['Peringkat · Penilaian']!;
  return { host, answer, stage, rows, explanations, cautions, written };
}

it('trimmed: says whose scores were dropped, and warns where few judges are left', async () => {
  const { answer, stage, rows, explanations, cautions } = await rankedUnder('trimmed');
  expect(answer.ok).toBe(true);
  expect(stage.unit).toBe('points');
  expect(rows).toEqual([
    [1, 'P-01', 82.5],
    [2, 'P-02', 80],
    [3, 'P-03', 70],
    [4, 'P-04', 65],
  ]);
  expect(explanations['P-01']).toContain(
    'Nilai 82,50 = rata-rata terpangkas 4 juri (J1 90,00; J2 70,00; J3 75,00; J4 90,00); bobot kriteria sama. Dibuang: J1 90,00 (tertinggi, satu dari 2 yang sama) dan J2 70,00 (terendah); rata-rata dari nilai lainnya.',
  );
  expect(explanations['P-04']).toContain('Kurang dari tiga juri: tidak ada nilai yang dibuang');
  expect(cautions).toEqual([['METHOD_CAUTION', 'warning', 'Penilaian', 'Pengaturan', 'B7']]);
  expect(answer.findings[0]?.message).toContain(
    '4 peserta dinilai oleh kurang dari lima juri (“Inovasi P-01” (P-01), “Inovasi P-02” (P-02), “Inovasi P-03” (P-03) dan “Inovasi P-04” (P-04))',
  );
  expect(answer.findings[0]?.message).toContain('rata-rata biasa: “Inovasi P-04” (P-04).');
});

it('median: says which scores are in the middle', async () => {
  const { rows, explanations, cautions } = await rankedUnder('median');
  expect(rows).toEqual([
    [1, 'P-01', 82.5],
    [2, 'P-02', 80],
    [3, 'P-03', 70],
    [4, 'P-04', 65],
  ]);
  expect(explanations['P-01']).toContain('Rata-rata dua nilai tengah: J3 75,00; J1 90,00.');
  expect(explanations['P-03']).toContain('Nilai tengah: J1 70,00.');
  expect(cautions).toEqual([]);
});

it('rank-sum: lower is better, and every number is called what it is', async () => {
  const { stage, rows, explanations, cautions, written } = await rankedUnder('rank-sum');
  // P-01: (1 + 2.5 + 2 + 1)/4; P-02: (2 + 1 + 2)/3; P-03: (3 + 4 + 2)/3; P-04: (4 + 2.5)/2
  expect(rows).toEqual([
    [1, 'P-01', 1.625],
    [2, 'P-02', 1.666667],
    [3, 'P-03', 3],
    [4, 'P-04', 3.25],
  ]);
  expect(stage.unit).toBe('mean-rank');
  expect(stage.ranking.map(({ advances }) => advances)).toEqual([true, false, false, false]);
  expect(explanations['P-01']).toContain('Rata-rata peringkat 1,63 dari 4 juri (J1 90,00; ');
  expect(explanations['P-01']).toContain(
    'Peringkat pada tiap juri: J1 1 dari 4; J2 2,5 dari 4; J3 2 dari 3; J4 1 dari 1.',
  );
  expect(explanations['P-01']).toContain('Selisih rata-rata peringkat 0,04 dari peringkat 2 (P-02).');
  expect(explanations['P-02']).toContain('rata-rata peringkat 0,04 lebih besar daripada yang terakhir lolos');
  expect(Object.values(explanations).join(' ')).not.toMatch(/Nilai \d|di bawah/);
  expect(cautions).toEqual([]);
  expect(written[1]?.[0]).toContain('metode jumlah peringkat (makin kecil makin baik)');
  expect(written[2]).toContain('Rata-rata Peringkat');
  expect(written[2]).not.toContain('Nilai');
});

it('z-score: shows how each judge counts, and always warns', async () => {
  const { stage, rows, explanations, cautions, written } = await rankedUnder('z-score');
  // J1: mean 75, sd √(500/3). J2: mean 70, sd √(200/3). J3 and J4 count 0.
  const one = Math.sqrt(500 / 3);
  const two = Math.sqrt(200 / 3);
  const z = (sum: number, judges: number) => Math.round((50 + (10 * sum) / judges) * 1e6) / 1e6;
  expect(rows).toEqual([
    [1, 'P-02', z(5 / one + 10 / two, 3)],
    [2, 'P-01', z(15 / one, 4)],
    [3, 'P-03', z(-5 / one - 10 / two, 3)],
    [4, 'P-04', z(-15 / one, 2)],
  ]);
  expect(stage.unit).toBe('standard-score');
  expect(explanations['P-01']).toContain('Skor baku 52,90 dari 4 juri');
  // With 0,2905 it would come to 52,905, which is 52,91: one decimal more.
  expect(explanations['P-01']).toContain(
    'J1 1,16190 (rata-rata 75,00000, simpangan baku 12,90994, 4 peserta); J2 0,00000 (rata-rata 70,00000, simpangan baku 8,16497, 4 peserta); J3 0 (semua nilainya sama); J4 0 (hanya satu nilai); 50 + 10 × rata-ratanya 0,29047.',
  );
  expect(cautions).toEqual([['METHOD_CAUTION', 'warning', null, 'Pengaturan', 'B7']]);
  expect(written[2]).toContain('Skor Baku');
});

it.each(['mean', 'trimmed', 'median', 'rank-sum', 'z-score'] as const)(
  '%s: one entry that one judge scored is ranked first without a word of error',
  async (method) => {
    const tabs = withTabs(
      {
        Peserta: [
          ['Kode', 'Nama Inovasi', 'Instansi'],
          ['P-01', 'Inovasi P-01', 'Dinas'],
        ],
        'Penilaian · J1': tab(['P-01', 90, 90]),
        'Penilaian · J2': null,
        'Penilaian · J3': null,
        'Penilaian · J4': null,
      },
      assigned,
    );
    const answer = compute(await open(under(method, [], tabs)));
    expect(answer.ok).toBe(true);
    const score = { 'rank-sum': 1, 'z-score': 50 }[method as string] ?? 90;
    expect(answer.stages[0]?.ranking).toMatchObject([{ rank: 1, code: 'P-01', score, advances: true }]);
  },
);

it('a passing score is not taken for points where the method reports none', async () => {
  const strict = await rankedUnder('rank-sum', [['Nilai Minimal Lolos', 1.64]]);
  expect(strict.stage.ranking.map(({ advances }) => advances)).toEqual([true, false, false, false]);
  expect(strict.explanations['P-03']).toContain(
    'Tidak lolos: rata-rata peringkat 3,00 lebih besar daripada batas 1,64.',
  );
  expect(strict.cautions).toEqual([['METHOD_CAUTION', 'warning', null, 'Pengaturan', 'B9']]);
  expect(strict.answer.findings[0]?.message).toContain(
    '“Nilai Minimal Lolos” = 1,64 di sini berarti rata-rata peringkat, bukan nilai 0–100',
  );
  const standard = await rankedUnder('z-score', [['Nilai Minimal Lolos', 70]]);
  expect(standard.cautions.map(([code, , , , cell]) => [code, cell])).toEqual([
    ['METHOD_CAUTION', 'B7'],
    ['METHOD_CAUTION', 'B9'],
    ['NOBODY_ADVANCES', 'B9'],
  ]);
  expect(standard.stage.ranking.some(({ advances }) => advances)).toBe(false);
  expect(standard.explanations['P-02']).toContain('Tidak lolos: 55,37 di bawah skor baku minimal 70.');
  expect((await rankedUnder('median', [['Nilai Minimal Lolos', 70]])).cautions).toEqual([]);
});

const twoStages = (method: string, more: CellValue[][] = []): Tabs =>
  withSettings(
    [['Metode', method], ...more],
    withTabs({
      Tahapan: [
        ['Urutan', 'Tahap', 'Lolos'],
        [1, 'Proposal', 3],
        [2, 'Presentasi', 1],
      ],
      'Penilaian · J1': null,
      'Penilaian · J2': null,
      'Proposal · J1': tab(['P-01', 80, 80], ['P-02', 81, 81], ['P-03', 60, 60]),
      'Proposal · J2': tab(['P-01', 80, 80], ['P-02', 82, 82], ['P-03', 60, 60]),
      'Presentasi · J1': tab(['P-01', 70, 70], ['P-02', 70, 70], ['P-03', 65, 65]),
      'Presentasi · J2': tab(['P-01', 70, 70], ['P-02', 70, 70], ['P-03', 65, 65]),
    }),
  );

it('carry-over: refused with ranks, doubted with standard scores', async () => {
  const ranks = validate(await open(twoStages('jumlah peringkat', [['Gabung Nilai Tahap', 'ya']])));
  expect(ranks.findings).toMatchObject([{ code: 'SETTING_INVALID', severity: 'error', tab: 'Pengaturan', cell: 'B7' }]);
  const standard = validate(await open(twoStages('skor baku', [['Gabung Nilai Tahap', 'ya']])));
  expect(standard.findings).toMatchObject([
    { code: 'METHOD_CAUTION', severity: 'warning', tab: 'Pengaturan', cell: 'B7' },
    { code: 'METHOD_CAUTION', severity: 'warning', tab: 'Pengaturan', cell: 'B8' },
  ]);
  expect(standard.findings[1]?.message).toContain('gabungannya meragukan');
  const host = await open(twoStages('skor baku', [['Gabung Nilai Tahap', 'ya']]));
  expect(compute(host).stages).toHaveLength(2);
  expect(host.sheets()['Peringkat · Presentasi']?.[2]).toEqual(
    expect.arrayContaining(['Skor Baku', 'Skor Baku Tahap']),
  );
  expect(host.sheets()['Peringkat Akhir']?.[2]).toContain('Skor Baku');
});

it('previous: the score of the stage before decides, with the number to see it', async () => {
  const host = await open(twoStages('rata-rata', [['Penentu Nilai Sama', 'tahap sebelumnya']]));
  const { stages, ok } = compute(host);
  expect(ok).toBe(true);
  const [first, second] = stages[1]!.ranking;
  expect(first).toMatchObject({
    rank: 1,
    code: 'P-02',
    tieBrokenBy: 'previous',
    tie: 'tahap sebelumnya 81,50 (P-01 80,00)',
  });
  expect(first?.explanation).toContain('ditentukan oleh tahap sebelumnya: 81,50 (peringkat 2, P-01: 80,00)');
  expect(second).toMatchObject({ rank: 2, code: 'P-01', advances: false });
});

it('majority: says which pairs were won and by how many judges, in both languages', async () => {
  const three = (language: string): Tabs =>
    withSettings(
      [
        ['Bahasa', language],
        ['Penentu Nilai Sama', 'mayoritas'],
      ],
      withTabs({
        Juri: [['Kode', 'Nama'], ...['J1', 'J2', 'J3'].map((code) => [code, `Juri ${code}`])],
        'Penilaian · J1': tab(['P-01', 82, 82], ['P-02', 81, 81], ['P-03', 80, 80]),
        'Penilaian · J2': tab(['P-01', 83, 83], ['P-02', 79, 79], ['P-03', 76, 76]),
        'Penilaian · J3': tab(['P-01', 75, 75], ['P-02', 80, 80], ['P-03', 84, 84]),
      }),
    );
  const id = compute(await open(three('id'))).stages[0]!.ranking;
  expect(id.map(({ rank, code, tie }) => [rank, code, tie])).toEqual([
    [1, 'P-01', 'mayoritas 2 (P-02 0)'],
    [2, 'P-02', 'mayoritas 0 (P-03 -2)'],
    [3, 'P-03', 'mayoritas -2 (P-02 0)'],
  ]);
  expect(id[1]?.explanation).toContain(
    'ditentukan oleh mayoritas: 0 (peringkat 3, P-03: -2). Pasangan menang 1, kalah 1 (banyaknya juri yang menilai lebih tinggi–lebih rendah: P-01 kalah 1–2 dan P-03 menang 2–1).',
  );
  const en = compute(await open(three('en'))).stages[0]!.ranking;
  expect(en[1]?.explanation).toContain(
    'decided by majority: 0 (rank 3, P-03: -2). Pairs won 1, lost 1 (judges who put it higher–lower: P-01 lost 1–2 and P-03 won 2–1).',
  );
});

it('the tie column shows as many decimals as it takes, also on another setting of decimals', async () => {
  const tabs = withSettings(
    [
      ['Desimal', 0],
      ['Penentu Nilai Sama', 'median'],
    ],
    withTabs({
      'Penilaian · J1': tab(['P-01', 80, 80], ['P-02', 80.001, 80.001], ['P-03', 60, 60]),
      'Penilaian · J2': tab(['P-01', 80, 80], ['P-02', 80, 80], ['P-03', 60, 60]),
    }),
  );
  const host = await open(tabs);
  const answer = compute(host);
  expect(answer.stages[0]?.ranking[0]).toMatchObject({
    code: 'P-02',
    tieBrokenBy: 'median',
    tie: 'median 80,001 (P-01 80,000)',
  });
  const [, , header, first] = host.sheets()['Peringkat · Penilaian']!;
  expect(first?.[header!.indexOf('Penentu Nilai Sama')]).toBe('median 80,001 (P-01 80,000)');
});

it('an unknown method or tie-break is told what there is', async () => {
  const method = validate(await open(withSettings([['Metode', 'undian']])));
  expect(method.findings[0]?.message).toContain(
    'rata-rata, rata-rata terpangkas, median, jumlah peringkat, skor baku, terkoreksi, tahan pencilan atau bobot keandalan juri',
  );
  const chain = validate(await open(withSettings([['Penentu Nilai Sama', 'undian']])));
  expect(chain.findings[0]?.message).toContain('kriteria, median, mayoritas, tahap sebelumnya atau bersama');
});
