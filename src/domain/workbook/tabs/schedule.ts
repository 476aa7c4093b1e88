// The timetable tab → slots. What cannot be read is a warning: no rank depends on it.
import type { Slot } from '../../competition/schedule';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { FindingOf } from '../../validation/finding';
import type { SettingFault } from '../../validation/settings/setting-invalid/words';
import type { Grid } from '../../vocabulary/cell';
import { codeKey, nameKey } from '../../vocabulary/keys';
import { type KeyOf, scheduleTable } from '../../vocabulary/tables';
import { daysOf, isBlank, minutesOf, textOf } from '../read/cells';
import { placeIn, readTable, type TableReading } from '../read/table';

type ScheduleKey = KeyOf<typeof scheduleTable>;

export type ScheduleReading = {
  /** With the place of the row's start, for what is told of it. */
  slots: (Slot & { at: { tab: string; cell?: string } })[];
  findings: FindingOf<'SETTING_INVALID'>[];
  table: TableReading<ScheduleKey>;
};

/** Reads the tab; null where it has no columns of occasions and dates, as somebody's own tab of that name. */
export function readSchedule(grid: Grid, { stages, entries }: ConfiguredCompetition): ScheduleReading | null {
  const table = readTable(grid, scheduleTable);
  if (table === null || !table.columns.has('occasion') || !table.columns.has('date')) return null;
  const findings: ScheduleReading['findings'] = [];
  let day: string | null = null;
  const slots = table.rows.flatMap(({ row, cell }): ScheduleReading['slots'] => {
    const report = (key: ScheduleKey, reason: SettingFault): null => {
      const params = { setting: `schedule.${key}`, value: cell(key), reason, allowed: [] };
      findings.push({ code: 'SETTING_INVALID', severity: 'warning', ...placeIn(table, row, key), params });
      return null;
    };
    const time = (key: 'start' | 'end'): number | null =>
      isBlank(cell(key)) ? null : (minutesOf(cell(key)) ?? report(key, 'not-a-time'));
    const code = textOf(cell('entry'));
    const entry = entries.find((one) => codeKey(one.code) === codeKey(code));
    if (code !== '' && entry === undefined) report('entry', 'unknown-reference');
    // A printed timetable names the day once, above its rows.
    const date = isBlank(cell('date')) ? day : (daysOf(cell('date'))?.from ?? report('date', 'not-a-date'));
    day = date;
    if (date === null || (code !== '' && entry === undefined)) return [];
    const occasion = textOf(cell('occasion'));
    const stage = stages.find(({ name }) => nameKey(name) === nameKey(occasion));
    return [
      {
        occasion: stage?.name ?? occasion,
        stage: stage?.name ?? null,
        ...{ date, start: time('start'), end: time('end') },
        ...{ place: textOf(cell('place')), room: textOf(cell('room')) },
        entry: entry?.code ?? null,
        at: placeIn(table, row, 'start') ?? { tab: grid.tab },
      },
    ];
  });
  return { slots, findings, table };
}
