// The published calibration is what its seed draws, and holds from another seed too: its smallest competitions, since all of them
// take a quarter of an hour.
import { readFileSync } from 'node:fs';
import { calibrate, cases } from '../../../scripts/calibration/run';
import { type Calibration, RESULT } from '../../../scripts/calibration/table';

const { seed, panels, draws, cells }: Calibration = JSON.parse(readFileSync(RESULT, 'utf8'));
const small = cases.flatMap((one, index) => (one.entries === 20 ? [{ ...one, index }] : []));

it.each(small)('$kind, $judges judges, error $error: is what its seed draws', ({ index }) => {
  expect(calibrate(cases[index]!, seed + index, panels, draws)).toEqual(cells[index]);
});

it.each(small)('$kind, $judges judges, error $error: from another seed', ({ index }) => {
  const { coverage, width, kind } = calibrate(cases[index]!, 77, 60, 500);
  expect(coverage).toBeGreaterThanOrEqual(0.88);
  expect(width ?? 1).toBeLessThanOrEqual(kind === 'careless' ? 1.25 : 1.2);
});
