// The assignment tab → who reads what: one row an entry and stage, with the codes of its judges.
import type { Assignment } from '../../competition/assignment';
import { type Judge, judgesOf } from '../../competition/competition';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { FindingOf } from '../../validation/finding';
import type { SettingFault } from '../../validation/settings/setting-invalid/words';
import type { Grid } from '../../vocabulary/cell';
import { codeKey } from '../../vocabulary/keys';
import { assignmentTable, type KeyOf } from '../../vocabulary/tables';
import { listOf, textOf } from '../read/cells';
import { isMeant } from '../read/judge-tabs';
import { stageNamed } from '../read/stage-named';
import { placeIn, readTable, type TableReading, type TableRow } from '../read/table';

type AssignmentKey = KeyOf<typeof assignmentTable>;

/** A row of a stage and an entry that there are; `cell`: where its judges stand. */
export type AssignedRow = { stage: string; entry: string; row: number; cell: string | null };

export type AssignmentReading = {
  assignment: Assignment;
  /** Unreadable rows are an error of their stage, since the result would silently differ. */
  findings: FindingOf<'SETTING_INVALID'>[];
  rows: AssignedRow[];
  table: TableReading<AssignmentKey>;
};

/** Reads the tab; null where it has no columns of entries and judges, as somebody's own tab of that name. */
export function readAssignment(grid: Grid, competition: ConfiguredCompetition): AssignmentReading | null {
  const { stages, entries } = competition;
  const table = readTable(grid, assignmentTable);
  if (table === null || !table.columns.has('entry') || !table.columns.has('judges')) return null;
  const assignment = new Map<string, Map<string, string[]>>();
  const findings: AssignmentReading['findings'] = [];
  const rows: AssignedRow[] = [];
  for (const row of table.rows) {
    const text = (key: AssignmentKey): string => textOf(row.cell(key));
    const stage = stageNamed(text('stage'), stages);
    const entry = entries.find((one) => codeKey(one.code) === codeKey(text('entry')));
    const report = (key: AssignmentKey, reason: SettingFault, value = text(key), allowed: string[] = []): void => {
      const params = { setting: `assignment.${key}`, value, reason, allowed };
      const of = stage === undefined ? {} : { stage: stage.name };
      findings.push({ code: 'SETTING_INVALID', severity: 'error', ...of, ...placeIn(table, row.row, key), params });
    };
    if (stage === undefined)
      report(
        'stage',
        'unknown-reference',
        text('stage'),
        stages.map((one) => one.name),
      );
    if (entry === undefined) report('entry', 'unknown-reference');
    if (stage === undefined || entry === undefined) continue;
    const plan = assignment.get(stage.name) ?? new Map<string, string[]>();
    assignment.set(stage.name, plan);
    if (plan.has(entry.code)) {
      report('entry', 'duplicate');
      continue;
    }
    const judges = judgesOf(competition, stage);
    const { found, unknown } = judgesIn(row, judges);
    for (const typed of unknown)
      report(
        'judges',
        'unknown-reference',
        typed,
        judges.map((judge) => judge.code),
      );
    plan.set(entry.code, found);
    rows.push({
      stage: stage.name,
      entry: entry.code,
      row: row.row,
      cell: placeIn(table, row.row, 'judges')?.cell ?? null,
    });
  }
  return { assignment, findings, rows, table };
}

/** The judges of a row, in the order of the judges tab, and what names none of them. */
function judgesIn(row: TableRow<AssignmentKey>, judges: readonly Judge[]): { found: string[]; unknown: string[] } {
  const typed = listOf(row.cell('judges'));
  return {
    found: judges.filter((judge) => typed.some((one) => isMeant(one, judge))).map(({ code }) => code),
    unknown: typed.filter((one) => !judges.some((judge) => isMeant(one, judge))),
  };
}
