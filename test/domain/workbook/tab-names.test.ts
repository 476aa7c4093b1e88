// Which stage and judge a tab's name means.

import type { ConfiguredCompetition } from '../../../src/domain/settings/configured-competition';
import { judgeTabName, judgeTabOf, rankingTabName } from '../../../src/domain/workbook/tab-names';

const judge = (code: string, name = '', stages: string[] = []) => ({ code, name, stages });
const competition = (stages: string[], judges: object[]) =>
  ({ stages: stages.map((name) => ({ name })), judges }) as unknown as ConfiguredCompetition;

const two = competition(
  ['Proposal', 'Presentasi dan Wawancara Tahap Akhir'],
  [judge('J1'), judge('J2'), judge('J3', '', ['Proposal'])],
);
const bound = (name: string, of: ConfiguredCompetition) => {
  const found = judgeTabOf(name, of);
  return found === null ? null : `${found.stage.name}/${found.judge.code}`;
};

it.each(['Proposal · J1', 'Proposal - J1', 'proposal–j1', 'PROPOSAL | J 1', 'Proposal:J1', 'Proposal_J01'])(
  'binds "%s"',
  (name) => expect(bound(name, two)).toBe('Proposal/J1'),
);

it.each([
  'Salinan dari Proposal · J1',
  'Copy of Proposal · J1',
  'Proposal · J9',
  'Peringkat · Proposal',
  'Proposal',
  'J1',
])('takes "%s" for no judge tab', (name) => expect(bound(name, two)).toBeNull());

it('does not bind a judge to a stage the judge does not sit in', () => {
  expect(bound('Presentasi dan Wawancara Tahap Akhir · J3', two)).toBeNull();
});

it('shortens a long stage name to at most 31 characters and finds it again', () => {
  const [, stage] = two.stages;
  const name = judgeTabName(stage!, two.judges[0]!);
  expect([...name].length).toBeLessThanOrEqual(31);
  expect(name).toContain('…');
  expect(bound(name, two)).toBe('Presentasi dan Wawancara Tahap Akhir/J1');
  expect([...rankingTabName(stage!, two.stages, 'id')].length).toBeLessThanOrEqual(31);
});

it('never gives two stages the same ranking tab', () => {
  const { stages } = competition(['Penilaian Lapangan Tahap I', 'Penilaian Lapangan Tahap II', 'Proposal'], []);
  expect(stages.map((stage) => rankingTabName(stage, stages, 'id'))).toEqual([
    'Peringkat · 1 Penilaian Lapang…',
    'Peringkat · 2 Penilaian Lapang…',
    'Peringkat · Proposal',
  ]);
});

it('keeps what a tab name must not hold out of it', () => {
  const odd = competition(['Tahap 1: Berkas/Proposal'], [judge('J1')]);
  const name = judgeTabName(odd.stages[0]!, odd.judges[0]!);
  expect(name).not.toMatch(/[[\]:*?/\\]/);
  expect(bound(name, odd)).toBe('Tahap 1: Berkas/Proposal/J1');
});

it('with one stage also knows a judge by code or name alone', () => {
  const one = competition(['Penilaian'], [judge('J1', 'Bu Retno'), judge('J2', 'Pak Budi')]);
  expect(bound('J1', one)).toBe('Penilaian/J1');
  expect(bound('bu retno', one)).toBe('Penilaian/J1');
  expect(bound('Penilaian - J2', one)).toBe('Penilaian/J2');
  expect(bound('Penilaian - Pak Budi', one)).toBe('Penilaian/J2');
  expect(bound('Penilaian - ', competition(['Penilaian'], [judge('J1')]))).toBeNull();
});

it('tells "Tahap 1 · 11" from "Tahap 11 · 1"', () => {
  const numbers = competition(['Tahap 1', 'Tahap 11'], [judge('1'), judge('11')]);
  expect(bound('Tahap 1 · 11', numbers)).toBe('Tahap 1/11');
  expect(bound('Tahap 11 · 1', numbers)).toBe('Tahap 11/1');
});
