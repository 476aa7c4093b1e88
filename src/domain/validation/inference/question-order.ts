// The order in which questions are put: the worst first.
import type { Question } from './question';

/** What concerns tabs or columns decides over every entry, a row over one. */
const concernsAll = ({ kind, params }: Question): boolean =>
  kind === 'NAMES' ? 'count' in params && params.count > 1 : kind !== 'ROW';

/** What has to be put right in the workbook itself, then tabs and columns before rows, then those without a likely answer. */
export function worstFirst(questions: readonly Question[]): Question[] {
  const rank = (one: Question): number =>
    (one.options.length === 0 ? 0 : 4) + (concernsAll(one) ? 0 : 2) + (one.default === null ? 0 : 1);
  return [...questions].sort((one, other) => rank(one) - rank(other));
}
