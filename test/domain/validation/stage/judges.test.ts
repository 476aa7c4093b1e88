// Conflicts and recusals, and entries and panels that they or the assignment leave alone.
import type { ScoreSheet } from '../../../../src/domain/competition/score-sheet';
import { codesOf, FULL, findingsOf, judge } from '../support/stage';

/** Whoever is out is out of the whole entry. */
const whereA = { entries: ['“Inovasi A” (A)'], criteria: [], cells: 2 };

const assigned = { missing: 'assigned' } as const;

describe('JUDGE_CONFLICT', () => {
  const judges = [judge('J1', { conflicts: ['A'] }), judge('J2')];

  test('a judge who scored an entry of a conflict', () => {
    expect(findingsOf({ competition: { judges } })).toEqual([
      {
        code: 'JUDGE_CONFLICT',
        severity: 'warning',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        cell: 'C2:D2',
        params: { judge: 'J1', where: whereA, reason: 'listed' },
      },
    ]);
  });

  test('the same institution and one above it', () => {
    const institutions = [{ name: 'Dinas B', parent: 'Setda', unitType: '', required: false }];
    const officials = [judge('J1', { institution: 'dinas a' }), judge('J2', { institution: 'SETDA' })];
    expect(findingsOf({ competition: { judges: officials, institutions } }).map(({ params }) => params)).toEqual([
      { judge: 'J1', where: whereA, reason: 'same-institution' },
      { judge: 'J2', where: { ...whereA, entries: ['“Inovasi B” (B)'] }, reason: 'parent-institution' },
    ]);
  });

  test('is a warning also where such scores count', () => {
    expect(findingsOf({ competition: { judges }, settings: { conflicts: 'include' } })).toMatchObject([
      { code: 'JUDGE_CONFLICT', severity: 'warning' },
    ]);
  });

  test('not where the judge left the entry blank or stepped back', () => {
    const rest = FULL.slice(1);
    expect(codesOf({ competition: { judges }, tabs: { J1: [['A', '', ''], ...rest], J2: FULL } })).toEqual([]);
    expect(codesOf({ competition: { judges }, tabs: { J1: rest, J2: FULL } })).toEqual([]);
    expect(codesOf({ competition: { judges }, tabs: { J1: [['A', 'BK', 'BK'], ...rest], J2: FULL } })).toEqual([
      'JUDGE_RECUSED',
    ]);
  });
});

describe('JUDGE_RECUSED', () => {
  test('is an information over the cells of the recusal', () => {
    expect(findingsOf({ tabs: { J1: [['A', 'BK', 'BK'], ...FULL.slice(1)], J2: FULL } })).toEqual([
      {
        code: 'JUDGE_RECUSED',
        severity: 'info',
        stage: 'Proposal',
        tab: 'Proposal · J1',
        cell: 'C2:D2',
        params: { judge: 'J1', where: whereA },
      },
    ]);
  });

  test('not for an entry that did not reach the stage', () => {
    expect(codesOf({ tabs: { J1: [['A', 'BK', 'BK'], ...FULL.slice(1)], J2: FULL }, reached: ['B', 'C'] })).toEqual([]);
  });
});

describe('ENTRY_UNSCORED', () => {
  const recusedA = [['A', 'BK', 'BK'], ...FULL.slice(1)];
  const unscored = (found: ReturnType<typeof findingsOf>) => found.filter(({ code }) => code === 'ENTRY_UNSCORED');

  test('all judges are out', () => {
    const judges = [judge('J1', { conflicts: ['A'] }), judge('J2')];
    const tabs = { J1: FULL.slice(1), J2: recusedA };
    for (const settings of [{}, assigned]) {
      expect(unscored(findingsOf({ competition: { judges }, tabs, settings }))).toEqual([
        { code: 'ENTRY_UNSCORED', severity: 'error', stage: 'Proposal', params: { entry: '“Inovasi A” (A)' } },
      ]);
    }
    expect(unscored(findingsOf({ competition: { judges }, tabs, provisional: true }))).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  test('one judge is left', () => {
    expect(codesOf({ tabs: { J1: recusedA, J2: FULL } })).toEqual(['JUDGE_RECUSED']);
  });

  test('under assignment nobody was assigned, or only half', () => {
    const rest = FULL.slice(1);
    expect(codesOf({ settings: assigned, tabs: { J1: rest, J2: rest } })).toEqual(['ENTRY_UNSCORED']);
    expect(codesOf({ settings: assigned, tabs: { J1: [['A', '', ''], ...rest], J2: rest } })).toEqual([
      'ENTRY_UNSCORED',
    ]);
    expect(codesOf({ settings: assigned, tabs: { J1: [['A', 80, ''], ...rest], J2: rest } })).toEqual([
      'SCORE_MISSING',
      'ENTRY_UNSCORED',
    ]);
    expect(codesOf({ settings: assigned, tabs: { J1: FULL, J2: rest } })).toEqual([]);
  });

  test('does not repeat what another error says', () => {
    const rest = FULL.slice(1);
    expect(codesOf({ settings: assigned, tabs: { J1: [['A', 'x', 70], ...rest], J2: rest } })).toEqual([
      'SCORE_NOT_NUMBER',
    ]);
    expect(codesOf({ settings: assigned, tabs: { J1: [['A', 850, 70], ...rest], J2: rest } })).toEqual([
      'SCORE_OUT_OF_RANGE',
    ]);
    expect(codesOf({ tabs: { J1: rest, J2: rest } })).toEqual(['ROW_MISSING_ENTRY', 'ROW_MISSING_ENTRY']);
    const doubled = [['A', 80, ''], ['A', '', 70], ...rest];
    expect(codesOf({ settings: assigned, tabs: { J1: doubled, J2: rest } })).toEqual(['ROW_DUPLICATE_ENTRY']);
  });

  test('does not say so of a tab that lacks a column', () => {
    const rest = FULL.slice(1);
    const alter = (sheet: ScoreSheet): ScoreSheet =>
      sheet.judge === 'J2'
        ? sheet
        : {
            ...sheet,
            columns: new Map([['Kebaruan', [2]]]),
            rows: sheet.rows.map((row) => ({ ...row, marks: new Map([['Kebaruan', row.marks.get('Kebaruan')!]]) })),
          };
    expect(codesOf({ settings: assigned, tabs: { J1: FULL, J2: rest }, alter })).toEqual(['COLUMN_MISSING_CRITERION']);
  });

  test("scores that a conflict excludes are nobody's", () => {
    const judges = [judge('J1', { conflicts: ['A'] }), judge('J2')];
    const planted = { competition: { judges }, tabs: { J1: FULL, J2: FULL.slice(1) } };
    expect(codesOf({ ...planted, settings: assigned })).toEqual(['JUDGE_CONFLICT', 'ENTRY_UNSCORED']);
    expect(codesOf({ ...planted, settings: { ...assigned, conflicts: 'include' } })).toEqual(['JUDGE_CONFLICT']);
  });

  test('not while it is unknown who reached the stage', () => {
    const rest = FULL.slice(1);
    expect(codesOf({ settings: assigned, tabs: { J1: rest, J2: rest }, reached: null })).toEqual([]);
  });
});

describe('PANEL_DISCONNECTED', () => {
  const tabs = { J1: FULL.slice(0, 1), J2: FULL.slice(1) };
  const leastSquares = { ...assigned, method: 'adjusted', severityCorrection: 0 } as const;

  test('names the groups', () => {
    expect(findingsOf({ settings: leastSquares, tabs })).toEqual([
      {
        code: 'PANEL_DISCONNECTED',
        severity: 'error',
        stage: 'Proposal',
        // J2 has more entries: the larger group.
        params: { groups: [['J1'], ['J2']], joins: [{ judge: 'J2', entry: '“Inovasi A” (A)' }] },
      },
    ]);
  });

  test('one common entry links them', () => {
    expect(codesOf({ settings: leastSquares, tabs: { J1: FULL.slice(0, 2), J2: FULL.slice(1) } })).toEqual([]);
  });

  test('an entry in common does not link a judge whose scores do not count', () => {
    const common = { J1: FULL.slice(0, 2), J2: FULL.slice(1) };
    const judges = [judge('J1', { conflicts: ['B'] }), judge('J2')];
    expect(codesOf({ settings: leastSquares, tabs: common, competition: { judges } })).toEqual([
      'JUDGE_CONFLICT',
      'PANEL_DISCONNECTED',
    ]);
    const half = { J1: [...FULL.slice(0, 1), ['B', 60, '']], J2: FULL.slice(1) };
    expect(codesOf({ settings: leastSquares, tabs: half })).toEqual(['SCORE_MISSING', 'PANEL_DISCONNECTED']);
  });

  test('is a warning where λ above 0 corrects each group by itself', () => {
    for (const severityCorrection of [0.5, 'auto'] as const)
      expect(findingsOf({ settings: { ...leastSquares, severityCorrection }, tabs })).toMatchObject([
        {
          code: 'PANEL_DISCONNECTED',
          severity: 'warning',
          params: { joins: [{ judge: 'J2', entry: '“Inovasi A” (A)' }] },
        },
      ]);
  });

  test('asks nobody to read what they stepped back from or must not', () => {
    const joinsOf = (planted: object) => findingsOf({ settings: leastSquares, ...planted }).map(({ params }) => params);
    const recused = { J1: FULL.slice(0, 1), J2: [['A', 'BK', 'BK'], ...FULL.slice(1)] };
    expect(joinsOf({ tabs: recused })).toContainEqual(
      expect.objectContaining({ joins: [{ judge: 'J1', entry: '“Inovasi B” (B)' }] }),
    );
    const judges = [judge('J1', { conflicts: ['B', 'C'] }), judge('J2', { conflicts: ['A'] })];
    expect(joinsOf({ tabs, competition: { judges } })).toContainEqual(expect.objectContaining({ joins: [] }));
  });

  test('only of the correction', () => {
    expect(codesOf({ settings: { ...leastSquares, method: 'mean' }, tabs })).toEqual([]);
    expect(codesOf({ settings: leastSquares, tabs, reached: null })).toEqual([]);
  });
});
