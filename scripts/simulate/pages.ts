// The pages of docs/ that show the simulation; the table stands between two marks.

import type { Simulation } from './run';
import { tables } from './tables';

export const RESULT = 'scripts/simulate/result.json';

export const pages = [
  { path: 'docs/methods.md', language: 'en' },
  { path: 'docs/metode.md', language: 'id' },
] as const;

const [BEGIN, END] = ['<!-- npm run simulate -->', '<!-- /npm run simulate -->'];

/** The page with the table as the simulation has it. */
export function withTable(page: string, simulation: Simulation, language: 'id' | 'en'): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`No place for the table: ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${tables(simulation, language)}\n\n${END}${after}`;
}
