// The administrative selection: who is out, what is open, and what a tab of it says.
import { screened } from '../../../src/domain/competition/screened';
import {
  checksByEntry,
  failedOf,
  openOf,
  type Requirement,
  type ScreeningCheck,
} from '../../../src/domain/competition/screening';
import { readCompetition } from '../../../src/domain/workbook/read/read-competition';
import { readScreening } from '../../../src/domain/workbook/tabs/screening';
import * as fc from '../../properties';
import { competition, entry, rankAll, ranks } from '../ranking/support';
import { gridOf } from '../workbook/grids';

const requirements: Requirement[] = [
  { name: 'Surat', mandatory: true },
  { name: 'Video', mandatory: false },
  { name: 'Bukti', mandatory: true },
];
const CODES = ['A', 'B', 'C'];

const checks: fc.Arbitrary<ScreeningCheck[]> = fc.array(
  fc.record({
    entry: fc.constantFrom(...CODES),
    requirement: fc.constantFrom('Surat', 'Video', 'Bukti'),
    result: fc.constantFrom('met' as const, 'failed' as const, 'returned' as const, null),
  }),
  { maxLength: 20 },
);

it('out is who fails a mandatory requirement with all who looked, open what is neither met nor failed by all', () => {
  fc.assert(
    fc.property(checks, (all) => {
      const screening = { stage: 'Administrasi', requirements, checks: all };
      const after = screened(
        CODES.map((code) => entry(code)),
        screening,
        (failed) => failed.join(' & '),
      );
      for (const [index, code] of CODES.entries()) {
        const resultsOf = (name: string) =>
          all.filter((one) => one.entry === code && one.requirement === name).map(({ result }) => result);
        const failed = ['Surat', 'Bukti'].filter((name) => {
          const results = resultsOf(name);
          return results.length > 0 && results.filter((one) => one === 'failed').length === results.length;
        });
        const settled = ['Surat', 'Bukti'].filter((name) => {
          const results = new Set(resultsOf(name));
          return results.size === 1 && (results.has('met') || results.has('failed'));
        });
        expect(after[index]).toMatchObject(
          failed.length > 0 ? { status: 'ineligible', reason: failed.join(' & ') } : { status: 'running', reason: '' },
        );
        const own = checksByEntry(screening).get(code) ?? [];
        expect(failedOf(screening, own)).toEqual(failed);
        expect(openOf(screening, own)).toEqual(['Surat', 'Bukti'].filter((name) => !settled.includes(name)));
      }
    }),
  );
});

it('a score of 100 helps nobody who is out', () => {
  const screening = {
    stage: 'Administrasi',
    requirements,
    checks: [{ entry: 'A', requirement: 'Surat', result: 'failed' as const }],
  };
  const setup = competition({ judges: [], entries: screened([entry('A'), entry('B')], screening, () => 'Surat') });
  const judged = {
    ...setup,
    judges: [
      { ...{ code: 'J1', name: '', role: '', institution: '', email: '', phone: '' }, stages: [], conflicts: [] },
    ],
  };
  expect(ranks(rankAll(judged, [{ J1: { A: [100], B: [10] } }])[0]!)).toEqual([['B', 1]]);
});

const CONFIGURED = readCompetition(
  new Map([
    [
      'stages',
      gridOf('Tahapan', [
        ['Urutan', 'Tahap', 'Bentuk'],
        [1, 'Seleksi Administrasi', 'administrasi'],
        [2, 'Proposal', 'berkas'],
      ]),
    ],
    [
      'criteria',
      gridOf('Kriteria', [
        ['Tahap', 'Kriteria', 'Bobot', 'Wajib'],
        ['Seleksi Administrasi', 'Surat', '', ''],
        ['seleksi administrasi', 'Video', '', 'tidak'],
        ['Proposal', 'Kebaruan', 60, ''],
        ['', 'Manfaat', 40, ''],
      ]),
    ],
    [
      'entries',
      gridOf('Peserta', [
        ['Kode', 'Nama Inovasi'],
        ['P-01', 'Antrean'],
        ['P-02', 'Bank'],
      ]),
    ],
  ]),
);

it('takes the stage and its requirements out of what is scored', () => {
  expect(CONFIGURED.findings).toEqual([]);
  expect(CONFIGURED.competition.stages.map(({ name }) => name)).toEqual(['Proposal']);
  expect(CONFIGURED.competition.criteria.map(({ name, weight }) => [name, weight])).toEqual([
    ['Kebaruan', 60],
    ['Manfaat', 40],
  ]);
  expect(CONFIGURED.competition.screening).toEqual({
    stage: 'Seleksi Administrasi',
    requirements: [
      { name: 'Surat', mandatory: true },
      { name: 'Video', mandatory: false },
    ],
    checks: [],
  });
});

it('reads what was found, and reports what it cannot', () => {
  const rows = [
    ['Kode', 'Persyaratan', 'Hasil', 'Tanggal Kembali'],
    ['P-01', 'Surat', 'memenuhi', ''],
    ['P-02', 'surat', 'Tidak Memenuhi', ''],
    ['P-02', 'Video', 'perlu perbaikan', '7 Mei 2026'],
    ['P-03', 'Surat', 'Memenuhi', ''],
    ['P-01', 'Foto', 'Memenuhi', ''],
    ['P-01', 'Video', 'mungkin', ''],
  ];
  const { competition: setup } = CONFIGURED;
  const reading = readScreening(gridOf('Kelengkapan Administrasi', rows), setup, setup.screening!);
  expect(reading?.checks).toEqual([
    { entry: 'P-01', requirement: 'Surat', result: 'met' },
    { entry: 'P-02', requirement: 'Surat', result: 'failed' },
    { entry: 'P-02', requirement: 'Video', result: 'returned' },
    { entry: 'P-01', requirement: 'Video', result: null },
  ]);
  expect(reading?.findings).toMatchObject([
    { cell: 'A5', stage: 'Proposal', params: { reason: 'unknown-reference', value: 'P-03' } },
    { cell: 'B6', params: { reason: 'unknown-reference', value: 'Foto' } },
    { cell: 'C7', params: { reason: 'not-allowed', value: 'mungkin' } },
  ]);
  expect(readScreening(gridOf('X', [['Kode', 'Hasil']]), setup, setup.screening!)).toBeNull();
});
