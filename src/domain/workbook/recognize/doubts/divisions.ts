// Judges who each score the entries of one category only: divisions with their own judges, or rows that are missing.
import type { Settings } from '../../../settings/settings';
import { type Answers, type Question, questionOf } from '../../../validation/inference/question';
import { nameKey } from '../../../vocabulary/keys';
import type { ScoreTable } from '../score-table';

/** The categories of the judges' tabs; null where a tab has entries of several, or all have the same. */
function divisionsOf(tables: readonly ScoreTable[]): string[] | null {
  const names = new Map<string, string>();
  for (const { lines } of tables) {
    const own = new Map(lines.map(({ category }) => [nameKey(category), category]));
    const [only] = own;
    if (only === undefined || own.size > 1 || only[0] === '') return null;
    names.set(...only);
  }
  return names.size > 1 ? [...names.values()] : null;
}

const divisionsId = (categories: readonly string[]): string => `divisions/${categories.map(nameKey).sort().join('+')}`;

type Divisions = { question: Question | null; settings: Partial<Settings> };

/** What is asked of them, and how such a competition is judged: rows of other divisions are not missing then. */
export function divisionsIn(tables: readonly ScoreTable[], answers: Answers): Divisions {
  const categories = divisionsOf(tables);
  const [first] = tables;
  if (categories === null || first === undefined) return { question: null, settings: {} };
  const id = divisionsId(categories);
  const at = { tab: first.tab, tabs: tables.map(({ tab }) => tab) };
  return {
    question: answers.has(id) ? null : questionOf('DIVISIONS', id, at, { categories }, { default: 'own' }),
    settings: { missing: 'assigned', winnersPerCategory: true },
  };
}
