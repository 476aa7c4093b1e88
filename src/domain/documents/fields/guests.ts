// Who is invited to an occasion, and what stands beside each on a list.
import type { Entry } from '../../competition/competition';
import { clockSpan, type Slot } from '../../competition/schedule';
import type { DocumentContext } from '../context';
import { dayAndDate } from '../numbering/dates';
import { addresseesOf } from './letter';
import { entryRow } from './lists';
import { oneLine } from './text';

export type Guest = { nama: string; keterangan: string };

export const asGuest = (entry: Entry, { competition }: DocumentContext, slot?: Slot): Guest => ({
  nama: addresseesOf({ entry }, competition.settings).join(', '),
  keterangan: [entryRow(entry).inovasi, ...(slot === undefined ? [] : [whenAndWhere(slot)])].join('\n'),
});

/** "Selasa, 16 Maret 2021, 09.00–09.25, Ruang A" */
function whenAndWhere({ date, room, ...times }: Slot): string {
  const named = room === '' || /^ruang/i.test(room) ? room : `Ruang ${room}`;
  return [dayAndDate(date, 'id') ?? date, clockSpan(times), oneLine(named)].filter(Boolean).join(', ');
}

/** In the order of the entries tab, which tells nobody's rank. */
export const invited = (entries: readonly Entry[], context: DocumentContext): Guest[] =>
  context.competition.entries
    .filter(({ code }) => entries.some((one) => one.code === code))
    .map((entry) => asGuest(entry, context));

export const judgesIn = ({ competition }: DocumentContext): Guest[] =>
  competition.judges.map((judge) => ({
    nama: oneLine(judge.name) || judge.code,
    keterangan: [judge.role, judge.institution].map(oneLine).filter(Boolean).join(', '),
  }));
