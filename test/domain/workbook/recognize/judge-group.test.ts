// Which tables are the judges', and on which criteria.
import { groupOn, judgeGroup } from '../../../../src/domain/workbook/recognize/judge-group';
import type { ScoreTable } from '../../../../src/domain/workbook/recognize/score-table';
import { scored, tableOf } from './support';

const found = (...tables: ScoreTable[]) => {
  const group = judgeGroup(tables);
  return group === null ? null : { tabs: group.tables.map((one) => one.tab), criteria: group.criteria };
};

it('the largest group with the same headers, in whatever order', () => {
  expect(
    found(scored('A', 'Mutu', 'Dampak'), scored('X', 'Biaya', 'Waktu'), scored('B', 'dampak (30%)', 'MUTU')),
  ).toEqual({ tabs: ['A', 'B'], criteria: ['Mutu', 'Dampak'] });
});

it('of groups as large, the one with more rows', () => {
  const long = (tab: string) => tableOf(tab, [['Kode', 'Dampak'], ...['P1', 'P2', 'P3'].map((code) => [code, 5])]);
  expect(found(scored('A', 'Mutu'), scored('B', 'Mutu'), long('C'), long('D'))?.tabs).toEqual(['C', 'D']);
});

it('a column of dates, or of nothing yet, is a criterion where other judges have numbers', () => {
  const dates = tableOf('C', [
    ['Kode', 'Mutu', 'Dampak'],
    ['P-01', { date: '2023-05-08T00:00:00' }, ''],
  ]);
  expect(found(dates, scored('A', 'Mutu', 'Dampak'), scored('B', 'Mutu', 'Dampak'))?.tabs).toEqual(['C', 'A', 'B']);
});

it('a further column on one tab is that tab’s own', () => {
  expect(found(scored('A', 'Mutu', 'Dampak'), scored('B', 'Mutu', 'Dampak', 'Selisih'))).toEqual({
    tabs: ['A', 'B'],
    criteria: ['Mutu', 'Dampak'],
  });
});

it('a misspelled header does not take its judge out of the panel; another round of judging does', () => {
  const three = ['Mutu', 'Dampak', 'Biaya'];
  expect(found(scored('A', ...three), scored('B', ...three), scored('C', 'Mutuu', 'Dampak', 'Biaya'))?.tabs).toEqual([
    'A',
    'B',
    'C',
  ]);
  const first = ['A', 'B', 'C'].map((tab) => scored(tab, ...three));
  const second = ['D', 'E'].map((tab) => scored(tab, 'Mutu', 'Dampak', 'Paparan'));
  expect(found(...first, ...second)?.tabs).toEqual(['A', 'B', 'C']);
  const short = ['D', 'E'].map((tab) => scored(tab, 'Mutu', 'Dampak'));
  expect(found(...first, ...short)?.tabs).toEqual(['A', 'B', 'C', 'D', 'E']);
});

it('a column called Nilai beside others is their sum, alone it is the score', () => {
  expect(found(scored('A', 'Mutu', 'Dampak', 'Nilai'), scored('B', 'Mutu', 'Dampak', 'Nilai'))?.criteria).toEqual([
    'Mutu',
    'Dampak',
  ]);
  expect(found(scored('A', 'Nilai'))).toEqual({ tabs: ['A'], criteria: ['Nilai'] });
});

it('tells nothing from tables that have nothing in common, or no numbers', () => {
  expect(found(scored('A', 'Mutu'), scored('B', 'Dampak'))).toBeNull();
  expect(
    found(
      tableOf('A', [
        ['Kode', 'Mutu'],
        ['P1', ''],
      ]),
    ),
  ).toBeNull();
  expect(found()).toBeNull();
});

it('on given criteria also tabs without a single score', () => {
  const blank = tableOf('A', [
    ['Kode', 'Mutu', 'Dampak'],
    ['P1', '', ''],
  ]);
  expect(groupOn([blank, scored('X', 'Waktu')], ['Mutu', 'Dampak'])?.tables).toEqual([blank]);
});
