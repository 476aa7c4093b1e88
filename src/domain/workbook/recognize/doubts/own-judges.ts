// Headers like "Manfaat - Budi", "Manfaat - Citra": a criterion with its own judges, or criteria of one group; it has to be said.
import { type Answers, type Question, questionOf } from '../../../validation/inference/question';
import { a1 } from '../../../vocabulary/a1';
import { namesCriterion } from '../../../vocabulary/criterion-words';
import { nameKey } from '../../../vocabulary/keys';
import { isScorePart } from '../../../vocabulary/score-parts';
import { isCriterion } from '../../read/score-sheet';
import type { ScoreTable } from '../score-table';

const PARTS = /^(.*\S)\s*(?:\s[-–—|:]\s*|[-–—|:]\s)\s*(\S.*)$/u;
/** Where a tab is all there is: else it is a judge's, and names none in its headers. */
const IN_BRACKETS = /^(.*\S)\s*\((\p{L}[^()]*)\)$/u;

/** A question where one criterion stands beside several names that are no criteria; null where there is none, or it was answered. */
export function ownJudges(
  tables: readonly ScoreTable[],
  criteria: readonly string[],
  answers: Answers,
): Question | null {
  const parts = criteria.flatMap((name) => {
    const lone = tables.length === 1 ? IN_BRACKETS.exec(name) : null;
    const [, left = '', right = ''] = PARTS.exec(name) ?? lone ?? [];
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
  const cell = a1(table.above.length, column);
  return questionOf('OWN_CRITERIA', id, { tab: table.tab, cell, tabs: tables.map(({ tab }) => tab) }, { headers });
}
