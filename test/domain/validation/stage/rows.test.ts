// Rows of a judge's tab: unknown, double, missing and nameless ones, and the innocent rows beside them.
import type { ScoreSheet } from '../../../../src/domain/competition/score-sheet';
import { codesOf, entry, FULL, findingsOf, judge } from '../support/stage';

describe('ROW_UNKNOWN_ENTRY', () => {
  const tabs = { J1: [...FULL, ['X9', 80, 'x']], J2: FULL };

  test('a code that no entry has, whatever stands in its cells', () => {
    expect(findingsOf({ tabs })).toEqual([
      {
        code: 'ROW_UNKNOWN_ENTRY',
        severity: 'error',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        cell: 'A5',
        params: { judge: 'J1', entry: 'X9' },
      },
    ]);
  });

  test('any mark makes it a row, a word and a recusal too', () => {
    for (const mark of ['K', 'BK', 0]) {
      expect(codesOf({ tabs: { J1: [...FULL, ['X9', mark, '']], J2: FULL } })).toEqual(['ROW_UNKNOWN_ENTRY']);
    }
  });

  test('is said even while it is unknown who reached the stage', () => {
    expect(codesOf({ tabs, reached: null })).toEqual(['ROW_UNKNOWN_ENTRY']);
  });

  test('not of an entry that is out, nor of a note below the table', () => {
    const entries = [entry('A'), entry('B'), entry('C'), entry('X9', { status: 'ineligible' })];
    expect(codesOf({ tabs, competition: { entries } })).toEqual([]);
    expect(codesOf({ tabs: { J1: [...FULL, ['Catatan: nilai 0-100', '', '']], J2: FULL } })).toEqual([]);
  });
});

describe('ROW_DUPLICATE_ENTRY', () => {
  test('names the rows as a person counts them, at the second one', () => {
    expect(findingsOf({ tabs: { J1: [...FULL, ['A', 80, 70]], J2: FULL } })).toMatchObject([
      {
        code: 'ROW_DUPLICATE_ENTRY',
        severity: 'error',
        cell: 'A5',
        params: { judge: 'J1', entry: '“Inovasi A” (A)', rows: [2, 5] },
      },
    ]);
  });

  test('a blank second row is a fault, but its cells are not missing besides', () => {
    expect(codesOf({ tabs: { J1: [...FULL, ['A', '', '']], J2: FULL } })).toEqual(['ROW_DUPLICATE_ENTRY']);
  });

  test('not of an entry that is not expected', () => {
    const tabs = { J1: [...FULL, ['A', 80, 70]], J2: FULL };
    expect(codesOf({ tabs, reached: ['B', 'C'] })).toEqual([]);
    const judges = [judge('J1', { conflicts: ['A'] }), judge('J2')];
    const blank = { J1: [['A', '', ''], ['A', '', ''], ...FULL.slice(1)], J2: FULL };
    expect(codesOf({ tabs: blank, competition: { judges } })).toEqual([]);
  });
});

describe('ROW_MISSING_ENTRY', () => {
  const tabs = { J1: FULL.slice(0, 1), J2: FULL };

  test('one finding lists the codes of a tab', () => {
    expect(findingsOf({ tabs })).toEqual([
      {
        code: 'ROW_MISSING_ENTRY',
        severity: 'error',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        params: { judge: 'J1', entries: ['“Inovasi B” (B)', '“Inovasi C” (C)'] },
      },
    ]);
  });

  test('is a warning in a provisional result, and nothing under assignment or where reach is unknown', () => {
    expect(findingsOf({ tabs, provisional: true })).toMatchObject([{ code: 'ROW_MISSING_ENTRY', severity: 'warning' }]);
    expect(codesOf({ tabs, settings: { missing: 'assigned' } })).toEqual([]);
    expect(codesOf({ tabs, reached: null })).toEqual([]);
  });

  test('not of entries that did not reach the stage or that a conflict excludes', () => {
    expect(codesOf({ tabs, reached: ['A'] })).toEqual([]);
    const judges = [judge('J1', { conflicts: ['b', 'C'] }), judge('J2')];
    expect(codesOf({ tabs, competition: { judges } })).toEqual([]);
    expect(codesOf({ tabs, competition: { judges }, settings: { conflicts: 'include' } })).toEqual([
      'ROW_MISSING_ENTRY',
    ]);
  });
});

describe('ROW_WITHOUT_CODE', () => {
  test('scores without a code', () => {
    expect(findingsOf({ tabs: { J1: [...FULL, ['', 80, 70]], J2: FULL } })).toMatchObject([
      { code: 'ROW_WITHOUT_CODE', severity: 'error', tab: 'Proposal · J1', cell: 'A5', params: { name: '' } },
    ]);
    expect(codesOf({ tabs: { J1: [...FULL, ['', '8,5', '']], J2: FULL } })).toEqual(['ROW_WITHOUT_CODE']);
  });

  test('carries the name that stands there, and then any mark is enough', () => {
    const named = findingsOf({
      tabs: { J1: [...FULL, ['', 'K', '']], J2: FULL },
      alter: (sheet) => ({ ...sheet, rows: sheet.rows.map((row) => (row.code ? row : { ...row, name: 'Si Cepat' })) }),
    });
    expect(named).toMatchObject([{ code: 'ROW_WITHOUT_CODE', params: { name: 'Si Cepat' } }]);
  });

  test('not a place and date, a signature or a failed average below the table', () => {
    const below = [
      ['', '', 'Pasuruan, 7 Desember 2023'],
      ['', '', ''],
      ['', 'BK', ''],
      ['', '#DIV/0!', ''],
    ];
    expect(codesOf({ tabs: { J1: [...FULL, ...below], J2: FULL } })).toEqual([]);
  });

  test('a tab without a column of codes has one fault', () => {
    const found = findingsOf({
      alter: (sheet) =>
        sheet.judge === 'J2'
          ? sheet
          : { ...sheet, codeColumn: null, rows: sheet.rows.map((row) => ({ ...row, code: '', entry: null })) },
    });
    expect(found).toEqual([
      { code: 'ROW_WITHOUT_CODE', severity: 'error', stage: 'Proposal', tab: 'Proposal · J1', params: { name: '' } },
    ]);
  });

  test('without a column of codes a row whose name is not known is said by itself', () => {
    const alter = (sheet: ScoreSheet) => ({
      ...sheet,
      codeColumn: null,
      rows: sheet.rows.map((row) => ({
        ...row,
        code: '',
        ...(row.entry === 'B' && { entry: null, name: 'Inovsi B' }),
      })),
    });
    expect(findingsOf({ competition: { judges: [judge('J1')] }, tabs: { J1: FULL }, alter })).toMatchObject([
      { code: 'ROW_MISSING_ENTRY', params: { entries: ['“Inovasi B” (B)'] } },
      { code: 'ROW_WITHOUT_CODE', cell: 'C3', params: { name: 'Inovsi B' } },
    ]);
  });

  test('rows that are known by their name need no code', () => {
    const alter = (sheet: ScoreSheet) => ({
      ...sheet,
      codeColumn: null,
      rows: sheet.rows.map((row) => ({ ...row, code: '' })),
    });
    expect(codesOf({ alter })).toEqual([]);
  });
});
