// ROW_MISSING_ENTRY: entries that a judge must score have no row in the tab; one finding lists them.

import type { DraftOf } from '../../shared/draft';
import type { StageRule } from '../../shared/rule';
import { type Desk, namesNoEntry } from '../../shared/score-sheet-view';
import { finalSeverity, isAssigned } from '../../shared/stage-check';

/** In an empty tab, and in one without codes, no entry has a row: that is said by another finding. */
function absentFrom(desk: Desk): string[] {
  if (desk.sheet === null || !desk.touched || namesNoEntry(desk)) return [];
  return desk.expected.filter(({ code }) => !desk.lines.has(code)).map(({ code }) => code);
}

export const rule: StageRule<'ROW_MISSING_ENTRY'> = {
  scope: 'stage',
  find: ({ check, desks }) =>
    isAssigned(check)
      ? []
      : desks.flatMap((desk): DraftOf<'ROW_MISSING_ENTRY'>[] => {
          const entries = absentFrom(desk);
          if (entries.length === 0) return [];
          const params = { judge: desk.judge.code, entries };
          return [{ code: 'ROW_MISSING_ENTRY', severity: finalSeverity(check), tab: desk.tab, params }];
        }),
};
