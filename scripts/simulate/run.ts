// The simulation: draw a panel whose entries' worth is known, and see who finds their true order.
import { blankEntry, blankJudge } from '../../src/domain/competition/competition';
import { decimal } from '../../src/domain/ranking/exact';
import type { Panel, Reading } from '../../src/domain/ranking/result';
import { uniform } from '../examples/random';
import { contenders } from './contenders';
import { kendallTau } from './kendall';
import { models, type ScoreMatrix } from './models';
import { fits, panels } from './panels';

export type SimulationCell = {
  model: string;
  panel: string;
  spread: number;
  /** Contender → mean τ, and its standard error. */
  tau: Record<string, { mean: number; error: number }>;
};
export type Simulation = { seed: number; draws: number; cells: SimulationCell[] };

const stage = { name: 'Simulasi', weight: null, advance: null, title: null, form: null, date: null };

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
  // More digits than that say nothing, and the file is read by people.
  const short = (value: number): number => Number(value.toFixed(5));
  return { mean: short(mean), error: short(Math.sqrt(squares / Math.max(1, values.length - 1) / values.length)) };
}

/** Scores are compared at two decimals, as a ranking compares them. */
const rounded = (score: number): number => Math.round(score * 100) / 100;

/** `draws` panels for every model, kind of panel and spread (or some of them), the same for all contenders. */
export function simulate(seed: number, draws: number, some?: { models: string[]; panels: string[] }): Simulation {
  const plan = models.flatMap((model) =>
    panels
      .filter((panel) => fits(panel, model.id))
      .filter((panel) => !some || (some.models.includes(model.id) && some.panels.includes(panel.id)))
      .flatMap((panel) => panel.spreads.map((spread) => ({ model, panel, spread }))),
  );
  const cells = plan.map(({ model, panel, spread }, index): SimulationCell => {
    const next = uniform(seed + 1000 * index);
    const taus = new Map(contenders.map(({ id }): [string, number[]] => [id, []]));
    for (let draw = 0; draw < draws; draw += 1) {
      const { truth, scores: table } = model.draw(next, panel.judges, spread);
      const seated = panelOf(table, panel.assign(table, next));
      for (const { id, scores } of contenders) {
        const found = scores(seated);
        const own = seated.entries.map(({ code }) => rounded(found.get(code)!));
        taus.get(id)!.push(kendallTau(own, truth));
      }
    }
    const tau = Object.fromEntries(Array.from(taus, ([id, values]) => [id, summary(values)]));
    return { model: model.id, panel: panel.id, spread, tau };
  });
  return { seed, draws, cells };
}
