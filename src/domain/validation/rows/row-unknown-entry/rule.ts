// ROW_UNKNOWN_ENTRY: a row with scores carries a code that no entry has.

import { codeFix } from '../../fixes/label-fix';
import type { StageRule } from '../../shared/rule';

export const rule: StageRule<'ROW_UNKNOWN_ENTRY'> = {
  scope: 'stage',
  find: ({ check, desks }) =>
    desks.flatMap((desk) =>
      desk.strays
        .filter((row) => row.code !== '')
        .map((row) => ({
          code: 'ROW_UNKNOWN_ENTRY',
          severity: 'error',
          tab: desk.tab,
          at: { row: row.row, column: desk.sheet?.codeColumn ?? 0 },
          ...codeFix(row, desk, check.competition.entries),
          params: { judge: desk.judge.code, entry: row.code },
        })),
    ),
};
