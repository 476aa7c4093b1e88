// One tab that all judges share, in the shapes people give it: read where it stands, in every run.

import { compute } from '../../use-cases/support';
import { adopt, bytesOf, contentOf, type In, openBytes, refuse, type Tab } from './book';
import { CODES, CRITERIA, ENTRIES, expectRanking, NAMES, ranked, SCORES } from './scores';

const JUDGES = ['Juri 1', 'Juri 2', 'Juri 3'];
const sum = (scores: number[]) => scores.reduce((total, one) => total + one, 0);
/** Juri 1 | Kebaruan … Total | Juri 2 …, merged over their columns; codes and names merged downwards. */
const groups = (labels = JUDGES, name = 'Penilaian'): Tab => ({
  name,
  merges: [
    [0, 0, 0, 15],
    ...[0, 1, 2].map((column): [number, number, number, number] => [2, column, 3, column]),
    ...labels.map((_, judge): [number, number, number, number] => [2, 3 + judge * 4, 2, 6 + judge * 4]),
  ],
  rows: [
    ['REKAPITULASI PENILAIAN DEWAN JURI'],
    [],
    [
      'No',
      'Nama Inovasi',
      'Instansi',
      ...labels.flatMap((label): In[] => [label, null, null, null]),
      'Rata-rata',
      'Peringkat',
    ],
    [null, null, null, ...labels.flatMap(() => [...CRITERIA, 'Total'])],
    ...NAMES.map((entry, at): In[] => [
      at + 1,
      entry,
      ENTRIES[at]![1],
      ...labels.flatMap((_, judge): In[] => [
        ...SCORES[judge]![at]!,
        {
          f: `SUM(${['D', 'H', 'L'][judge]}${at + 5}:${['F', 'J', 'N'][judge]}${at + 5})`,
          v: sum(SCORES[judge]![at]!),
        },
      ]),
      {
        f: `AVERAGE(G${at + 5},K${at + 5},O${at + 5})`,
        v: sum(SCORES.map((judge) => sum(judge[at]!))) / SCORES.length,
      },
      at + 1,
    ]),
    [null, null, null, null, null, null, null, 'Pasuruan, 7 Desember 2023'],
    [null, 'Mengetahui,', null, null, null, null, null, 'Ketua Dewan Juri'],
  ],
});

it('columns in groups under merged judges’ names', async () => {
  const { computed, facts, host } = await adopt([
    groups(),
    {
      name: 'Jadwal',
      rows: [
        ['Hari', 'Jam'],
        ['Senin', 9],
      ],
    },
  ]);
  expect(computed.findings.map((one) => one.code)).toEqual(['SCALE_ASSUMED']);
  expectRanking(computed.stages[0], ranked(SCORES));
  expect(facts).toEqual([
    'SCORE_TAB: Nilai 3 juri ada di satu tab “Penilaian”, setiap juri dengan kolom kriterianya sendiri: “Juri 1”, “Juri 2” dan “Juri 3”.',
    'CRITERIA: 3 kriteria: “Kebaruan”, “Efektif” dan “Manfaat”.',
    'WEIGHTS?: Bobot: sama untuk semua kriteria, karena tidak tertulis.',
    'SCALE?: Nilai maksimum: 100, diperkirakan dari nilai yang ada.',
    'ENTRIES?: 6 peserta, dikenali dari namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode.',
    'ENTRY_COLUMNS: Kolom peserta: nama “Nama Inovasi” dan instansi “Instansi”.',
    'PASSED_COLUMN: “No” bukan kriteria: nomor.',
    'PASSED_COLUMN: “Total” bukan kriteria: jumlah nilai.',
    'PASSED_COLUMN: “Rata-rata” bukan kriteria: rata-rata nilai.',
    'PASSED_COLUMN: “Peringkat” bukan kriteria: peringkat.',
    'PASSED_ROW: Baris 11 tab “Penilaian” (“Pasuruan, 7 Desember 2023”) bukan peserta: catatan.',
    'TAB_LEFT: Tab “Jadwal” dibiarkan: bukan tentang penilaian.',
  ]);
  expect(host.sheets().Tahapan).toEqual([
    ['Urutan', 'Tahap', 'Bobot', 'Lolos', 'Predikat', 'Bentuk', 'Tanggal', 'Tab Nilai'],
    [1, 'Penilaian', '', '', '', '', '', 'Penilaian'],
  ]);
});

it('findings of a shared tab lead to its own cells', async () => {
  const host = await openBytes(await bytesOf([groups()]));
  compute(host);
  host.editCell('Penilaian', 'I6', '');
  host.editCell('Penilaian', 'N7', 140);
  expect(compute(host).findings.map((one) => [one.code, one.tab, one.cell])).toEqual([
    ['SCORE_MISSING', 'Penilaian', 'I6'],
    ['SCORE_OUT_OF_RANGE', 'Penilaian', 'N7'],
  ]);
  host.editCell('Juri', 'A4', 'Juri 9');
  expect(compute(host).findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        code: 'TAB_MISSING',
        message:
          'Tab “Penilaian” tidak memuat nilai Juri 9. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.',
      }),
      expect.objectContaining({ code: 'SETTING_INVALID', severity: 'warning', tab: 'Penilaian' }),
    ]),
  );
  host.editCell('Tahapan', 'H2', 'Nilai Hilang');
  expect(compute(host).findings.map((one) => one.message)).toContain(
    '“Tahapan: Tab Nilai” = “Nilai Hilang” tidak dikenal.',
  );
});

it('people’s names over the groups', async () => {
  const names = ['Bu Retno', 'Dr. Sutrisno Hadi', 'Pak Budi'];
  const { computed, host } = await adopt([groups(names, 'Nilai')]);
  expectRanking(computed.stages[0], ranked(SCORES));
  expect(
    host
      .sheets()
      .Juri?.slice(1)
      .map((row) => row.slice(0, 2)),
  ).toEqual([
    ['Bu Retno', 'Bu Retno'],
    ['J1', 'Dr. Sutrisno Hadi'],
    ['Pak Budi', 'Pak Budi'],
  ]);
});

it('criteria over the judges', async () => {
  const { computed } = await adopt([
    {
      name: 'Nilai Juri',
      rows: [
        [
          'Kode',
          'Nama Inovasi',
          ...CRITERIA.flatMap((name): In[] => [
            `${name} (${{ Kebaruan: 20, Efektif: 30, Manfaat: 50 }[name]}%)`,
            null,
            null,
          ]),
        ],
        [null, null, ...CRITERIA.flatMap(() => ['J1', 'J2', 'J3'])],
        ...NAMES.map((entry, at): In[] => [
          CODES[at],
          entry,
          ...CRITERIA.flatMap((_, c) => SCORES.map((judge) => judge[at]![c]!)),
        ]),
      ],
    },
  ]);
  expectRanking(computed.stages[0], ranked(SCORES, { weights: [20, 30, 50] }));
});

it.each([
  ['Juri 1 - Kebaruan', (judge: number, name: string) => `Juri ${judge + 1} - ${name}`],
  ['Kebaruan J1', (judge: number, name: string) => `${name} J${judge + 1}`],
  ['Kebaruan (Juri 1)', (judge: number, name: string) => `${name} (Juri ${judge + 1})`],
  ['J1_Kebaruan', (judge: number, name: string) => `J${judge + 1}_${name}`],
] as const)('judge and criterion in one header: %s', async (_, header) => {
  const { computed } = await adopt([
    {
      name: 'Sheet1',
      rows: [
        ['PENILAIAN LOMBA'],
        [
          'Kode',
          'Nama Inovasi',
          ...SCORES.flatMap((__, judge) => CRITERIA.map((name) => header(judge, name))),
          'Nilai Akhir',
        ],
        ...NAMES.map((entry, at): In[] => [CODES[at], entry, ...SCORES.flatMap((judge) => judge[at]!), 1]),
      ],
    },
  ]);
  expect(computed.stages[0]?.judges).toHaveLength(3);
  expectRanking(computed.stages[0], ranked(SCORES));
});

it.each([
  ['Juri 1 | Juri 2 | Juri 3', [], ['No', 'Nama Inovasi', ...JUDGES, 'Rata-rata', 'Ranking']],
  [
    'Nilai Juri over names',
    [[null, null, 'Nilai Juri', null, null, null, null]],
    ['No', 'Nama Inovasi', 'Bu Retno', 'Pak Budi', 'Bu Siti', 'Jumlah', 'Ranking'],
  ],
  [
    'Nilai Juri I …',
    [['LOMBA']],
    ['No', 'Peserta', 'Nilai Juri I', 'Nilai Juri II', 'Nilai Juri III', 'Total', 'Juara'],
  ],
] as [string, In[][], In[]][])('one score per judge: %s', async (_, above, header) => {
  const { computed, facts, host } = await adopt([
    {
      name: 'Rekap Nilai',
      rows: [
        ...above,
        header,
        ...NAMES.map((entry, at): In[] => [at + 1, entry, ...SCORES.map((judge) => judge[at]![0]!), 1, 1]),
      ],
    },
  ]);
  expectRanking(
    computed.stages[0],
    ranked(
      SCORES.map((judge) => judge.map((entry) => [entry[0]!])),
      { weights: [1] },
    ),
  );
  expect(host.sheets().Kriteria?.[1]?.[1]).toBe('Nilai');
  expect(facts[0]).toContain('SCORE_TAB?: Nilai 3 juri ada di satu tab “Rekap Nilai”, satu nilai per juri');
});

describe('rows per judge', () => {
  const form = (more: In[][] = []): Tab => ({
    name: 'Form Responses 1',
    rows: [
      ['Timestamp', 'Email Address', 'Inovasi yang dinilai', ...CRITERIA, 'Catatan'],
      ...NAMES.flatMap((entry, at) =>
        SCORES.map((judge, j): In[] => [
          new Date(Date.UTC(2023, 10, 1 + at, 8 + j)),
          `${['retno', 'budi', 'siti'][j]}@pasuruankota.go.id`,
          entry,
          ...judge[at]!,
          'baik',
        ]),
      ),
      ...more,
    ],
  });

  it('a form’s responses, by e-mail', async () => {
    const { computed, host, facts } = await adopt([form()]);
    expectRanking(computed.stages[0], ranked(SCORES));
    expect(facts[0]).toContain('satu baris per juri dan peserta');
    expect(host.sheets().Juri?.[0]).toContain('Email');
    expect(host.sheets().Juri?.[1]).toEqual(['J1', '', '', '', 'retno@pasuruankota.go.id', '', '', '']);
  });

  it('a second response for the same entry is an error at its row: which counts is not guessed', async () => {
    const { computed } = await adopt([
      form([[new Date(Date.UTC(2023, 10, 20)), 'budi@pasuruankota.go.id', NAMES[0], 90, 90, 90, 'ralat']]),
    ]);
    expect(computed.stages).toEqual([]);
    expect(computed.findings).toContainEqual(
      expect.objectContaining({
        code: 'ROW_DUPLICATE_ENTRY',
        tab: 'Form Responses 1',
        message: `“${NAMES[0]}” (P01) ada lebih dari sekali di tab Juri J2 (baris 3 dan 20). Sisakan satu baris.`,
      }),
    );
  });

  it('judge, entry and criteria in columns, a blank line between', async () => {
    const { computed } = await adopt([
      {
        name: 'Data nilai',
        rows: [
          ['No', 'Nama Juri', 'Kode', 'Nama Inovasi', ...CRITERIA],
          ...SCORES.flatMap((judge, j) => [
            ...judge.map((entry, at): In[] => [
              at,
              j === 1 ? ' bu RETNO' : ['Pak Budi', '', 'Drs. H. Slamet Riyadi'][j],
              CODES[at],
              NAMES[at],
              ...entry,
            ]),
            [],
          ]),
        ],
      },
    ]);
    expect(computed.stages[0]?.judges).toEqual(['Pak Budi', 'bu RETNO', 'J1']);
    expectRanking(computed.stages[0], ranked(SCORES));
  });

  const list = (rows: In[][]): Tab => ({ name: 'Database', rows: [['Juri', 'Peserta', 'Kriteria', 'Nilai'], ...rows] });
  const all = SCORES.flatMap((judge, j) =>
    judge.flatMap((entry, at) => entry.map((score, c): In[] => [`J${j + 1}`, NAMES[at], CRITERIA[c], score])),
  );

  it('one score a row, in any order', async () => {
    const mixed = all
      .map((row, at) => ({ row, key: (at * 37) % all.length }))
      .sort((one, other) => one.key - other.key)
      .map(({ row }) => row);
    const { computed, facts } = await adopt([list(mixed)]);
    expectRanking(computed.stages[0], ranked(SCORES));
    expect(facts[0]).toBe(
      'SCORE_TAB: Nilai 3 juri ada di satu tab “Database”, satu baris per nilai: “J1”, “J2” dan “J3”.'.replace(
        /“J1”.*/,
        facts[0]!.split(': ').pop()!,
      ),
    );
  });

  it('findings of one score a row lead to the score’s own cell', async () => {
    const broken = all.map((row, at) =>
      at === 10 ? [...row.slice(0, 3), '82,5'] : at === 20 ? [...row.slice(0, 3), 170] : row,
    );
    const { computed } = await adopt([list(broken)]);
    expect(computed.findings.filter((one) => one.severity === 'error').map((one) => [one.code, one.cell])).toEqual([
      ['SCORE_TEXT_NUMBER', 'D12'],
      ['SCORE_OUT_OF_RANGE', 'D22'],
    ]);
    const doubled = await adopt([list([...all, all[4]!])]);
    expect(doubled.computed.findings.map((one) => one.code)).toContain('ROW_DUPLICATE_ENTRY');
  });
});

it('a tab of totals beside the judges’ own tabs is left alone', async () => {
  const { computed, facts } = await adopt([
    ...SCORES.map(
      (judge, j): Tab => ({
        name: `Juri ${j + 1}`,
        rows: [['Nama Inovasi', ...CRITERIA], ...NAMES.map((name, at): In[] => [name, ...judge[at]!])],
      }),
    ),
    {
      name: 'Nilai Total',
      rows: [
        ['Nama Inovasi', ...JUDGES],
        ...NAMES.map((name, at): In[] => [
          name,
          ...SCORES.map((judge, j) => ({ f: `SUM('Juri ${j + 1}'!B${at + 2}:D${at + 2})`, v: sum(judge[at]!) })),
        ]),
      ],
    },
  ]);
  expectRanking(computed.stages[0], ranked(SCORES));
  expect(facts).toContain('TAB_LEFT?: Tab “Nilai Total” dibiarkan: angkanya ringkasan dari tab lain.');
});

it('two shared tabs: which is which has to be said, and can be', async () => {
  const tabs = [groups(JUDGES, 'Presentasi'), groups(JUDGES, 'Lapangan')];
  expect(await refuse(tabs)).toContain(
    'Tab “Presentasi” dan “Lapangan” masing-masing memuat nilai beberapa juri. Buat tab Tahapan dengan kolom Tahap dan Tab Nilai',
  );
  const host = await openBytes(
    await bytesOf([
      ...tabs,
      {
        name: 'Tahapan',
        rows: [
          ['Tahap', 'Lolos', 'Tab Nilai'],
          ['Presentasi', null, 'Presentasi'],
          ['Lapangan', null, 'Lapangan'],
        ],
      },
    ]),
  );
  const { stages } = compute(host);
  expect(stages.map((one) => one.stage)).toEqual(['Presentasi', 'Lapangan']);
  expectRanking(stages[1], ranked(SCORES));
});

it('costs one read of the shared tab in every later run', async () => {
  const host = await openBytes(
    await bytesOf([
      groups(),
      {
        name: 'Lain',
        rows: [
          ['Kode', 'x'],
          ['1', 5],
        ],
      },
    ]),
  );
  compute(host);
  const later = await openBytes(await host.toBytes());
  later.call('validateWorkbook');
  // Pengaturan, Tahapan, Kriteria, Peserta, Juri, Riwayat, and the shared tab.
  expect(later.cost().calls['Range.getValues']).toBe(7);
  expect(Object.keys(await contentOf(await later.toBytes()))).toContain('Lain');
});
