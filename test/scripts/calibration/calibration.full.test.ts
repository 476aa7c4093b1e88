// A cell of the published calibration, drawn from another seed.
import { calibrate, cases } from '../../../scripts/calibration/run';

it('holds from another seed', () => {
  const { coverage, width } = calibrate(cases[0]!, 77, 60, 500);
  expect(coverage).toBeGreaterThanOrEqual(0.85);
  expect(width ?? 1).toBeLessThanOrEqual(1.25);
});
