// What stands in a score cell: each fault, and beside it the nearest cell that is none.

import type { Cell } from '../../../../src/domain/vocabulary/cell';
import { codesOf, criterion, entry, FULL, judge, findingsOf as withFixes } from '../support/stage';

/** The findings when judge J1's first cell (C2) holds the given value. */
const withCell = (raw: Cell) => ({ tabs: { J1: [['A', raw, 70], ...FULL.slice(1)], J2: FULL } });

/** Remedies have tests of their own. */
const findingsOf = (planted: Parameters<typeof withFixes>[0]) => withFixes(planted).map(({ fix: _, ...rest }) => rest);

const where = { entries: ['“Inovasi A” (A)'], criteria: ['Kebaruan'], cells: 1 };

const found = (code: string, params: object) => [
  {
    code,
    severity: 'error',
    stage: 'Proposal',
    tab: 'Proposal · J1',
    cell: 'C2',
    params: { judge: 'J1', where, ...params },
  },
];

describe('a score cell', () => {
  test.each<[Cell]>([[true], [false], ['K'], ['-'], ['80%'], ['8/10'], ['baik'], ['8,'], [Number.NaN.toString()]])(
    '%p is no number',
    (raw) => {
      expect(findingsOf(withCell(raw))).toEqual(found('SCORE_NOT_NUMBER', { value: raw, min: 0, max: 100 }));
    },
  );

  test.each<[string, number]>([
    ['8,5', 8.5],
    [' 82.5 ', 82.5],
    ['８２', 82],
    ['1.234,5', 1234.5],
  ])('%p is text that reads as %p', (raw, number) => {
    expect(findingsOf(withCell(raw))).toEqual(found('SCORE_TEXT_NUMBER', { value: raw, number }));
  });

  test('thousands or decimals: only one of the two may lie in the range', () => {
    expect(findingsOf(withCell('1.234'))).toEqual(found('SCORE_TEXT_NUMBER', { value: '1.234', number: 1.234 }));
    const criteria = [criterion('Kebaruan', { max: 5000 }), criterion('Efektif')];
    expect(findingsOf({ ...withCell('1.234'), competition: { criteria } })).toEqual(
      found('SCORE_NOT_NUMBER', { value: '1.234', min: 0, max: 5000 }),
    );
  });

  test('a date is a date, with the score it probably was', () => {
    const date = '2023-05-08T00:00:00';
    expect(findingsOf(withCell({ date }))).toEqual(found('SCORE_IS_DATE', { date, likely: 8.5 }));
  });

  test.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#ERROR!'])('%s is a failed formula', (raw) => {
    expect(findingsOf(withCell(raw))).toEqual(found('SCORE_ERROR', { value: raw }));
  });

  test('spaces around a failed formula do not matter', () => {
    expect(findingsOf(withCell(' #REF! '))).toEqual(found('SCORE_ERROR', { value: '#REF!' }));
  });

  test('a hash alone is no failed formula', () => {
    expect(findingsOf(withCell('# 8'))).toEqual(found('SCORE_NOT_NUMBER', { value: '# 8', min: 0, max: 100 }));
  });

  test.each([100.01, -0.5, 850])('%p is out of range', (raw) => {
    expect(findingsOf(withCell(raw))).toEqual(found('SCORE_OUT_OF_RANGE', { value: raw, min: 0, max: 100 }));
  });

  test.each([0, 100, 0.0001, 99.9999])('%p is in range', (raw) => {
    expect(findingsOf(withCell(raw))).toEqual([]);
  });

  test('the range is that of the criterion', () => {
    const criteria = [criterion('Kebaruan', { min: 1, max: 5 }), criterion('Efektif')];
    const tabs = {
      J1: [
        ['A', 0, 70],
        ['B', 1, 90],
        ['C', 5, 85],
      ],
    };
    const competition = { criteria, judges: [judge('J1')] };
    expect(findingsOf({ competition, tabs })).toEqual(found('SCORE_OUT_OF_RANGE', { value: 0, min: 1, max: 5 }));
  });

  test('rows that enter nothing may hold anything', () => {
    const innocent = ['x', 850, '#REF!', '8,5', { date: '2023-05-08T00:00:00' }] satisfies Cell[];
    for (const raw of innocent) {
      expect(codesOf({ ...withCell(raw), reached: ['B', 'C'] })).toEqual([]);
      const entries = [entry('A', { status: 'disqualified' }), entry('B'), entry('C')];
      expect(codesOf({ ...withCell(raw), competition: { entries } })).toEqual([]);
      expect(codesOf({ ...withCell(raw), competition: { entries }, reached: null })).toEqual([]);
      const judges = [judge('J1', { conflicts: ['A'] }), judge('J2')];
      expect(new Set(codesOf({ ...withCell(raw), competition: { judges } }))).toEqual(new Set(['JUDGE_CONFLICT']));
      const tabs = { J1: [['A', raw, 'BK'], ...FULL.slice(1)], J2: FULL };
      expect(codesOf({ tabs })).toEqual(['JUDGE_RECUSED']);
    }
  });

  test('what is wrong in the cells is an error under every setting', () => {
    for (const raw of ['x', '8,5', 850, '#REF!', { date: '2023-05-08T00:00:00' }] satisfies Cell[]) {
      const planted = { ...withCell(raw), settings: { missing: 'assigned' }, provisional: true } as const;
      expect(findingsOf(planted).map(({ severity }) => severity)).toEqual(['error']);
    }
  });
});
