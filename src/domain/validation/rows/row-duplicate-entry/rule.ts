// ROW_DUPLICATE_ENTRY: an entry has more than one row in a tab, so that it is open which one counts.
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'ROW_DUPLICATE_ENTRY'> = {
  scope: 'stage',
  find: ({ sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, sheet, lines }) =>
      Array.from(lines).flatMap(([entry, [first, second, ...others]]): FindingDraftOf<'ROW_DUPLICATE_ENTRY'>[] => {
        if (first === undefined || second === undefined || first.excluded) return [];
        // Even an all-blank second row is a fault: the judge may go on in either.
        const rows = [first, second, ...others].map((line) => line.row.row + 1);
        return [
          {
            code: 'ROW_DUPLICATE_ENTRY',
            severity: 'error',
            tab,
            at: { row: second.row.row, column: sheet?.codeColumn ?? 0 },
            params: { judge: judge.code, entry, rows },
          },
        ];
      }),
    ),
};
