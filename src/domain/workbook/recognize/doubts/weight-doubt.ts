// Weights that do not add up, or that the tabs' own totals contradict: which count has to be said.
import { ANSWERS, type Answers, type Question, questionOf } from '../../../validation/inference/question';
import { nameKey } from '../../../vocabulary/keys';
import type { ScoreTable } from '../score-table';
import { type Basis, otherWeights } from './weight-readings';

type Weighed = { weights: number[]; question: Question | null };

/** The weights that count: as taken, unless somebody has said otherwise; with what is open. */
export function weightDoubt(
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  basis: Basis,
  answers: Answers,
): Weighed {
  const { taken, isRead } = basis;
  const readings = otherWeights(tables, criteria, basis);
  const [first] = readings;
  if (first === undefined) return { weights: [...taken], question: null };
  // With a gap, what is written is not enough: it has to be completed, or all count alike.
  const usable = readings.filter(({ option, weights }) => option === 'totals' || weights.every((weight) => weight > 0));
  const isOther = isRead && first.from !== 'headers' && first.from !== 'row';
  const options = ANSWERS.WEIGHTS.filter(
    (one) => one === 'equal' || (one === 'table' ? isOther : usable.some(({ option }) => option === one)),
  );
  const id = `weights/${criteria.map(nameKey).join('+')}`;
  const answer = options.find((one) => one === answers.get(id));
  if (answer === 'equal') return { weights: criteria.map(() => 1), question: null };
  if (answer === 'table') return { weights: [...taken], question: null };
  const chosen = usable.find(({ option }) => option === answer);
  if (chosen !== undefined) return { weights: chosen.weights, question: null };
  const { from, weights, tab } = first;
  const sum = Math.round(weights.reduce((all, one) => all + one, 0) * 1e4) / 1e4;
  const at = { tab: tables[0]?.tab ?? '', tabs: tables.map((table) => table.tab) };
  const params = { criteria: [...criteria], weights, sum, from, ...(tab === undefined ? {} : { tab }) };
  // Between two that are both written only a person can choose.
  const isEven = from === 'headers' || from === 'maxima' || isOther;
  return {
    weights: [...taken],
    question: questionOf('WEIGHTS', id, at, params, { options, default: isEven ? null : first.option }),
  };
}
