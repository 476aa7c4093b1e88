// The simulation: the same from the same seed, sane, and the pages show what it found.
import { readFileSync } from 'node:fs';
import { kendallTau } from '../../../scripts/simulate/kendall';
import { pages, RESULT, withTable } from '../../../scripts/simulate/pages';
import { type Simulation, SPREADS, simulate } from '../../../scripts/simulate/run';
import { average } from '../../../scripts/simulate/tables';
import { isFull, runs, SEED } from '../../runs';

const text = (path: string): string => readFileSync(path, 'utf8');

it('Kendall’s τ-b: as counted by hand, ties in either ranking taken account of', () => {
  expect(kendallTau([1, 2, 3], [1, 2, 3])).toBe(1);
  expect(kendallTau([1, 2, 3], [3, 2, 1])).toBe(-1);
  // Six pairs: 4 agree, 1 tied in each; 4/√(5·5)
  expect(kendallTau([1, 1, 2, 3], [1, 2, 3, 3])).toBeCloseTo(0.8, 12);
  expect(kendallTau([1, 1], [1, 2])).toBe(0);
});

const DRAWS = runs(6);

it('a small run is the same from the same seed, and finds what severity does to the mean', () => {
  const small = simulate(SEED, DRAWS);
  expect(simulate(SEED, DRAWS)).toEqual(small);
  expect(simulate(SEED + 1, DRAWS)).not.toEqual(small);
  const tau = (contender: string, spread: number): number =>
    average(
      small.cells.filter((cell) => cell.spread === spread),
      contender,
    ).mean;
  expect(tau('mean', 0)).toBeGreaterThan(tau('mean', 2) + 0.1);
  expect(tau('auto', 2)).toBeGreaterThan(tau('mean', 2) + 0.1);
  for (const cell of small.cells)
    for (const { mean } of Object.values(cell.tau)) expect(Math.abs(mean)).toBeLessThanOrEqual(1);
});

describe('the committed run', () => {
  const simulation: Simulation = JSON.parse(text(RESULT));

  if (isFull)
    it('is what its seed draws', () => {
      expect(simulate(simulation.seed, simulation.draws)).toEqual(simulation);
    });

  it.each(pages)('stands in $path', ({ path, language }) => {
    expect(withTable(text(path), simulation, language)).toBe(text(path));
  });

  it.each(SPREADS)(
    'at severity spread %p auto is the best or within .005 of it, and errors are below .002',
    (spread) => {
      const cells = simulation.cells.filter((cell) => cell.spread === spread);
      const all = Object.keys(cells[0]!.tau).map((contender) => average(cells, contender));
      expect(average(cells, 'auto').mean).toBeGreaterThanOrEqual(Math.max(...all.map(({ mean }) => mean)) - 0.005);
      for (const { error } of all) expect(error).toBeLessThan(0.002);
    },
  );
});
