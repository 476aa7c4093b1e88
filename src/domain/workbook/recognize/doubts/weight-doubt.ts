// Weights that do not add up, or that the tabs' own totals contradict: which count has to be said.
import { ANSWERS, type Answers, type Question, type WeightSource } from '../../../validation/inference/question';
import { nameKey } from '../../../vocabulary/keys';
import { isCriterion } from '../../read/score-sheet';
import type { Elsewhere } from '../elsewhere';
import type { ScoreTable } from '../score-table';
import { productWeights, weightRow } from '../weights';

type Weighed = { weights: number[]; question: Question | null };

const sumOf = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;
const inPercent = (weights: readonly number[]): number[] =>
  weights.map((weight) => rounded((weight / sumOf(weights)) * 100));

type Basis = { taken: readonly number[]; max: readonly number[]; elsewhere: Elsewhere | null };

/** The weights that count: as taken, unless somebody has said otherwise; with what is open. */
export function weightDoubt(
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  basis: Basis,
  answers: Answers,
): Weighed {
  const id = `weights/${criteria.map(nameKey).join('+')}`;
  const { taken } = basis;
  const doubts = doubtsOf(tables, criteria, basis);
  const [doubt] = doubts;
  if (doubt === undefined) return { weights: [...taken], question: null };
  // With a gap, what is written is not enough: it has to be completed, or all count alike.
  const usable = doubts.filter(({ option, weights }) => option === 'totals' || weights.every((weight) => weight > 0));
  const answer = answers.get(id);
  if (answer === 'equal') return { weights: criteria.map(() => 1), question: null };
  const chosen = usable.find(({ option }) => option === answer);
  if (chosen !== undefined) return { weights: chosen.weights, question: null };
  const question: Question = {
    id,
    kind: 'WEIGHTS',
    tab: tables[0]?.tab ?? '',
    tabs: tables.map((table) => table.tab),
    params: {
      criteria: [...criteria],
      weights: doubt.weights,
      sum: rounded(sumOf(doubt.weights)),
      from: doubt.from,
      ...(doubt.tab === undefined ? {} : { tab: doubt.tab }),
    },
    options: ANSWERS.WEIGHTS.filter((one) => one === 'equal' || usable.some(({ option }) => option === one)),
    default: doubt.from === 'headers' ? null : doubt.option,
  };
  return { weights: [...taken], question };
}

type Doubt = { option: 'written' | 'totals'; from: WeightSource; weights: number[]; tab?: string };

/** Weights that are others than those taken, the ones most plainly written first. */
function doubtsOf(
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  { taken, max, elsewhere }: Basis,
): Doubt[] {
  const isTaken = taken.some((weight) => weight !== taken[0]);
  const inHeaders = isTaken && !hasHeaderWeights(tables, criteria) ? null : weightsInHeaders(tables, criteria);
  const onTabs = weightsOfTotals(tables, criteria, max);
  const found: Doubt[] = [];
  if (inHeaders !== null) found.push({ option: 'written', from: 'headers', weights: inHeaders });
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
  const isOpen = found.some(({ from, weights }) => from === 'headers' || !areAlike(weights, taken));
  return isOpen
    ? found.filter(({ from, weights }) => from === 'headers' || from === 'totals' || !areAlike(weights, taken))
    : [];
}

const hasHeaderWeights = (tables: readonly ScoreTable[], criteria: readonly string[]): boolean =>
  tables.some(({ columns }) =>
    columns.some((one) => one.weight !== null && criteria.some((name) => isCriterion(one.name, { name }))),
  );

/** Percentages in the headers that are incomplete or do not come to 100; null where there are none, or nothing is wrong. */
function weightsInHeaders(tables: readonly ScoreTable[], criteria: readonly string[]): number[] | null {
  for (const table of tables) {
    const weights = criteria.map(
      (name) => table.columns.find((one) => isCriterion(one.name, { name }))?.weight ?? null,
    );
    const known = weights.flatMap((weight) => weight ?? []);
    if (known.length === 0) continue;
    if (known.length === criteria.length && Math.abs(sumOf(known) - 100) < 0.5) return null;
    if (known.length === criteria.length && new Set(known).size === 1) return null;
    return weights.map((weight) => weight ?? 0);
  }
  return halfWritten(tables, criteria);
}

/** Signs of a weight that the header is not read by: "40% Kebaruan", "(x4)", "Kebaruan bobot 40; skala 0-100". */
const SIGN =
  /(\d+(?:[.,]\d+)?)\s*(?:%|persen)|(?:bobot|weight|\bB)\s*[=:]?\s*(\d+(?:[.,]\d+)?)|\(\s*[x×]?\s*(\d+(?:[.,]\d+)?)\s*\)|\s(\d{1,3})$/i;

/** What headers, or a row of weights that has gaps, give of weights that are not taken as they stand; null where there are none. */
function halfWritten(tables: readonly ScoreTable[], criteria: readonly string[]): number[] | null {
  const [table] = tables;
  if (table === undefined || criteria.length < 2) return null;
  const row = weightRow(table, criteria);
  if (row.some((weight) => weight !== null) && row.some((weight) => weight === null)) return row.map((one) => one ?? 0);
  const headers = criteria.map((name) => {
    const column = table.columns.find((one) => isCriterion(one.name, { name }))?.column ?? -1;
    const header = table.headers[column] ?? '';
    return {
      header,
      number: SIGN.exec(header)
        ?.slice(1)
        .find((one) => one !== undefined),
    };
  });
  const numbers = headers.flatMap(({ number }) => (number === undefined ? [] : Number(number.replace(',', '.'))));
  if (new Set(numbers).size < 2) return null;
  const isSaid = headers.some(({ header }) => /%|persen|bobot|weight|\(\s*(?:[x×]\s*\d|0[.,]\d)/i.test(header));
  if (
    numbers.length === criteria.length &&
    (isSaid ? [1, 10, 100] : [100]).some((whole) => Math.abs(sumOf(numbers) - whole) < 1e-6)
  )
    return numbers;
  return isSaid && numbers.length > 0
    ? criteria.map((_, index) => Number(headers[index]?.number?.replace(',', '.') ?? 0))
    : null;
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
