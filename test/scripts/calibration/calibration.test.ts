// What is said of a ranking's reliability holds where the truth is known; the pages show what was found.
import { readFileSync } from 'node:fs';
import { calibrate, cases } from '../../../scripts/calibration/run';
import { type Calibration, pages, RESULT, withTable } from '../../../scripts/calibration/table';
import { SEED } from '../../runs';

const text = (path: string): string => readFileSync(path, 'utf8');

it.each([
  { kind: 'alike', judges: 3, error: 1 },
  { kind: 'careless', judges: 5, error: 0.5 },
  { kind: 'assigned', judges: 5, error: 1 },
] as const)('a few competitions with judges $kind: ranks cover, and are no wider than needed', (one) => {
  const cell = calibrate({ ...one, entries: 20 }, SEED, 20, 300);
  expect(cell.coverage).toBeGreaterThanOrEqual(0.88);
  expect(cell.width ?? 1).toBeLessThanOrEqual(1.25);
  expect(Math.abs(cell.sure[0] - cell.sure[1])).toBeLessThan(0.1);
  expect(Math.abs(cell.again[0] - cell.again[1])).toBeLessThan(0.12);
});

describe('the committed run', () => {
  const calibration: Calibration = JSON.parse(text(RESULT));

  it.each(pages)('stands in $path', ({ path, language }) => {
    expect(withTable(text(path), calibration, language)).toBe(text(path));
  });

  it.each(calibration.cells.map((cell, index) => ({ index, ...cell })))(
    '$kind, $entries entries, $judges judges, error $error: covers, is no wider than needed, says what is found',
    ({ index, coverage, width, sure, again, firm, ...one }) => {
      expect(one).toEqual(cases[index]);
      expect(coverage).toBeGreaterThanOrEqual(0.88);
      expect(width ?? 1).toBeLessThanOrEqual(1.2);
      // Some standard errors of 600 places.
      expect(Math.abs(sure[0] - sure[1])).toBeLessThan(0.05);
      expect(Math.abs(again[0] - again[1])).toBeLessThan(0.05);
      expect(firm[1]).toBeGreaterThanOrEqual(0.88);
    },
  );
});
