// The order in which questions are put: the worst first.
import type { Question } from './question';

/** What concerns tabs or columns decides over every entry, a row over one. */
const concernsAll = ({ kind, params }: Question): boolean =>
  kind === 'NAMES' ? 'count' in params && params.count > 1 : kind !== 'ROW';

/** Tabs and columns before rows, and of each first those without a likely answer. */
export function worstFirst(questions: readonly Question[]): Question[] {
  const rank = (one: Question): number => (concernsAll(one) ? 0 : 2) + (one.default === null ? 0 : 1);
  return [...questions].sort((one, other) => rank(one) - rank(other));
}
