// What can be said of each judge, also where scores are missing.
import { assess } from './support';

const judges = (...rows: Parameters<typeof assess>[0]) =>
  assess(rows, { missing: 'assigned', severityCorrection: 0 }).judges;

it('the spread is the standard deviation, of two scores at least', () => {
  const found = judges([90, 70], [80, ''], [70, '']);
  expect(found.map(({ spread }) => spread)).toEqual([10, null]);
  expect(judges([90, 70], [80, 74], ['', 70])[1]!.spread).toBeCloseTo(
    Math.sqrt((1.333333 ** 2 * 2 + 2.666667 ** 2) / 2),
    5,
  );
});

it('agreement is looked for with the mean of the others, where there are any', () => {
  // J1 against the mean of J2 and J3: 90, 80, 70 and 80, 70, 75; what J1 alone scored is left out.
  const found = judges([90, 80, 80], [80, 60, 80], [70, '', 75], [10, '', '']);
  expect(found[0]!.agreement).toBeCloseTo(0.5, 9);
  // One pair says nothing.
  expect(judges([90, 80], [70, ''], [60, ''])[0]!.agreement).toBeNull();
});

it('agreement is perfect where the scores go together, and opposite where they go apart', () => {
  expect(judges([90, 70], [80, 60], [70, 50])[0]!.agreement).toBeCloseTo(1, 12);
  expect(judges([90, 50], [80, 60], [70, 70])[1]!.agreement).toBeCloseTo(-1, 12);
  expect(judges([90, 70], [90, 60], [90, 50])[0]!.agreement).toBeNull();
});

it('severity is positive for the strict, in points', () => {
  const found = judges([90, 80], [80, 70]);
  expect(found.map(({ severity }) => severity)).toEqual([-5, 5]);
});
