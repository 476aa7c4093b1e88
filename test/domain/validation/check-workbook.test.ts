// The checks of the configuration: each fault, and beside it what is allowed.

import type { Stage } from '../../../src/domain/competition/competition';
import { TIE_BREAK_IDS } from '../../../src/domain/ranking/tie-breaks/list';
import type { ConfiguredCompetition } from '../../../src/domain/settings/configured-competition';
import type { Settings } from '../../../src/domain/settings/settings';
import { type CompetitionPart, checkCompetition } from '../../../src/domain/validation';
import { competitionOf, criterion, entry, judge, stageNamed } from './support/stage';

type Parts = Parameters<typeof competitionOf>[0];

/** A place as a cell that tells which place was asked for. */
const locate = (place: CompetitionPart) => ({
  tab: place.kind,
  cell: 'key' in place ? place.key : 'place' in place ? `${place.place}` : `${place.column}${place.index}`,
});

const check = (parts: Parts = {}) => checkCompetition(competitionOf(parts), locate);

const invalid = (tab: string, cell: string, params: object) => ({
  code: 'SETTING_INVALID',
  severity: 'error',
  tab,
  cell,
  params,
});

const twoStages = [stageNamed('Proposal'), stageNamed('Presentasi')];

describe('checkCompetition', () => {
  test('a clean configuration has no findings', () => {
    expect(check()).toEqual([]);
    const parts: Parts = {
      stages: [stageNamed('Proposal', { weight: 40 }), stageNamed('Presentasi', { weight: 0 })],
      criteria: [
        criterion('Kebaruan', { stage: 'Proposal' }),
        criterion('Kebaruan', { stage: 'Presentasi', weight: 0 }),
        criterion('Efektif'),
      ],
      judges: [judge('J1', { stages: ['Presentasi'], conflicts: ['a'] }), judge('J2')],
      settings: { carryOver: true, method: 'adjusted', tieBreaks: [...TIE_BREAK_IDS] },
    };
    expect(check(parts)).toEqual([]);
  });

  test('tells of several things in one order, whatever their codes', () => {
    const parts: Parts = {
      stages: [
        stageNamed('Proposal', { weight: 40, advance: 1, title: { outcomes: [{ places: 2, name: 'Nominasi' }] } }),
        stageNamed('proposal'),
      ],
      criteria: [criterion('Kebaruan', { stage: 'Proposal', weight: -1, max: 0 }), criterion('X', { stage: 'Final' })],
      judges: [judge('J1', { conflicts: ['Z'] }), judge('j1')],
      entries: [entry('A'), entry('B')],
      settings: {
        ...{ carryOver: true, method: 'rank-sum', passingScore: 70, winnersPerCategory: true },
        ...{ top: 1, rankedWinners: false, prizes: [1, 2] },
      },
    };
    expect(check(parts).map(({ code, cell }) => `${cell}: ${code}`)).toEqual([
      'method: SETTING_INVALID',
      'passingScore: METHOD_CAUTION',
      'weight1: WEIGHTS_INVALID',
      'name1: SETTING_INVALID',
      'code1: SETTING_INVALID',
      'stage1: SETTING_INVALID',
      'conflicts0: SETTING_INVALID',
      'name1: SETTING_INVALID',
      'weight0: WEIGHTS_INVALID',
      'max0: SETTING_INVALID',
      'category0: SETTING_INVALID',
      'title0: SETTING_INVALID',
      '2: SETTING_INVALID',
    ]);
  });

  test('without places the findings have no cell', () => {
    const found = checkCompetition(competitionOf({ criteria: [criterion('K', { weight: -1 })] }));
    expect(found).toEqual([
      { code: 'WEIGHTS_INVALID', severity: 'error', params: { of: 'criteria', reason: 'negative', value: -1 } },
    ]);
    expect(checkCompetition(competitionOf({ criteria: [criterion('K', { weight: -1 })] }), () => null)).toEqual(found);
  });
});

describe('weights of criteria', () => {
  test('a negative one, at its cell', () => {
    expect(check({ criteria: [criterion('A'), criterion('B', { stage: 'Proposal', weight: -5 })] })).toEqual([
      {
        code: 'WEIGHTS_INVALID',
        severity: 'error',
        stage: 'Proposal',
        tab: 'criterion',
        cell: 'weight1',
        params: { of: 'criteria', reason: 'negative', value: -5 },
      },
    ]);
  });

  test('all zero in one of the stages', () => {
    const criteria = [criterion('A', { stage: 'Proposal' }), criterion('B', { stage: 'Presentasi', weight: 0 })];
    expect(check({ stages: twoStages, criteria })).toEqual([
      {
        code: 'WEIGHTS_INVALID',
        severity: 'error',
        stage: 'Presentasi',
        tab: 'criterion',
        cell: 'weight1',
        params: { of: 'criteria', reason: 'all-zero' },
      },
    ]);
    expect(check({ stages: twoStages, criteria: [...criteria, criterion('C')] })).toEqual([]);
  });
});

describe('weights of stages', () => {
  const weighing = (carryOver: boolean, ...weights: (number | null)[]) =>
    check({
      stages: weights.map((weight, index) => stageNamed(`Tahap ${index}`, { weight })),
      settings: { carryOver },
    });

  const fault = (cell: string, params: object) => [
    { code: 'WEIGHTS_INVALID', severity: 'error', tab: 'stage', cell, params: { of: 'stages', ...params } },
  ];

  test('with carry-over: negative, all zero, partly blank', () => {
    expect(weighing(true, 40, -1)).toEqual(fault('weight1', { reason: 'negative', value: -1 }));
    expect(weighing(true, 0, 0)).toEqual(fault('weight0', { reason: 'all-zero' }));
    expect(weighing(true, 40, null)).toEqual(fault('weight1', { reason: 'partly-blank' }));
    expect(weighing(true, 40, 0)).toEqual([]);
    expect(weighing(true, null, null)).toEqual([]);
  });

  test('without carry-over they are unused, and that is a caution', () => {
    expect(weighing(false, null, 60)).toEqual([
      {
        code: 'METHOD_CAUTION',
        severity: 'warning',
        tab: 'stage',
        cell: 'weight1',
        params: { reason: 'stage-weights-unused' },
      },
    ]);
    expect(weighing(false, null, null)).toEqual([]);
  });
});

describe('criteria', () => {
  test.each<[number, number, string]>([
    [0, 0, '> 0'],
    [10, 5, '> 10'],
    [5, 5, '> 5'],
    [-10, -5, '> 0'],
  ])('from %p to %p is no scale', (min, max, allowed) => {
    const params = { setting: 'criteria.max', value: max, reason: 'out-of-range', allowed: [allowed] };
    expect(check({ criteria: [criterion('A', { min, max })] })).toEqual([invalid('criterion', 'max0', params)]);
  });

  test('from 1 to 5 is one', () => {
    expect(check({ criteria: [criterion('A', { min: 1, max: 5 })] })).toEqual([]);
  });

  test('a stage without any', () => {
    const params = { setting: 'criteria.name', value: '', reason: 'empty', allowed: [] };
    expect(check({ stages: twoStages, criteria: [criterion('A', { stage: 'Proposal' })] })).toEqual([
      { ...invalid('stage', 'name1', params), stage: 'Presentasi' },
    ]);
  });

  test('of a stage that does not exist', () => {
    const params = {
      setting: 'criteria.stage',
      value: 'Wawancara',
      reason: 'unknown-reference',
      allowed: ['Proposal'],
    };
    expect(check({ criteria: [criterion('A'), criterion('B', { stage: 'Wawancara' })] })).toEqual([
      invalid('criterion', 'stage1', params),
    ]);
  });
});

describe('duplicates', () => {
  const duplicate = (setting: string, value: string) => ({ setting, value, reason: 'duplicate', allowed: [] });

  test('of stages and judges, however they are written', () => {
    expect(check({ stages: [...twoStages, stageNamed('PROPOSAL ')] })).toEqual([
      invalid('stage', 'name2', duplicate('stages.name', 'PROPOSAL ')),
    ]);
    expect(check({ judges: [judge('J1'), judge('J2'), judge('j-01')] })).toEqual([
      invalid('judge', 'code2', duplicate('judges.code', 'j-01')),
    ]);
    expect(check({ judges: [judge('J1'), judge('J11')] })).toEqual([]);
  });

  test('of criteria within a stage, once however many stages see them', () => {
    expect(check({ stages: twoStages, criteria: [criterion('Kebaruan'), criterion('kebaruan')] })).toEqual([
      invalid('criterion', 'name1', duplicate('criteria.name', 'kebaruan')),
    ]);
    const criteria = [criterion('Kebaruan', { stage: 'Proposal' }), criterion('Efektif'), criterion('Kebaruan')];
    expect(check({ stages: twoStages, criteria })).toEqual([
      invalid('criterion', 'name2', duplicate('criteria.name', 'Kebaruan')),
    ]);
  });
});

describe('judges', () => {
  test('of a stage or with a conflict that does not exist', () => {
    const judges = [judge('J1'), judge('J2', { stages: ['Proposal', 'Final'], conflicts: ['A', 'Z9'] })];
    expect(check({ judges, entries: [entry('A'), entry('B')] })).toEqual([
      invalid('judge', 'stages1', {
        setting: 'judges.stages',
        value: 'Final',
        reason: 'unknown-reference',
        allowed: ['Proposal'],
      }),
      invalid('judge', 'conflicts1', {
        setting: 'judges.conflicts',
        value: 'Z9',
        reason: 'unknown-reference',
        allowed: [],
      }),
    ]);
  });
});

describe('settings', () => {
  test('rank-sum is not carried over', () => {
    const settings: Partial<ConfiguredCompetition['settings']> = { method: 'rank-sum', carryOver: true };
    const params = { setting: 'method', value: 'rank-sum', reason: 'combination', allowed: ['carryOver'] };
    expect(check({ settings })).toEqual([invalid('setting', 'method', params)]);
    expect(check({ settings: { ...settings, carryOver: false } })).toEqual([]);
    expect(check({ settings: { ...settings, method: 'z-score' } })).not.toContainEqual(
      expect.objectContaining({ code: 'SETTING_INVALID' }),
    );
  });

  describe('cautions of a method', () => {
    const caution = (cell: string, params: object) => ({
      code: 'METHOD_CAUTION',
      severity: 'warning',
      tab: 'setting',
      cell,
      params,
    });
    const standard = caution('method', { reason: 'standard-scores' });

    test('z-score always has one, and another where it is carried over several stages', () => {
      expect(check({ settings: { method: 'z-score' } })).toEqual([standard]);
      expect(check({ settings: { method: 'z-score', carryOver: true } })).toEqual([standard]);
      expect(check({ stages: twoStages, settings: { method: 'z-score', carryOver: true } })).toEqual([
        standard,
        caution('carryOver', { reason: 'standard-scores-carried' }),
      ]);
    });

    test('a passing score where the method reports no points', () => {
      const limit = (unit: string) => caution('passingScore', { reason: 'passing-score-unit', unit, value: 70 });
      expect(check({ settings: { method: 'rank-sum', passingScore: 70 } })).toEqual([limit('mean-rank')]);
      expect(check({ settings: { method: 'z-score', passingScore: 70 } })).toEqual([standard, limit('standard-score')]);
      for (const method of ['mean', 'trimmed', 'median', 'adjusted'] as const)
        expect(check({ settings: { method, passingScore: 70 } })).toEqual([]);
    });
  });
});

describe('categories with winners of their own', () => {
  const settings = { winnersPerCategory: true };
  const of = (...categories: string[]) => categories.map((category, index) => entry(`E${index}`, { category }));

  test('an entry without one stops the last stage, in one finding however many there are', () => {
    const entries = [...of('OPD', '', 'opd', ' - '), entry('E4', { status: 'withdrawn' })];
    expect(check({ stages: twoStages, entries, settings })).toEqual([
      {
        ...invalid('entry', 'category1', {
          setting: 'entries.category',
          value: '',
          reason: 'category-blank',
          allowed: ['“Inovasi E1” (E1)', '“Inovasi E3” (E3)'],
        }),
        stage: 'Presentasi',
      },
    ]);
    expect(check({ stages: twoStages, entries })).toEqual([]);
  });

  test('one that a single entry has is pointed out, unless it is the only category', () => {
    const params = { setting: 'entries.category', value: 'Kelurahann', reason: 'category-alone', allowed: [] };
    expect(check({ entries: of('Kelurahan', 'KELURAHAN', 'Kelurahann'), settings })).toEqual([
      { ...invalid('entry', 'category2', params), severity: 'warning' },
    ]);
    expect(check({ entries: of('Kelurahan'), settings })).toEqual([]);
  });
});

describe('numbers by category and unit type', () => {
  const entries = [
    entry('P-01', { category: 'Umum', unitType: 'OPD' }),
    entry('P-02', { category: 'Khusus', unitType: 'OPD' }),
    entry('P-03', { category: 'khusus' }),
    entry('P-04', { status: 'withdrawn' }),
  ];
  const faults = (more: Partial<Stage>, settings: Partial<Settings> = {}) =>
    check({ entries, stages: [stageNamed('S', more)], settings })
      .filter((one) => one.code === 'SETTING_INVALID')
      .map(
        ({ severity, params }) => `${severity} ${params.setting} ${params.value} ${params.reason} ${params.allowed}`,
      );

  it('must name the category of every entry in the running, and should name no other', () => {
    const advanceByCategory = [
      { name: 'Umum', value: 1 },
      { name: 'Replikasi', value: 1 },
    ];
    expect(faults({ advance: 2, advanceByCategory })).toEqual([
      'error entries.category Khusus category-unnamed Lolos,“Inovasi P-02” (P-02),“Inovasi P-03” (P-03)',
      'warning stages.advance Replikasi name-unused Umum,Khusus',
    ]);
  });

  it('are errors where a slip would change who advances', () => {
    expect(faults({ advance: 1, passingScores: [{ name: 'Kusus', value: 70 }] })).toEqual([
      'error stages.passingScores Kusus name-unused Umum,Khusus',
    ]);
    expect(faults({ advance: 1, minByUnitType: [{ name: 'Skolah', value: 1 }] })).toEqual([
      'error stages.minByUnitType Skolah name-unused OPD',
    ]);
  });

  it('cannot ask for more places than there are, nor be mixed with places by category', () => {
    const minByUnitType = [{ name: 'OPD', value: 2 }];
    expect(faults({ advance: 1, minByUnitType })).toEqual([
      'error stages.minByUnitType OPD: 2 minimum-beyond-places 1',
    ]);
    const advanceByCategory = [
      { name: 'Umum', value: 1 },
      { name: 'Khusus', value: 1 },
    ];
    expect(faults({ advance: 2, minByUnitType, advanceByCategory })).toEqual([
      'error stages.minByUnitType OPD: 2 combination stages.advance',
    ]);
  });

  it('asks whether each category has a winner where there are as many of both', () => {
    expect(faults({ advance: 2 })).toEqual(['info winnersPerCategory  winner-each 2']);
    expect(faults({ advance: 3 })).toEqual([]);
    const title = { outcomes: [1, 3].map((places) => ({ places, name: `A${places}` })) };
    expect(faults({ advance: 3, title })).toEqual(['info stages.nestedTitles  nesting-unsaid ']);
  });
});

describe('outcomes', () => {
  const title = {
    outcomes: [
      { places: 3, name: 'Nasional' },
      { places: 6, name: 'Provinsi' },
    ],
  };

  test('of more places than advance are pointed out', () => {
    const found = (advance: number | null, top: number) =>
      check({ stages: [stageNamed('S', { advance, title, nestedTitles: false })], settings: { top } });
    const params = { setting: 'stages.title', value: '6: Provinsi', reason: 'outcomes-beyond-cut', allowed: ['5'] };
    expect(found(5, 10)).toEqual([{ ...invalid('stage', 'title0', params), severity: 'warning' }]);
    expect(found(null, 5)).toHaveLength(1);
    expect(found(6, 1)).toEqual([]);
  });
});

describe('prizes', () => {
  test('that differ by place contradict winners without an order', () => {
    const found = (prizes: (number | null)[], rankedWinners = false) =>
      check({ stages: [stageNamed('S')], settings: { top: 3, rankedWinners, prizes } });
    const params = { setting: 'rankedWinners', value: false, reason: 'prizes-unequal', allowed: ['3'] };
    const fault = { ...invalid('setting', 'rankedWinners', params), stage: 'S' };
    for (const prizes of [
      [3, 2, 1],
      [5, 5],
      [5, null, 5],
      [null, 5],
    ])
      expect(found(prizes)).toEqual([fault]);
    for (const prizes of [[5, 5, 5], [], [null, 0]]) expect(found(prizes)).toEqual([]);
    expect(found([3, 2, 1], true)).toEqual([]);
  });

  test('of places that nobody gets are pointed out, a gap is not', () => {
    const found = (...prizes: (number | null)[]) => check({ settings: { top: 2, prizes } });
    const params = { setting: 'prizes.4', value: 7, reason: 'prizes-unused', allowed: ['2'] };
    expect(found(9, 8, null, 7, 6)).toEqual([{ ...invalid('prize', '4', params), severity: 'warning' }]);
    expect(found(null, 8)).toEqual([]);
  });
});
