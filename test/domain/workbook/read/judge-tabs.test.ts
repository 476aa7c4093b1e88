// Which of all tabs are whose.

import type { ConfiguredCompetition } from '../../../../src/domain/settings/configured-competition';
import { judgeTabs } from '../../../../src/domain/workbook/read/judge-tabs';

const competition = (stages: string[], judges: [code: string, name: string][]) =>
  ({
    stages: stages.map((name) => ({ name })),
    judges: judges.map(([code, name]) => ({ code, name, stages: [] })),
  }) as unknown as ConfiguredCompetition;
const one = competition(
  ['Penilaian'],
  [
    ['J1', 'Dr. Retno Wulandari'],
    ['J2', ''],
  ],
);
const bound = (names: string[], of = one) => judgeTabs(names, of).map((tab) => [tab.name, tab.judge.code]);

it('a second tab for the same judge is a copy', () => {
  expect(bound(['Penilaian · J1', 'J1', 'Catatan'])).toEqual([['Penilaian · J1', 'J1']]);
});

it('knows the tabs of a stage that no tab is named after, by code or name', () => {
  expect(bound(['Proposal - J2', 'Proposal - Dr. Retno Wulandari', 'Jadwal'])).toEqual([
    ['Proposal - J2', 'J2'],
    ['Proposal - Dr. Retno Wulandari', 'J1'],
  ]);
});

it('the stage’s own name goes before other words', () => {
  expect(bound(['Latihan · J2', 'Penilaian · J1'])).toEqual([['Penilaian · J1', 'J1']]);
});

it('takes the words that most judges share, and none where two are as good', () => {
  expect(bound(['Latihan · J1', 'Final · J1', 'Final · J2'])).toEqual([
    ['Final · J1', 'J1'],
    ['Final · J2', 'J2'],
  ]);
  expect(bound(['Latihan · J1', 'Final · J1'])).toEqual([]);
});

it.each(['Salinan Proposal - J1', 'Copy of Proposal - J1', 'Rekap - J1', 'Peringkat · J1'])('never takes %s', (name) =>
  expect(bound([name])).toEqual([]),
);

it('with several stages only their names count', () => {
  const two = competition(['Proposal', 'Presentasi'], [['J1', '']]);
  expect(bound(['Final - J1'], two)).toEqual([]);
  expect(bound(['Presentasi - J1', 'Proposal - J1'], two)).toHaveLength(2);
});
