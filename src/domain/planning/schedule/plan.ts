// Plans when each entry is heard: day by day, in as many rooms as there are, around breaks and what is fixed already.
import type { Minutes, Sitting, Slot } from '../../competition/schedule';
import { uniform } from '../../reliability/random';

export type ScheduleRequest = {
  /** yyyy-mm-dd, in order. */
  days: readonly string[];
  sitting: Sitting;
  /** In the order in which they are heard. */
  entries: readonly string[];
  /** What stands already, of whatever stage: its rooms are taken. */
  fixed: readonly Slot[];
};

export type HeardSlot = { entry: string; date: string; start: Minutes; end: Minutes; room: string };

/** `unplaced`: for whom the days are too short. */
export type SchedulePlan = { slots: HeardSlot[]; unplaced: string[] };

const isOver = (one: { from: Minutes; to: Minutes }, other: { from: Minutes; to: Minutes }): boolean =>
  one.from < other.to && other.from < one.to;

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

/** A day's own breaks where it has any, else those of every day. */
function breaksOn({ breaks }: Sitting, date: string): { from: Minutes; to: Minutes }[] {
  const own = breaks.filter(({ weekday }) => weekday === weekdayOf(date));
  return own.length > 0 ? own : breaks.filter(({ weekday }) => weekday === null);
}

/** The starts of a day in a room, one after the other; nothing begins that a break or the end of the day would cut off. */
function startsOn({ days: _, sitting, fixed }: ScheduleRequest, date: string, room: string): Minutes[] {
  const taken = fixed.flatMap(({ date: day, room: other, start, end }) =>
    day === date && other === room && start !== null ? [{ from: start, to: end ?? start + sitting.minutes }] : [],
  );
  const closed = [...breaksOn(sitting, date), ...taken];
  const starts: Minutes[] = [];
  for (let from = sitting.from; from + sitting.minutes <= sitting.to; ) {
    const hit = closed.find((one) => isOver({ from, to: from + sitting.minutes }, one));
    if (hit === undefined) starts.push(from);
    from = hit === undefined ? from + sitting.minutes : Math.max(hit.to, from + 1);
  }
  return starts;
}

/** Entries fill the first slot of every room, then the second of every room, and so on through the days. */
export function planSchedule(request: ScheduleRequest): SchedulePlan {
  const { days, sitting, entries } = request;
  const rooms = sitting.rooms.length > 0 ? sitting.rooms : [''];
  const free = days.flatMap((date) =>
    rooms
      .flatMap((room, place) => startsOn(request, date, room).map((start) => ({ date, start, room, place })))
      .sort((one, other) => one.start - other.start || one.place - other.place),
  );
  return {
    slots: entries.flatMap((entry, index) => {
      const slot = free[index];
      if (slot === undefined) return [];
      const { date, start, room } = slot;
      return [{ entry, date, start, end: start + sitting.minutes, room }];
    }),
    unplaced: entries.slice(free.length),
  };
}

/** Every day from the first to the last. */
export function daysBetween(from: string, until: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); at <= Date.parse(`${until}T00:00:00Z`); at += 86_400_000)
    days.push(new Date(at).toISOString().slice(0, 10));
  return days;
}

/** By the number that was drawn in public; who has none comes after, drawn from the seed. The order given does not count. */
export function drawnOrder<T extends { code: string; draw?: number }>(entries: readonly T[], seed: number): T[] {
  const random = uniform(seed);
  for (let skipped = 0; skipped < 20; skipped += 1) random();
  const lots = [...entries]
    .sort((one, other) => (one.code < other.code ? -1 : 1))
    .map((entry) => ({ entry, lot: random() }));
  const numberOf = ({ draw }: T): number => draw ?? Number.MAX_VALUE;
  return lots
    .sort((one, other) => numberOf(one.entry) - numberOf(other.entry) || one.lot - other.lot)
    .map(({ entry }) => entry);
}
