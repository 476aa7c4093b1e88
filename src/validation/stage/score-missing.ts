// SCORE_MISSING: a score that must be there is not. A 0 is a score.
import type { Desk } from '../desk';
import type { StageRule } from '../draft';
import type { Marks } from '../marks';
import { isAssigned, missingSeverity, type StageCheck } from '../stage-check';

/** An empty tab, a row or a column that stands twice: there the finding about it comes first. */
function isMissing(check: StageCheck, desk: Desk, { line, criterion }: Marks['blank'][number]): boolean {
  if (line.repeated || (desk.sheet?.columns.get(criterion.name)?.length ?? 0) > 1) return false;
  return !(isAssigned(check) && line.blank);
}

export const scoreMissing: StageRule<'SCORE_MISSING'> = {
  code: 'SCORE_MISSING',
  find: ({ check, desks }) =>
    check.reached === null
      ? []
      : desks
          .filter((desk) => desk.touched)
          .flatMap((desk) =>
            desk.marks.blank
              .filter((mark) => isMissing(check, desk, mark))
              .map(({ at }) => ({
                code: 'SCORE_MISSING',
                severity: missingSeverity(check),
                tab: desk.tab,
                at,
                params: { judge: desk.judge.code, cells: 1 },
              })),
          ),
};
