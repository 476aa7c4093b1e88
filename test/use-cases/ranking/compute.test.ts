// Compute the Top N on the built add-on: rankings, written tabs, and what a second run leaves.
import { base, compute, open, type Tabs, withCell, withSettings, withTabs } from '../support';

const written = (sheets: Record<string, unknown[][]>, name: string) => (sheets[name] ?? []).slice(2);

it('ranks by the weighted mean of the judges', async () => {
  const answer = compute(await open());
  expect(answer.ok).toBe(true);
  expect(answer.findings).toEqual([]);
  expect(answer.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(answer.stages).toMatchObject([
    {
      stage: 'Penilaian',
      method: 'mean',
      cut: 1,
      judges: ['J1', 'J2'],
      ranking: [
        // J1: 0.6·80 + 0.4·90 = 84; J2: 0.6·85 + 0.4·80 = 83
        {
          rank: 1,
          code: 'P-01',
          score: 83.5,
          advances: true,
          title: 'Top 1',
          tieBrokenBy: null,
          judgeScores: { J1: 84, J2: 83 },
        },
        { rank: 2, code: 'P-02', score: 72.5, advances: false, title: null, judgeScores: { J1: 72, J2: 73 } },
        { rank: 3, code: 'P-03', score: 60.5, judgeScores: { J1: 60, J2: 61 } },
      ],
    },
  ]);
});

it('writes rankings as numbers and text, with the reason in words', async () => {
  const host = await open();
  compute(host);
  const [header, first] = written(host.sheets(), 'Peringkat · Penilaian');
  expect(header).toEqual([
    'Peringkat',
    'Kode',
    'Nama Inovasi',
    'Instansi',
    'Kategori',
    'Nilai',
    'Lolos',
    'Predikat',
    'Penentu Nilai Sama',
    'Penjelasan',
    'J1',
    'J2',
  ]);
  expect(first?.slice(0, 9)).toEqual([1, 'P-01', 'Antrean Ringkas', 'Puskesmas A', '', 83.5, 'ya', 'Top 1', '']);
  expect(first?.slice(10)).toEqual([84, 83]);
  expect(String(first?.[9])).toContain('rata-rata 2 juri (J1 84,00; J2 83,00)');
  expect(Object.keys(host.sheets())).not.toContain('Peringkat Akhir');
});

it('leaves the judges’ tabs and everything else it did not write as they were', async () => {
  const tabs = withTabs({ Rekap: [['Rata-rata'], [1]], 'Catatan kami': [['rahasia']] });
  const host = await open(tabs);
  const before = host.sheets();
  compute(host);
  for (const name of Object.keys(tabs)) expect(host.sheets()[name]).toEqual(before[name]);
});

it('a second run leaves the same workbook', async () => {
  const host = await open();
  compute(host);
  const [values, views] = [host.sheets(), JSON.stringify(host.views())];
  compute(host);
  expect(host.sheets()).toEqual(values);
  expect(JSON.stringify(host.views())).toBe(views);
});

it('a changed score gives another result, another run and one more row in the history', async () => {
  const host = await open();
  const { hash } = compute(host);
  host.editCell('Penilaian · J1', 'C3', 99);
  expect(compute(host).hash).not.toBe(hash);
  const history = written(host.sheets(), 'Riwayat');
  expect(history).toHaveLength(3);
  expect(history[1]?.[5]).toBe(hash);
  // Back again: the newest run is another one, so this is a new run of the old result.
  host.editCell('Penilaian · J1', 'C3', 70);
  expect(compute(host).hash).toBe(hash);
  expect(written(host.sheets(), 'Riwayat')).toHaveLength(4);
});

it('the order of rows, columns and judges’ tabs does not matter', async () => {
  const swapped = (rows: Tabs[string]) => rows.map(([code, name, one, other]) => [other!, code!, one!, name!]);
  const reordered = withTabs({
    'Penilaian · J1': swapped([base['Penilaian · J1']![0]!, ...base['Penilaian · J1']!.slice(1).reverse()]),
  });
  const one = compute(await open());
  const other = compute(await open(reordered));
  expect(other.hash).toBe(one.hash);
  expect(other.stages).toEqual(one.stages);
});

it('a person’s own tab of the same name is never written over', async () => {
  const mine = [['Peringkat versi kami'], ['jangan dihapus']];
  const host = await open(withTabs({ 'Peringkat · Penilaian': mine, Riwayat: mine }));
  compute(host);
  const sheets = host.sheets();
  expect(sheets['Peringkat · Penilaian']).toEqual(mine);
  expect(sheets.Riwayat).toEqual(mine);
  expect(written(sheets, 'Peringkat · Penilaian (2)')).toHaveLength(4);
  expect(written(sheets, 'Riwayat (2)')).toHaveLength(2);
});

it('when a stage can no longer be ranked, its old ranking does not stay', async () => {
  const host = await open();
  compute(host);
  host.editCell('Penilaian · J1', 'C3', '');
  expect(compute(host).ok).toBe(false);
  const tab = host
    .sheets()
    ['Peringkat · Penilaian']!.map((row) => row.join('|'))
    .join('\n');
  expect(tab).not.toContain('P-01');
  expect(tab).toContain('belum dapat diperingkat');
  host.editCell('Penilaian · J1', 'C3', 70);
  compute(host);
  expect(written(host.sheets(), 'Peringkat · Penilaian')[1]?.slice(0, 2)).toEqual([1, 'P-01']);
});

it('a blank is never 0: it stops the stage, and a 0 is a score', async () => {
  const blank = compute(await open(withCell('Penilaian · J2', 3, 2, null)));
  expect(blank).toMatchObject({
    ok: false,
    stages: [],
    findings: [{ code: 'SCORE_MISSING', tab: 'Penilaian · J2', cell: 'C4' }],
  });
  const zero = compute(await open(withCell('Penilaian · J2', 3, 2, 0)));
  expect(zero.stages[0]?.ranking[2]).toMatchObject({ code: 'P-03', judgeScores: { J1: 60, J2: 22 } });
});

it('a provisional ranking passes over what is missing and writes nothing', async () => {
  const host = await open(withCell('Penilaian · J2', 3, 2, null));
  const tabs = Object.keys(host.sheets());
  const answer = compute(host, { provisional: true });
  expect(answer.ok).toBe(true);
  expect(answer.stages[0]?.ranking[2]).toMatchObject({ code: 'P-03', judgeScores: { J1: 60 } });
  expect(answer.findings).toMatchObject([{ code: 'SCORE_MISSING', severity: 'warning' }]);
  expect(Object.keys(host.sheets())).toEqual(tabs);
});

it('marks a provisional ranking that is written when asked', async () => {
  const host = await open(withCell('Penilaian · J2', 3, 2, null));
  compute(host, { provisional: true, write: true });
  expect(String(host.sheets()['Peringkat · Penilaian']?.[0]?.[0])).toContain('SEMENTARA');
});

it('text from cells is written as text, never as a formula', async () => {
  const hostile = [
    '=IMPORTXML("http://x","//y")',
    '+1+1',
    '-2',
    '@sum',
    "'a",
    '1/2',
    'TRUE',
    '8.5',
    'Mei 2023',
    '<script>',
    '0012',
  ];
  for (const name of hostile) {
    // The workbook holds it as text, as a person's apostrophe or an import leaves it.
    const host = await open(withCell('Peserta', 1, 1, name));
    compute(host);
    expect(host.sheets()['Peringkat · Penilaian']?.[3]?.[2]).toBe(name);
    const formulas = host
      .views()
      .flatMap((view) => view.cells.flat())
      .filter((cell) => cell?.formula);
    expect(formulas).toEqual([]);
  }
});

describe('several stages', () => {
  const twoStages: Tabs = withTabs({
    Tahapan: [
      ['Urutan', 'Tahap', 'Bobot', 'Lolos', 'Predikat'],
      [2, 'Presentasi', 70, 1, 'Juara'],
      [1, 'Penilaian', 30, 2, 'Finalis'],
    ],
    'Presentasi · J1': [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', 70, 70],
      ['P-02', 80, 80],
    ],
    'Presentasi · J2': [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', 70, 70],
      ['P-02', 80, 80],
    ],
  });

  it('ranks only those who reached a stage, and puts all into a final ranking', async () => {
    const host = await open(twoStages);
    const answer = compute(host);
    expect(answer.stages.map((one) => one.ranking.map((row) => row.code))).toEqual([
      ['P-01', 'P-02', 'P-03'],
      ['P-02', 'P-01'],
    ]);
    expect(answer.stages[0]?.ranking.map((row) => row.title)).toEqual(['Finalis', 'Finalis', null]);
    const rows = written(host.sheets(), 'Peringkat Akhir')
      .slice(1)
      .map((row) => row.slice(0, 6));
    expect(rows).toEqual([
      [1, 'P-02', 'Posyandu Sore', 'Puskesmas B', 'Presentasi', 1],
      [2, 'P-01', 'Antrean Ringkas', 'Puskesmas A', 'Presentasi', 2],
      [3, 'P-03', 'Kurir Obat', 'Puskesmas C', 'Penilaian', 3],
    ]);
    // The weights of stages are set, but nothing is carried over: that is said.
    expect(answer.findings.map((one) => one.code)).toContain('METHOD_CAUTION');
  });

  it('carries scores over by the weights of the stages', async () => {
    const answer = compute(await open(withSettings([['Gabung Nilai Tahap', 'ya']], twoStages)));
    // P-02: 0.3·72.5 + 0.7·80 = 77.75; P-01: 0.3·83.5 + 0.7·70 = 74.05
    expect(answer.stages[1]?.ranking).toMatchObject([
      { code: 'P-02', score: 77.75 },
      { code: 'P-01', score: 74.05 },
    ]);
    expect(answer.stages[1]?.ranking[0]?.explanation).toContain('Penilaian 72,50 × 30 + Presentasi 80,00 × 70');
  });

  it('ends before a stage that has not begun, and says so', async () => {
    const empty = [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', null, null],
      ['P-02', null, null],
    ];
    const answer = compute(await open(withTabs({ 'Presentasi · J1': empty, 'Presentasi · J2': empty }, twoStages)));
    expect(answer.ok).toBe(true);
    expect(answer.stages).toHaveLength(1);
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ code: 'STAGE_NOT_BEGUN', severity: 'info', stage: 'Presentasi' }),
    );
  });

  it('an error stops its stage and the later ones, not the earlier', async () => {
    const answer = compute(await open(withCell('Presentasi · J2', 1, 1, '8,5', twoStages)));
    expect(answer.ok).toBe(false);
    expect(answer.stages.map((one) => one.stage)).toEqual(['Penilaian']);
  });
});

it('breaks ties by the heaviest criterion and says so; what stays tied shares its rank', async () => {
  const tied = withTabs({
    'Penilaian · J1': [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', 80, 80],
      ['P-02', 84, 74],
      ['P-03', 80, 80],
    ],
    'Penilaian · J2': [
      ['Kode', 'Kebaruan', 'Efektif'],
      ['P-01', 80, 80],
      ['P-02', 84, 74],
      ['P-03', 80, 80],
    ],
  });
  const answer = compute(await open(tied));
  expect(answer.stages[0]?.ranking).toMatchObject([
    { rank: 1, code: 'P-02', tieBrokenBy: 'criteria' },
    { rank: 2, code: 'P-01', tieBrokenBy: 'shared' },
    { rank: 2, code: 'P-03', tieBrokenBy: 'shared' },
  ]);
  expect(answer.stages[0]?.ranking[0]?.explanation).toContain('“Kebaruan”: 84,00 (peringkat 2, P-01: 80,00)');
});

it('a tie at the last cut is a warning', async () => {
  const all = [
    ['Kode', 'Kebaruan', 'Efektif'],
    ['P-01', 80, 80],
    ['P-02', 80, 80],
    ['P-03', 60, 60],
  ];
  const answer = compute(await open(withTabs({ 'Penilaian · J1': all, 'Penilaian · J2': all })));
  expect(answer.ok).toBe(true);
  expect(answer.findings).toMatchObject([{ code: 'TIE_AT_CUT', severity: 'warning' }]);
  expect(answer.stages[0]?.ranking.filter((row) => row.advances)).toHaveLength(2);
});

it('below the passing score nobody advances; ranks stay', async () => {
  const answer = compute(await open(withSettings([['Nilai Minimal Lolos', 90]])));
  expect(answer.stages[0]?.ranking.map((row) => [row.rank, row.advances])).toEqual([
    [1, false],
    [2, false],
    [3, false],
  ]);
});

it('entries out of the running enter nothing and are never missing', async () => {
  const tabs = withTabs({
    Peserta: base.Peserta!.map((row, index) => [...row, ['Status', '', 'diskualifikasi', ''][index]!]),
    'Penilaian · J1': base['Penilaian · J1']!.filter((row) => row[0] !== 'P-02'),
  });
  const answer = compute(await open(tabs));
  expect(answer.ok).toBe(true);
  expect(answer.stages[0]?.ranking.map((row) => row.code)).toEqual(['P-01', 'P-03']);
});

it('a recusal leaves one judge out of one entry, and is told', async () => {
  const answer = compute(await open(withCell('Penilaian · J2', 1, 2, 'BK')));
  expect(answer.ok).toBe(true);
  expect(answer.stages[0]?.ranking[0]).toMatchObject({ code: 'P-01', score: 84, judgeScores: { J1: 84 } });
  expect(answer.stages[0]?.ranking[0]?.explanation).toContain('Juri J2 tidak dihitung: tidak menilai (BK)');
});

it('speaks English when the workbook does', async () => {
  const host = await open(withSettings([['Bahasa', 'en']]));
  const answer = compute(host);
  expect(answer.stages[0]?.ranking[0]?.explanation).toContain('Score 83.50 = mean of 2 judges (J1 84.00; J2 83.00)');
  expect(Object.keys(host.sheets())).toEqual(expect.arrayContaining(['Ranking · Penilaian', 'Findings', 'History']));
});

it('says which institutions take part and which have not submitted', async () => {
  const host = await open(
    withTabs({
      Instansi: [
        ['Instansi', 'Induk', 'Wajib'],
        ['Puskesmas A', 'Dinas Kesehatan', 'ya'],
        ['PUSKESMAS B', '', 'ya'],
        ['Dinas Sosial', '', 'ya'],
      ],
    }),
  );
  compute(host);
  const rows = host.sheets().Keikutsertaan!;
  expect(String(rows[1]?.[0])).toContain('2 dari 3 instansi mengirim inovasi');
  expect(rows.slice(3).map((row) => [row[0], row[3], row[4], row[5], row[6]])).toEqual([
    ['Puskesmas A', 'ya', 1, 'P-01', 'ikut'],
    ['PUSKESMAS B', 'ya', 1, 'P-02', 'ikut'],
    ['Dinas Sosial', 'ya', 0, '', 'belum mengirim'],
    ['Puskesmas C', 'tidak', 1, 'P-03', 'ikut, tidak terdaftar'],
  ]);
});

it('writes text as text although Sheets would read an amount or a number in it', async () => {
  const renamed = Object.fromEntries(
    Object.entries(base).map(([name, rows]) => [
      name,
      rows.map((row) => row.map((cell) => (cell === 'P-01' ? '(5)' : cell === 'Antrean Ringkas' ? 'Rp5.000' : cell))),
    ]),
  );
  const host = await open(renamed);
  compute(host);
  expect(written(host.sheets(), 'Peringkat · Penilaian')[1]?.slice(0, 3)).toEqual([1, '(5)', 'Rp5.000']);
});

it('ranks the stages before one whose configuration is wrong', async () => {
  const tabs = withTabs({
    'Penilaian · J1': null,
    'Penilaian · J2': null,
    Tahapan: [
      ['Urutan', 'Tahap', 'Lolos'],
      [1, 'Proposal', 2],
      [2, 'Presentasi', 1],
    ],
    Kriteria: [
      ['Tahap', 'Kriteria', 'Bobot', 'Maks'],
      ['Proposal', 'Kebaruan', 60, 100],
      ['Proposal', 'Efektif', 40, 100],
      ['Presentasi', 'Kebaruan', 0, 100],
    ],
    'Proposal · J1': base['Penilaian · J1']!,
    'Proposal · J2': base['Penilaian · J2']!,
  });
  const answer = compute(await open(tabs));
  expect(answer.findings).toMatchObject([
    { code: 'WEIGHTS_INVALID', stage: 'Presentasi' },
    { code: 'STAGE_NOT_BEGUN' },
  ]);
  expect(answer.stages.map((one) => one.stage)).toEqual(['Proposal']);
});

it('does not guess which of two tabs is a judge’s', async () => {
  const answer = compute(await open(withTabs({ 'Penilaian - J1': base['Penilaian · J2']! })));
  expect(answer.findings).toMatchObject([
    { code: 'TAB_COPY', severity: 'error', stage: 'Penilaian', tab: 'Penilaian - J1' },
  ]);
  expect(answer.findings[0]?.message).toContain('Penilaian · J1');
  expect(answer.stages).toEqual([]);
});

it('does not let a second configuration tab take the place of the first', async () => {
  const answer = compute(
    await open({
      Criteria: [
        ['Criterion', 'Weight', 'Max'],
        ['Kebaruan', 0, 100],
        ['Efektif', 100, 100],
      ],
      ...base,
    }),
  );
  expect(answer.findings).toMatchObject([{ code: 'TAB_COPY', severity: 'error', stage: null, tab: 'Kriteria' }]);
  expect(answer.stages).toEqual([]);
});

it('a fault in the settings does not hide what is wrong in the judges’ tabs', async () => {
  const answer = compute(await open(withSettings([['Metode', 'undian']], withCell('Penilaian · J2', 3, 2, null))));
  expect(answer.stages).toEqual([]);
  expect(answer.findings.map((one) => one.code)).toEqual(['SETTING_INVALID', 'SCORE_MISSING']);
});

it('tells of a judge’s tab that nobody in the judges tab belongs to', async () => {
  const tab = base['Penilaian · J1']!;
  const answer = compute(await open(withTabs({ 'Penilaian · J3': tab, 'Penilaian · catatan': [['x']] })));
  expect(answer.ok).toBe(true);
  expect(answer.findings).toMatchObject([
    { code: 'SETTING_INVALID', severity: 'warning', tab: 'Penilaian · J3', value: 'J3' },
  ]);
});

it('a column added to the history moves nothing', async () => {
  const history = [
    ['Riwayat', '', '', '', '', '', ''],
    ['Lembar Juri · catatan setiap perhitungan dan dokumen; jangan dihapus', '', '', '', '', '', ''],
    ['Waktu', 'Catatan kami', 'Pelaku', 'Tindakan', 'Rincian', 'Proses', 'Sidik Hasil'],
    ['2023-12-01 08:00:00', 'coba', 'a@x.id', 'hitung', '', 'abc', '00'],
  ];
  const host = await open(withTabs({ Riwayat: history }));
  const { hash } = compute(host);
  const row = host.sheets().Riwayat![4]!;
  expect([row[1], row[3], row[6]]).toEqual(['', 'hitung', hash]);
  compute(host);
  expect(host.sheets().Riwayat).toHaveLength(5);
});
