// Criteria of one category and judges of some criteria: nobody is asked for what is not theirs.
import { checkCompetition, progressOf } from '../../../../src/domain/validation';
import { codesOf, competitionOf, criterion, entry, findingsOf, judge, stageCheck } from '../support/stage';

const criteria = [criterion('Kebaruan'), criterion('Efektif', { category: 'Khusus' })];
const entries = [entry('A', { category: 'Umum' }), entry('B', { category: 'Khusus' })];
const categories = { competition: { criteria, entries, judges: [judge('J1')] } };

const byJudge = {
  competition: { judges: [judge('J1', { criteria: ['Kebaruan'] }), judge('J2', { criteria: ['Efektif'] })] },
};
const own = {
  J1: [
    ['A', 80, ''],
    ['B', 70, ''],
    ['C', 60, ''],
  ],
  J2: [
    ['A', '', 80],
    ['B', '', 70],
    ['C', '', 60],
  ],
};

test('a criterion of one category is missing there alone', () => {
  const tabs = {
    J1: [
      ['A', 80, ''],
      ['B', 70, 75],
    ],
  };
  expect(codesOf({ ...categories, tabs })).toEqual([]);
  expect(progressOf(stageCheck({ ...categories, tabs }))).toMatchObject([{ scored: 2, expected: 2 }]);
  expect(
    findingsOf({
      ...categories,
      tabs: {
        J1: [
          ['A', 80, ''],
          ['B', 70, ''],
        ],
      },
    }),
  ).toMatchObject([{ code: 'SCORE_MISSING', cell: 'D3' }]);
});

test('a judge of some criteria is asked for these alone', () => {
  expect(codesOf({ ...byJudge, tabs: own })).toEqual([]);
  expect(progressOf(stageCheck({ ...byJudge, tabs: own }))).toMatchObject([
    { judge: 'J1', scored: 3, expected: 3 },
    { judge: 'J2', scored: 3, expected: 3 },
  ]);
});

test('a criterion whose judge stepped back is told of the entry', () => {
  const tabs = {
    ...own,
    J2: [
      ['A', '', 80],
      ['B', '', 'BK'],
      ['C', '', 60],
    ],
  };
  expect(findingsOf({ ...byJudge, tabs })).toMatchObject([
    { code: 'JUDGE_RECUSED' },
    { code: 'ENTRY_UNSCORED', severity: 'error', params: { entry: '“Inovasi B” (B)', criterion: 'Efektif' } },
  ]);
});

describe('SCORE_UNASKED', () => {
  test('a score on a criterion of others is told, for it does not count', () => {
    const tabs = {
      ...own,
      J1: [
        ['A', 80, 75],
        ['B', 70, ''],
        ['C', 60, ''],
      ],
    };
    expect(findingsOf({ ...byJudge, tabs })).toMatchObject([
      { code: 'SCORE_UNASKED', severity: 'warning', tab: 'Proposal · J1', cell: 'D2', params: { judge: 'J1' } },
    ]);
  });

  test('a dash or a blank there is nothing', () => {
    const tabs = {
      ...own,
      J1: [
        ['A', 80, '–'],
        ['B', 70, ''],
        ['C', 60, '-'],
      ],
    };
    expect(codesOf({ ...byJudge, tabs })).toEqual([]);
  });
});

describe('the configuration', () => {
  const faults = (more: Parameters<typeof competitionOf>[0]) =>
    checkCompetition(competitionOf(more)).flatMap((one) =>
      one.code === 'SETTING_INVALID' ? [`${one.params.setting} ${one.params.value} ${one.params.reason}`] : [],
    );

  test('takes the mean alone where judges score some criteria', () => {
    expect(faults({ ...byJudge.competition })).toEqual([]);
    const settings = { method: 'median' as const, tieBreaks: ['criteria' as const, 'majority' as const] };
    expect(faults({ ...byJudge.competition, settings })).toEqual([
      'method median combination',
      'tieBreaks majority combination',
    ]);
  });

  test('leaves no judge, criterion or category with nothing', () => {
    expect(faults({ judges: [judge('J1', { criteria: ['Kebaruan'] })] })).toEqual(['criteria.name Efektif no-judge']);
    expect(faults({ judges: [judge('J1', { criteria: ['Kebarua'] }), judge('J2')] })).toEqual([
      'judges.criteria Kebarua unknown-reference',
      'judges.criteria J1 no-criteria',
    ]);
    const own = [criterion('Kebaruan', { category: 'Khusus' })];
    expect(faults({ criteria: own, entries })).toEqual(['entries.category Umum no-criteria']);
    const slip = [criterion('Kebaruan'), criterion('Efektif', { category: 'Kusus' })];
    expect(faults({ criteria: slip, entries })).toEqual(['criteria.category Kusus name-unused']);
  });
});
