// The note with which the organizing unit hands minutes and draft decree to the head of the region.
import type { DocumentContext, NumberOf } from '../../context';
import { headOfInstitution } from '../../fields/addressee';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { copiesFields, officeFields } from '../../fields/letter';
import { countText, winnerRows } from '../../fields/lists';
import { competitionName, headOfRegion } from '../../fields/office';
import { numbered, ofWinners } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { longDate } from '../../numbering/dates';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

function noteFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const settings = numbered(context.competition.settings, numberOf);
  const { plenaryDate, minutesNumber } = settings;
  const organizer = oneLine(settings.organizer);
  return {
    ...officeFields(settings, numberOf('nota-dinas', '')),
    jenis: 'Nota Dinas',
    // Written before the decree is signed.
    tanggal: DOTS,
    kepala: headOfRegion(settings) ?? DOTS,
    penyelenggara: organizer === '' ? DOTS : headOfInstitution(organizer, 'id'),
    dasar: `Berita Acara Rapat Pleno Dewan Juri Nomor ${orDots(oneLine(minutesNumber))} tanggal ${orDots(plenaryDate && longDate(plenaryDate, 'id'))}`,
    tentang: `Penetapan Pemenang ${competitionName(settings)}`,
    jumlah_pemenang: countText(context.winners?.length ?? 0),
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    pemenang: winnerRows(context, numberOf),
    ...copiesFields(settings),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  signedBy: 'unit',
  letterhead: 'unit',
  documents: ofWinners(noteFields),
  title: competitionTitle,
};
