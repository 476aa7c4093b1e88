// ROW_UNKNOWN_ENTRY: a row with scores carries a code that no entry has.
import type { StageRule } from '../draft';

export const rowUnknownEntry: StageRule<'ROW_UNKNOWN_ENTRY'> = {
  code: 'ROW_UNKNOWN_ENTRY',
  find: ({ desks }) =>
    desks.flatMap(({ judge, tab, sheet, strays }) =>
      strays
        .filter((row) => row.code !== '')
        .map(({ row, code }) => ({
          code: 'ROW_UNKNOWN_ENTRY',
          severity: 'error',
          tab,
          at: { row, column: sheet?.codeColumn ?? 0 },
          params: { judge: judge.code, entry: code },
        })),
    ),
};
