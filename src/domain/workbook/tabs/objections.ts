// The objections tab: who objected to what, what was answered and ruled, and which stage a ruling opens again.

import { entryLabel } from '../../competition/entry-label';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { Finding } from '../../validation/finding';
import type { Grid } from '../../vocabulary/cell';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { objectionsTable } from '../../vocabulary/tables';
import { dateOf, isBlank, textOf } from '../read/cells';
import { placeIn, readTable } from '../read/table';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The last day on which an objection is in time; null where no period or no day of the result is set. */
export function objectionsUntil({ settings }: ConfiguredCompetition, decided: string | null): string | null {
  const from = settings.decisionDate ?? decided;
  if (settings.objectionDays === null || from === null) return null;
  return new Date(Date.parse(`${from}T00:00:00Z`) + settings.objectionDays * DAY_MS).toISOString().slice(0, 10);
}

/** A ruling that changes scores of a stage. `date`: of the objection, yyyy-mm-dd; null where it cannot be read. */
export type Reopening = { stage: string; entry: string; date: string | null; ruling: string };

/** The rulings that ask for a stage to be opened again. */
export function reopeningsIn(grid: Grid, { stages }: ConfiguredCompetition): Reopening[] {
  return (readTable(grid, objectionsTable)?.rows ?? []).flatMap(({ cell }): Reopening[] => {
    const stage = stages.find((one) => nameKey(one.name) === nameKey(textOf(cell('reopens'))));
    if (stage === undefined || isBlank(cell('ruling'))) return [];
    const [entry, ruling] = [textOf(cell('entry')), textOf(cell('ruling'))];
    return [{ stage: stage.name, entry, date: dateOf(cell('date')), ruling }];
  });
}

/**
 * What asks for attention in the objections: an entry or a stage that there is not, one that came too late (only where a
 * period is set), one without an answer or a ruling, a ruling that changes scores of a stage that is still closed.
 *
 * @param until the last day in time, yyyy-mm-dd; null = no period
 * @param isPending whether the stage that a ruling opens again is still to be opened
 */
export function checkObjections(
  grid: Grid,
  competition: ConfiguredCompetition,
  until: string | null,
  isPending: (one: Pick<Reopening, 'stage' | 'date'>) => boolean,
): Finding[] {
  const reading = readTable(grid, objectionsTable);
  return (reading?.rows ?? []).flatMap(({ row, cell }): Finding[] => {
    const code = textOf(cell('entry'));
    const entry = competition.entries.find((one) => codeKey(one.code) === codeKey(code));
    const label = entry === undefined ? code : entryLabel(entry);
    const date = dateOf(cell('date'));
    const isOpen = isBlank(cell('answer')) || isBlank(cell('ruling'));
    const reopens = textOf(cell('reopens'));
    const stage = competition.stages.find((one) => nameKey(one.name) === nameKey(reopens))?.name;
    const found: Finding[] = [];
    if (!isBlank(cell('date')) && date === null) {
      const params = {
        ...{ setting: 'objections.date', value: cell('date'), reason: 'not-a-date' as const },
        allowed: [],
      };
      found.push({ code: 'SETTING_INVALID', severity: 'warning', ...placeIn(reading, row, 'date'), params });
    }
    if (reopens !== '' && stage === undefined) {
      const allowed = competition.stages.map((one) => one.name);
      const params = { setting: 'objections.reopens', value: reopens, reason: 'unknown-reference' as const, allowed };
      found.push({ code: 'SETTING_INVALID', severity: 'warning', ...placeIn(reading, row, 'reopens'), params });
    }
    const about = { code: 'OBJECTION_OPEN', severity: 'warning' } as const;
    if (code !== '' && entry === undefined) {
      found.push({ ...about, ...placeIn(reading, row, 'entry'), params: { entry: code, reason: 'unknown-entry' } });
    }
    if (until !== null && date !== null && date > until) {
      found.push({ ...about, ...placeIn(reading, row, 'date'), params: { entry: label, reason: 'too-late', until } });
    } else if (isOpen) {
      found.push({ ...about, ...placeIn(reading, row, 'answer'), params: { entry: label, reason: 'unanswered' } });
    } else if (stage !== undefined && isPending({ stage, date })) {
      found.push({ ...about, ...placeIn(reading, row, 'reopens'), params: { entry: label, reason: 'reopens', stage } });
    }
    return found;
  });
}
