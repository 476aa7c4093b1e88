// What is open of the judges themselves: weights that are written for them, and scores on another scale than all others'.
import { type Answers, type Question, questionOf } from '../../../validation/inference/question';
import { nameKey } from '../../../vocabulary/keys';
import { numberOf } from '../../read/cells';
import { criterionHeader } from '../../read/criterion-header';
import { isCriterion } from '../../read/score-sheet';
import type { JudgeSource, Source } from '../stages/sources';
import { weightRow } from '../weights';

/** Scores that never reach this part of the others' are hardly meant on their scale. */
const FAR = 5;

export function judgeDoubts(source: Source, criteria: readonly string[], answers: Answers): Question[] {
  const weighed = judgeWeights(source, criteria);
  const all = [...(weighed === null ? [] : [weighed]), ...otherScales(source.desks, criteria)];
  return all.filter(({ id }) => !answers.has(id));
}

/** "Juri 1 (50%)", or a row of weights under one score a judge. */
function judgeWeights({ desks, layout }: Source, criteria: readonly string[]): Question | null {
  const weights = desks.map(
    ({ label, table }) =>
      criterionHeader(label).weight ?? (layout === 'totals' ? weightRow(table, criteria)[0] : null) ?? null,
  );
  const known = weights.flatMap((weight) => weight ?? []);
  const [first] = desks;
  if (first === undefined || known.length < desks.length || new Set(known).size < 2) return null;
  const judges = desks.map(({ label }) => criterionHeader(label).name);
  const tabs = [...new Set(desks.map(({ table }) => table.tab))];
  const id = `judges/weights/${judges.map(nameKey).join('+')}`;
  return questionOf('JUDGE_WEIGHTS', id, { tab: first.table.tab, tabs }, { judges, weights: known });
}

function otherScales(desks: readonly JudgeSource[], criteria: readonly string[]): Question[] {
  const highest = desks.map(({ table }) =>
    Math.max(
      0,
      ...table.columns
        .filter(({ name }) => criteria.some((one) => isCriterion(name, { name: one })))
        .flatMap(({ column }) => table.lines.flatMap(({ values }) => numberOf(values[column]) ?? [])),
    ),
  );
  const others = Math.max(...highest);
  return desks.flatMap(({ label, table }, index): Question[] => {
    const own = highest[index] ?? 0;
    if (own === 0 || own * FAR > others) return [];
    return [
      questionOf('SCALES', `scale/${nameKey(label)}`, { tab: table.tab }, { judge: label, highest: own, others }),
    ];
  });
}
