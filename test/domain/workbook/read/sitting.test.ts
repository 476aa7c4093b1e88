// How the days of a stage go, as people write it in the stages tab.
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { readCompetition } from '../../../../src/domain/workbook/read/read-competition';
import { configurationContents } from '../../../../src/domain/workbook/write/write-configuration';

const HEADER = ['Tahap', 'Tanggal', 'Jam', 'Menit', 'Istirahat', 'Tempat', 'Ruang'];
const read = (...cells: Cell[]) =>
  readCompetition(new Map([['stages', { tab: 'Tahapan', values: [HEADER, ['Presentasi', ...cells]] }]]));

it('hours, minutes of talk and questions, breaks of every day and of one, place and rooms', () => {
  const { competition, findings } = read(
    '16–17 Maret 2021',
    '09.00–15.00',
    '15 + 10',
    '12.00–13.00; Jumat 11.30 - 13.00',
    'Balai Kota',
    'A; B',
  );
  expect(findings.filter(({ tab }) => tab === 'Tahapan')).toEqual([]);
  expect(competition.stages[0]).toMatchObject({
    date: '2021-03-16',
    until: '2021-03-17',
    sitting: {
      from: 540,
      to: 900,
      minutes: 25,
      breaks: [
        { weekday: null, from: 720, to: 780 },
        { weekday: 5, from: 690, to: 780 },
      ],
      place: 'Balai Kota',
      rooms: ['A', 'B'],
    },
  });
});

it('is written as it is read', () => {
  const { competition } = read('30 Maret – 2 April 2021', '08.30–12.00', 20, 'Jumat 11.30–13.00', 'Balai', 'A');
  const stages = configurationContents(competition).find(({ name }) => name === 'Tahapan')!;
  const again = readCompetition(new Map([['stages', { tab: 'Tahapan', values: stages.values }]]));
  expect(again.competition.stages).toEqual(competition.stages);
});

it('without hours or minutes there is none, and what cannot be read is a warning at its cell', () => {
  expect(read('16 Maret 2021', '', '', '12.00–13.00', 'Balai', '').competition.stages[0]).not.toHaveProperty('sitting');
  const { competition, findings } = read('16 Maret 2021', '15.00–09.00', 'lima belas', 'siang', '', '');
  expect(competition.stages[0]).not.toHaveProperty('sitting');
  expect(findings.map(({ cell, severity, params }) => [cell, severity, 'reason' in params && params.reason])).toEqual([
    ['C2', 'warning', 'not-a-time'],
    ['D2', 'warning', 'not-a-time'],
    ['E2', 'warning', 'not-a-time'],
  ]);
});
