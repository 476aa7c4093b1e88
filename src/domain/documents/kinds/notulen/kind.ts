// The notes of the plenary: who was there, what was presented, decided and proposed; the discussion is for the note-taker.
import type { DocumentContext, NumberOf } from '../../context';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { chairOf, judgeRows } from '../../fields/judges';
import { officeFields } from '../../fields/letter';
import { stageRows, winnerRows } from '../../fields/lists';
import { minutesOf } from '../../fields/minutes';
import { ofCompetition } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { dayAndDate, longDate } from '../../numbering/dates';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

function notesFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const { competition, results } = context;
  const { settings, judges } = competition;
  const { plenaryDate, plenaryTime, plenaryPlace } = settings;
  return {
    ...officeFields(settings, numberOf('notulen', '')),
    ...minutesOf(context, results, judges),
    tanggal: orDots(plenaryDate && longDate(plenaryDate, 'id')),
    jenis: 'Notulen Rapat Pleno',
    hari_acara: orDots(plenaryDate && dayAndDate(plenaryDate, 'id')),
    waktu_acara: orDots(oneLine(plenaryTime)),
    tempat_acara: orDots(oneLine(plenaryPlace)),
    pimpinan: orDots(chairOf(judges)),
    tahapan: stageRows(competition, results),
    usulan: winnerRows(context, numberOf),
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    kode_hasil: context.code ?? DOTS,
    hadir: judgeRows(judges),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  letterhead: 'unit',
  documents: ofCompetition(notesFields),
  title: competitionTitle,
};
