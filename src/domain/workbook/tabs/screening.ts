// The tab of the administrative selection: one row an entry and requirement, with what a verifier found.
import type { Screening, ScreeningCheck } from '../../competition/screening';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { FindingOf } from '../../validation/finding';
import type { SettingFault } from '../../validation/settings/setting-invalid/words';
import type { Grid } from '../../vocabulary/cell';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { type KeyOf, screeningTable } from '../../vocabulary/tables';
import { choiceOf, SCREENING_WORDS } from '../../vocabulary/words';
import { textOf } from '../read/cells';
import { placeIn, readTable, type TableReading } from '../read/table';

type ScreeningKey = KeyOf<typeof screeningTable>;

export type ScreeningReading = {
  checks: ScreeningCheck[];
  /** Unreadable rows are an error, since who takes part would silently differ. */
  findings: FindingOf<'SETTING_INVALID'>[];
  table: TableReading<ScreeningKey>;
};

/** Reads the tab; null where it has no columns of entries, requirements and results, as somebody's own tab of that name. */
export function readScreening(
  grid: Grid,
  { entries, stages }: ConfiguredCompetition,
  { requirements }: Screening,
): ScreeningReading | null {
  const table = readTable(grid, screeningTable);
  if (table === null || !(['entry', 'requirement', 'result'] as const).every((key) => table.columns.has(key)))
    return null;
  const known = new Map(entries.map(({ code }) => [codeKey(code), code]));
  const names = new Map(requirements.map(({ name }) => [nameKey(name), name]));
  const findings: ScreeningReading['findings'] = [];
  const checks = table.rows.flatMap((row): ScreeningCheck[] => {
    const text = (key: ScreeningKey): string => textOf(row.cell(key));
    const report = (key: ScreeningKey, reason: SettingFault, allowed: string[]): void => {
      const params = { setting: `screening.${key}`, value: text(key), reason, allowed };
      const stage = stages[0]?.name ?? '';
      findings.push({ code: 'SETTING_INVALID', severity: 'error', stage, ...placeIn(table, row.row, key), params });
    };
    const entry = known.get(codeKey(text('entry')));
    const requirement = names.get(nameKey(text('requirement')));
    const typed = text('result');
    const result = choiceOf(typed, SCREENING_WORDS);
    if (entry === undefined) report('entry', 'unknown-reference', []);
    if (requirement === undefined) report('requirement', 'unknown-reference', [...names.values()]);
    if (typed !== '' && result === undefined)
      report(
        'result',
        'not-allowed',
        SCREENING_WORDS.map(([, one]) => one.id),
      );
    return entry === undefined || requirement === undefined ? [] : [{ entry, requirement, result: result ?? null }];
  });
  return { checks, findings, table };
}
