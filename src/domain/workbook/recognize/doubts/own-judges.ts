// Headers like "Manfaat - Budi", "Manfaat - Citra": a criterion with its own judges, or criteria of one group; it has to be said.
import { ANSWERS, type Answers, type Question } from '../../../validation/inference/question';
import { columnLetters } from '../../../vocabulary/a1';
import { namesCriterion } from '../../../vocabulary/criterion-words';
import { nameKey } from '../../../vocabulary/keys';
import { isScorePart } from '../../../vocabulary/score-parts';
import { isCriterion } from '../../read/score-sheet';
import type { ScoreTable } from '../score-table';

const PARTS = /^(.*\S)\s*(?:\s[-–—|:]\s*|[-–—|:]\s)\s*(\S.*)$/u;

/** A question where one criterion stands beside several names that are no criteria; null where there is none, or it was answered. */
export function ownJudges(
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  answers: Answers,
): Question | null {
  const parts = criteria.flatMap((name) => {
    const [, left = '', right = ''] = PARTS.exec(name) ?? [];
    return left === '' || namesCriterion(right) || isScorePart(right) ? [] : [{ name, left: nameKey(left) }];
  });
  const headers = parts
    .filter(({ left }) => parts.filter((other) => other.left === left).length > 1)
    .map(({ name }) => name);
  const id = `judges/${headers.map(nameKey).join('+')}`;
  const [first] = headers;
  const [table] = tables;
  if (first === undefined || table === undefined || answers.has(id)) return null;
  const column = table.columns.find((one) => isCriterion(one.name, { name: first }))?.column ?? 0;
  return {
    id,
    kind: 'OWN_CRITERIA',
    tab: table.tab,
    cell: `${columnLetters(column)}${table.above.length + 1}`,
    tabs: tables.map(({ tab }) => tab),
    params: { headers },
    options: ANSWERS.OWN_CRITERIA,
    default: null,
  };
}
