// The statistical findings keep calm over fair competitions and still find what was planted (npm run alarms measures more).
import { measureAlarms } from '../../../scripts/alarms/measure';
import { runs, SEED } from '../../runs';

const WORKBOOKS = runs(500);
const { false: alarms, recall } = measureAlarms(WORKBOOKS, SEED);

it('tell of at most one fair competition in two hundred', () => {
  expect(alarms.length / WORKBOOKS).toBeLessThanOrEqual(1 / 200);
});

/** What of each kind is found at least; a score that an erratic judge could have given is not. */
const LEAST: Record<string, number> = {
  SCORE_SCALE_SUSPECT: 0.85,
  SCORE_OUTLIER: 0.4,
  JUDGE_NO_VARIANCE: 0.99,
  JUDGES_IDENTICAL: 0.75,
  JUDGE_DOMINATES: 0.95,
  'a judge in the reverse order': 0.9,
  // In a panel that agrees little a fifth of the scale is no more than what everybody errs.
  'a judge who errs by a fifth of the scale': 0.2,
};

it.each(recall)('find $name', ({ code, name, planted, reported: told }) => {
  expect(planted).toBeGreaterThan(50);
  expect(told / planted).toBeGreaterThanOrEqual(LEAST[name] ?? LEAST[code]!);
});
