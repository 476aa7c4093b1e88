// Who reads what and when, as the workbook says it, with what there is to say against it.
import { screened } from '../../domain/competition/screened';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import type { Finding } from '../../domain/validation/finding';
import type { Grid } from '../../domain/vocabulary/cell';
import { listed } from '../../domain/vocabulary/format';
import { SCREENING_WORDS } from '../../domain/vocabulary/words';
import { type IsBound, tabOfPart } from '../../domain/workbook/part-tabs';
import { type AssignedRow, readAssignment } from '../../domain/workbook/tabs/assignment';
import { checkAssignment } from '../../domain/workbook/tabs/assignment-check';
import { readSchedule } from '../../domain/workbook/tabs/schedule';
import { checkSchedule } from '../../domain/workbook/tabs/schedule-check';
import { readScreening } from '../../domain/workbook/tabs/screening';

export type Planned = {
  competition: ConfiguredCompetition;
  /** The rows of the assignment tab; none where there is no plan. */
  assigned: (AssignedRow & { tab: string })[];
  findings: Finding[];
};

/** The competition with its assignment and its timetable, where there are any. */
export const plannedIn = (
  competition: ConfiguredCompetition,
  names: readonly string[],
  read: (name: string) => Grid,
  isBound: IsBound,
): Planned => {
  const screened = screenedIn(competition, names, read, isBound);
  const planned = assignedIn(screened.competition, names, read, isBound);
  return scheduledIn({ ...planned, findings: [...screened.findings, ...planned.findings] }, names, read, isBound);
};

/** With who is out by the administrative selection, where there is one. */
function screenedIn(
  competition: ConfiguredCompetition,
  names: readonly string[],
  read: (name: string) => Grid,
  isBound: IsBound,
): Pick<Planned, 'competition' | 'findings'> {
  const tab = tabOfPart(names, 'screening', isBound);
  const { screening: asked } = competition;
  const reading = tab === undefined || asked === undefined ? null : readScreening(read(tab), competition, asked);
  if (asked === undefined || reading === null) return { competition, findings: [] };
  const screening = { ...asked, checks: reading.checks };
  const { language } = competition.settings;
  const reasonOf = (failed: string[]): string =>
    `${SCREENING_WORDS[1][1][language]}: ${listed(failed, language, failed.length)}`;
  const entries = screened(competition.entries, screening, reasonOf);
  return { competition: { ...competition, screening, entries }, findings: reading.findings };
}

/** With the plan of readings, where there is one. */
function assignedIn(
  competition: ConfiguredCompetition,
  names: readonly string[],
  read: (name: string) => Grid,
  isBound: IsBound,
): Planned {
  const tab = tabOfPart(names, 'assignment', isBound);
  const reading = tab === undefined ? null : readAssignment(read(tab), competition);
  if (tab === undefined || reading === null) return { competition, assigned: [], findings: [] };
  const { assignment, rows, findings } = reading;
  const cautions = competition.stages.flatMap((stage) => {
    const plan = assignment.get(stage.name);
    if (plan === undefined) return [];
    return checkAssignment(competition, stage, plan, competition.settings.readings, (entry) => {
      const cell = rows.find((one) => one.stage === stage.name && one.entry === entry)?.cell;
      return { tab, ...(cell == null ? {} : { cell }) };
    });
  });
  return {
    competition: { ...competition, assignment },
    assigned: rows.map((row) => ({ ...row, tab })),
    findings: [...findings, ...cautions],
  };
}

/** With the timetable, where there is one. */
function scheduledIn(
  planned: Planned,
  names: readonly string[],
  read: (name: string) => Grid,
  isBound: IsBound,
): Planned {
  const tab = tabOfPart(names, 'schedule', isBound);
  const reading = tab === undefined ? null : readSchedule(read(tab), planned.competition);
  if (reading === null) return planned;
  return {
    ...planned,
    competition: { ...planned.competition, schedule: reading.slots },
    findings: [...planned.findings, ...reading.findings, ...checkSchedule(reading, planned.competition)],
  };
}
