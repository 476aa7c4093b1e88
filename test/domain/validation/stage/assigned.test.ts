// Who reads what: what is expected of each judge, scores outside the assignment, and entries with too few readings.
import { progressOf } from '../../../../src/domain/validation';
import { codesOf, FULL, findingsOf, judge, stageCheck } from '../support/stage';

const judges = [judge('J1'), judge('J2'), judge('J3')];
const plan = (rows: Record<string, string[]>) => new Map([['Proposal', new Map(Object.entries(rows))]]);
const assignment = plan({ A: ['J1', 'J2'], B: ['J2', 'J3'], C: ['J1', 'J3'] });
const of = (...codes: string[]) => FULL.filter(([code]) => codes.includes(String(code)));
const filled = { J1: of('A', 'C'), J2: of('A', 'B'), J3: of('B', 'C') };
const planned = { competition: { judges, assignment } };

test('each judge is expected to score the own entries, and no others', () => {
  expect(codesOf({ ...planned, tabs: filled })).toEqual([]);
  expect(progressOf(stageCheck({ ...planned, tabs: { ...filled, J2: of('A') } }))).toEqual([
    { stage: 'Proposal', judge: 'J1', scored: 2, expected: 2 },
    { stage: 'Proposal', judge: 'J2', scored: 1, expected: 2 },
    { stage: 'Proposal', judge: 'J3', scored: 2, expected: 2 },
  ]);
});

test('an own entry without a score or a row is an error, whatever the setting for missing scores', () => {
  for (const missing of ['complete', 'assigned'] as const) {
    const settings = { missing };
    expect(findingsOf({ ...planned, settings, tabs: { ...filled, J2: [...of('A'), ['B', '', '']] } })).toMatchObject([
      { code: 'SCORE_MISSING', severity: 'error', tab: 'Proposal · J2', cell: 'C3:D3' },
    ]);
    expect(findingsOf({ ...planned, settings, tabs: { ...filled, J2: of('A') } })).toMatchObject([
      { code: 'ROW_MISSING_ENTRY', severity: 'error', params: { judge: 'J2', entries: ['“Inovasi B” (B)'] } },
    ]);
    const { J2: _, ...others } = filled;
    expect(codesOf({ ...planned, settings, tabs: others })).toEqual(['TAB_MISSING']);
  }
});

test('a judge whom nothing is assigned needs no tab', () => {
  const two = plan({ A: ['J1', 'J2'], B: ['J1', 'J2'], C: ['J1', 'J2'] });
  expect(codesOf({ competition: { judges, assignment: two }, tabs: { J1: FULL, J2: FULL } })).toEqual([]);
});

describe('SCORE_UNASSIGNED', () => {
  test('a score for an entry that others were given does not count', () => {
    expect(findingsOf({ ...planned, tabs: { ...filled, J2: FULL } })).toEqual([
      {
        code: 'SCORE_UNASSIGNED',
        severity: 'warning',
        stage: 'Proposal',
        tab: 'Proposal · J2',
        cell: 'C4:D4',
        params: { judge: 'J2', where: { entries: ['“Inovasi C” (C)'], criteria: [], cells: 2 } },
      },
    ]);
  });

  test('not a blank row or a recusal there, nor at a stage without an assignment', () => {
    expect(codesOf({ ...planned, tabs: { ...filled, J2: [...of('A', 'B'), ['C', '', '']] } })).toEqual([]);
    expect(codesOf({ ...planned, tabs: { ...filled, J2: [...of('A', 'B'), ['C', 'BK', '']] } })).toEqual([
      'JUDGE_RECUSED',
    ]);
    const elsewhere = new Map([['Final', new Map([['A', ['J1']]])]]);
    expect(codesOf({ competition: { judges, assignment: elsewhere } })).toEqual([]);
  });

  test('one in conflict is told as such', () => {
    const some = [judge('J1'), judge('J2', { conflicts: ['C'] }), judge('J3')];
    expect(codesOf({ competition: { judges: some, assignment }, tabs: { ...filled, J2: FULL } })).toEqual([
      'JUDGE_CONFLICT',
    ]);
  });
});

test('an entry that nobody was given is unscored', () => {
  const without = plan({ A: ['J1', 'J2'], B: ['J1', 'J2'] });
  const tabs = { J1: of('A', 'B'), J2: of('A', 'B') };
  expect(findingsOf({ competition: { judges, assignment: without }, tabs })).toMatchObject([
    { code: 'ENTRY_UNSCORED', params: { entry: '“Inovasi C” (C)' } },
  ]);
});

test('judges who share no entry may be joined by anybody without a conflict', () => {
  const apart = plan({ A: ['J1'], B: ['J2'], C: ['J1'] });
  const settings = { method: 'adjusted', severityCorrection: 0 } as const;
  const tabs = { J1: of('A', 'C'), J2: of('B') };
  const two = [judge('J1', { conflicts: ['B'] }), judge('J2')];
  expect(findingsOf({ competition: { judges: two, assignment: apart }, settings, tabs })).toMatchObject([
    {
      code: 'PANEL_DISCONNECTED',
      params: { groups: [['J1'], ['J2']], joins: [{ judge: 'J2', entry: '“Inovasi A” (A)' }] },
    },
  ]);
});

describe('ENTRY_FEW_READINGS', () => {
  const settings = { minReadings: 2 };

  test('entries that fewer judges have scored completely, in one finding', () => {
    const tabs = { J1: [...of('A'), ['C', 80, '']], J2: of('A', 'B'), J3: of('C') };
    const few = findingsOf({ competition: { judges }, settings: { ...settings, missing: 'assigned' }, tabs });
    expect(few).toContainEqual({
      code: 'ENTRY_FEW_READINGS',
      severity: 'error',
      stage: 'Proposal',
      params: {
        entries: [
          { entry: '“Inovasi B” (B)', readings: 1 },
          { entry: '“Inovasi C” (C)', readings: 1 },
        ],
        least: 2,
      },
    });
    const early = findingsOf({ competition: { judges }, settings, tabs, provisional: true });
    expect(early.find(({ code }) => code === 'ENTRY_FEW_READINGS')?.severity).toBe('warning');
  });

  test('not where each has enough, nor without the setting; scores that do not count are none', () => {
    expect(codesOf({ ...planned, settings, tabs: filled })).toEqual([]);
    expect(codesOf({ competition: { judges }, settings: { missing: 'assigned' }, tabs: { J1: FULL } })).toEqual([
      'TAB_MISSING',
      'TAB_MISSING',
    ]);
    expect(codesOf({ ...planned, settings: { minReadings: 3 }, tabs: { ...filled, J2: FULL } })).toEqual([
      'SCORE_UNASSIGNED',
      'ENTRY_FEW_READINGS',
    ]);
  });
});
