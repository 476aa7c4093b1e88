// What counts for a result: complete and canonical.

import { RULES, RULES_VERSION, rulesOf, snapshotOf, snapshotText } from '../../../src/domain/audit/snapshot';
import type { Mark, ScoreSheet } from '../../../src/domain/competition/score-sheet';
import { defaultSettings } from '../../../src/domain/settings/settings';
import { decisionsContent, readDecisions, snapshotIn } from '../../../src/domain/workbook/tabs/decisions';
import * as fc from '../../properties';
import { competition, criterion, entry, judge, sheet, stage, type Value } from '../ranking/support';

const parts = { entries: [entry('P-01'), entry('P-02')], judges: [judge('J1')] };
const tab = (rows: [string, (number | string)[]][]) => [sheet('Penilaian', 'J1', ['Nilai'], rows)];
/** Settings that no rank, place or title depends on: names, places and dates, numbers of documents, words, warnings. */
const WITHOUT_EFFECT = [
  ...['competition', 'year', 'organizer', 'government', 'province', 'city', 'language', 'maxSpread', 'judgeFiles'],
  ...['letterScores', 'resultApproval', 'readings', 'minReadings'],
  ...['deadline', 'admins', 'objectionDays', 'plenaryDate', 'plenaryTime', 'plenaryPlace', 'ceremonyDate'],
  ...['ceremonyTime', 'ceremonyPlace', 'decisionDate', 'juryDecreeNumber', 'minutesNumber', 'decreeNumber'],
  ...[
    'certificateDesign',
    'annexScores',
    'officeAddress',
    'officeContact',
    'legalBasis',
    'acknowledgedBy',
    'copies',
    'signerName',
    'signerPosition',
    'signerGrade',
    'signerNip',
  ],
];

it('every setting either counts or is known to have no effect on the result', () => {
  expect([...RULES, ...WITHOUT_EFFECT].sort()).toEqual(Object.keys(defaultSettings).sort());
});

/** Of each configuration table one row, the fields that count, and those that no rank, place or title depends on. */
const TABLES = {
  stages: [stage('Penilaian'), ['name', 'weight', 'advance', 'title'], ['form', 'date']],
  criteria: [criterion('Nilai'), ['stage', 'name', 'weight', 'min', 'max'], ['description']],
  entries: [
    entry('P-01'),
    ['code', 'name', 'institution', 'category', 'status'],
    ['unitType', 'innovator', 'contact', 'phone', 'email', 'link', 'reason'],
  ],
  judges: [judge('J1'), ['code', 'institution', 'stages', 'conflicts'], ['name', 'role', 'email', 'phone']],
  institutions: [
    { name: 'Dinas A', parent: '', unitType: '', required: false },
    ['name', 'parent'],
    ['unitType', 'required'],
  ],
} as const;

describe.each(Object.entries(TABLES))('%s', (table, [row, counts, others]) => {
  const textWith = (changed: object) =>
    snapshotText(competition({ ...parts, [table]: [{ ...row, ...changed }] }), [], []);
  const another = (value: unknown) => (typeof value === 'number' ? value + 1 : Array.isArray(value) ? ['X'] : 'X');

  it('every field either counts or is known to have no effect on the result', () => {
    expect([...counts, ...others].sort()).toEqual(Object.keys(row).sort());
  });

  it.each(Object.keys(row))('another %s', (field) => {
    const isOther = textWith({ [field]: another(row[field as keyof typeof row]) }) !== textWith({});
    expect(isOther).toBe((counts as readonly string[]).includes(field));
  });
});

it.each(RULES)('another %s is another result', (rule) => {
  const textOf = (settings: object) => snapshotText(competition({ ...parts, settings }), [], []);
  expect(textOf({ [rule]: ['X'] })).not.toBe(textOf({}));
});

it.each([
  ['a score', [80.01]],
  ['a score taken out', ['']],
  ['a recusal', ['BK']],
  ['a score as text', ['80']],
])('%s is another result', (_, values) => {
  const textOf = (marks: (number | string)[]) => snapshotText(competition(parts), tab([['P-01', marks]]), []);
  expect(textOf(values)).not.toBe(textOf([80]));
});

it.each(['stage', 'entry', 'rank', 'reason', 'votesFor', 'votesAgainst'] as const)(
  'another %s of a plenary decision is another result',
  (field) => {
    const decision = {
      stage: 'Penilaian',
      entry: 'P-01',
      computed: 1,
      rank: 2,
      reason: 'x',
      votesFor: 3,
      votesAgainst: 0,
    };
    const textOf = (changed: object) =>
      snapshotText(
        competition({ ...parts, stages: [stage('Penilaian'), stage('Final')] }),
        [],
        [{ ...decision, ...changed, tab: 'Pleno', cell: null }],
      );
    expect(textOf({ [field]: field === 'stage' ? 'Final' : 7 })).not.toBe(textOf({}));
  },
);

describe('rules that most stages have none of', () => {
  const textOf = (more: object, unitType = 'OPD') =>
    snapshotText(
      competition({
        ...parts,
        entries: [entry('P-01', { unitType })],
        stages: [stage('Penilaian', more), stage('Final')],
      }),
      [],
      [],
      'Penilaian',
    );
  const numbers = [{ name: 'Umum', value: 1 }];

  it.each([
    ['advanceByCategory', numbers],
    ['passingScores', numbers],
    ['minByUnitType', numbers],
    ['nestedTitles', true],
  ])('%s counts where a stage has it', (field, value) => {
    expect(textOf({ [field]: value })).not.toBe(textOf({}));
    if (value === numbers)
      expect(textOf({ [field]: [{ name: 'Umum', value: 2 }] })).not.toBe(textOf({ [field]: numbers }));
  });

  it('leave the text as it was where no stage has any, and where titles are separate as before', () => {
    expect(textOf({})).not.toContain('stageRules');
    expect(textOf({}, 'Sekolah')).toBe(textOf({}));
    expect(textOf({ nestedTitles: false })).toBe(textOf({}));
  });

  it('count the category of a criterion and the criteria of a judge, and leave the text as it was without', () => {
    const of = (category: object, criteria: object) =>
      snapshotText(
        competition({
          criteria: [criterion('Nilai', category)],
          judges: [judge('J1', criteria)],
          entries: parts.entries,
        }),
        [],
        [],
      );
    const texts = [of({}, {}), of({ category: 'Umum' }, {}), of({}, { criteria: ['Nilai'] }), of({}, { criteria: [] })];
    expect(new Set(texts).size).toBe(4);
    expect(texts[0]).toContain('"criteria":[[null,"Nilai",1,0,100]]');
    expect(texts[0]).toContain('"judges":[["J1","","[]","[]"]]');
  });

  it('count the unit types where they are asked for', () => {
    expect(textOf({ minByUnitType: numbers }, 'Sekolah')).not.toBe(textOf({ minByUnitType: numbers }));
  });
});

it('who reads what counts, up to the stage and whatever the order of its rows; without it nothing is said', () => {
  type Row = [entry: string, judges: string[]];
  const textOf = (penilaian: Row[] | null, final: Row[] = []) => {
    const plans = [...(penilaian === null ? [] : [['Penilaian', new Map(penilaian)] as const])];
    const assignment = new Map([...plans, ['Final', new Map(final)] as const]);
    const stages = [stage('Penilaian'), stage('Final')];
    return snapshotText(competition({ ...parts, stages, assignment }), [], [], 'Penilaian');
  };
  const plan: Row[] = [
    ['P-01', ['J1', 'J2']],
    ['P-02', ['J2']],
  ];
  expect(textOf(plan)).toContain('["Penilaian","P-01","[\\"J1\\",\\"J2\\"]"]');
  expect(textOf([...plan].reverse())).toBe(textOf(plan));
  expect(textOf(plan, plan)).toBe(textOf(plan));
  expect(textOf([['P-01', ['J1']], plan[1]!])).not.toBe(textOf(plan));
  expect(textOf([plan[0]!])).not.toBe(textOf(plan));
  const without = competition({ ...parts, stages: [stage('Penilaian'), stage('Final')] });
  expect(textOf(null)).toBe(snapshotText(without, [], [], 'Penilaian'));
  expect(textOf(null)).not.toContain('assignment');
});

describe('the order', () => {
  const setup = competition({ ...parts, stages: [stage('Penilaian'), stage('Final')] });
  const rows = (first: string, second: string): [string, number[]][] => [
    [first, first === 'P-01' ? [80, 60] : [70, 50]],
    [second, second === 'P-01' ? [80, 60] : [70, 50]],
  ];
  const tabOf = (stageName: string, code: string) => sheet(stageName, code, ['Isi', 'Gaya'], rows('P-01', 'P-02'));
  const textOf = (sheets: ScoreSheet[]) => snapshotText(setup, sheets, []);

  it('of a judge’s rows does not count', () => {
    const turned = sheet('Penilaian', 'J1', ['Isi', 'Gaya'], rows('P-02', 'P-01'));
    expect(textOf([turned])).toBe(textOf([tabOf('Penilaian', 'J1')]));
  });

  it('of a judge’s columns does not count', () => {
    const turned = sheet(
      'Penilaian',
      'J1',
      ['Gaya', 'Isi'],
      [
        ['P-01', [60, 80]],
        ['P-02', [50, 70]],
      ],
    );
    expect(textOf([turned])).toBe(textOf([tabOf('Penilaian', 'J1')]));
  });

  it('of the tabs does not count', () => {
    const tabs = [tabOf('Final', 'J1'), tabOf('Final', 'J2'), tabOf('Penilaian', 'J1'), tabOf('Penilaian', 'J2')];
    fc.assert(
      fc.property(fc.shuffledSubarray(tabs, { minLength: tabs.length }), (shuffled) => {
        expect(textOf(shuffled)).toBe(textOf(tabs));
      }),
    );
  });

  it('of entries counts: it orders those who share a rank', () => {
    const turned = competition({ ...parts, entries: [...parts.entries].reverse() });
    expect(snapshotText(turned, [], [])).not.toBe(snapshotText(competition(parts), [], []));
  });
});

it('keeps settings as one value each, and the version of the rules', () => {
  const settings = { top: 3, method: 'median', carryOver: true, passingScore: null, prizes: [5, 2] } as const;
  const setup = competition({ ...parts, settings: { ...settings, prizes: [...settings.prizes] } });
  expect(rulesOf(setup)).toMatchObject({ ...settings, prizes: '[5,2]' });
  expect(Object.keys(rulesOf(setup))).toEqual([...RULES]);
  expect(snapshotOf(setup, [], [])).toMatchObject({ version: RULES_VERSION, rules: rulesOf(setup) });
});

describe('a row of marks', () => {
  const rowsOf = (alter: (row: ScoreSheet['rows'][number]) => ScoreSheet['rows'][number], values: Value[] = [80]) => {
    const one = sheet('Penilaian', 'J1', ['Nilai'], [['P-01', values]]);
    return snapshotOf(competition(parts), [{ ...one, rows: one.rows.map(alter) }], []).sheets[0]?.rows;
  };
  const withMark = (mark: Mark | undefined) =>
    rowsOf((row) => ({ ...row, marks: new Map(mark === undefined ? [] : [['Nilai', mark]]) }));
  const at = { row: 1, column: 1 };

  it.each<[string, Mark | undefined, unknown]>([
    ['a score', { kind: 'score', value: 80.5, at }, 80.5],
    ['a blank', { kind: 'blank', at }, null],
    ['no cell at all', undefined, null],
    ['a recusal', { kind: 'recused', at }, 'BK'],
    ['text', { kind: 'unreadable', raw: 'delapan', at }, 'delapan'],
    ['a number that cannot be a score', { kind: 'unreadable', raw: 0.85, cellValue: 0.85, at }, 0.85],
    ['a box that is ticked', { kind: 'unreadable', raw: true, at }, true],
    ['a date', { kind: 'unreadable', raw: { date: '2026-05-08T00:00:00' }, at }, '2026-05-08T00:00:00'],
  ])('says %s', (_, mark, value) => {
    expect(withMark(mark)).toEqual([['P-01', value]]);
  });

  it('that names no entry does not count', () => {
    expect(rowsOf((row) => ({ ...row, code: 'P-99', entry: null }))).toEqual([]);
  });
});

describe('up to a stage', () => {
  const setup = competition({
    ...parts,
    stages: [stage('Berkas'), stage('Presentasi'), stage('Final')],
    criteria: [criterion('Umum'), ...['Berkas', 'Presentasi', 'Final'].map((of) => criterion('Isi', { stage: of }))],
  });
  const tabs = ['Berkas', 'Presentasi', 'Final'].map((of) => sheet(of, 'J1', ['Umum', 'Isi'], [['P-01', [80, 70]]]));
  const decisions = ['Berkas', 'Presentasi', 'Final'].map((of) => ({
    ...{ stage: of, entry: 'P-01', computed: 1, rank: 2, reason: 'x', votesFor: 3, votesAgainst: 0 },
    ...{ tab: 'Pleno', cell: null },
  }));
  const stagesIn = (through?: string) => {
    const { stages, criteria, plenary, sheets } = snapshotOf(setup, tabs, decisions, through);
    const named = (rows: unknown[][]) => rows.map(([name]) => name);
    return {
      stages: named(stages),
      criteria: named(criteria),
      plenary: named(plenary),
      sheets: sheets.map((one) => one.stage),
    };
  };

  it.each([
    ['Berkas', ['Berkas']],
    ['Presentasi', ['Berkas', 'Presentasi']],
    ['Final', ['Berkas', 'Presentasi', 'Final']],
    [undefined, ['Berkas', 'Presentasi', 'Final']],
  ])('%s', (through, stages) => {
    expect(stagesIn(through)).toEqual({
      stages,
      criteria: [null, ...stages],
      plenary: stages,
      sheets: [...stages].sort(),
    });
  });

  it('tabs and decisions of a stage that the workbook does not have never count', () => {
    const stray = [sheet('Lapangan', 'J1', ['Umum'], [['P-01', [80]]])];
    const decided = [{ ...decisions[0]!, stage: 'Lapangan' }];
    expect(snapshotOf(setup, stray, decided)).toMatchObject({ sheets: [], plenary: [] });
  });
});

it('is kept in pieces that fit a cell, and comes back the same', () => {
  const names = Array.from({ length: 3000 }, (_, index) => entry(`P-${index}`, { name: ' =é 🙂 “x”  '.repeat(3) }));
  const text = JSON.stringify(snapshotOf(competition({ ...parts, entries: names }), [], []));
  const decided = {
    stage: 'Penilaian',
    code: '',
    at: '',
    by: '',
    method: '',
    version: '1',
    hash: '',
    text,
    testimony: '{"a":"é"}',
  };
  const content = decisionsContent([decided], 'Hasil Terkunci', 'id', 'Hasil Terkunci', 'x');
  const pieces = content.values.slice(3).map((row) => String(row[8]));
  expect(pieces.length).toBeGreaterThan(5);
  for (const piece of pieces) expect(piece).toMatch(/^[\x21-\x7e](?:[\x20-\x7e]{0,30000}[\x21-\x7e])?$/);
  const [back] = readDecisions({ tab: 'Hasil Terkunci', values: content.values });
  expect(snapshotIn(back!)?.canonical).toBe(text);
  expect(JSON.parse(back!.testimony)).toEqual({ a: 'é' });
});
