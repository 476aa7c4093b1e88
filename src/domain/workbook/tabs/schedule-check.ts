// What there is to say against a timetable: rooms and entries that are needed twice at once, ends before starts, entries left out.

import { entryLabel } from '../../competition/entry-label';
import { slotsOf } from '../../competition/schedule';
import type { ConfiguredCompetition } from '../../settings/configured-competition';
import type { FindingOf } from '../../validation/finding';
import { nameKey } from '../../vocabulary/keys';
import type { ScheduleReading } from './schedule';

type Slots = ScheduleReading['slots'];
type Clash = FindingOf<'SCHEDULE_CLASH'>;

/** Both lie on one day and share a minute; without an end a row lasts no longer than its start. */
function isTogether(one: Slots[number], other: Slots[number]): boolean {
  if (one.date !== other.date || one.start === null || other.start === null) return false;
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return first.start === second.start || (first.end ?? 0) > second.start!;
}

export function checkSchedule({ slots }: Pick<ScheduleReading, 'slots'>, competition: ConfiguredCompetition): Clash[] {
  const label = (code: string | null): string => {
    const entry = competition.entries.find((one) => one.code === code);
    return entry === undefined ? '' : entryLabel(entry);
  };
  const nameOf = (slot: Slots[number]): string => label(slot.entry) || slot.occasion;
  const found: Clash[] = [];
  const tell = (slot: Slots[number], params: Clash['params']): void => {
    const stage = slot.stage === null ? {} : { stage: slot.stage };
    found.push({ code: 'SCHEDULE_CLASH', severity: 'warning', ...stage, ...slot.at, params });
  };
  for (const [index, slot] of slots.entries()) {
    if (slot.start !== null && slot.end !== null && slot.end <= slot.start)
      tell(slot, { reason: 'backwards', what: nameOf(slot) });
    const before = slots.slice(0, index);
    const again = before.find(
      (one) => slot.entry !== null && one.entry === slot.entry && one.occasion === slot.occasion,
    );
    if (again !== undefined) tell(slot, { reason: 'twice', what: nameOf(slot) });
    const isSameRoom = (one: Slots[number]): boolean =>
      nameKey(one.room) === nameKey(slot.room) && nameKey(one.place) === nameKey(slot.place);
    const clash = before.find((one) => one !== again && isTogether(one, slot) && isSameRoom(one));
    if (clash !== undefined) tell(slot, { reason: 'room', what: nameOf(slot), other: nameOf(clash) });
  }
  // Who reached a later stage is not known here.
  const [first] = competition.stages;
  const placed = new Set(first === undefined ? [] : slotsOf({ schedule: slots }, first).map(({ entry }) => entry));
  const left = competition.entries.filter(({ code, status }) => status === 'running' && !placed.has(code));
  const tab = slots[0]?.at.tab;
  if (placed.size > 0 && left.length > 0 && first !== undefined && tab !== undefined) {
    const params = { reason: 'left-out' as const, entries: left.map(entryLabel) };
    found.push({ code: 'SCHEDULE_CLASH', severity: 'warning', stage: first.name, tab, params });
  }
  return found;
}
