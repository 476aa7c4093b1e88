// The timetable: how the days of a stage go, and which entry or occasion is when and where.

/** Minutes after midnight. */
export type Minutes = number;

export type Break = {
  /** 0 = Sunday; null = every day that has no break of its own. */
  weekday: number | null;
  from: Minutes;
  to: Minutes;
};

export type Sitting = {
  from: Minutes;
  to: Minutes;
  /** Talk and questions of one entry. */
  minutes: number;
  breaks: Break[];
  place: string;
  /** At once; none where nothing is said of rooms. */
  rooms: string[];
};

/** One row of the timetable. */
export type Slot = {
  /** Name of the stage, or of what else is held. */
  occasion: string;
  stage: string | null;
  /** yyyy-mm-dd. */
  date: string;
  start: Minutes | null;
  end: Minutes | null;
  place: string;
  room: string;
  /** Code of the entry; null where all are meant. */
  entry: string | null;
};

/** "09.00". */
export const clock = (minutes: Minutes): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`;

/** "09.00–09.25"; the start alone, or '', where no more is known. */
export const clockSpan = ({ start, end }: Pick<Slot, 'start' | 'end'>): string =>
  start === null ? '' : end === null ? clock(start) : `${clock(start)}–${clock(end)}`;

export const byTime = (one: Slot, other: Slot): number =>
  one.date === other.date
    ? (one.start ?? 0) - (other.start ?? 0) || (one.room < other.room ? -1 : Number(one.room > other.room))
    : one.date < other.date
      ? -1
      : 1;

/** The slots of a stage's entries in the order of time; none where the timetable does not name them. */
export const slotsOf = (
  { schedule = [] }: { schedule?: readonly Slot[] },
  stage: { name: string },
): (Slot & { entry: string })[] =>
  schedule
    .flatMap((slot) => (slot.entry !== null && slot.stage === stage.name ? [{ ...slot, entry: slot.entry }] : []))
    .sort(byTime);
