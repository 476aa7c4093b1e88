// The simulation: the same from the same seed, sane, and the pages show what it found.
import { readFileSync } from 'node:fs';
import { contenders } from '../../../scripts/simulate/contenders';
import { kendallTau } from '../../../scripts/simulate/kendall';
import { models } from '../../../scripts/simulate/models';
import { pages, RESULT, withTable } from '../../../scripts/simulate/pages';
import { panels } from '../../../scripts/simulate/panels';
import { type Simulation, type SimulationCell, simulate } from '../../../scripts/simulate/run';
import { average, isComplete } from '../../../scripts/simulate/tables';
import { isFull, runs, SEED } from '../../runs';

const text = (path: string): string => readFileSync(path, 'utf8');

it('Kendall’s τ-b: as counted by hand, ties in either ranking taken account of', () => {
  expect(kendallTau([1, 2, 3], [1, 2, 3])).toBe(1);
  expect(kendallTau([1, 2, 3], [3, 2, 1])).toBe(-1);
  // Six pairs: 4 agree, 1 tied in each; 4/√(5·5)
  expect(kendallTau([1, 1, 2, 3], [1, 2, 3, 3])).toBeCloseTo(0.8, 12);
  expect(kendallTau([1, 1], [1, 2])).toBe(0);
});

const tau = (cells: readonly SimulationCell[], contender: string): number => average(cells, contender).mean;

it('a small run is the same from the same seed, and finds what severity does to the mean', () => {
  const some = { models: ['additive', 'stray'], panels: ['random'] };
  const small = simulate(SEED, runs(2), some);
  expect(simulate(SEED, runs(2), some)).toEqual(small);
  expect(simulate(SEED + 1, runs(2), some)).not.toEqual(small);
  const at = (spread: number) => small.cells.filter((cell) => cell.panel === 'random' && cell.spread === spread);
  expect(tau(at(0), 'mean')).toBeGreaterThan(tau(at(2), 'mean') + 0.1);
  expect(tau(at(2), 'auto')).toBeGreaterThan(tau(at(2), 'mean') + 0.1);
  for (const cell of small.cells)
    for (const { mean } of Object.values(cell.tau)) expect(Math.abs(mean)).toBeLessThanOrEqual(1);
});

describe('the committed run', () => {
  const simulation: Simulation = JSON.parse(text(RESULT));
  const { cells } = simulation;
  const of = (complete: boolean, ...from: string[]) =>
    cells.filter((cell) => isComplete(cell) === complete && from.includes(cell.model));
  const clean = ['additive', 'ceiling', 'ordinal', 'slopes', 'central', 'tastes'];
  const best = (among: readonly SimulationCell[]): number => Math.max(...contenders.map(({ id }) => tau(among, id)));

  if (isFull)
    it('is what its seed draws', () => {
      expect(simulate(simulation.seed, simulation.draws)).toEqual(simulation);
    });

  it.each(pages)('stands in $path', ({ path, language }) => {
    expect(withTable(text(path), simulation, language)).toBe(text(path));
  });

  it('errors are as small as the pages say', () => {
    for (const { id } of panels) {
      const some = cells.filter(({ panel }) => panel === id);
      for (const one of contenders) expect(average(some, one.id).error).toBeLessThan(0.004);
    }
    for (const { id } of models.filter((model) => model.id !== 'published'))
      for (const complete of [true, false])
        for (const one of contenders)
          if (of(complete, id).length > 0) expect(average(of(complete, id), one.id).error).toBeLessThan(0.008);
  });

  it.each(['additive', 'ceiling', 'ordinal', 'tastes'])('mean and corrected mean are enough for %s', (model) => {
    expect(tau(of(true, model), 'mean')).toBeGreaterThan(best(of(true, model)) - 0.006);
    expect(tau(of(false, model), 'auto')).toBeGreaterThan(best(of(false, model)) - 0.015);
  });

  it.each(clean)('robust costs at most .01 for %s where everybody scores everything', (model) => {
    expect(tau(of(true, model), 'robust')).toBeGreaterThanOrEqual(tau(of(true, model), 'mean') - 0.0101);
  });

  it('robust costs at most .005 on normal errors, and gains with stray scores and careless judges', () => {
    expect(tau(of(true, 'additive'), 'robust')).toBeGreaterThanOrEqual(tau(of(true, 'additive'), 'mean') - 0.005);
    for (const complete of [true, false])
      for (const model of ['stray', 'careless'])
        expect(tau(of(complete, model), 'robust')).toBeGreaterThan(tau(of(complete, model), 'auto') + 0.05);
  });

  it('reliability gains .06 to .13 with careless or unequal judges, and costs where tastes differ', () => {
    for (const complete of [true, false])
      for (const model of ['careless', 'unequal']) {
        const gain = tau(of(complete, model), 'reliability') - tau(of(complete, model), 'auto');
        expect(gain).toBeGreaterThan(0.06);
        expect(gain).toBeLessThan(0.13);
      }
    expect(tau(of(true, 'additive'), 'reliability')).toBeGreaterThan(tau(of(true, 'additive'), 'mean') - 0.005);
    expect(tau(of(true, 'tastes'), 'reliability')).toBeLessThan(tau(of(true, 'tastes'), 'mean') - 0.01);
  });

  it('z-score is the best where ranges differ in width', () => {
    expect(tau(of(true, 'slopes'), 'z-score')).toBe(best(of(true, 'slopes')));
  });
});
