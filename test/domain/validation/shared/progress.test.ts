// How many entries each judge has scored, of how many.
import { progressOf } from '../../../../src/domain/validation';
import { entry, FULL, judge, type Planted, stageCheck } from '../support/stage';

const counts = (planted: Planted): [string, number, number][] =>
  progressOf(stageCheck(planted)).map((one) => [one.judge, one.scored, one.expected]);

const assigned = { missing: 'assigned' } as const;

describe('progressOf', () => {
  test('carries the stage and every judge in order, also one without a tab', () => {
    expect(progressOf(stageCheck({ tabs: { J2: FULL } }))).toEqual([
      { stage: 'Proposal', judge: 'J1', scored: 0, expected: 3 },
      { stage: 'Proposal', judge: 'J2', scored: 3, expected: 3 },
    ]);
  });

  test('half rows and unreadable ones are not scored, recused ones and zeros are', () => {
    const tabs = {
      J1: [
        ['A', 80, ''],
        ['B', 'BK', ''],
        ['C', 0, 0],
      ],
      J2: [
        ['A', 80, 'x'],
        ['B', '', ''],
      ],
    };
    expect(counts({ tabs })).toEqual([
      ['J1', 2, 3],
      ['J2', 0, 3],
    ]);
  });

  test('entries that a conflict excludes are not expected, whatever was typed for them', () => {
    const judges = [judge('J1', { conflicts: ['A'] }), judge('J2')];
    expect(counts({ competition: { judges } })).toEqual([
      ['J1', 2, 2],
      ['J2', 3, 3],
    ]);
    expect(counts({ competition: { judges }, settings: { conflicts: 'include' } })[0]).toEqual(['J1', 3, 3]);
  });

  test('only those who reached the stage count', () => {
    expect(counts({ reached: ['B'] })[0]).toEqual(['J1', 1, 1]);
    const entries = [entry('A'), entry('B'), entry('C', { status: 'withdrawn' })];
    expect(counts({ competition: { entries } })[0]).toEqual(['J1', 2, 2]);
  });

  test('under assignment, and while reach is unknown, rows that were begun are what is expected', () => {
    const tabs = {
      J1: [
        ['A', 80, ''],
        ['B', '', ''],
        ['C', 1, 2],
      ],
      J2: [],
    };
    const expected = [
      ['J1', 1, 2],
      ['J2', 0, 0],
    ];
    expect(counts({ tabs, settings: assigned })).toEqual(expected);
    expect(counts({ tabs, reached: null })).toEqual(expected);
  });

  test('an entry with two rows counts once', () => {
    expect(counts({ tabs: { J1: [...FULL, ['A', 1, 2]] } })[0]).toEqual(['J1', 3, 3]);
  });
});
