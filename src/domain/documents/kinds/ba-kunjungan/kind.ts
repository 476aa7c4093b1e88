// The minutes of a field visit to an entry: filled in and signed at the site, with room for photos.
import { isAssignedIn } from '../../../competition/assignment';
import { type Entry, judgesOf, type Stage } from '../../../competition/competition';
import { clockSpan, slotsOf } from '../../../competition/schedule';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { judgeRows } from '../../fields/judges';
import { addresseesOf, officeFields } from '../../fields/letter';
import { criterionRows, entryRow } from '../../fields/lists';
import { dayInWords } from '../../fields/minutes';
import { reachedBy } from '../../fields/occasions';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

function visitFields(context: DocumentContext, stage: Stage, entry: Entry, about: string, numberOf: NumberOf): Fields {
  const { competition } = context;
  const slot = slotsOf(competition, stage).find((one) => one.entry === entry.code);
  const isTheirs = isAssignedIn(competition, stage) ?? (() => true);
  return {
    ...officeFields(competition.settings, numberOf('ba-kunjungan', about)),
    ...entryRow(entry),
    jenis: 'Berita Acara Kunjungan',
    // Signed at the site.
    tanggal: DOTS,
    tahap: oneLine(stage.name),
    tahap_kapital: oneLine(stage.name).toUpperCase(),
    hari_tanggal: dayInWords(slot?.date ?? null),
    waktu_acara: slot === undefined ? '' : clockSpan(slot),
    tempat_acara: orDots(oneLine(slot?.place ?? '') || oneLine(entry.institution)),
    kriteria_tahap: criterionRows(competition, stage),
    juri: judgeRows(judgesOf(competition, stage).filter((judge) => isTheirs(judge, entry))),
    mengetahui: addresseesOf({ entry }, competition.settings).join('\n'),
  };
}

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  letterhead: 'unit',
  documents: (context): Subject[] =>
    context.competition.stages.flatMap((stage, index) => {
      const entries = stage.form === 'field' ? (reachedBy(context, index) ?? []) : [];
      return entries.map((entry) => {
        const about = `${stage.name} · ${entry.code}`;
        return { about, fields: (numberOf) => visitFields(context, stage, entry, about, numberOf) };
      });
    }),
  title: titleOf('tahap', 'inovasi'),
};
