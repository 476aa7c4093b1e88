// How the days of a stage go: hours, minutes per entry, breaks, place and rooms, as people write them.
import type { Break, Sitting } from '../../../competition/schedule';
import type { KeyOf, stagesTable } from '../../../vocabulary/tables';
import { isBlank, minutesOf, textOf } from '../cells';
import type { TableRow } from '../table';
import type { PartReader } from './items';

type StageKey = KeyOf<typeof stagesTable>;

const WEEKDAYS = [
  ['minggu', 'ahad', 'sunday'],
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ['jumat', "jum'at", 'friday'],
  ['sabtu', 'saturday'],
];

/** "09.00–15.00", from before to. */
function spanOf(text: string): { from: number; to: number } | null {
  const [from, to, ...more] = text.split(/\s*(?:–|—|-|s\.?\s?\/?\s?d\.?|sampai|to)\s*/).map((one) => minutesOf(one));
  if (from == null || to == null || more.length > 0 || from >= to) return null;
  return { from, to };
}

/** "12.00–13.00; Jumat 11.30–13.00". */
function breaksOf(text: string): Break[] | null {
  const breaks = text
    .split(/[;\n]/)
    .filter((part) => part.trim() !== '')
    .map((part): Break | null => {
      const [, day = '', hours = ''] = /^\s*([a-z']*)\s*(.+?)\s*$/i.exec(part) ?? [];
      const weekday = WEEKDAYS.findIndex((names) => names.includes(day.toLowerCase()));
      const span = spanOf(hours);
      if (span === null || (day !== '' && weekday < 0)) return null;
      return { weekday: day === '' ? null : weekday, ...span };
    });
  return breaks.some((one) => one === null) ? null : breaks.filter((one) => one !== null);
}

/** "15 + 10": talk and questions; up to a day. */
function minutesIn(text: string): number | null {
  if (!/^\d{1,3}(\s*\+\s*\d{1,3})*$/.test(text)) return null;
  const minutes = text.split('+').reduce((sum, part) => sum + Number(part), 0);
  return minutes > 0 && minutes <= 24 * 60 ? minutes : null;
}

/** What cannot be read is a warning: the timetable alone depends on it. Null without hours or minutes. */
export function sittingOf(reader: PartReader<StageKey>, row: TableRow<StageKey>): Sitting | null {
  const read = <T>(key: StageKey, parse: (text: string) => T | null): T | null => {
    const value = row.cell(key);
    const parsed = isBlank(value) ? null : parse(textOf(value));
    if (isBlank(value) || parsed !== null) return parsed;
    const params = { setting: `stages.${key}`, value, reason: 'not-a-time' as const, allowed: [] };
    reader.findings.push({ code: 'SETTING_INVALID', severity: 'warning', ...reader.place(row, key), params });
    return null;
  };
  const [hours, minutes, breaks] = [read('hours', spanOf), read('minutes', minutesIn), read('breaks', breaksOf)];
  if (hours === null || minutes === null) return null;
  const rooms = textOf(row.cell('rooms')).split(/[;\n]/);
  return {
    ...hours,
    minutes,
    breaks: breaks ?? [],
    place: textOf(row.cell('place')),
    rooms: rooms.map((one) => one.trim()).filter((one) => one !== ''),
  };
}
