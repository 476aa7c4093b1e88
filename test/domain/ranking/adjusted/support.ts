// Panels from tables of scores, one criterion of 0 to 100: entry → judge, null = not scored.
import { buildPanel } from '../../../../src/domain/ranking/panel';
import type { Panel } from '../../../../src/domain/ranking/result';
import { competition, criterion, entry, judge, type Parts, sheetsOf, type Table, type Value } from '../support';

export type Scores = (number | null)[][];

/** Entries E0, E1, … and judges J0, J1, …, in the orders given. */
export function setupOf(
  scores: Scores,
  {
    max = 100,
    orders = {},
    ...more
  }: { max?: number; orders?: { judges?: number[]; entries?: number[] } } & Parts = {},
) {
  const judges = orders.judges ?? [...(scores[0] ?? []).keys()];
  const entries = orders.entries ?? [...scores.keys()];
  const table: Table = Object.fromEntries(
    judges.map((of) => [
      `J${of}`,
      Object.fromEntries(
        entries.flatMap((who): [string, Value[]][] => {
          const score = scores[who]?.[of] ?? null;
          return score === null ? [] : [[`E${who}`, [score]]];
        }),
      ),
    ]),
  );
  const setup = competition({
    entries: entries.map((who) => entry(`E${who}`)),
    judges: judges.map((of) => judge(`J${of}`)),
    criteria: [criterion('Nilai', { max })],
    ...more,
  });
  return { setup, table };
}

export function panelOf(scores: Scores, options: Parameters<typeof setupOf>[1] = {}): Panel {
  const { setup, table } = setupOf(scores, options);
  return buildPanel(setup, setup.stages[0]!, sheetsOf(setup, setup.stages[0]!.name, table), setup.entries);
}

export const numbers = (values: Map<string, { valueOf: () => number }>): Record<string, number> =>
  Object.fromEntries([...values].map(([code, value]) => [code, value.valueOf()]));
