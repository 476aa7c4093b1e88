// The workbook of the next season: what stays, what moves a year on, and what never comes along.

import { blankEntry, blankJudge } from '../../../src/domain/competition/competition';
import type { ConfiguredCompetition } from '../../../src/domain/settings/configured-competition';
import { settingsSchema } from '../../../src/domain/settings/settings';
import { nextSeason } from '../../../src/domain/workbook/next-season';

const competition: ConfiguredCompetition = {
  settings: settingsSchema.parse({
    ...{ competition: 'Lomba', year: '2026', language: 'id', ceremonyDate: '2026-08-17', decreeNumber: '188/9/2026' },
    ...{ legalBasis: 'Perwali 1', top: 3 },
  }),
  stages: [
    {
      ...{
        name: 'Presentasi',
        weight: 1,
        advance: 3,
        title: null,
        form: 'presentation',
        date: '2026-03-16',
        until: '2026-03-17',
      },
      scoreTab: 'Nilai 2026',
      sitting: { from: 480, to: 960, minutes: 15, breaks: [], place: 'Aula', rooms: ['A'] },
    },
    { name: 'Final', weight: 1, advance: 1, title: null, form: null, date: null },
  ],
  criteria: [{ stage: null, name: 'Kebaruan', weight: 1, min: 0, max: 100, description: 'Rubrik' }],
  entries: [{ ...blankEntry, code: 'P-01', name: 'Inovasi Lama', phone: '0812' }],
  judges: [{ ...blankJudge, code: 'J1', name: 'Bu Retno', email: 'r@x.id', conflicts: ['P-01'], unavailable: true }],
  institutions: [{ name: 'Dinas A', parent: '', unitType: 'dinas', required: true }],
};
const { contents, confirm, year } = nextSeason(competition);
const cells = JSON.stringify(contents.map(({ values }) => values));

it('keeps rules, criteria with their rubrics, judges, institutions and the shape of the days', () => {
  expect(contents.map(({ name }) => name)).toEqual([
    'Pengaturan',
    'Tahapan',
    'Kriteria',
    'Peserta',
    'Juri',
    'Instansi',
  ]);
  for (const kept of ['Lomba', 'Kebaruan', 'Rubrik', 'Bu Retno', 'r@x.id', 'Dinas A', 'Aula', 'Perwali 1'])
    expect(cells).toContain(kept);
});

it('takes along no entry, conflict, illness, number of a paper or tab of scores', () => {
  expect(contents.find(({ name }) => name === 'Peserta')!.values).toHaveLength(1);
  for (const left of ['Inovasi Lama', '0812', 'P-01', '188/9/2026', 'Nilai 2026', 'Berhalangan'])
    expect(cells).not.toContain(left);
});

it('moves year and dates on, to the same day of the week, and has each of them confirmed', () => {
  expect(year).toBe('2027');
  expect(cells).toContain('15–16 Maret 2027');
  expect(confirm.map(({ tab, what, before, now }) => [tab, what, before, now])).toEqual([
    ['Pengaturan', 'Tahun', '2026', '2027'],
    ['Pengaturan', expect.any(String), '17 Agustus 2026', '16 Agustus 2027'],
    ['Pengaturan', expect.any(String), '188/9/2026', ''],
    ['Pengaturan', expect.any(String), 'Perwali 1', 'Perwali 1'],
    ['Tahapan', 'Presentasi', '16–17 Maret 2026', '15–16 Maret 2027'],
  ]);
});

it('a year that is none stays as it is typed', () => {
  const settings = { ...competition.settings, year: '' };
  expect(nextSeason({ ...competition, settings })).toMatchObject({ year: '' });
  expect(nextSeason({ ...competition, settings: { ...settings, year: '2025/2026' } }).year).toBe('2026/2027');
});
