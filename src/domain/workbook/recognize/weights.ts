// What the criteria weigh, as the tabs say it: in the headers, or in a row of weights.

import type { Cell } from '../../vocabulary/cell';
import { nameKey } from '../../vocabulary/keys';
import { isBlank, numberOf } from '../read/cells';
import { isCriterion } from '../read/score-sheet';
import { isWeightLabel } from '../structure/row-labels';
import type { ScoreTable } from './score-table';

const LABELS = new Set(['Bobot', 'Weight', 'Weights', 'Bobot Kriteria', 'Bobot Nilai', 'Bobot (%)'].map(nameKey));
export const MAXIMUM_LABELS = new Set(
  ['Maks', 'Maksimum', 'Maksimal', 'Max', 'Maximum', 'Skor Maks', 'Nilai Maks', 'Nilai Maksimal', 'Skor Maksimal'].map(
    nameKey,
  ),
);

export type Weighing = { weights: number[]; from: 'headers' | 'row' | 'equal' };

/**
 * One weight a criterion, in their order: from the headers of the first tab that gives all of them, else from its row of
 * weights. Where neither is complete they are equal: half-known weights are not mixed with guessed ones.
 */
export function weightsOf(tables: readonly ScoreTable[], criteria: readonly string[]): Weighing {
  const headers = tables.map((table) =>
    criteria.map((name) => table.columns.find((column) => isCriterion(column.name, { name }))?.weight ?? null),
  );
  const rows = tables.map((table) => weightRow(table, criteria));
  const found = (readings: readonly (number | null)[][]) => readings.map(usable).find((weights) => weights !== null);
  const [inHeaders, inRow] = [found(headers), found(rows)];
  if (inHeaders !== undefined) return { weights: inHeaders, from: 'headers' };
  return inRow === undefined ? { weights: criteria.map(() => 1), from: 'equal' } : { weights: inRow, from: 'row' };
}

/** The row of weights, one a criterion; null where it has none. */
export const weightRow = (table: ScoreTable, criteria: readonly string[]): (number | null)[] =>
  rowOf(table, criteria, LABELS);

/** The numbers of a row whose label, left of the scores, is one of these; above or below the header. */
export function rowOf(table: ScoreTable, criteria: readonly string[], labels: ReadonlySet<string>): (number | null)[] {
  const columns = criteria.map((name) => table.columns.find((column) => isCriterion(column.name, { name })));
  const first = Math.min(...columns.map((column) => column?.column ?? 0));
  const isLabel = (cell: Cell): boolean =>
    typeof cell === 'string' && (labels.has(nameKey(cell)) || (labels === LABELS && isWeightLabel(cell)));
  const entries = new Set(table.lines.map(({ values }) => values));
  const row = table.values.find((values) => {
    if (entries.has(values)) return false;
    const [label] = values.slice(0, first).filter((cell) => !isBlank(cell));
    return label !== undefined && isLabel(label);
  });
  return columns.map((column) => {
    const cell = column === undefined ? undefined : row?.[column.column];
    return numberOf(typeof cell === 'string' ? cell.replace(/\s*%\s*$/, '') : cell);
  });
}

/** All there, none below zero, not all zero; shares of one (cells formatted as per cent) become per cents. */
function usable(weights: readonly (number | null)[]): number[] | null {
  const known = weights.flatMap((weight) => (weight !== null && weight >= 0 ? weight : []));
  const sum = known.reduce((total, weight) => total + weight, 0);
  if (known.length < weights.length || sum <= 0) return null;
  return Math.abs(sum - 1) < 1e-6 ? known.map((weight) => Math.round(weight * 1e6) / 1e4) : known;
}
