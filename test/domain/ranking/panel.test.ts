// The panel: whose scores count, whose are left out, and the exact score of a judge.
import { buildPanel } from '../../../src/domain/ranking/panel';
import { competition, criterion, entry, judge, type Parts, sheet, sheetsOf, stage, type Table } from './support';

const base: Parts = {
  entries: [entry('A'), entry('B')],
  judges: [judge('J1'), judge('J2')],
  criteria: [criterion('K1', { weight: 30 }), criterion('K2', { weight: 70 })],
};

function panelOf(table: Table, more: Parts = {}) {
  const setup = competition({ ...base, ...more });
  return buildPanel(setup, setup.stages[0]!, sheetsOf(setup, 'Penilaian', table), setup.entries);
}

const scoreOf = (panel: ReturnType<typeof panelOf>, code: string, of: string) =>
  panel.readings.get(code)?.get(of)?.score.toFraction();

describe('a judge’s score', () => {
  it('is 100 · Σ w·x/m / Σ w', () => {
    // (30·80/100 + 70·90/100) / 100 · 100 = 24 + 63 = 87
    expect(scoreOf(panelOf({ J1: { A: [80, 90] } }), 'A', 'J1')).toBe('87');
  });

  it('brings criteria of different maxima to one scale', () => {
    const criteria = [criterion('K1', { weight: 1, max: 5 }), criterion('K2', { weight: 2, max: 30 })];
    // 100 · (1·4/5 + 2·25/30) / 3 = 100 · (4/5 + 5/3) / 3 = 100 · 37/45 = 740/9
    expect(scoreOf(panelOf({ J1: { A: [4, 25] } }, { criteria }), 'A', 'J1')).toBe('740/9');
  });

  it('keeps the exact marks in the order of the criteria', () => {
    const marks = panelOf({ J1: { A: [0.1, 82.345] } })
      .readings.get('A')
      ?.get('J1')?.marks;
    expect(marks?.map((mark) => mark?.toFraction())).toEqual(['1/10', '16469/200']);
  });

  it('counts a 0 as a score', () => {
    expect(scoreOf(panelOf({ J1: { A: [0, 0] } }), 'A', 'J1')).toBe('0');
  });

  it('looks only at the criteria of the stage', () => {
    const criteria = [criterion('K1'), criterion('K2', { stage: 'Lain' })];
    const panel = panelOf({ J1: { A: [50] } }, { criteria, stages: [stage('Penilaian'), stage('Lain')] });
    expect(panel.criteria.map((one) => one.name)).toEqual(['K1']);
    expect(scoreOf(panel, 'A', 'J1')).toBe('50');
  });

  it.each([
    ['no criteria', []],
    ['weights that add up to 0', [criterion('K1', { weight: 0 }), criterion('K2', { weight: 0 })]],
    ['a maximum of 0', [criterion('K1', { max: 0 }), criterion('K2')]],
    ['a weight that is not a number', [criterion('K1', { weight: Number.NaN }), criterion('K2')]],
  ])('does not exist with %s', (_, criteria) => {
    const panel = panelOf({ J1: { A: [1, 2] } }, { criteria });
    expect(panel.readings.get('A')?.size).toBe(0);
    expect(panel.leftOut).toEqual([]);
  });
});

describe('what does not count', () => {
  it('leaves out half-filled and unreadable rows as incomplete', () => {
    const panel = panelOf({ J1: { A: [80, ''], B: [80, 'x'] }, J2: { A: ['x', 'y'], B: [80, Number.NaN] } });
    expect(panel.leftOut).toEqual([
      { entry: 'A', judge: 'J1', reason: 'incomplete' },
      { entry: 'A', judge: 'J2', reason: 'incomplete' },
      { entry: 'B', judge: 'J1', reason: 'incomplete' },
      { entry: 'B', judge: 'J2', reason: 'incomplete' },
    ]);
    expect([...panel.readings.values()].every((readings) => readings.size === 0)).toBe(true);
  });

  it('treats an all-blank row as no row', () => {
    const panel = panelOf({ J1: { A: ['', ''] } });
    expect(panel.leftOut).toEqual([]);
    expect(panel.readings.get('A')?.size).toBe(0);
  });

  it('treats a missing criterion column like blanks', () => {
    const setup = competition(base);
    const sheets = [sheet('Penilaian', 'J1', ['K1'], [['A', [80]]])];
    expect(buildPanel(setup, setup.stages[0]!, sheets, setup.entries).leftOut).toEqual([
      { entry: 'A', judge: 'J1', reason: 'incomplete' },
    ]);
  });

  it('leaves out a recusal, also beside scores or a conflict', () => {
    const judges = [judge('J1', { conflicts: ['A'] }), judge('J2')];
    const panel = panelOf({ J1: { A: ['BK', 'BK'] }, J2: { A: [80, 'BK'] } }, { judges });
    expect(panel.leftOut.map(({ reason }) => reason)).toEqual(['recused', 'recused']);
  });

  it('leaves out a conflict of interest unless the settings let it count', () => {
    const judges = [judge('J1', { conflicts: ['a'] }), judge('J2', { institution: 'Dinas X' })];
    const entries = [entry('A'), entry('B', { institution: 'dinas x' })];
    const table: Table = { J1: { A: [80, 80], B: [70, 70] }, J2: { A: [60, 60], B: [50, 50] } };
    const panel = panelOf(table, { judges, entries });
    expect(panel.leftOut).toEqual([
      { entry: 'A', judge: 'J1', reason: 'conflict' },
      { entry: 'B', judge: 'J2', reason: 'conflict' },
    ]);
    expect([...panel.readings.get('A')!.keys()]).toEqual(['J2']);
    const counting = panelOf(table, { judges, entries, settings: { conflicts: 'include' } });
    expect(counting.leftOut).toEqual([]);
    expect([...counting.readings.get('A')!.keys()]).toEqual(['J1', 'J2']);
  });

  it('does not mention a conflicted judge who wrote nothing', () => {
    const panel = panelOf({ J1: { A: ['', ''] } }, { judges: [judge('J1', { conflicts: ['A'] })] });
    expect(panel.leftOut).toEqual([]);
  });
});

describe('who is looked at', () => {
  it('ignores entries that are not given, unknown rows, other stages and judges who do not sit here', () => {
    const setup = competition({
      ...base,
      stages: [stage('Penilaian'), stage('Lain')],
      judges: [judge('J1'), judge('J2', { stages: ['Lain'] })],
    });
    const sheets = [
      ...sheetsOf(setup, 'Lain', { J1: { A: [10, 10] } }),
      ...sheetsOf(setup, 'Penilaian', {
        J1: { A: [80, 80], B: [70, ''], C: [1, 1] },
        J2: { A: [5, 5] },
        J9: { A: [5, 5] },
      }),
    ];
    const panel = buildPanel(setup, setup.stages[0]!, sheets, [setup.entries[0]!]);
    expect([...panel.readings.keys()]).toEqual(['A']);
    expect([...panel.readings.get('A')!.keys()]).toEqual(['J1']);
    expect(scoreOf(panel, 'A', 'J1')).toBe('80');
    expect(panel.leftOut).toEqual([]);
    expect(panel.judges.map((one) => one.code)).toEqual(['J1']);
  });

  it('takes the first of two rows for an entry', () => {
    const setup = competition(base);
    const rows: [string, number[]][] = [
      ['A', [80, 80]],
      ['A', [10, 10]],
    ];
    const panel = buildPanel(setup, setup.stages[0]!, [sheet('Penilaian', 'J1', ['K1', 'K2'], rows)], setup.entries);
    expect(scoreOf(panel, 'A', 'J1')).toBe('80');
  });

  it('keeps an entry nobody scored, with no reading', () => {
    expect(panelOf({ J1: { A: [80, 80] } }).readings.get('B')).toEqual(new Map());
  });
});

it('leaves out what a judge scored of an entry that others were given, unless there is no plan for the stage', () => {
  const table: Table = { J1: { A: [80, 90], B: [70, 70] }, J2: { A: [60, 60], B: ['BK', ''] } };
  const assignment = new Map([
    [
      'Penilaian',
      new Map([
        ['A', ['J1']],
        ['B', ['J1']],
      ]),
    ],
  ]);
  const panel = panelOf(table, { assignment });
  expect([...panel.readings].map(([code, readings]) => [code, [...readings.keys()]])).toEqual([
    ['A', ['J1']],
    ['B', ['J1']],
  ]);
  expect(panel.leftOut).toEqual([
    { entry: 'A', judge: 'J2', reason: 'unassigned' },
    { entry: 'B', judge: 'J2', reason: 'recused' },
  ]);
  expect(panelOf(table, { assignment: new Map([['Final', new Map()]]) }).leftOut).toHaveLength(1);
});
