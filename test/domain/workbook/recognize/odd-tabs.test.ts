// Which names set a tab like the judges' apart, so that it is asked whether it counts.
import type { Answers } from '../../../../src/domain/validation/inference/question';
import { oddTabs } from '../../../../src/domain/workbook/recognize/doubts/odd-tabs';
import { scored } from './support';

const asks = (tabs: string[], answers: Record<string, string> = {}, isListed = false) =>
  oddTabs(
    tabs.map((tab) => scored(tab, 'Mutu', 'Dampak')),
    isListed,
    new Map(Object.entries(answers)) as Answers,
  ).map((one) => (one.kind === 'ODD_TAB' ? [one.tab, one.params.reason] : [one.id, one.kind]));

it.each([
  [['Juri 1', 'Juri 2', 'Juri 3']],
  [['Bu Ani', 'Pak Budi', 'Bu Citra']],
  [['Juri 1 2023', 'Juri 2 2023']],
  [['Juri 1', 'Bu Retno']],
  [['Proposal - J1', 'Proposal - J2']],
  [['Proposal - A', 'Proposal - B']],
  [['Presentasi']],
])('%s are taken as they are', (tabs) => {
  expect(asks(tabs)).toEqual([]);
});

it.each([
  [
    ['Juri 1', 'Juri 2', 'Juri 2 lama'],
    ['Juri 2 lama', 'old'],
  ],
  [
    ['Juri 1', 'Juri 2', '2022'],
    ['2022', 'time'],
  ],
  [
    ['Juri 1', 'Juri 2', 'Tahun Lalu'],
    ['Tahun Lalu', 'time'],
  ],
  [
    ['Juri 1 2023', 'Juri 2 2022'],
    ['Juri 2 2022', 'time'],
  ],
  [
    ['Juri 1', 'Juri 2', 'Sheet4'],
    ['Sheet4', 'unlike'],
  ],
  [
    ['Bu Ani', 'Pak Budi', 'Presentasi'],
    ['Presentasi', 'unlike'],
  ],
])('of %s one is asked', (tabs, found) => {
  expect(asks(tabs)).toEqual([found]);
  expect(asks(tabs, { [`tab/${found[0]!.toLowerCase().replaceAll(' ', '')}`]: 'use' })).toEqual([]);
});

it.each([
  [['Seleksi Administrasi', 'Presentasi']],
  [['Hari 1', 'Hari 2', 'Hari 3']],
  [['Penyisihan Babak 1', 'Final']],
])('%s may be stages: one question for all', (tabs) => {
  const [[id, kind] = []] = asks(tabs);
  expect([asks(tabs).length, kind]).toEqual([1, 'STAGE_TABS']);
  expect(asks(tabs, { [id!]: 'judges' })).toEqual([]);
});

it('where the judges are listed only copies and old tabs are asked', () => {
  expect(asks(['Seleksi Administrasi', 'Presentasi'], {}, true)).toEqual([]);
  expect(asks(['Juri 1', 'Juri 2', '2022'], {}, true)).toEqual([]);
  expect(asks(['Juri 1', 'Juri 1 copy'], {}, true)).toEqual([['Juri 1 copy', 'old']]);
});
