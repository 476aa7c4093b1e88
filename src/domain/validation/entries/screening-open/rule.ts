// SCREENING_OPEN: entries of which the administrative selection has not said yet whether they take part.
import { entryLabel } from '../../../competition/entry-label';
import { checksByEntry, openOf } from '../../../competition/screening';
import type { StageRule } from '../../shared/rule';
import { finalSeverity } from '../../shared/stage-check';

/** Told at the first stage, whose entries they are, once it has begun. An entry that is out already needs no more. */
export const rule: StageRule<'SCREENING_OPEN'> = {
  scope: 'stage',
  find: ({ check }) => {
    const { screening, stages, entries } = check.competition;
    if (screening === undefined || check.stage !== stages[0]) return [];
    const byEntry = checksByEntry(screening);
    const waiting = entries
      .filter(({ status }) => status === 'running')
      .map((entry) => ({ entry: entryLabel(entry), open: openOf(screening, byEntry.get(entry.code) ?? []) }))
      .filter(({ open }) => open.length > 0);
    if (waiting.length === 0) return [];
    const params = { stage: screening.stage, entries: waiting };
    return [{ code: 'SCREENING_OPEN', severity: finalSeverity(check), params }];
  },
};
