// The published calibration is what its seed draws, and holds in every cell from another seed too.
import { readFileSync } from 'node:fs';
import { calibrate, calibrateAll, cases } from '../../../scripts/calibration/run';
import { RESULT } from '../../../scripts/calibration/table';

it('is what its seed draws', () => {
  const published = JSON.parse(readFileSync(RESULT, 'utf8'));
  expect(calibrateAll(published.seed, published.panels, published.draws)).toEqual(published);
}, 1_200_000);

it.each(cases)(
  '$kind, $entries entries, $judges judges, error $error: from another seed',
  (one) => {
    const { coverage, width } = calibrate(one, 77, 60, 500);
    expect(coverage).toBeGreaterThanOrEqual(0.88);
    expect(width ?? 1).toBeLessThanOrEqual(one.kind === 'careless' ? 1.25 : 1.2);
  },
  120_000,
);
