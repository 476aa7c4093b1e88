// SCORE_FORMULA: a formula stands where the judge should have typed a score; it changes with the cells it looks at.
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'SCORE_FORMULA'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, marks }) => {
      // Where it has failed, that is what is said.
      const failed = new Set(
        marks.unreadable.filter((one) => one.reading.kind === 'formula-error').map((one) => one.at),
      );
      return marks.formula
        .filter(({ at }) => !failed.has(at))
        .map(
          ({ at }): FindingDraftOf<'SCORE_FORMULA'> => ({
            code: 'SCORE_FORMULA',
            severity: 'warning',
            tab,
            at,
            params: { judge: judge.code },
          }),
        );
    }),
};
