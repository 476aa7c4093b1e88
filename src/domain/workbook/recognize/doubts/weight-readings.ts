// The weights that a workbook gives beside those that are taken: in headers and rows that are not read for certain, elsewhere, in totals.
import type { WeightSource } from '../../../validation/inference/question';
import { comesTo } from '../../../vocabulary/whole';
import { weightSign } from '../../read/criterion-header';
import { isCriterion } from '../../read/score-sheet';
import type { Elsewhere } from '../elsewhere';
import type { ScoreTable } from '../score-table';
import { productWeights, weightRow } from '../weights';

/** What is taken so far; `isRead`: from the table itself, `byMaxima`: nothing is written but the highest scores. */
export type Basis = {
  taken: readonly number[];
  max: readonly number[];
  isRead: boolean;
  byMaxima: boolean;
  elsewhere: Elsewhere | null;
};

export type WeightReading = { option: 'written' | 'totals'; from: WeightSource; weights: number[]; tab?: string };

/** What scores are commonly given out of, whatever the criterion weighs. */
const SCALES = [1, 3, 4, 5, 10, 100];

const sumOf = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const inPercent = (weights: readonly number[]): number[] =>
  weights.map((weight) => rounded((weight / sumOf(weights)) * 100));

/** Weights that are others than those taken, the ones most plainly written first. */
export function otherWeights(
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  { taken, max, byMaxima, elsewhere }: Basis,
): WeightReading[] {
  const isTaken = taken.some((weight) => weight !== taken[0]);
  const inTable =
    isTaken && !hasHeaderWeights(tables, criteria)
      ? bareRow(tables, criteria)
      : (inHeaders(tables, criteria) ?? bareRow(tables, criteria));
  const onTabs = weightsOfTotals(tables, criteria, max);
  const found: WeightReading[] = [];
  if (inTable !== null) found.push(inTable);
  else if (elsewhere?.from === 'written')
    found.push({
      option: 'written',
      from: elsewhere.isOwn ? 'beside' : 'elsewhere',
      weights: elsewhere.weights,
      tab: elsewhere.tab,
    });
  if (onTabs !== null) found.push({ option: 'totals', from: 'totals', weights: onTabs });
  else if (elsewhere?.from === 'totals') {
    const weights = inPercent(elsewhere.weights.map((weight, index) => weight * (max[index] ?? 1)));
    found.push({ option: 'totals', from: 'recap', weights, tab: elsewhere.tab });
  }
  const isOpen = found.some(({ from, weights }) => isUncertain(from) || !areAlike(weights, taken));
  if (isOpen)
    return found.filter(({ from, weights }) => isUncertain(from) || from === 'totals' || !areAlike(weights, taken));
  // Points that come to a hundred, or that the tab adds up itself, are added up; scales of two kinds are hardly meant so.
  const areScales = byMaxima && max.every((one) => SCALES.includes(one));
  const isPlain = !areScales || comesTo(max, 10, 100) || tables.some(({ addsUp }) => addsUp);
  return isPlain ? [] : [{ option: 'written', from: 'maxima', weights: [...max] }];
}

const isUncertain = (from: WeightSource): boolean => from === 'headers' || from === 'row';

const hasHeaderWeights = (tables: readonly ScoreTable[], criteria: readonly string[]): boolean =>
  tables.some(({ columns }) =>
    columns.some((one) => one.weight !== null && criteria.some((name) => isCriterion(one.name, { name }))),
  );

/** Numbers below the header that no label calls weights, and that come to no whole. */
function bareRow(tables: readonly ScoreTable[], criteria: readonly string[]): WeightReading | null {
  const table = tables.find(({ hasBareWeights }) => hasBareWeights);
  const row = table === undefined ? [] : weightRow(table, criteria).flatMap((weight) => weight ?? []);
  return row.length < criteria.length || row.length === 0 || comesTo(row, 1, 10, 100)
    ? null
    : { option: 'written', from: 'row', weights: row };
}

/** Percentages in the headers that are incomplete or do not come to 100; null where there are none, or nothing is wrong. */
function inHeaders(tables: readonly ScoreTable[], criteria: readonly string[]): WeightReading | null {
  const reading = (weights: number[] | null): WeightReading | null =>
    weights === null ? null : { option: 'written', from: 'headers', weights };
  for (const table of tables) {
    const weights = criteria.map(
      (name) => table.columns.find((one) => isCriterion(one.name, { name }))?.weight ?? null,
    );
    const known = weights.flatMap((weight) => weight ?? []);
    if (known.length === 0) continue;
    const isWhole = Math.abs(sumOf(known) - 100) < 0.5 || comesTo(known, 1, 10);
    if (known.length === criteria.length && isWhole) return null;
    if (known.length === criteria.length && new Set(known).size === 1) return null;
    return reading(weights.map((weight) => weight ?? 0));
  }
  return reading(halfWritten(tables, criteria));
}

/** What headers, or a row of weights that has gaps, give of weights that are not taken as they stand; null where there are none. */
function halfWritten(tables: readonly ScoreTable[], criteria: readonly string[]): number[] | null {
  const [table] = tables;
  if (table === undefined || criteria.length < 2) return null;
  const row = weightRow(table, criteria);
  if (row.some((weight) => weight !== null) && row.some((weight) => weight === null)) return row.map((one) => one ?? 0);
  const signs = criteria.map((name) => {
    const column = table.columns.find((one) => isCriterion(one.name, { name }))?.column ?? -1;
    return weightSign(table.headers[column] ?? '');
  });
  const numbers = signs.flatMap(({ number }) => number ?? []);
  if (new Set(numbers).size < 2) return null;
  const isSaid = signs.some((one) => one.isSaid);
  if (numbers.length === criteria.length && comesTo(numbers, 100, ...(isSaid ? [1, 10] : []))) return numbers;
  return isSaid ? signs.map(({ number }) => number ?? 0) : null;
}

/** What each criterion weighs in the tabs' own weighted sums, in per cent; null where they have none, or not of all criteria. */
function weightsOfTotals(
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  max: readonly number[],
): number[] | null {
  for (const table of tables) {
    const products = productWeights(table, criteria, max);
    if (products.every((weight) => weight !== null)) return products;
    const { columns, totals } = table;
    for (const { from, weights } of totals) {
      const own = criteria.map((name, index) => {
        const column = columns.find((one) => isCriterion(one.name, { name }))?.column;
        const at = column === undefined ? -1 : from.indexOf(column);
        return at < 0 ? null : (weights[at] ?? 0) * (max[index] ?? 1);
      });
      if (from.length !== criteria.length || own.some((weight) => weight === null)) continue;
      return inPercent(own.map((weight) => weight ?? 0));
    }
  }
  return null;
}

function areAlike(one: readonly number[], other: readonly number[]): boolean {
  const [first, second] = [sumOf(one), sumOf(other)];
  return one.every((weight, index) => Math.abs(weight / first - (other[index] ?? 0) / second) < 0.005);
}
