// SCORE_SCALE_SUSPECT: how low a judge's scores must be, and how much higher the others'.
import { criterion, entry, findingsOf, judge, type Rows } from '../support/stage';

/** Marks of J1 and of J2, entry by entry, on one criterion of 0 to 100; what is reported of J1. */
function suspects(own: number[], others: number[], criteria = [criterion('K1')]) {
  const codes = Array.from({ length: Math.max(own.length, others.length) }, (_, index) => `P${index + 1}`);
  const rows = (marks: number[]): Rows => marks.map((mark, index) => [codes[index]!, ...criteria.map(() => mark)]);
  return findingsOf({
    competition: { entries: codes.map((code) => entry(code)), judges: [judge('J1'), judge('J2')], criteria },
    settings: { missing: 'assigned' },
    tabs: { J1: rows(own), J2: rows(others) },
  }).filter(({ code }) => code === 'SCORE_SCALE_SUSPECT');
}

const times = (count: number, mark: number): number[] => Array(count).fill(mark);

it('the highest is a fifth of the maximum at most', () => {
  expect(suspects([20, 15, 10], [90, 80, 70])).toHaveLength(1);
  expect(suspects([21, 15, 10], [90, 80, 70])).toEqual([]);
});

it('twice the highest is still less than the others’ low scores', () => {
  expect(suspects([10, 9, 8], times(3, 20.5))).toHaveLength(1);
  expect(suspects([10, 9, 8], times(3, 20))).toEqual([]);
});

it('a tenth of the others’ scores may be low', () => {
  expect(suspects([10, 9, 8], [...times(18, 80), 5, 5])).toHaveLength(1);
  expect(suspects([10, 9, 8], [...times(17, 80), 5, 5, 5])).toEqual([]);
});

it('takes three rows of the judge and three scores of others', () => {
  expect(suspects([10, 9], times(3, 80))).toEqual([]);
  expect(suspects([10, 9, 8], times(2, 80))).toEqual([]);
  expect(suspects([10, 9, 8], times(3, 80))).toHaveLength(1);
});

it('says how high the judge goes and what is usual', () => {
  expect(suspects([10, 9, 8], [90, 80, 76])).toEqual([
    {
      code: 'SCORE_SCALE_SUSPECT',
      severity: 'warning',
      stage: 'Proposal',
      tab: 'Proposal · J1',
      params: { judge: 'J1', criteria: ['K1'], highest: 10, usual: 80 },
    },
  ]);
});

it('looks at each criterion on its own scale, and says it once', () => {
  const criteria = [criterion('K1'), criterion('K2', { max: 10 }), criterion('K3')];
  // 9 of 10 is high, 9 of 100 is low.
  const [found] = suspects([9, 8, 7], [90, 80, 76], criteria);
  expect(found).toMatchObject({ params: { criteria: ['K1', 'K3'], highest: 9 } });
});
