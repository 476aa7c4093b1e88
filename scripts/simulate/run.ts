// The simulation: draw a panel, let a few judges read each entry, and see who finds the whole panel's ranking again.
import { blankEntry, blankJudge } from '../../src/domain/competition/competition';
import { decimal } from '../../src/domain/ranking/exact';
import type { Panel, Reading } from '../../src/domain/ranking/result';
import { uniform } from '../examples/random';
import { contenders } from './contenders';
import { kendallTau } from './kendall';
import { models, type ScoreMatrix } from './models';

/** Spreads of severity, in standard deviations of the entries. */
export const SPREADS = [0, 0.5, 1, 2];

/** Readings an entry; fewer where the panel is not bigger. */
const READINGS = [3, 4, 5];

export type SimulationCell = {
  model: string;
  spread: number /** Contender → mean τ, and its standard error. */;
  tau: Record<string, { mean: number; error: number }>;
};
export type Simulation = { seed: number; draws: number; cells: SimulationCell[] };

const stage = { name: 'Simulasi', weight: null, advance: null, title: null, form: null, date: null };

/** `count` judges at random for every entry. */
function assigned(table: ScoreMatrix, count: number, next: () => number): number[][] {
  return table.map((row) => {
    const judges = Array.from(row.keys());
    return Array.from({ length: count }, () => judges.splice(Math.floor(next() * judges.length), 1)[0]!);
  });
}

/** What the project ranks, from the scores of those assigned. */
function panelOf(table: ScoreMatrix, judges: number[][]): Panel {
  const readings = table.map((row, entry): [string, Map<string, Reading>] => [
    `P${entry}`,
    new Map(judges[entry]!.map((judge) => [`J${judge}`, { score: decimal(row[judge]!), marks: [] }])),
  ]);
  return {
    stage,
    criteria: [],
    entries: table.map((_, index) => ({ ...blankEntry, code: `P${index}` })),
    judges: table[0]!.map((_, index) => ({ ...blankJudge, code: `J${index}` })),
    readings: new Map(readings),
    leftOut: [],
  };
}

function summary(values: number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / Math.max(1, values.length - 1) / values.length) };
}

/** Scores are compared at two decimals, as a ranking compares them. */
const rounded = (score: number): number => Math.round(score * 100) / 100;

/** `draws` panels for every model and spread, the same for all contenders. */
export function simulate(seed: number, draws: number): Simulation {
  const cells = models.flatMap((model, at) =>
    SPREADS.map((spread, index): SimulationCell => {
      const next = uniform(seed + 1000 * at + index);
      const taus = new Map(contenders.map(({ id }): [string, number[]] => [id, []]));
      for (let draw = 0; draw < draws; draw += 1) {
        const table = model.draw(next, spread);
        const whole = table.map((row) => rounded(row.reduce((sum, score) => sum + score, 0) / row.length));
        const count = Math.min(READINGS[draw % READINGS.length]!, table[0]!.length - 1);
        const panel = panelOf(table, assigned(table, count, next));
        for (const { id, scores } of contenders) {
          const found = scores(panel);
          const own = panel.entries.map(({ code }) => rounded(found.get(code)!));
          taus.get(id)!.push(kendallTau(own, whole));
        }
      }
      const tau = Object.fromEntries(Array.from(taus, ([id, values]) => [id, summary(values)]));
      return { model: model.id, spread, tau };
    }),
  );
  return { seed, draws, cells };
}
