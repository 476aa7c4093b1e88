// Who would be within the cut with one judge less, or by another method.
import { leaveOneOut, otherMethods } from '../../../src/domain/reliability/changes';
import { competition, entry, judge, rankAll, stage, type Table } from '../ranking/support';
import { rankCase } from './support';

describe('one judge less', () => {
  const changesOf = (...given: Parameters<typeof rankCase>) => {
    const { setup, result } = rankCase(...given);
    return leaveOneOut(setup, result, [], 1);
  };

  it('everybody who sits there is left out in turn, in their order', () => {
    // Means 80, 78 and 70. Without J1: 75, 81, 70. Without J2: 85, 75, 70.
    const scores = [
      [85, 75],
      [75, 81],
      [70, 70],
    ];
    expect(changesOf(scores, { top: 1 })).toEqual([
      { judge: 'J1', enters: ['E2'], leaves: ['E1'] },
      { judge: 'J2', enters: [], leaves: [] },
    ]);
  });

  it('a judge without whom nobody can be ranked is passed over', () => {
    expect(changesOf([[90], [80]], { top: 1 })).toEqual([]);
    expect(
      changesOf(
        [
          [90, ''],
          [80, ''],
        ],
        { top: 1, missing: 'assigned' },
      ),
    ).toEqual([{ judge: 'J2', enters: [], leaves: [] }]);
  });

  it('the same rules hold: a tie that the missing judge broke is shared, and both are in', () => {
    const scores = [
      [80, 80, 81],
      [80, 80, 80],
      [10, 10, 10],
    ];
    expect(changesOf(scores, { top: 1 })).toEqual([
      { judge: 'J1', enters: [], leaves: [] },
      { judge: 'J2', enters: [], leaves: [] },
      { judge: 'J3', enters: ['E2'], leaves: [] },
    ]);
  });
});

describe('another method', () => {
  // E1: mean 78, median 75, trimmed 75. E2: mean 76, median 76, trimmed 76.
  const scores = [
    [100, 75, 59],
    [77, 76, 75],
    [10, 11, 12],
  ];

  it('each of the others is tried, with what it changes', () => {
    const { setup, result } = rankCase(scores, { top: 1 });
    const turned = { enters: ['E2'], leaves: ['E1'] };
    expect(otherMethods(setup, result, [])).toEqual([
      { method: 'trimmed', ...turned },
      { method: 'median', ...turned },
      { method: 'rank-sum', ...turned },
      { method: 'z-score', ...turned },
      { method: 'adjusted', enters: [], leaves: [] },
      { method: 'robust', ...turned },
      { method: 'reliability', enters: [], leaves: [] },
    ]);
  });

  it('nothing is said of a stage that nobody scored', () => {
    const { setup, result } = rankCase([['', '']], { top: 1, missing: 'assigned' });
    expect(otherMethods(setup, result, [])).toEqual([]);
  });

  it('where scores are carried over only those in the unit that the earlier stages gave', () => {
    const setup = (carryOver: boolean, method: 'median' | 'z-score' = 'median') =>
      competition({
        entries: ['A', 'B'].map((code) => entry(code)),
        judges: [judge('J1')],
        stages: [stage('Satu', { weight: 50 }), stage('Dua', { weight: 50 })],
        settings: { method, carryOver },
      });
    const tables: Table[] = [{ J1: { A: [90], B: [80] } }, { J1: { A: [70], B: [60] } }];
    const tried = (...given: Parameters<typeof setup>) => {
      const [first, second] = rankAll(setup(...given), tables);
      return otherMethods(setup(...given), second!, [first!]).map(({ method }) => method);
    };
    expect(tried(true)).toEqual(['mean', 'trimmed', 'adjusted', 'robust', 'reliability']);
    expect(tried(false)).toEqual(['mean', 'trimmed', 'rank-sum', 'z-score', 'adjusted', 'robust', 'reliability']);
    // Earlier stages gave standard scores, and no other method gives those.
    expect(tried(true, 'z-score')).toEqual([]);
  });

  it('where there is a passing score only those in whose unit it is set', () => {
    const tried = (method: 'mean' | 'z-score', passingScore: number | null) => {
      const { setup, result } = rankCase(scores, { top: 1, method, passingScore });
      return otherMethods(setup, result, []).map((one) => one.method);
    };
    expect(tried('mean', 60)).toEqual(['trimmed', 'median', 'adjusted', 'robust', 'reliability']);
    expect(tried('mean', null)).toContain('z-score');
    expect(tried('z-score', 40)).toEqual([]);
  });
});
