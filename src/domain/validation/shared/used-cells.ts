// The cells of a row that hold anything.
import type { Criterion } from '../../competition/competition';
import type { Mark, ScoreRow } from '../../competition/score-sheet';

/** The marks of the given criteria that are not blank, in their order. */
export function usedCells(row: ScoreRow, criteria: readonly Criterion[]): Mark[] {
  return criteria.flatMap(({ name }) => {
    const mark = row.marks.get(name);
    return mark === undefined || mark.kind === 'blank' ? [] : [mark];
  });
}
