// COLUMN_DUPLICATE_CRITERION: two columns of a tab carry the same criterion's name.
import { columnLetters } from '../../../vocabulary/a1';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'COLUMN_DUPLICATE_CRITERION'> = {
  scope: 'stage',
  find: ({ check, sheetViews }) =>
    sheetViews.flatMap(({ judge, tab, sheet }) =>
      check.criteria.flatMap(({ name }): FindingDraftOf<'COLUMN_DUPLICATE_CRITERION'>[] => {
        const columns = sheet?.columns.get(name) ?? [];
        const second = columns[1];
        if (second === undefined) return [];
        return [
          {
            code: 'COLUMN_DUPLICATE_CRITERION',
            severity: 'error',
            tab,
            at: { row: sheet?.headerRow ?? 0, column: second },
            params: { judge: judge.code, criterion: name, columns: columns.map(columnLetters) },
          },
        ];
      }),
    ),
};
