// Feedback for those who did not win: their profile per criterion beside the median, and the judges' notes; no judge named.

import type { StageResult, Standing } from '../../../ranking/result';
import type { DocumentContext, NumberOf, Subject } from '../../context';
import type { Fields } from '../../fields/fields';
import { basisOf } from '../../fields/legal-basis';
import { addresseesOf, copiesFields, officeFields } from '../../fields/letter';
import { entryRow } from '../../fields/lists';
import { placeName } from '../../fields/office';
import { hasMedian, profilesOf } from '../../fields/profile';
import { numbered } from '../../fields/subjects';
import { linesOf, oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

const WORDS = {
  id: { kind: 'Umpan Balik', place: 'Tempat' },
  en: { kind: 'Feedback', place: '' },
};

/** The judges' notes for the entrant at any stage, in an order that reveals no judge. */
const notesFor = ({ sheets }: DocumentContext, code: string): Fields[] =>
  [
    ...new Set(
      sheets.flatMap(({ rows }) =>
        rows.filter((row) => row.entry === code).map(({ notesToEntrant }) => notesToEntrant),
      ),
    ),
  ]
    .map((note) => linesOf(note).join('\n'))
    .filter((note) => note !== '')
    .sort((one, other) => (one < other ? -1 : 1))
    .map((isi) => ({ isi }));

function feedbackFields(context: DocumentContext, standing: Standing, result: StageResult, numberOf: NumberOf): Fields {
  const settings = numbered(context.competition.settings, numberOf);
  const words = WORDS[settings.language];
  const notes = notesFor(context, standing.entry.code);
  return {
    ...officeFields(settings, numberOf('umpan-balik', standing.entry.code)),
    ...entryRow(standing.entry),
    jenis: words.kind,
    kepada: addresseesOf(standing, settings).map((nama) => ({ nama })),
    tempat_tujuan: placeName(settings) || words.place,
    dasar: basisOf(settings),
    tahap: oneLine(result.stage.name),
    jumlah_peserta: String(result.standings.length),
    profil: profilesOf(result)(standing, settings),
    tanpa_median: hasMedian(result) ? '' : 'ya',
    catatan: notes,
    ada_catatan: notes.length > 0 ? 'ya' : '',
    ...copiesFields(settings),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: true,
  documents: (context): Subject[] => {
    const won = new Set((context.winners ?? []).map(({ entry }) => entry.code));
    const told = new Set<string>();
    // Of the last stage that an entry reached.
    return [...context.results].reverse().flatMap((result) => {
      const own = result.standings.filter(({ entry }) => !won.has(entry.code) && !told.has(entry.code));
      return own.map((standing): Subject => {
        told.add(standing.entry.code);
        return {
          about: standing.entry.code,
          fields: (numberOf) => feedbackFields(context, standing, result, numberOf),
        };
      });
    });
  },
  title: titleOf('inovasi'),
};
