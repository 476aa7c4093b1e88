// The simulation as Markdown tables.
import { contenders } from './contenders';
import { models } from './models';
import { type Simulation, type SimulationCell, SPREADS } from './run';

type Language = 'id' | 'en';

const SPREAD: Record<Language, string> = { id: 'beda keketatan', en: 'severity spread' };
const MODEL: Record<Language, string> = { id: 'asal nilai', en: 'scores' };

export type Average = { mean: number; error: number };

/** Mean τ of a contender over cells, models weighing the same. */
export function average(cells: SimulationCell[], contender: string): Average {
  const taus = cells.map((cell) => cell.tau[contender]!);
  return {
    mean: taus.reduce((sum, { mean }) => sum + mean, 0) / taus.length,
    error: Math.sqrt(taus.reduce((sum, { error }) => sum + error ** 2, 0)) / taus.length,
  };
}

const line = (cells: string[]): string => `| ${cells.join(' | ')} |`;

/** One row of values, the best in bold. */
function valuesOf(cells: SimulationCell[], language: Language): string[] {
  const values = contenders.map(({ id }) => average(cells, id).mean.toFixed(3));
  const best = [...values].sort().pop();
  return values.map((value) => {
    const written = (language === 'id' ? value.replace('.', ',') : value).replace(/^0/, '');
    return value === best ? `**${written}**` : written;
  });
}

const header = (first: string[], language: Language): string[] => {
  const names = contenders.map(({ name }) => name[language]);
  return [line([...first, ...names]), line([...first.map(() => '---'), ...names.map(() => '--:')])];
};

const number = (value: number, language: Language): string =>
  language === 'id' ? String(value).replace('.', ',') : String(value);

/** Averages over the models, one row a spread of severity. */
export function bySpread({ cells }: Simulation, language: Language): string {
  const rows = SPREADS.map((spread) =>
    line([
      number(spread, language),
      ...valuesOf(
        cells.filter((cell) => cell.spread === spread),
        language,
      ),
    ]),
  );
  return [...header([SPREAD[language]], language), ...rows].join('\n');
}

/** One row a model and spread. */
export function byModel({ cells }: Simulation, language: Language): string {
  const rows = models.flatMap(({ id, name }) =>
    cells
      .filter((cell) => cell.model === id)
      .map((cell) => line([name[language], number(cell.spread, language), ...valuesOf([cell], language)])),
  );
  return [...header([MODEL[language], SPREAD[language]], language), ...rows].join('\n');
}
