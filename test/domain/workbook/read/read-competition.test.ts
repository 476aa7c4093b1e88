// The configuration tabs as people fill them in, and what a new workbook writes read back.
import { presets } from '../../../../src/domain/settings/presets';
import { settingsSchema } from '../../../../src/domain/settings/settings';
import type { Cell, Grid } from '../../../../src/domain/vocabulary/cell';
import {
  type ConfigurationTab,
  configurationTabs,
  readCompetition,
} from '../../../../src/domain/workbook/read/read-competition';
import { configurationContents } from '../../../../src/domain/workbook/write/write-configuration';
import { gridOf } from '../grids';

const read = (tabs: Partial<Record<ConfigurationTab, Cell[][]>>) =>
  readCompetition(
    new Map(
      Object.entries(tabs).map(([part, rows]): [ConfigurationTab, Grid] => [
        part as ConfigurationTab,
        gridOf(part, rows),
      ]),
    ),
  );

it('knows the tabs in either language', () => {
  expect(configurationTabs(['PENGATURAN', 'Stages', 'Kriteria ', 'Proposal · J1'])).toEqual(
    new Map([
      ['settings', 'PENGATURAN'],
      ['stages', 'Stages'],
      ['criteria', 'Kriteria '],
    ]),
  );
});

it('calls the one stage of a workbook without stages Penilaian', () => {
  expect(read({}).competition.stages.map((stage) => stage.name)).toEqual(['Penilaian']);
});

it('reads numbers by category and unit type, and writes them so that they read back', () => {
  const { competition, findings } = read({
    stages: [
      ['Tahap', 'Lolos', 'Predikat', 'Nilai Minimal Lolos', 'Minimal per Jenis Unit', 'Susunan Predikat'],
      ['Satu', 'Umum: 5; Replikasi: 2, Khusus = 3', '', '72,5; Khusus: 70', '', ''],
      ['Dua', 6, '3: A; 6: B', '', 'Sekolah: 1\nPuskesmas: 2', 'bersarang'],
    ],
  });
  expect(findings).toEqual([]);
  const named = (name: string, value: number) => ({ name, value });
  expect(competition.stages).toMatchObject([
    {
      advance: 10,
      advanceByCategory: [named('Umum', 5), named('Replikasi', 2), named('Khusus', 3)],
      passingScores: [named('', 72.5), named('Khusus', 70)],
    },
    { advance: 6, minByUnitType: [named('Sekolah', 1), named('Puskesmas', 2)], nestedTitles: true },
  ]);
  expect(competition.stages[0]).not.toHaveProperty('nestedTitles');
  const content = configurationContents(competition).find(({ name }) => name === 'Tahapan');
  expect(read({ stages: content?.values ?? [] }).competition.stages).toEqual(competition.stages);
});

it.each([
  ['Lolos', 'Umum: 5; umum: 2'],
  ['Lolos', 'Umum: lima'],
  ['Lolos', '5; Umum: 2'],
  ['Lolos', 'Umum: 0'],
  ['Nilai Minimal Lolos', 'tinggi'],
  ['Minimal per Jenis Unit', '2'],
  ['Minimal per Jenis Unit', 'Sekolah: 1,5'],
])('refuses %s = %s', (header, value) => {
  const { findings } = read({
    stages: [
      ['Tahap', header],
      ['Satu', value],
    ],
  });
  expect(findings).toMatchObject([
    { code: 'SETTING_INVALID', severity: 'error', cell: 'B2', params: { reason: 'named-numbers', value } },
  ]);
});

it('reads stages in their order, with one title or several outcomes', () => {
  const { competition, findings } = read({
    stages: [
      ['Urutan', 'Tahap', 'Bobot', 'Lolos', 'Predikat', 'Bentuk', 'Tanggal'],
      [
        2,
        'Presentasi',
        '60%',
        6,
        '3: Nominasi Nasional; 6: Nominasi Provinsi',
        'presentasi',
        { date: '2021-03-16T00:00:00' },
      ],
      [1, 'Berkas', '40%', '', 'Finalis', 'Files', ''],
    ],
  });
  expect(findings).toEqual([]);
  expect(competition.stages).toEqual([
    { name: 'Berkas', weight: 40, advance: null, title: { name: 'Finalis' }, form: 'files', date: null },
    {
      name: 'Presentasi',
      weight: 60,
      advance: 6,
      title: {
        outcomes: [
          { places: 3, name: 'Nominasi Nasional' },
          { places: 6, name: 'Nominasi Provinsi' },
        ],
      },
      form: 'presentation',
      date: '2021-03-16',
    },
  ]);
});

it('takes blank weights for equal ones only when all are blank', () => {
  const equal = read({
    criteria: [
      ['Kriteria', 'Bobot'],
      ['A', ''],
      ['B', ''],
    ],
  });
  expect(equal.competition.criteria.map((one) => [one.weight, one.min, one.max])).toEqual([
    [1, 0, 100],
    [1, 0, 100],
  ]);
  const partly = read({
    criteria: [
      ['Kriteria', 'Bobot'],
      ['A', 30],
      ['B', ''],
    ],
  });
  expect(partly.findings).toMatchObject([
    { code: 'WEIGHTS_INVALID', tab: 'criteria', cell: 'B3', params: { reason: 'partly-blank' } },
  ]);
});

it.each<[string, ConfigurationTab, Cell[][], string, object]>([
  [
    'a weight that is no number',
    'criteria',
    [
      ['Kriteria', 'Bobot'],
      ['A', 'banyak'],
    ],
    'B2',
    { reason: 'not-a-number' },
  ],
  [
    'a maximum that is no number',
    'criteria',
    [
      ['Kriteria', 'Maks'],
      ['A', 'seratus'],
    ],
    'B2',
    { setting: 'criteria.max', reason: 'not-a-number' },
  ],
  [
    'half a place',
    'stages',
    [
      ['Tahap', 'Lolos'],
      ['A', 2.5],
    ],
    'B2',
    { setting: 'stages.advance', reason: 'out-of-range' },
  ],
  [
    'a title that is half an outcome',
    'stages',
    [
      ['Tahap', 'Predikat'],
      ['A', '3: Nasional; Provinsi'],
    ],
    'B2',
    { setting: 'stages.title' },
  ],
  [
    'a status nobody knows',
    'entries',
    [
      ['Kode', 'Status'],
      ['P-01', 'ragu'],
    ],
    'B2',
    { setting: 'entries.status', reason: 'not-allowed' },
  ],
  [
    'a row without its key',
    'judges',
    [
      ['Kode', 'Nama'],
      ['', 'Bu Retno'],
    ],
    'A2',
    { setting: 'judges.code', reason: 'empty' },
  ],
  [
    'an entry without a code',
    'entries',
    [
      ['Kode', 'Nama Inovasi'],
      ['', 'Antrean'],
    ],
    'A2',
    { name: 'Antrean' },
  ],
])('reports %s at its cell', (_, part, rows, cell, params) => {
  expect(read({ [part]: rows }).findings).toMatchObject([{ severity: 'error', tab: part, cell, params }]);
});

it('reads entries and judges with their stages and conflicts', () => {
  const { competition } = read({
    stages: [['Tahap'], ['Berkas'], ['Presentasi']],
    entries: [
      ['Kode', 'Nama Inovasi', 'Status'],
      [7, 'Antrean', 'Diskualifikasi'],
      ['P-02', 'Posyandu', ''],
    ],
    judges: [
      ['Kode', 'Nama', 'Tahap', 'Benturan'],
      ['J1', 'Bu Retno', 'berkas, PRESENTASI', '7; P-02'],
      ['J2', 'Pak Budi', '', ''],
    ],
  });
  expect(competition.entries.map((one) => [one.code, one.status])).toEqual([
    ['7', 'disqualified'],
    ['P-02', 'running'],
  ]);
  expect(competition.judges).toMatchObject([
    { code: 'J1', stages: ['Berkas', 'Presentasi'], conflicts: ['7', 'P-02'] },
    { code: 'J2', stages: [], conflicts: [] },
  ]);
});

it('a stage with a comma in its name can be named for a judge', () => {
  const { competition } = read({
    stages: [['Tahap'], ['Presentasi, Wawancara'], ['Lapangan']],
    judges: [
      ['Kode', 'Tahap'],
      ['J1', 'Presentasi, Wawancara'],
      ['J2', 'Presentasi, Wawancara, Lapangan'],
    ],
  });
  expect(competition.judges.map((one) => one.stages)).toEqual([
    ['Presentasi, Wawancara'],
    ['Presentasi, Wawancara', 'Lapangan'],
  ]);
});

it.each(presets.flatMap((preset) => (['id', 'en'] as const).map((language) => [preset.id, language, preset] as const)))(
  'what a new workbook of %s in %s says reads back as the preset',
  (_, language, preset) => {
    const settings = settingsSchema.parse({ ...preset.settings, language, decisionDate: '2023-12-07' });
    const { stages, criteria } = preset;
    const contents = configurationContents({ settings, stages, criteria, entries: [], judges: [], institutions: [] });
    const tabs = configurationTabs(contents.map((one) => one.name));
    const grids = new Map(
      [...tabs].map(([part, name]) => [part, { tab: name, values: contents.find((one) => one.name === name)!.values }]),
    );
    const { competition, findings } = readCompetition(grids);
    // Nobody has been entered yet, which is all there is to say.
    expect(findings.map((one) => [one.severity, one.tab])).toEqual([
      ['warning', tabs.get('entries')],
      ['warning', tabs.get('judges')],
    ]);
    expect(competition.settings).toEqual({ ...settings, prizes: [null, null, null] });
    expect(competition.stages).toEqual(stages);
    expect(competition.criteria).toEqual(criteria);
  },
);

it('warns of a new workbook’s tabs that nobody has filled in, at the first row below their header', () => {
  const { findings } = read({ entries: [['Kode', 'Nama Inovasi']], judges: [['Catatan'], ['Kode', 'Nama']] });
  expect(findings).toMatchObject([
    { code: 'SETTING_INVALID', severity: 'warning', tab: 'entries', cell: 'A2', params: { reason: 'no-rows' } },
    { code: 'SETTING_INVALID', severity: 'warning', tab: 'judges', cell: 'A3', params: { reason: 'no-rows' } },
  ]);
});
