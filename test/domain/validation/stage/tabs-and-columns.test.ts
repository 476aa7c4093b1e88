// Missing and empty tabs, missing and doubled columns: one clear finding each.
import type { ScoreSheet } from '../../../../src/domain/competition/score-sheet';
import { checkStage } from '../../../../src/domain/validation';
import { codesOf, FULL, findingsOf, judge, stageCheck } from '../support/stage';

const blankRows = FULL.map(([code = '']) => [code, '', '']);

/** Changes the tab of J1 only. */
const ofJ1 = (change: (sheet: ScoreSheet) => ScoreSheet) => (sheet: ScoreSheet) =>
  sheet.judge === 'J1' ? change(sheet) : sheet;

describe('TAB_MISSING', () => {
  test('a judge without a tab, by the name it should have', () => {
    expect(findingsOf({ tabs: { J2: FULL } })).toEqual([
      {
        code: 'TAB_MISSING',
        severity: 'error',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        params: { tab: 'Proposal · J1', judge: 'J1' },
      },
    ]);
  });

  test('the caller may name tabs', () => {
    const check = { ...stageCheck({ tabs: { J2: FULL } }), tabName: () => 'Prop… · J1' };
    expect(checkStage(check)).toMatchObject([
      { code: 'TAB_MISSING', tab: 'Prop… · J1', params: { tab: 'Prop… · J1' } },
    ]);
  });

  test.each([[{ settings: { missing: 'assigned' } } as const], [{ provisional: true }]])(
    'is a warning under %j',
    (how) => {
      expect(findingsOf({ tabs: { J2: FULL }, ...how })).toMatchObject([{ code: 'TAB_MISSING', severity: 'warning' }]);
    },
  );

  test('not of a judge from whom nothing is expected', () => {
    const judges = [judge('J1', { conflicts: ['A', 'B', 'C'] }), judge('J2')];
    expect(codesOf({ tabs: { J2: FULL }, competition: { judges } })).toEqual([]);
    expect(codesOf({ tabs: { J2: FULL }, reached: null })).toEqual([]);
  });
});

describe('TAB_EMPTY', () => {
  const tabs = { J1: blankRows, J2: FULL };

  test('one finding instead of every missing cell', () => {
    expect(findingsOf({ tabs })).toEqual([
      { code: 'TAB_EMPTY', severity: 'error', stage: 'Proposal', tab: 'Proposal · J1', params: { judge: 'J1' } },
    ]);
  });

  test('also where no row is there, or nothing at all', () => {
    expect(codesOf({ tabs: { J1: [], J2: FULL } })).toEqual(['TAB_EMPTY']);
    const alter = ofJ1((sheet) => ({ ...sheet, headerRow: null, codeColumn: null, columns: new Map(), rows: [] }));
    expect(codesOf({ tabs: { J1: [], J2: FULL }, alter })).toEqual(['TAB_EMPTY']);
  });

  test.each([[{ settings: { missing: 'assigned' } } as const], [{ provisional: true }]])(
    'is a warning under %j',
    (how) => {
      expect(findingsOf({ tabs, ...how })).toMatchObject([{ code: 'TAB_EMPTY', severity: 'warning' }]);
    },
  );

  test('one recusal, one score or one unreadable mark, and the tab is not empty', () => {
    const first = (cell: string | number) =>
      codesOf({ tabs: { J1: [['A', cell, ''], ...blankRows.slice(1)], J2: FULL } });
    expect(first('BK')).toEqual(['JUDGE_RECUSED', 'SCORE_MISSING']);
    expect(first(0)).toEqual(['SCORE_MISSING', 'SCORE_MISSING']);
    expect(first('x')).toEqual(['SCORE_NOT_NUMBER', 'SCORE_MISSING', 'SCORE_MISSING']);
  });

  test('scores of entries that did not reach the stage leave it empty', () => {
    expect(codesOf({ tabs: { J1: [['A', 80, 70], ...blankRows.slice(1)], J2: FULL }, reached: ['B', 'C'] })).toEqual([
      'TAB_EMPTY',
    ]);
  });

  test('scores under unknown codes do not', () => {
    expect(codesOf({ tabs: { J1: [['X', 80, 70]], J2: FULL } })).toEqual(['ROW_MISSING_ENTRY', 'ROW_UNKNOWN_ENTRY']);
  });

  test('not while it is unknown who reached the stage', () => {
    expect(codesOf({ tabs, reached: null })).toEqual([]);
  });
});

/** The tab without a column for the named criteria. */
const without = (...names: string[]) =>
  ofJ1((sheet) => ({
    ...sheet,
    columns: new Map(Array.from(sheet.columns).filter(([name]) => !names.includes(name))),
    rows: sheet.rows.map((row) => ({
      ...row,
      marks: new Map(Array.from(row.marks).filter(([name]) => !names.includes(name))),
    })),
  }));

describe('COLUMN_MISSING_CRITERION', () => {
  test('names the criterion', () => {
    expect(findingsOf({ alter: without('Efektif') })).toEqual([
      {
        code: 'COLUMN_MISSING_CRITERION',
        severity: 'error',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        params: { judge: 'J1', criterion: 'Efektif' },
      },
    ]);
  });

  test('a tab without any criterion has one fault', () => {
    expect(findingsOf({ alter: without('Kebaruan', 'Efektif') })).toMatchObject([
      { code: 'COLUMN_MISSING_CRITERION', params: { judge: 'J1', criterion: 'Kebaruan, Efektif' } },
    ]);
  });

  test('so has one that holds rows but no header', () => {
    const alter = ofJ1((sheet) => ({ ...without('Kebaruan', 'Efektif')(sheet), headerRow: null }));
    expect(codesOf({ alter })).toEqual(['COLUMN_MISSING_CRITERION']);
  });

  test('an empty tab that lacks a column is not called empty: scores may stand under a misspelt header', () => {
    expect(codesOf({ tabs: { J1: blankRows, J2: FULL }, alter: without('Efektif') })).toEqual([
      'COLUMN_MISSING_CRITERION',
    ]);
  });

  test('is an error even where missing scores are tolerated, and while reach is unknown', () => {
    const alter = without('Efektif');
    const settings = { missing: 'assigned' } as const;
    expect(findingsOf({ alter, settings, provisional: true })).toMatchObject([{ severity: 'error' }]);
    expect(codesOf({ alter, reached: null })).toEqual(['COLUMN_MISSING_CRITERION']);
  });
});

describe('COLUMN_DUPLICATE_CRITERION', () => {
  const doubled = ofJ1((sheet) => ({ ...sheet, columns: new Map([...sheet.columns, ['Efektif', [3, 6]]]) }));

  test('names the columns, at the second header', () => {
    expect(findingsOf({ alter: doubled })).toEqual([
      {
        code: 'COLUMN_DUPLICATE_CRITERION',
        severity: 'error',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        cell: 'G1',
        params: { judge: 'J1', criterion: 'Efektif', columns: ['D', 'G'] },
      },
    ]);
  });

  test('its cells are not missing besides', () => {
    const tabs = { J1: FULL.map(([code = '', first = '']) => [code, first, '']), J2: FULL };
    expect(codesOf({ tabs, alter: doubled })).toEqual(['COLUMN_DUPLICATE_CRITERION']);
    expect(codesOf({ tabs })).toEqual(['SCORE_MISSING']);
  });
});
