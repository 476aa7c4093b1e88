// The simulation as Markdown tables.
import { contenders } from './contenders';
import { models } from './models';
import { panels, SPREADS } from './panels';
import type { Simulation, SimulationCell } from './run';

type Language = 'id' | 'en';

const TITLES: Record<Language, { panel: string; spread: string; complete: string; incomplete: string }> = {
  id: {
    panel: 'siapa menilai apa',
    spread: '10 juri, 3–5 tiap peserta; beda keketatan',
    complete: 'semua menilai semua; asal nilai',
    incomplete: 'sesuai pembagian; asal nilai',
  },
  en: {
    panel: 'who reads what',
    spread: '10 judges, three to five an entry; severity spread',
    complete: 'everybody scores everything; scores',
    incomplete: 'entries are assigned; scores',
  },
};

export type Average = { mean: number; error: number };

/** Mean τ of a contender over cells, which weigh the same. */
export function average(cells: readonly SimulationCell[], contender: string): Average {
  const taus = cells.map((cell) => cell.tau[contender]!);
  return {
    mean: taus.reduce((sum, { mean }) => sum + mean, 0) / taus.length,
    error: Math.sqrt(taus.reduce((sum, { error }) => sum + error ** 2, 0)) / taus.length,
  };
}

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/** One row of values, the best in bold. */
function valuesOf(cells: readonly SimulationCell[], language: Language): string[] {
  const values = contenders.map(({ id }) => average(cells, id).mean.toFixed(3));
  const best = [...values].sort().pop();
  return values.map((value) => {
    const written = (language === 'id' ? value.replace('.', ',') : value).replace(/^0/, '');
    return value === best ? `**${written}**` : written;
  });
}

type Row = { name: string; cells: readonly SimulationCell[] };

function table(title: string, rows: readonly Row[], language: Language): string {
  const names = contenders.map(({ name }) => name[language]);
  return [
    line([title, ...names]),
    line(['---', ...names.map(() => '--:')]),
    ...rows.map(({ name, cells }) => line([name, ...valuesOf(cells, language)])),
  ].join('\n');
}

export const isComplete = ({ panel }: SimulationCell): boolean => panel.startsWith('complete');

const number = (value: number, language: Language): string =>
  language === 'id' ? String(value).replace('.', ',') : String(value);

/** By who reads what, by severity, and by where scores come from on complete and on assigned panels. */
export function tables({ cells }: Simulation, language: Language): string {
  const titles = TITLES[language];
  const byModel = (of: readonly SimulationCell[]): Row[] =>
    models
      .map(({ id, name }) => ({ name: name[language], cells: of.filter((cell) => cell.model === id) }))
      .filter((row) => row.cells.length > 0);
  const random = cells.filter(({ panel }) => panel === 'random');
  return [
    table(
      titles.panel,
      panels.map(({ id, name }) => ({ name: name[language], cells: cells.filter(({ panel }) => panel === id) })),
      language,
    ),
    table(
      titles.spread,
      SPREADS.map((spread) => ({
        name: number(spread, language),
        cells: random.filter((cell) => cell.spread === spread),
      })),
      language,
    ),
    table(titles.complete, byModel(cells.filter(isComplete)), language),
    table(titles.incomplete, byModel(cells.filter((cell) => !isComplete(cell))), language),
  ].join('\n\n');
}
