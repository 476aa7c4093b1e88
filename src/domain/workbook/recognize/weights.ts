// What the criteria weigh, as the tabs say it: in the headers, or in a row of weights.

import { nameKey } from '../../vocabulary/keys';
import { comesTo } from '../../vocabulary/whole';
import { isBlank } from '../read/cells';
import { isCriterion } from '../read/score-sheet';
import { cellNumber } from '../structure/cell-kind';
import { isWeightLabel } from '../structure/row-labels';
import type { ScoreTable } from './score-table';

const MAXIMUM_LABELS = new Set(
  ['Maks', 'Maksimum', 'Maksimal', 'Max', 'Maximum', 'Skor Maks', 'Nilai Maks', 'Nilai Maksimal', 'Skor Maksimal'].map(
    nameKey,
  ),
);
const isMaximumLabel = (label: string): boolean => MAXIMUM_LABELS.has(nameKey(label));

export type Weighing = { weights: number[]; from: 'headers' | 'row' | 'products' | 'equal' };

/**
 * One weight a criterion, in their order: from the headers of the first tab that gives all of them, else from its row of
 * weights, else from its columns of scores times their weights (`max`: what they are multiplied by). Where none is complete
 * they are equal: half-known weights are not mixed with guessed ones.
 */
export function weightsOf(
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  max: readonly number[],
): Weighing {
  const found = (readings: readonly (number | null)[][]) => readings.map(usable).find((weights) => weights !== null);
  const headers = found(
    tables.map((table) =>
      criteria.map((name) => table.columns.find((column) => isCriterion(column.name, { name }))?.weight ?? null),
    ),
  );
  if (headers !== undefined) return { weights: headers, from: 'headers' };
  const row = found(tables.map((table) => weightRow(table, criteria)));
  if (row !== undefined) return { weights: row, from: 'row' };
  const products = found(tables.map((table) => productWeights(table, criteria, max)));
  return products === undefined
    ? { weights: criteria.map(() => 1), from: 'equal' }
    : { weights: products, from: 'products' };
}

/** What each criterion weighs by the column of its score times its weight, in per cent; null where it has none. */
export function productWeights(
  { columns, totals }: ScoreTable,
  criteria: readonly string[],
  max: readonly number[],
): (number | null)[] {
  const own = criteria.map((name, index) => {
    const column = columns.find((one) => isCriterion(one.name, { name }))?.column;
    const product = totals.find(({ from }) => from.length === 1 && from[0] === column);
    return product === undefined ? null : (product.weights[0] ?? 0) * (max[index] ?? 1);
  });
  const sum = own.reduce<number>((all, weight) => all + (weight ?? 0), 0);
  return own.map((weight) => (weight === null ? null : Math.round((weight / sum) * 1e6) / 1e4));
}

/** The row of weights, one a criterion; null where it has none. */
export const weightRow = (table: ScoreTable, criteria: readonly string[]): (number | null)[] =>
  rowOf(table, criteria, isWeightLabel);

/** The row of the highest scores. */
export const maximumRow = (table: ScoreTable, criteria: readonly string[]): (number | null)[] =>
  rowOf(table, criteria, isMaximumLabel);

/** The numbers of a row whose label, left of the scores, is one of these; above or below the header. */
function rowOf(table: ScoreTable, criteria: readonly string[], isLabel: (label: string) => boolean): (number | null)[] {
  const columns = criteria.map((name) => table.columns.find((column) => isCriterion(column.name, { name })));
  const first = Math.min(...columns.map((column) => column?.column ?? 0));
  const entries = new Set(table.lines.map(({ values }) => values));
  const row = table.values.find((values) => {
    if (entries.has(values)) return false;
    const [label] = values.slice(0, first).filter((cell) => !isBlank(cell));
    return typeof label === 'string' && isLabel(label);
  });
  return columns.map((column) => (column === undefined ? null : cellNumber(row?.[column.column])));
}

/** All there, none below zero, not all zero; shares of one (cells formatted as per cent) become per cents. */
function usable(weights: readonly (number | null)[]): number[] | null {
  const known = weights.flatMap((weight) => (weight !== null && weight >= 0 ? weight : []));
  const sum = known.reduce((total, weight) => total + weight, 0);
  if (known.length < weights.length || sum <= 0) return null;
  return asPercent(known);
}

/** Cells formatted as per cent hold shares of one. */
export function asPercent(weights: readonly number[]): number[] {
  return comesTo(weights, 1) ? weights.map((weight) => Math.round(weight * 1e6) / 1e4) : [...weights];
}
