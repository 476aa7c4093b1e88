// What differs between two snapshots: every value of every thing, what came and went, and the mere order.
import { changesBetween } from '../../../src/domain/audit/changes';
import { RULES_VERSION, snapshotOf } from '../../../src/domain/audit/snapshot';
import { changePhrase } from '../../../src/domain/audit/words/changes';
import type { Competition } from '../../../src/domain/competition/competition';
import type { PlenaryDecision } from '../../../src/domain/competition/plenary';
import { competition, criterion, entry, judge, type Parts, sheet, stage, type Value } from '../ranking/support';

it('says which rule of a stage or unit type of an entry differs', () => {
  const of = (least: number, unitType: string) =>
    snapshotOf(
      competition({
        stages: [stage('Final', { minByUnitType: [{ name: 'Sekolah', value: least }] })],
        entries: [entry('P-01', { unitType })],
      }),
      [],
      [],
    );
  const phrases = changesBetween(of(1, 'OPD'), of(2, 'Sekolah')).map((one) => changePhrase(one, 'id'));
  expect(phrases).toEqual([
    'tahap Final, Minimal per Jenis Unit: semula “Sekolah: 1”, kini “Sekolah: 2”',
    'peserta P-01, Jenis Unit: semula “OPD”, kini “Sekolah”',
  ]);
});

type Rows = [entry: string, marks: Value[]][];

const DECISION: PlenaryDecision = {
  stage: 'Penilaian',
  entry: 'P-01',
  computed: 1,
  rank: 2,
  reason: 'Rapat',
  votesFor: 3,
  votesAgainst: 0,
  tab: 'Pleno',
  cell: 'A4',
};

const DINAS = { name: 'Puskesmas', parent: 'Dinas A', unitType: '', required: false };

const BASE = {
  stages: [stage('Penilaian', { weight: 60, advance: 2, title: { name: 'Finalis' } }), stage('Final')],
  criteria: [criterion('Nilai', { weight: 2 }), criterion('Gaya', { stage: 'Final' })],
  entries: [entry('P-01', { institution: 'Dinas A', category: 'Umum' }), entry('P-02')],
  judges: [judge('J1', { institution: 'Dinas B', stages: ['Penilaian'], conflicts: ['P-02'] })],
  institutions: [DINAS],
};

/** A snapshot of the base with some of its parts replaced. `tabs`: by judge, at the stage Penilaian. */
function snapshot({
  decisions = [DECISION],
  tabs = {},
  ...parts
}: Parts & { decisions?: PlenaryDecision[]; tabs?: Record<string, Rows> } = {}) {
  const sheets = Object.entries(tabs).map(([code, rows]) => sheet('Penilaian', code, ['Bobot', 'Nilai'], rows));
  return snapshotOf(competition({ ...BASE, ...parts }), sheets, decisions);
}

const [first, last] = BASE.stages as [Competition['stages'][0], Competition['stages'][0]];
const [general, style] = BASE.criteria as [Competition['criteria'][0], Competition['criteria'][0]];
const [one, other] = BASE.entries as [Competition['entries'][0], Competition['entries'][0]];
const [member] = BASE.judges as [Competition['judges'][0]];

describe('a value that differs', () => {
  const of = {
    stage: (more: object) => ({ stages: [{ ...first, ...more }, last] }),
    criterion: (more: object) => ({ criteria: [{ ...general, ...more }, style] }),
    'criterion of one stage': (more: object) => ({ criteria: [general, { ...style, ...more }] }),
    entry: (more: object) => ({ entries: [{ ...one, ...more }, other] }),
    judge: (more: object) => ({ judges: [{ ...member, ...more }] }),
    institution: (more: object) => ({ institutions: [{ ...DINAS, ...more }] }),
    plenary: (more: object) => ({ decisions: [{ ...DECISION, ...more }] }),
  };

  it.each([
    ['stage', ['Penilaian'], 'weight', 60, { weight: 50 }, 50],
    ['stage', ['Penilaian'], 'advance', 2, { advance: null }, null],
    ['stage', ['Penilaian'], 'title', '{"name":"Finalis"}', { title: null }, null],
    ['criterion', ['', 'Nilai'], 'weight', 2, { weight: 3 }, 3],
    ['criterion', ['', 'Nilai'], 'min', 0, { min: 10 }, 10],
    ['criterion', ['', 'Nilai'], 'max', 100, { max: 10 }, 10],
    ['criterion of one stage', ['Final', 'Gaya'], 'weight', 1, { weight: 4 }, 4],
    ['entry', ['P-01'], 'name', 'Inovasi P-01', { name: 'Lain' }, 'Lain'],
    ['entry', ['P-01'], 'institution', 'Dinas A', { institution: '' }, ''],
    ['entry', ['P-01'], 'category', 'Umum', { category: 'Khusus' }, 'Khusus'],
    ['entry', ['P-01'], 'status', 'running', { status: 'withdrawn' }, 'withdrawn'],
    ['judge', ['J1'], 'institution', 'Dinas B', { institution: 'Dinas C' }, 'Dinas C'],
    ['judge', ['J1'], 'stages', '["Penilaian"]', { stages: [] }, '[]'],
    ['judge', ['J1'], 'conflicts', '["P-02"]', { conflicts: ['P-01'] }, '["P-01"]'],
    ['institution', ['Puskesmas'], 'parent', 'Dinas A', { parent: '' }, ''],
    ['plenary', ['Penilaian', 'P-01'], 'rank', 2, { rank: 1 }, 1],
    ['plenary', ['Penilaian', 'P-01'], 'reason', 'Rapat', { reason: 'Lain' }, 'Lain'],
    ['plenary', ['Penilaian', 'P-01'], 'votesFor', 3, { votesFor: null }, null],
    ['plenary', ['Penilaian', 'P-01'], 'votesAgainst', 0, { votesAgainst: 1 }, 1],
  ] as const)('%s %j: %s', (what, names, field, old, altered, now) => {
    const thing = what === 'criterion of one stage' ? 'criterion' : what;
    expect(changesBetween(snapshot(), snapshot(of[what](altered)))).toEqual([{ thing, names, field, old, now }]);
  });

  it('of a setting, or of the rules themselves, needs no name but its own', () => {
    const setting = { thing: 'setting', names: [] };
    expect(changesBetween(snapshot(), snapshot({ settings: { decimals: 4 } }))).toEqual([
      { ...setting, field: 'decimals', old: 2, now: 4 },
    ]);
    expect(changesBetween({ ...snapshot(), version: 1 }, snapshot())).toEqual([
      { ...setting, field: 'version', old: 1, now: RULES_VERSION },
    ]);
  });

  it('of a mark is named by stage, judge, entry and criterion', () => {
    const rows = (mark: Value): Rows => [
      ['P-01', [80, 70]],
      ['P-02', [70, mark]],
    ];
    const score = { thing: 'score', names: ['Penilaian', 'J1', 'P-02'], field: 'Nilai' };
    expect(changesBetween(snapshot({ tabs: { J1: rows(60) } }), snapshot({ tabs: { J1: rows('BK') } }))).toEqual([
      { ...score, old: 60, now: 'BK' },
    ]);
  });

  it('of a column that only one of the two has stands against nothing', () => {
    const withOne = snapshotOf(competition(BASE), [sheet('Penilaian', 'J1', ['Bobot'], [['P-01', [80]]])], [DECISION]);
    const withTwo = snapshot({ tabs: { J1: [['P-01', [80, 70]]] } });
    const mark = { thing: 'score', names: ['Penilaian', 'J1', 'P-01'], field: 'Nilai' };
    expect(changesBetween(withOne, withTwo)).toEqual([{ ...mark, old: null, now: 70 }]);
    expect(changesBetween(withTwo, withOne)).toEqual([{ ...mark, old: 70, now: null }]);
  });
});

describe('a thing that came or went', () => {
  it.each([
    ['stage', ['Penilaian'], { stages: [last] }, '60; 2; {"name":"Finalis"}'],
    ['criterion', ['', 'Nilai'], { criteria: [style] }, '2; 0; 100'],
    ['entry', ['P-01'], { entries: [other] }, 'Inovasi P-01; Dinas A; Umum; running'],
    ['judge', ['J1'], { judges: [] }, 'Dinas B; ["Penilaian"]; ["P-02"]'],
    ['institution', ['Puskesmas'], { institutions: [] }, 'Dinas A'],
    ['plenary', ['Penilaian', 'P-01'], { decisions: [] }, '2; Rapat; 3; 0'],
  ])('%s %j is one change, with what it said', (thing, names, without, said) => {
    const change = { thing, names, field: null };
    // A stage takes what was decided at it along.
    const of = (more: object) => ({ ...more, ...(thing === 'stage' ? { decisions: [] } : {}) });
    const [there, gone] = [snapshot(of({})), snapshot(of(without))];
    expect(changesBetween(there, gone)).toEqual([{ ...change, old: said, now: null }]);
    expect(changesBetween(gone, there)).toEqual([{ ...change, old: null, now: said }]);
  });

  it('says nothing of what was blank', () => {
    const plain = snapshot({ decisions: [{ ...DECISION, votesFor: null, votesAgainst: null }] });
    expect(changesBetween(plain, snapshot({ decisions: [] }))).toMatchObject([{ old: '2; Rapat' }]);
    expect(changesBetween(snapshot({ decisions: [] }), plain)).toMatchObject([{ now: '2; Rapat' }]);
  });

  it('a judge’s row', () => {
    const both: Rows = [
      ['P-01', [80, 70]],
      ['P-02', [70, '']],
    ];
    const [there, gone] = [snapshot({ tabs: { J1: both } }), snapshot({ tabs: { J1: both.slice(0, 1) } })];
    const row = { thing: 'score', names: ['Penilaian', 'J1', 'P-02'], field: null };
    expect(changesBetween(there, gone)).toEqual([{ ...row, old: '70', now: null }]);
    expect(changesBetween(gone, there)).toEqual([{ ...row, old: null, now: '70' }]);
  });
});

describe('a judge’s whole tab', () => {
  const rows: Rows = [
    ['P-01', [80, 70]],
    ['P-02', [70, 60]],
  ];
  const tabOf = (code: string) => ({ thing: 'score', names: ['Penilaian', code], field: null });

  it('that came or went is reported once, with its number of entries', () => {
    const [there, gone] = [snapshot({ tabs: { J1: rows } }), snapshot()];
    expect(changesBetween(there, gone)).toEqual([{ ...tabOf('J1'), old: 2, now: null }]);
    expect(changesBetween(gone, there)).toEqual([{ ...tabOf('J1'), old: null, now: 2 }]);
  });

  it('hides no other difference', () => {
    const [before, after] = [snapshot({ tabs: { J1: rows, J2: rows } }), snapshot({ tabs: { J2: rows.slice(0, 1) } })];
    const row = { ...tabOf('J2'), names: ['Penilaian', 'J2', 'P-02'] };
    expect(changesBetween(before, after)).toEqual([
      { ...tabOf('J1'), old: 2, now: null },
      { ...row, old: '70; 60', now: null },
    ]);
    expect(changesBetween(after, before)).toEqual([
      { ...tabOf('J1'), old: null, now: 2 },
      { ...row, old: null, now: '70; 60' },
    ]);
  });

  it('of the same judge at another stage is another tab', () => {
    const at = (tabs: Record<string, string[]>) =>
      snapshotOf(
        competition(BASE),
        Object.entries(tabs).map(([name, codes]) => {
          const marks = codes.map((code): [string, Value[]] => [code, [80]]);
          return sheet(name, 'J1', ['Nilai'], marks);
        }),
        [],
      );
    const both = at({ Penilaian: ['P-01'], Final: ['P-01', 'P-02'] });
    const gone = { ...tabOf('J1'), old: 1, now: null };
    expect(changesBetween(both, at({ Final: ['P-01', 'P-02'] }))).toEqual([gone]);
    expect(changesBetween(both, at({ Final: ['P-01'] }))).toEqual([
      gone,
      { thing: 'score', names: ['Final', 'J1', 'P-02'], field: null, old: '80', now: null },
    ]);
    expect(changesBetween(at({ Penilaian: ['P-01'] }), at({ Final: ['P-01', 'P-02'] }))).toEqual([
      gone,
      { thing: 'score', names: ['Final', 'J1'], field: null, old: null, now: 2 },
    ]);
  });

  it('is not taken for a criterion that is called like the judge', () => {
    const named = { criteria: [...BASE.criteria, criterion('J1', { stage: 'Penilaian' })] };
    const [before, after] = [snapshot({ ...named, tabs: { J1: rows } }), snapshot()];
    expect(changesBetween(before, after)).toEqual([
      { ...tabOf('J1'), old: 2, now: null },
      { thing: 'criterion', names: ['Penilaian', 'J1'], field: null, old: '1; 0; 100', now: null },
    ]);
  });

  it('without a row says only that the order is another', () => {
    expect(changesBetween(snapshot({ tabs: { J1: [] } }), snapshot())).toEqual([
      { thing: 'order', names: [], field: null, old: null, now: null },
    ]);
  });
});

describe('where no value differs', () => {
  it('the order of entries, criteria or stages is reported', () => {
    const order = [{ thing: 'order', names: [], field: null, old: null, now: null }];
    expect(changesBetween(snapshot(), snapshot({ entries: [other, one] }))).toEqual(order);
    expect(changesBetween(snapshot(), snapshot({ criteria: [style, general] }))).toEqual(order);
    expect(changesBetween(snapshot(), snapshot({ stages: [last, first] }))).toEqual(order);
  });

  it('two equal snapshots have no change', () => {
    expect(changesBetween(snapshot(), snapshot())).toEqual([]);
  });
});

it('of who reads what: other judges, an entry that came or went, in words', () => {
  const plan = (rows: [string, string[]][]) => ({ assignment: new Map([['Penilaian', new Map(rows)]]) });
  const before = snapshot(plan([['P-01', ['J1', 'J2']]]));
  const changes = changesBetween(
    before,
    snapshot(
      plan([
        ['P-01', ['J1']],
        ['P-02', ['J2']],
      ]),
    ),
  );
  expect(changes.map((one) => changePhrase(one, 'id'))).toEqual([
    'pembagian juri untuk P-01 (Penilaian): semula “J1, J2”, kini “J1”',
    'pembagian juri untuk P-02 (Penilaian): ditambahkan (“J2”)',
  ]);
  expect(changesBetween(before, snapshot()).map((one) => changePhrase(one, 'en'))).toEqual([
    'assignment of P-01 (Penilaian): taken out (“J1, J2”)',
  ]);
});
