// Columns of numbers that not all judges' tabs have, and a column "Nilai" beside criteria: whether they are criteria has to be said.
import { type Answers, type Question, questionOf } from '../../../validation/inference/question';
import { columnLetters } from '../../../vocabulary/a1';
import { nameKey } from '../../../vocabulary/keys';
import { isSimilar } from '../../../vocabulary/similar';
import type { JudgeGroup } from '../judge-group';
import { isOnlyAlone } from '../not-criteria';
import type { ScoreColumn, ScoreTable } from '../score-table';

/** The names of the group's criteria with those that somebody has added; what is open becomes a question. */
export function withOwn({ tables, criteria }: JudgeGroup, questions: Question[], answers: Answers): string[] {
  const keys = new Set(criteria.map(nameKey));
  const names = [...criteria];
  const further = tables.flatMap((table) =>
    table.columns
      .filter((one) => (one.kind === 'numbers' || (one.isMeant && one.max !== null)) && !keys.has(one.key))
      .map((one) => ({ table, one })),
  );
  for (const { table, one } of further) {
    const id = `column/${one.key}`;
    const answer = answers.get(id);
    if (answer === 'criterion' && !names.some((name) => nameKey(name) === one.key)) names.push(one.name);
    // Misspelled, it is missed under the criterion's name.
    const isSlip = criteria.some(
      (name) => isSimilar(name, one.name) && !table.columns.some(({ key }) => key === nameKey(name)),
    );
    if (answer === undefined && !isSlip) questions.push(ownColumn(id, table, one));
  }
  return names;
}

const ownColumn = (id: string, { tab }: ScoreTable, { column, key, name }: ScoreColumn): Question =>
  questionOf(
    'COLUMN',
    id,
    { tab },
    {
      header: name,
      column: columnLetters(column),
      doubt: isOnlyAlone(key) ? 'sum-misfit' : 'some-tabs',
    },
  );
