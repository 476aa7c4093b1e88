// A tab per judge, as people make them without having heard of Lembar Juri: adopted by the built add-on.
import { compute } from '../../use-cases/support';
import { adopt, bytesOf, type In, openBytes, type Tab } from './book';
import { CODES, CRITERIA, ENTRIES, expectRanking, NAMES, ranked, SCORES, scaled } from './scores';

const lines = (judge: number, order = ENTRIES.map((_, index) => index)): In[][] =>
  order.map((entry, row) => [row + 1, CODES[entry], NAMES[entry], ENTRIES[entry]![1], ...SCORES[judge]![entry]!]);
const HEADER = ['No', 'Kode', 'Nama Inovasi', 'Instansi', ...CRITERIA];
const codesOf = (findings: { code: string }[]) => findings.map((one) => one.code);

it('official forms: merged titles, blank rows, formulas for totals and ranks, a signature, a formula recapitulation', async () => {
  const scoresIn = (row: In[]): number[] => row.slice(4) as number[];
  const totalsOf = (judge: number, order?: number[]): number[] =>
    lines(judge, order).map((row) => scoresIn(row).reduce((sum, one) => sum + one, 0));
  const rankIn = (totals: number[], total: number): number => totals.filter((one) => one > total).length + 1;
  const meanOf = (judge: number, criterion: number): number =>
    SCORES[judge]!.reduce((sum, entry) => sum + entry[criterion]!, 0) / NAMES.length;
  const last = [2, 1, 0, 5, 4, 3];
  const tab = (name: string, judge: number, order?: number[]): Tab => ({
    name,
    merges: [
      [0, 0, 0, 7],
      [1, 0, 1, 7],
    ],
    rows: [
      ['LEMBAR PENILAIAN LOMBA INOVASI PELAYANAN PUBLIK'],
      ['PEMERINTAH KOTA PASURUAN TAHUN ANGGARAN 2023'],
      [],
      ['Nama Juri', null, `: ${name}`],
      [],
      [...HEADER, 'Total', 'Peringkat'],
      ...lines(judge, order).map((row, at): In[] => [
        ...row,
        { f: `SUM(E${at + 7}:G${at + 7})`, v: totalsOf(judge, order)[at]! },
        { f: `RANK(H${at + 7},H$7:H$12)`, v: rankIn(totalsOf(judge, order), totalsOf(judge, order)[at]!) },
      ]),
      [
        null,
        null,
        null,
        'Rata-rata',
        { f: 'AVERAGE(E7:E12)', v: meanOf(judge, 0) },
        { f: 'AVERAGE(F7:F12)', v: meanOf(judge, 1) },
      ],
      [],
      [null, null, null, null, null, 'Pasuruan, 7 Desember 2023'],
      [null, null, 'Mengetahui,', null, null, 'Juri,'],
      [null, null, 'Ketua Dewan Juri'],
      [null, null, 'NIP 19700101 199503 1 001', null, null, name],
    ],
  });
  const { computed, facts, host } = await adopt([
    tab('Dr. Retno Wulandari', 0),
    tab('Ir. Sutrisno Hadi, M.T.', 1, [5, 3, 1, 0, 2, 4]),
    tab('Dra. Siti Aminah', 2, last),
    {
      name: 'Rekap',
      rows: [
        ['Kode', 'Nama Inovasi', 'Rata-rata', 'Peringkat'],
        ...CODES.map((code, at): In[] => [
          code,
          NAMES[at],
          { f: `AVERAGE('Dra. Siti Aminah'!H${at + 7})`, v: totalsOf(2, last)[at]! },
          { f: `RANK(C${at + 2},C$2:C$7)`, v: rankIn(totalsOf(2, last), totalsOf(2, last)[at]!) },
        ]),
      ],
    },
    { name: 'Catatan rapat', rows: [['Rapat Senin pukul 09.00'], ['Hadir semua juri']] },
    { name: 'Sheet4', rows: [] },
  ]);
  expect(codesOf(computed.findings)).toEqual(['SCALE_ASSUMED']);
  expectRanking(computed.stages[0], ranked(SCORES));
  expect(computed.stages[0]?.ranking[0]?.institution).not.toBe('');
  expect(facts).toEqual([
    'JUDGE_TABS?: 3 tab juri: “Dr. Retno Wulandari”, “Ir. Sutrisno Hadi, M.T.” dan “Dra. Siti Aminah”.',
    'CRITERIA: 3 kriteria: “Kebaruan”, “Efektif” dan “Manfaat”.',
    'WEIGHTS?: Bobot: sama untuk semua kriteria, karena tidak tertulis.',
    'SCALE?: Nilai maksimum: 100, diperkirakan dari nilai yang ada.',
    'ENTRIES: 6 peserta, dikenali dari kodenya.',
    'TITLES?: Dari judul di atas tabel: LOMBA INOVASI PELAYANAN PUBLIK, tahun 2023, Pasuruan dan Pemerintah Kota Pasuruan.',
    'ENTRY_COLUMNS: Kolom peserta: kode “Kode”, nama “Nama Inovasi” dan instansi “Instansi”.',
    'PASSED_COLUMN: “No” bukan kriteria: nomor.',
    'PASSED_COLUMN: “Total” bukan kriteria: jumlah nilai.',
    'PASSED_COLUMN: “Peringkat” bukan kriteria: peringkat.',
    'PASSED_ROW: Baris 13 tab “Dr. Retno Wulandari” (“Rata-rata”) bukan peserta: jumlah atau statistik.',
    'PASSED_ROW: Baris 15 tab “Dr. Retno Wulandari” (“Pasuruan, 7 Desember 2023”) bukan peserta: catatan.',
    'TAB_LEFT: Tab “Rekap” dibiarkan: namanya rekap, hasil, salinan, atau contoh.',
    'TAB_LEFT: Tab “Catatan rapat” dibiarkan: tidak punya kolom peserta.',
    'TAB_LEFT: Tab “Sheet4” dibiarkan: kosong.',
  ]);
  expect(
    host
      .sheets()
      .Juri?.slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ['J1', 'Dr. Retno Wulandari'],
    ['J2', 'Ir. Sutrisno Hadi, M.T.'],
    ['J3', 'Dra. Siti Aminah'],
  ]);
});

it('Sheet1, Sheet2, Sheet3 with the judge’s name over the table; weights in the headers', async () => {
  const judges = ['Bu Retno', 'Pak Budi', 'Bu Siti'];
  const { computed, facts, host } = await adopt(
    judges.map(
      (name, judge): Tab => ({
        name: `Sheet${judge + 1}`,
        rows: [
          ['FORM PENILAIAN'],
          [`Nama Juri : ${name}`],
          [],
          ['NO.', 'NAMA INOVASI', 'INSTANSI', 'KEBARUAN (50 %)', 'Efektif (30%)', 'manfaat [20%]'],
          ...NAMES.map((entry, at): In[] => [at + 1, entry, ENTRIES[at]![1], ...SCORES[judge]![at]!]),
        ],
      }),
    ),
  );
  expectRanking(computed.stages[0], ranked(SCORES, { weights: [50, 30, 20] }));
  expect(
    host
      .sheets()
      .Juri?.slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual(judges.map((name, at) => [`Sheet${at + 1}`, name]));
  expect(facts).toContain('WEIGHTS: Bobot: dari judul kolom.');
  expect(facts).toContain(
    'ENTRIES?: 6 peserta, dikenali dari namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode.',
  );
});

it('no codes, names typed differently on each tab, a Bobot row, a scale to 10', async () => {
  const tens = scaled(SCORES, (score) => Math.round(score / 5) / 2);
  const spell = [
    (name: string) => name,
    (name: string) => name.toUpperCase(),
    (name: string) => ` ${name.replace(' ', '  ').toLowerCase()}. `,
  ];
  const { computed, validated, facts } = await adopt(
    [0, 1, 2].map(
      (judge): Tab => ({
        name: `Juri ${judge + 1}`,
        rows: [
          ['No', 'Judul Inovasi', ...CRITERIA, 'Jumlah'],
          [null, 'Bobot', 0.4, 0.4, 0.2],
          ...[...NAMES.keys()]
            .reverse()
            .map((at, row): In[] => [row + 1, spell[judge]!(NAMES[at]!), ...tens[judge]![at]!, 1]),
        ],
      }),
    ),
  );

  expect(codesOf(validated.findings)).toEqual(['SCALE_ASSUMED']);
  const wanted = ranked(tens, { weights: [40, 40, 20], max: [10, 10, 10] });
  expectRanking(computed.stages[0], wanted);
  expect(facts).toContain('SCALE?: Nilai maksimum: 10, diperkirakan dari nilai yang ada.');
  expect(facts).toContain('WEIGHTS: Bobot: dari baris bobot.');
});

it('a scale from 1 to 5, weights on a row over the headers', async () => {
  const fives = scaled(SCORES, (score) => 1 + Math.floor((score - 54) / 11));
  const { computed } = await adopt(
    [0, 1, 2].map(
      (judge): Tab => ({
        name: `J${judge + 1}`,
        rows: [
          ['Bobot (%)', null, 20, 30, 50],
          ['Kode Peserta', 'Nama Peserta', ...CRITERIA],
          ...NAMES.map((name, at): In[] => [CODES[at], name, ...fives[judge]![at]!]),
        ],
      }),
    ),
  );
  expectRanking(computed.stages[0], ranked(fives, { weights: [20, 30, 50], max: [5, 5, 5] }));
});

it('points: maxima of 30, 50 and 20 in the headers add up', async () => {
  const max = [30, 50, 20];
  const points = SCORES.map((judge) =>
    judge.map((entry) => entry.map((score, at) => Math.round((score * max[at]!) / 100))),
  );
  const { computed, facts } = await adopt(
    [0, 1, 2].map(
      (judge): Tab => ({
        name: `Penilai ${'ABC'[judge]}`,
        rows: [
          ['Kode', 'Peserta', 'Kebaruan (maks 30)', 'Efektif (0-50)', 'Manfaat (20)', 'TOTAL'],
          ...NAMES.map((name, at): In[] => [CODES[at], name, ...points[judge]![at]!, 0]),
        ],
      }),
    ),
  );
  expect(codesOf(computed.findings)).toEqual([]);
  expectRanking(computed.stages[0], ranked(points, { weights: max, max }));
  expect(facts).toContain(
    'WEIGHTS: Bobot: sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin.'.replace(
      'WEIGHTS:',
      'WEIGHTS?:',
    ),
  );
  expect(facts).toContain('SCALE: Nilai maksimum: 30, 50 dan 20, seperti tertulis.');
});

it('percentages as Sheets stores them', async () => {
  const shares = scaled(SCORES, (score) => score / 100);
  const { computed } = await adopt(
    [0, 1].map(
      (judge): Tab => ({
        name: `Juri ${judge + 1}`,
        rows: [
          ['Kode', 'Nama Inovasi', ...CRITERIA],
          ...NAMES.map((name, at): In[] => [CODES[at], name, ...shares[judge]![at]!]),
        ],
      }),
    ),
  );
  expectRanking(computed.stages[0], ranked(shares.slice(0, 2), { max: [1, 1, 1] }));
});

it('a list of participants beside the judges’ tabs, which hold codes alone', async () => {
  const { computed, facts, host } = await adopt([
    {
      name: 'Daftar Peserta',
      rows: [
        ['DAFTAR PESERTA LOMBA INOVASI'],
        ['No', 'Kode', 'Nama Inovasi', 'Instansi', 'Kategori', 'No. WA'],
        ...[...NAMES.keys()]
          .reverse()
          .map((at, row): In[] => [row + 1, CODES[at], NAMES[at], ENTRIES[at]![1], 'Digital', '0812000']),
        [7, 'INV-07', 'Tidak Ikut', 'Dinas X', 'Digital', '0812999'],
      ],
    },
    ...[0, 1, 2].map(
      (judge): Tab => ({
        name: `J${judge + 1}`,
        rows: [['Kode', ...CRITERIA], ...CODES.map((code, at): In[] => [code, ...SCORES[judge]![at]!])],
      }),
    ),
  ]);
  expectRanking(computed.stages[0], ranked(SCORES));
  expect(computed.stages[0]?.ranking.every((row) => row.institution !== '' && row.category === 'Digital')).toBe(true);
  expect(host.sheets().Peserta?.[1]?.slice(0, 3)).toEqual(['INV-06', 'Pasar Digital', 'Dinas Perindag']);
  expect(facts).toContain(
    'ENTRY_LIST?: Nama dan instansi peserta dilengkapi dari tab “Daftar Peserta”; 1 baris di sana tidak ada di tab juri mana pun dan tidak diikutkan.',
  );
});

it('an average of the judges with the same headers is no judge', async () => {
  const tab = (name: string, scores: number[][]): Tab => ({
    name,
    rows: [['Kode', 'Nama Inovasi', ...CRITERIA], ...CODES.map((code, at): In[] => [code, NAMES[at], ...scores[at]!])],
  });
  const mean = ENTRIES.map((_, at) =>
    CRITERIA.map((__, c) => Math.round((SCORES[0]![at]![c]! + SCORES[1]![at]![c]!) * 50) / 100),
  );
  const { computed, facts } = await adopt([tab('Bu Ana', SCORES[0]!), tab('Pak Budi', SCORES[1]!), tab('Semua', mean)]);
  expect(computed.stages[0]?.judges).toEqual(['Bu Ana', 'Pak Budi']);
  expectRanking(computed.stages[0], ranked(SCORES.slice(0, 2)));
  expect(facts).toContain('TAB_LEFT?: Tab “Semua” dibiarkan: angkanya ringkasan dari tab lain.');
});

it('a hidden tab like the judges’ is asked about: nothing is ranked before', async () => {
  const tab = (name: string, judge: number): Tab => ({ name, rows: [HEADER, ...lines(judge)] });
  const tabs = [tab('Bu Ana', 0), tab('Pak Budi', 1), { ...tab('Pak Budi lama', 2), hidden: true }];
  const host = await openBytes(await bytesOf(tabs));
  const computed = compute(host);
  expect(computed.stages).toEqual([]);
  expect(computed.findings[0]).toMatchObject({ code: 'UNDERSTANDING_OPEN', severity: 'error', tab: 'Pak Budi lama' });
  expect(Object.keys(host.sheets())).not.toContain('Juri');
});

it('two stages by the names of the tabs; as many advance as the second one lists', async () => {
  const first = ranked(SCORES.slice(0, 2));
  const survivors = first.slice(0, 3).map(([, name]) => NAMES.indexOf(name as (typeof NAMES)[number]));
  const finals = scaled(SCORES, (score) => 150 - score);
  const tab = (name: string, judge: number, all: number[][][], criteria: string[], order: number[]): Tab => ({
    name,
    rows: [
      ['Kode', 'Nama Inovasi', ...criteria],
      ...order.map((at): In[] => [CODES[at], NAMES[at], ...all[judge]![at]!]),
    ],
  });
  const all = [...NAMES.keys()];
  const stageTabs = (stage: string, scores: number[][][], criteria: string[], order: number[]): Tab[] => [
    tab(`${stage} - J1`, 0, scores, criteria, order),
    tab(`${stage} - Dr. Sutrisno Hadi`, 1, scores, criteria, order),
  ];
  const { computed, facts, host } = await adopt([
    ...stageTabs('Proposal', SCORES, CRITERIA, all),
    ...stageTabs('Final', finals, ['Paparan', 'Tanya Jawab', 'Dampak'], survivors),
  ]);
  expect(computed.stages.map((one) => [one.stage, one.judges])).toEqual([
    ['Proposal', ['J1', 'J2']],
    ['Final', ['J1', 'J2']],
  ]);
  expectRanking(computed.stages[0], first);
  const names = survivors.map((at) => NAMES[at]!);
  expectRanking(
    computed.stages[1],
    ranked(
      finals.slice(0, 2).map((judge) => survivors.map((at) => judge[at]!)),
      { names },
    ),
  );
  expect(facts[0]).toBe(
    'STAGES?: 2 tahap, menurut nama tab juri: Proposal (lolos 3) dan Final. Urutan dan jumlah lolos diperbaiki di tab Tahapan.',
  );
  expect(
    host
      .sheets()
      .Tahapan?.slice(1)
      .map((row) => row.slice(0, 4)),
  ).toEqual([
    [1, 'Proposal', '', 3],
    [2, 'Final', '', ''],
  ]);
  expect(
    host
      .sheets()
      .Kriteria?.slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ...CRITERIA.map((name) => ['Proposal', name]),
    ...['Paparan', 'Tanya Jawab', 'Dampak'].map((name) => ['Final', name]),
  ]);
});

it('missing entries, numbers as text and dates are findings on their cells', async () => {
  const { computed } = await adopt([
    { name: 'Juri 1', rows: [['JUDUL'], HEADER, ...lines(0).slice(0, 5)] },
    {
      name: 'Juri 2',
      rows: [
        HEADER,
        ...lines(1).map((row, at) =>
          at === 2 ? [...row.slice(0, 4), '82,5', new Date(Date.UTC(2023, 4, 8)), 70] : row,
        ),
      ],
    },
  ]);
  expect(computed.stages).toEqual([]);
  expect(computed.findings.map((one) => [one.code, one.tab, one.cell])).toEqual([
    ['ROW_MISSING_ENTRY', 'Juri 1', null],
    ['SCORE_TEXT_NUMBER', 'Juri 2', 'E4'],
    ['SCORE_IS_DATE', 'Juri 2', 'F4'],
    ['SCALE_ASSUMED', null, null],
  ]);
});

it('a slip in a name is told and nothing is written down until it is mended', async () => {
  const rows = (judge: number): In[][] => NAMES.map((name, at): In[] => [at + 1, name, ...SCORES[judge]![at]!]);
  const header = ['No', 'Nama Inovasi', ...CRITERIA];
  const typo = rows(2).map((row) => row.map((cell) => (cell === 'Kurir Obat' ? 'Kurirr Obat' : cell)));
  const host = await openBytes(
    await bytesOf([
      { name: 'Juri 1', rows: [header, ...rows(0)] },
      { name: 'Juri 2', rows: [header, ...rows(1)] },
      { name: 'Juri 3', rows: [header, ...typo] },
    ]),
  );
  const { findings, stages } = compute(host);
  expect(stages).toEqual([]);
  expect(findings.find((one) => one.code === 'NAMES_SIMILAR')?.message).toBe(
    '“Kurir Obat” dan “Kurirr Obat” hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab Peserta dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.',
  );
  expect(Object.keys(host.sheets())).not.toContain('Peserta');
  host.editCell('Juri 3', 'B4', 'Kurir Obat');
  expectRanking(compute(host).stages[0], ranked(SCORES));
  expect(host.sheets().Peserta).toHaveLength(7);
});
