// What is asked about judges' tables that can be read in several ways, and what the answers do.

import { blankEntry } from '../../../../src/domain/competition/competition';
import type { ScoreSheet } from '../../../../src/domain/competition/score-sheet';
import type { Answers } from '../../../../src/domain/validation/inference/question';
import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { asked, isAnotherName, nameDoubts } from '../../../../src/domain/workbook/recognize';
import { withOwn } from '../../../../src/domain/workbook/recognize/doubts/own-columns';
import { ownJudges } from '../../../../src/domain/workbook/recognize/doubts/own-judges';
import { weightDoubt } from '../../../../src/domain/workbook/recognize/doubts/weight-doubt';
import { judgeGroup } from '../../../../src/domain/workbook/recognize/judge-group';
import { scored, tableOf } from './support';

const none: Answers = new Map();
const given = (id: string, option: string): Answers => new Map([[id, option]]);

describe('weights', () => {
  const CRITERIA = ['Mutu', 'Dampak'];
  const PLAIN = { taken: [1, 1], max: [100, 100], isRead: false, byMaxima: false, elsewhere: null };
  const doubt = (headers: string[], answers = none) =>
    weightDoubt([scored('J1', ...headers)], CRITERIA, { ...PLAIN, taken: [50, 50] }, answers);

  it('that come to 100, or are not written, or are all alike, are taken', () => {
    for (const headers of [['Mutu (40%)', 'Dampak (60%)'], CRITERIA, ['Mutu (20%)', 'Dampak (20%)']])
      expect(doubt(headers).question).toBeNull();
  });

  it('that do not add up, or are incomplete, are asked about', () => {
    expect(doubt(['Mutu (40%)', 'Dampak (50%)']).question).toMatchObject({
      id: 'weights/mutu+dampak',
      kind: 'WEIGHTS',
      params: { weights: [40, 50], sum: 90, from: 'headers' },
      options: ['written', 'equal'],
      default: null,
    });
    expect(doubt(['Mutu (40%)', 'Dampak']).question?.params).toMatchObject({ weights: [40, 0] });
  });

  it('are what somebody said', () => {
    const headers = ['Mutu (40%)', 'Dampak (50%)'];
    expect(doubt(headers, given('weights/mutu+dampak', 'written'))).toEqual({ weights: [40, 50], question: null });
    expect(doubt(headers, given('weights/mutu+dampak', 'equal'))).toEqual({ weights: [1, 1], question: null });
  });

  it('of the tabs’ own totals are offered where they are others', () => {
    const rows = [90, 70, 85, 60, 77].map((one, at): Cell[] => {
      const other = [60, 88, 71, 95, 64][at]!;
      return [`P${at}`, one, other, 0.7 * one + 0.3 * other];
    });
    const table = tableOf('J1', [['Kode', 'Mutu', 'Dampak', 'Nilai Akhir'], ...rows]);
    const open = weightDoubt([table], CRITERIA, PLAIN, none);
    expect(open.question).toMatchObject({ params: { weights: [70, 30], from: 'totals' }, default: 'totals' });
    expect(weightDoubt([table], CRITERIA, { ...PLAIN, taken: [70, 30] }, none).question).toBeNull();
    expect(weightDoubt([table], CRITERIA, PLAIN, given('weights/mutu+dampak', 'totals')).weights).toEqual([70, 30]);
  });
});

describe('columns that not all tabs have', () => {
  const group = () => {
    const found = judgeGroup([scored('A', 'Mutu', 'Dampak', 'Bonus'), scored('B', 'Mutu', 'Dampak')]);
    if (found === null) throw new Error('no group');
    return found;
  };

  it('are asked about, and are criteria where somebody says so', () => {
    const questions: Parameters<typeof withOwn>[1] = [];
    expect(withOwn(group(), questions, none)).toEqual(['Mutu', 'Dampak']);
    expect(questions).toMatchObject([
      { id: 'column/bonus', tab: 'A', params: { doubt: 'some-tabs', header: 'Bonus' } },
    ]);
    questions.length = 0;
    expect(withOwn(group(), questions, given('column/bonus', 'criterion'))).toEqual(['Mutu', 'Dampak', 'Bonus']);
    expect(withOwn(group(), questions, given('column/bonus', 'ignore'))).toEqual(['Mutu', 'Dampak']);
    expect(questions).toEqual([]);
  });

  it('are no question where a criterion is only misspelled', () => {
    const found = judgeGroup([
      scored('A', 'Kebaruan', 'Dampak'),
      scored('B', 'Kebaruan', 'Dampak'),
      scored('C', 'Kebaruann', 'Dampak'),
    ]);
    const questions: Parameters<typeof withOwn>[1] = [];
    if (found !== null) withOwn(found, questions, none);
    expect(questions).toEqual([]);
  });
});

it('criteria beside names of people are asked about, groups of criteria are not', () => {
  const headers = ['Kebaruan - Ani', 'Manfaat - Budi', 'Manfaat - Citra'];
  const question = ownJudges([scored('Nilai', ...headers)], headers, none);
  expect(question).toMatchObject({ kind: 'OWN_CRITERIA', params: { headers: ['Manfaat - Budi', 'Manfaat - Citra'] } });
  expect(ownJudges([scored('Nilai', ...headers)], headers, given(question?.id ?? '', 'criteria'))).toBeNull();
  const groups = ['Substansi - Kebaruan', 'Substansi - Manfaat', 'Penyajian'];
  expect(ownJudges([scored('Nilai', ...groups)], groups, none)).toBeNull();
});

describe('names beside codes', () => {
  it.each([
    ['Antrean Ringkas', 'antrean  ringkas'],
    ['Antrean', 'Antrean Ringkas'],
    ['Antrean Ringkass', 'Antrean Ringkas'],
    ['Sistem Antrean Ringkas RSUD', 'Antrean Ringkas Puskesmas'],
    ['', 'Antrean Ringkas'],
  ])('%j is %j', (one, other) => expect(isAnotherName(one, other)).toBe(false));

  it.each([
    ['Posyandu Sore', 'Antrean Ringkas'],
    ['Siti A', 'Joko A'],
  ])('%j is not %j', (one, other) => expect(isAnotherName(one, other)).toBe(true));

  const sheet = (names: string[]): ScoreSheet => ({
    stage: 'Penilaian',
    judge: 'J1',
    tab: 'Juri 1',
    headerRow: 0,
    codeColumn: 0,
    nameColumn: 1,
    totalColumn: null,
    columns: new Map(),
    rows: names.map((name, row) => ({
      row: row + 1,
      code: `P${row + 1}`,
      entry: `P${row + 1}`,
      name,
      institution: '',
      marks: new Map(),
      total: '',
      notesToCommittee: '',
      notesToEntrant: '',
    })),
  });
  const entries = ['Antrean', 'Posyandu', 'Pasar', 'Kampung'].map((name, index) => ({
    ...blankEntry,
    code: `P${index + 1}`,
    name,
  }));

  it('that are another’s are asked about, one by one or as a tab', () => {
    const other = sheet(entries.map(({ name }) => name));
    const doubts = (names: string[], answers = none) => nameDoubts([sheet(names), other], entries, answers);
    expect(doubts(['Antrean', 'Lumbung', 'Pasar', 'Kampung'])).toMatchObject([
      { id: 'names/juri1/p2', cell: 'B3', params: { code: 'P2', one: 'Posyandu', other: 'Lumbung', count: 1 } },
    ]);
    expect(doubts(['Siti', 'Rina', 'Joko', 'Kampung'])).toMatchObject([{ id: 'names/juri1', params: { count: 3 } }]);
    expect(doubts(['Siti', 'Rina', 'Joko', 'Kampung'], given('names/juri1', 'same'))).toEqual([]);
  });

  it('that no tab has as the entries tab has them were renamed there', () => {
    expect(nameDoubts([sheet(['Siti', 'Rina', 'Joko', 'Budi'])], entries, none)).toEqual([]);
  });
});

it('a question on several tabs is one', () => {
  const question = (tab: string) =>
    ownJudges([scored(tab, 'A - Ani', 'A - Budi')], ['A - Ani', 'A - Budi'], none) ?? [];
  expect(asked([question('X'), question('Y'), question('X')].flat())).toMatchObject([{ tab: 'X', tabs: ['X', 'Y'] }]);
});
