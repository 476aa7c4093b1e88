// JUDGE_DOMINATES and JUDGE_UNRELIABLE: judges who carry the result, or run against it, and judges who only seem to.
import { checkOf } from '../../../../scripts/alarms/fair';
import { normal, uniform } from '../../../../scripts/examples/random';
import { checkStage } from '../../../../src/domain/validation';
import { SEED } from '../../../runs';

type Marks = (number | null)[][];

/** Entry → judge: entries 1 point apart, and of each judge the function that makes marks of them. */
const marksOf = (entries: number, judges: ((worth: number, gauss: number) => number | null)[]): Marks => {
  const gauss = normal(uniform(SEED));
  return Array.from({ length: entries }, (_, entry) => judges.map((of) => of(entry - entries / 2, gauss())));
};

const told = (marks: Marks) =>
  checkStage(
    checkOf({
      seed: 1,
      max: 100,
      step: 1,
      marks: marks[0]!.map((_, judge) => marks.map((row) => (row[judge] === null ? null : [row[judge]!]))),
    }),
  )
    .filter(({ code }) => code === 'JUDGE_DOMINATES' || code === 'JUDGE_UNRELIABLE')
    .map(({ code, severity, tab, params }) => [code, severity, tab, params]);

const fair = (worth: number, gauss: number): number => 70 + worth + 2 * gauss;

describe('JUDGE_DOMINATES', () => {
  const narrow = (worth: number, gauss: number): number => 70 + 0.05 * worth + 0.1 * gauss;
  const wide = (worth: number, gauss: number): number => 60 - 2 * worth + 9 * gauss;

  test('a judge whose scores alone spread', () => {
    const found = told(marksOf(12, [narrow, narrow, narrow, narrow, wide]));
    expect(found[0]?.slice(0, 3)).toEqual(['JUDGE_DOMINATES', 'warning', 'Penilaian · J5']);
    const { judge, percent } = found[0]![3] as { judge: string; percent: number };
    expect([judge, percent > 90 && percent <= 100, Number.isInteger(percent)]).toEqual(['J5', true, true]);
  });

  test('one of two as well, but not over five entries', () => {
    const codes = (entries: number) => told(marksOf(entries, [narrow, wide])).map(([code]) => code);
    expect(codes(6)).toEqual(['JUDGE_DOMINATES']);
    expect(codes(5)).toEqual([]);
  });

  test('a judge who uses three times the range', () => {
    const thrice = (worth: number, gauss: number): number => 60 + 3 * worth + 3 * gauss;
    expect(told(marksOf(14, [fair, fair, thrice]))).toEqual([]);
  });

  test('nor one whose spread is the others’, though these cancel each other out over six entries', () => {
    const scores = [
      [90, 60, 88],
      [84, 66, 83],
      [78, 72, 80],
      [72, 78, 71],
      [66, 84, 69],
      [60, 90, 58],
    ];
    expect(told(scores)).toEqual([]);
  });

  test('of 300 fair panels of six entries not one is told', () => {
    const gauss = normal(uniform(SEED));
    const panels = Array.from({ length: 300 }, (_, at) =>
      Array.from({ length: 6 }, () => {
        const worth = 5 * gauss();
        return Array.from({ length: 3 + (at % 3) }, () => Math.round(70 + worth + 7 * gauss()));
      }),
    );
    expect(panels.flatMap(told).filter(([code]) => code === 'JUDGE_DOMINATES')).toEqual([]);
  });

  test('a strict judge decides nothing by it', () => {
    expect(told(marksOf(12, [fair, fair, (worth, gauss) => 30 + worth + 2 * gauss]))).toEqual([]);
  });
});

describe('JUDGE_UNRELIABLE', () => {
  const reverse = (worth: number, gauss: number): number => 70 - worth + 2 * gauss;

  test('a judge in the reverse order of the others', () => {
    const [one, ...rest] = told(marksOf(20, [fair, fair, reverse, fair, fair]));
    expect(rest).toEqual([]);
    expect(one).toEqual([
      'JUDGE_UNRELIABLE',
      'warning',
      'Penilaian · J3',
      { judge: 'J3', agreement: expect.closeTo(-0.9, 0) },
    ]);
  });

  test('a judge who errs far more than the others, by how much', () => {
    const careless = (worth: number, gauss: number): number => 70 + worth + 25 * gauss;
    const [one, ...rest] = told(marksOf(30, [fair, fair, careless, fair, fair]));
    expect(rest).toEqual([]);
    const { judge, times } = one![3] as { judge: string; times: number };
    expect(judge).toBe('J3');
    expect(times).toBeGreaterThan(3);
    expect(times).toBeLessThan(16);
  });

  test('a judge who hardly tells entries apart runs against nobody', () => {
    expect(told(marksOf(20, [fair, fair, (worth, gauss) => 70 - 0.03 * worth + 0.02 * gauss, fair]))).toEqual([]);
  });

  test('a strict judge who orders as the others do', () => {
    expect(told(marksOf(20, [fair, fair, (worth, gauss) => 40 + worth + 2 * gauss, fair]))).toEqual([]);
  });

  test('not where the others do not agree either, and not with two judges or seven entries', () => {
    const noise = (_worth: number, gauss: number): number => 70 + 9 * gauss;
    expect(told(marksOf(20, [noise, noise, noise, noise]))).toEqual([]);
    expect(told(marksOf(20, [fair, reverse]))).toEqual([]);
    expect(told(marksOf(7, [fair, fair, reverse, fair]))).toEqual([]);
  });

  test('also where not everybody scores everything', () => {
    const marks = marksOf(30, [fair, fair, reverse, fair, fair]).map((row, entry) =>
      row.map((mark, judge) => ((entry + judge) % 5 < 3 ? mark : null)),
    );
    expect(told(marks).map(([code, , tab]) => [code, tab])).toEqual([['JUDGE_UNRELIABLE', 'Penilaian · J3']]);
  });
});
