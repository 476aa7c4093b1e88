// The meetings of a competition that people are invited to: presentations and visits, the plenary, the ceremony.
import type { Entry } from '../../competition/competition';
import type { DocumentContext } from '../context';
import { dayAndDate } from '../numbering/dates';
import { orDots } from './fields';
import { addresseesOf } from './letter';
import { entryRow } from './lists';
import { oneLine } from './text';

export type Guest = { nama: string; keterangan: string };

export type Occasion = {
  /** What stands in the column of codes. */
  about: string;
  /** As a letter calls it. */
  name: string;
  date: string | null;
  time: string;
  place: string;
  guests: Guest[];
};

/** Who reached a stage; null while that is not known. */
function reached({ competition, results }: DocumentContext, index: number): Entry[] | null {
  if (index === 0) return competition.entries.filter((entry) => entry.status === 'running');
  const before = results[index - 1];
  if (before === undefined) return null;
  return before.standings.filter(({ advances }) => advances).map(({ entry }) => entry);
}

/** In the order of the entries tab, which tells nobody's rank. */
const invited = (entries: readonly Entry[], { competition }: DocumentContext): Guest[] =>
  competition.entries
    .filter(({ code }) => entries.some((one) => one.code === code))
    .map((entry) => ({
      nama: addresseesOf({ entry }, competition.settings).join(', '),
      keterangan: entryRow(entry).inovasi,
    }));

/** In the order of time. A ceremony needs winners, a later stage the result of the one before. */
export function occasionsOf(context: DocumentContext): Occasion[] {
  const { competition, winners } = context;
  const { settings, stages, judges } = competition;
  const ofStages = stages.flatMap((stage, index): Occasion[] => {
    const entries = stage.form === 'presentation' || stage.form === 'field' ? reached(context, index) : null;
    if (entries === null) return [];
    const name = `${stage.form === 'field' ? 'Kunjungan lapangan' : 'Presentasi'} tahap ${oneLine(stage.name)}`;
    return [
      { about: `Tahap ${stage.name}`, name, date: stage.date, time: '', place: '', guests: invited(entries, context) },
    ];
  });
  const plenary: Occasion = {
    about: 'Pleno',
    name: 'Rapat pleno Dewan Juri',
    date: settings.plenaryDate,
    time: settings.plenaryTime,
    place: settings.plenaryPlace,
    guests: judges.map((judge) => ({
      nama: oneLine(judge.name) || judge.code,
      keterangan: [judge.role, judge.institution].map(oneLine).filter(Boolean).join(', '),
    })),
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
  return [...ofStages, plenary, ...(winners === null ? [] : [ceremony])].filter(({ guests }) => guests.length > 0);
}

/** The tags of an occasion. */
export const occasionFields = ({ name, date, time, place }: Occasion) => ({
  acara: name,
  acara_kapital: name.toUpperCase(),
  hari_acara: orDots(date && dayAndDate(date, 'id')),
  waktu_acara: orDots(oneLine(time)),
  tempat_acara: orDots(oneLine(place)),
});
