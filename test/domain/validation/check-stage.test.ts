// A stage as a whole: clean, not begun, and the order of its findings.
import { checkStage } from '../../../src/domain/validation';
import * as fc from '../../properties';
import { codesOf, entry, FULL, findingsOf, judge, stageCheck } from './support/stage';

const blankRows = FULL.map(([code = '']) => [code, '', '']);

describe('checkStage', () => {
  test('a clean stage has no findings, under every setting', () => {
    for (const missing of ['complete', 'assigned'] as const) {
      for (const conflicts of ['exclude', 'include'] as const) {
        for (const provisional of [true, false]) {
          for (const reached of [undefined, null]) {
            expect(findingsOf({ settings: { missing, conflicts }, provisional, reached })).toEqual([]);
          }
        }
      }
    }
  });

  test('a stage that has not begun says only that', () => {
    const expected = [{ code: 'STAGE_NOT_BEGUN', severity: 'info', stage: 'Proposal', params: { stage: 'Proposal' } }];
    expect(findingsOf({ tabs: {} })).toEqual(expected);
    expect(findingsOf({ tabs: { J1: blankRows, J2: [] } })).toEqual(expected);
    expect(findingsOf({ tabs: { J1: [['A', 'BK', 'BK'], ...blankRows.slice(1)] } })).toEqual(expected);
    expect(findingsOf({ tabs: { J1: [...blankRows, ['', '', 'Pasuruan, Desember 2023']] } })).toEqual(expected);
    expect(findingsOf({ tabs: {}, reached: null })).toEqual(expected);
  });

  test('one 0 or one unreadable mark begins it', () => {
    expect(codesOf({ tabs: { J1: [['A', 0, ''], ...blankRows.slice(1)], J2: blankRows } })).not.toContain(
      'STAGE_NOT_BEGUN',
    );
    expect(codesOf({ tabs: { J1: [['A', 'x', ''], ...blankRows.slice(1)], J2: blankRows } })).not.toContain(
      'STAGE_NOT_BEGUN',
    );
    expect(codesOf({ tabs: { J1: [['X', 80, 70]], J2: blankRows } })).not.toContain('STAGE_NOT_BEGUN');
  });

  test('findings stand by tab in the order of the judges, then by cell; the whole tab first, what has no tab last', () => {
    const judges = [judge('J2'), judge('J1'), judge('J0')];
    const found = findingsOf({
      competition: { judges, entries: [entry('A'), entry('B'), entry('C'), entry('D')] },
      tabs: {
        J1: [
          ['A', 80, 'BK'],
          ['B', '', 'x'],
          ['C', 850, 70],
        ],
        J2: [
          ['A', 'BK', ''],
          ['B', 60, 90],
          ['C', 75, 85],
          ['D', 'BK', ''],
        ],
        J0: [
          ['A', 'BK', 'BK'],
          ['B', 60, 90],
          ['C', 75, 85],
          ['D', 75, 85],
        ],
      },
    });
    expect(found.map(({ code, tab, cell }) => [code, tab?.slice(-2), cell])).toEqual([
      ['JUDGE_RECUSED', 'J2', 'C2'],
      ['JUDGE_RECUSED', 'J2', 'C5'],
      ['ROW_MISSING_ENTRY', 'J1', undefined],
      ['JUDGE_RECUSED', 'J1', 'D2'],
      ['SCORE_MISSING', 'J1', 'C3'],
      ['SCORE_NOT_NUMBER', 'J1', 'D3'],
      ['SCORE_OUT_OF_RANGE', 'J1', 'C4'],
      ['JUDGE_RECUSED', 'J0', 'C2:D2'],
      ['ENTRY_UNSCORED', undefined, undefined],
    ]);
  });

  test('every blank cell of a begun stage is said exactly once, wherever it stands', () => {
    const cell = fc.oneof(fc.constant<'' | 'BK'>(''), fc.constant<'' | 'BK'>('BK'), fc.integer({ min: 0, max: 100 }));
    const row = fc.tuple(cell, cell);
    fc.assert(
      fc.property(fc.tuple(row, row, row), (rows) => {
        const tab = ['A', 'B', 'C'].map((code, index) => [code, ...rows[index]!]);
        const begun = rows.some((cells) => cells.some((one) => one !== ''));
        const blanks = rows
          .filter((cells) => !cells.includes('BK'))
          .flat()
          .filter((one) => one === '').length;
        const found = checkStage(stageCheck({ tabs: { J1: tab, J2: FULL } }));
        const missing = found.flatMap((one) => (one.code === 'SCORE_MISSING' ? [one.params.where.cells] : []));
        expect(missing.reduce((sum, cells) => sum + cells, 0)).toBe(begun ? blanks : 0);
        expect(found.some(({ code }) => code === 'TAB_EMPTY')).toBe(!begun);
      }),
    );
  });

  test('the order of rows changes cells, not what is found', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
        const rows = [
          ['A', 80, 'x'],
          ['B', '', 90],
          ['C', 'BK', 85],
          ['X', 1, 2],
        ];
        const shuffled = order.map((index) => rows[index]!);
        const kinds = (tab: typeof rows) => codesOf({ tabs: { J1: tab, J2: FULL } }).sort();
        expect(kinds(shuffled)).toEqual(kinds(rows));
      }),
    );
  });
});
