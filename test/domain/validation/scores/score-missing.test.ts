// SCORE_MISSING: when a blank cell is a fault, and how grave.
import { codesOf, entry, FULL, findingsOf, judge } from '../support/stage';

const judgeOne = judge('J1');
const judgeTwo = judge('J2');

const half = { J1: [['A', 80, ''], ...FULL.slice(1)], J2: FULL };

describe('SCORE_MISSING', () => {
  test('a blank cell is an error with its cell', () => {
    expect(findingsOf({ tabs: half })).toEqual([
      {
        code: 'SCORE_MISSING',
        severity: 'error',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        cell: 'D2',
        params: { judge: 'J1', where: { entries: ['“Inovasi A” (A)'], criteria: ['Efektif'], cells: 1 } },
      },
    ]);
  });

  test('0 is a score, and so is the maximum', () => {
    expect(codesOf({ tabs: { J1: [['A', 0, 100], ...FULL.slice(1)], J2: FULL } })).toEqual([]);
  });

  test('an all-blank row is where the judge must type', () => {
    const found = findingsOf({ tabs: { J1: [...FULL.slice(0, 1), ['B', '', ''], ['C', '', '']], J2: FULL } });
    expect(found).toMatchObject([
      { code: 'SCORE_MISSING', cell: 'C3:D4', params: { judge: 'J1', where: { cells: 4 } } },
    ]);
  });

  test('a recusal in any cell is no missing score', () => {
    expect(codesOf({ tabs: { J1: [['A', 'BK', ''], ...FULL.slice(1)], J2: FULL } })).toEqual(['JUDGE_RECUSED']);
  });

  test('a conflicted entry is never missing, unless its scores count', () => {
    const planted = {
      competition: { judges: [{ ...judgeOne, conflicts: ['A'] }, judgeTwo] },
      tabs: { J1: [['A', '', ''], ...FULL.slice(1)], J2: FULL },
    };
    expect(codesOf(planted)).toEqual([]);
    expect(codesOf({ ...planted, settings: { conflicts: 'include' } })).toEqual(['SCORE_MISSING']);
  });

  test('rows of entries that did not reach the stage are ignored', () => {
    const tabs = { J1: [...FULL.slice(0, 2), ['C', '', 'x']], J2: FULL };
    expect(codesOf({ tabs, reached: ['A', 'B'] })).toEqual([]);
    expect(codesOf({ tabs })).toEqual(['SCORE_MISSING', 'SCORE_NOT_NUMBER']);
  });

  test('rows of entries that are not in the running are ignored', () => {
    const entries = [entry('A'), entry('B'), entry('C', { status: 'withdrawn' })];
    expect(
      codesOf({ competition: { entries }, tabs: { J1: [...FULL.slice(0, 2), ['C', '', 'x']], J2: FULL } }),
    ).toEqual([]);
  });

  test('under assignment a half-filled row is a warning and an all-blank one is not assigned', () => {
    const settings = { missing: 'assigned' } as const;
    expect(findingsOf({ settings, tabs: half })).toMatchObject([{ code: 'SCORE_MISSING', severity: 'warning' }]);
    expect(codesOf({ settings, tabs: { J1: [['A', '', ''], ...FULL.slice(1)], J2: FULL } })).toEqual([]);
  });

  test('a provisional result tolerates it', () => {
    expect(findingsOf({ tabs: half, provisional: true })).toMatchObject([
      { code: 'SCORE_MISSING', severity: 'warning' },
    ]);
  });

  test('nothing is missing while it is unknown who reached the stage', () => {
    expect(codesOf({ tabs: half, reached: null })).toEqual([]);
    const tabs = { J1: [['A', 80, 'x']] };
    expect(codesOf({ tabs, reached: null })).toEqual(['SCORE_NOT_NUMBER']);
  });
});
