// The meetings of a competition that people are invited to: presentations and visits, the plenary, the ceremony.
import type { Entry, Stage } from '../../competition/competition';
import { byTime, clock, clockSpan, type Slot, slotsOf } from '../../competition/schedule';
import { groupBy } from '../../vocabulary/group';
import type { DocumentContext } from '../context';
import { dayAndDate, daysAndDates } from '../numbering/dates';
import { headOfInstitution } from './addressee';
import { orDots } from './fields';
import { asGuest, type Guest, invited, judgesIn } from './guests';
import { oneLine } from './text';

export type Occasion = {
  /** What stands in the column of codes. */
  about: string;
  /** As a letter calls it. */
  name: string;
  date: string | null;
  /** The last of several days. */
  until?: string;
  time: string;
  place: string;
  guests: Guest[];
};

/** Who reached a stage; null while that is not known. */
export function reachedBy({ competition, results }: DocumentContext, index: number): Entry[] | null {
  if (index === 0) return competition.entries.filter((entry) => entry.status === 'running');
  const before = results[index - 1];
  if (before === undefined) return null;
  return before.standings.filter(({ advances }) => advances).map(({ entry }) => entry);
}

/** The first and last of what slots say; '' where they say nothing. */
function hoursOf(slots: readonly Slot[]): string {
  const starts = slots.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = slots.flatMap(({ start, end }) => end ?? start ?? []);
  return starts.length === 0 ? '' : `${clock(Math.min(...starts))}–${clock(Math.max(...ends))}`;
}

const placeOf = (slots: readonly Slot[]): string =>
  [...new Set(slots.map(({ place }) => oneLine(place)))].filter(Boolean).join('; ');

/** A stage whose entries stand in the timetable: each guest with the own day, time and room, in that order. */
function scheduled(about: string, name: string, slots: readonly Slot[], context: DocumentContext): Occasion {
  const [first] = slots;
  const last = slots[slots.length - 1];
  const entries = new Map(context.competition.entries.map((entry) => [entry.code, entry]));
  return {
    ...{ about, name, date: first?.date ?? null, time: hoursOf(slots), place: placeOf(slots) },
    ...(last === undefined || last.date === first?.date ? {} : { until: last.date }),
    guests: slots.flatMap((slot) => {
      const entry = entries.get(slot.entry ?? '');
      return entry === undefined ? [] : [asGuest(entry, context, slot)];
    }),
  };
}

/** What stands in the timetable beside the stages: to a judges' meeting come judges, to a sosialisasi all institutions. */
function besides(context: DocumentContext): Occasion[] {
  const { schedule = [], institutions, entries, settings } = context.competition;
  const others = schedule.filter(({ stage, entry, occasion }) => stage === null && entry === null && occasion !== '');
  return [...others].sort(byTime).map((slot): Occasion => {
    const name = oneLine(slot.occasion);
    const heads = institutions.map((one) => ({ nama: headOfInstitution(one.name, settings.language), keterangan: '' }));
    const running = entries.filter(({ status }) => status === 'running');
    const guests = /juri|judge/i.test(name)
      ? judgesIn(context)
      : /sosialisasi|launch/i.test(name) && heads.length > 0
        ? heads
        : invited(running, context);
    const place = [slot.place, slot.room].map(oneLine).filter(Boolean).join(', ');
    return { about: `${name} · ${slot.date}`, name, date: slot.date, time: clockSpan(slot), place, guests };
  });
}

/** The slots of entries that reached a stage. */
const heard = ({ competition }: DocumentContext, stage: Stage, entries: readonly Entry[]): Slot[] =>
  slotsOf(competition, stage).filter(({ entry }) => entries.some(({ code }) => code === entry));

/** An occasion as it is attended: of a stage in the timetable one for each day and room. */
export function sittingsOf(context: DocumentContext): Occasion[] {
  return occasionsOf(context).flatMap((occasion) => {
    const stage = context.competition.stages.find(({ name }) => occasion.about === `Tahap ${name}`);
    const index = stage === undefined ? -1 : context.competition.stages.indexOf(stage);
    const slots = stage === undefined ? [] : heard(context, stage, reachedBy(context, index) ?? []);
    const days = groupBy(slots, ({ date, room }) => [date, room].join(' · '));
    if (days.size < 2) return [occasion];
    return [...days.values()].map((own) => {
      const [{ date, room }] = own as [Slot];
      const about = [occasion.about, date, room].filter(Boolean).join(' · ');
      const when = [dayAndDate(date, 'id') ?? date, room].filter(Boolean).join(', ');
      const one = scheduled(about, `${occasion.name} (${when})`, own, context);
      return { ...one, place: [one.place, room].filter(Boolean).join(', ') };
    });
  });
}

/** Those of the timetable, the stages, plenary and ceremony. A ceremony needs winners, a later stage the result of the one before. */
export function occasionsOf(context: DocumentContext): Occasion[] {
  const { competition, winners } = context;
  const { settings, stages } = competition;
  const ofStages = stages.flatMap((stage, index): Occasion[] => {
    const entries = stage.form === 'presentation' || stage.form === 'field' ? reachedBy(context, index) : null;
    if (entries === null) return [];
    const name = `${stage.form === 'field' ? 'Kunjungan lapangan' : 'Presentasi'} tahap ${oneLine(stage.name)}`;
    const about = `Tahap ${stage.name}`;
    const slots = heard(context, stage, entries);
    if (slots.length > 0) return [scheduled(about, name, slots, context)];
    const { date, until } = stage;
    const days = until === undefined ? { date } : { date, until };
    return [{ about, name, ...days, time: '', place: '', guests: invited(entries, context) }];
  });
  const plenary: Occasion = {
    about: 'Pleno',
    name: 'Rapat pleno Dewan Juri',
    date: settings.plenaryDate,
    time: settings.plenaryTime,
    place: settings.plenaryPlace,
    guests: judgesIn(context),
  };
  const ceremony: Occasion = {
    about: 'Penyerahan',
    name: 'Penyerahan penghargaan',
    date: settings.ceremonyDate,
    time: settings.ceremonyTime,
    place: settings.ceremonyPlace,
    guests: invited(
      (winners ?? []).map(({ entry }) => entry),
      context,
    ),
  };
  return [...besides(context), ...ofStages, plenary, ...(winners === null ? [] : [ceremony])].filter(
    ({ guests }) => guests.length > 0,
  );
}

/** The tags of an occasion. */
export const occasionFields = ({ name, date, until, time, place }: Occasion) => ({
  acara: name,
  acara_kapital: name.toUpperCase(),
  hari_acara: orDots(date && daysAndDates(date, until, 'id')),
  waktu_acara: orDots(oneLine(time)),
  tempat_acara: orDots(oneLine(place)),
});
