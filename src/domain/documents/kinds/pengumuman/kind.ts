// The public announcement of the winners; the time for objections only where it was set.
import type { DocumentContext, NumberOf } from '../../context';
import type { Fields } from '../../fields/fields';
import { basisOf } from '../../fields/legal-basis';
import { officeFields } from '../../fields/letter';
import { countText, winnerRows } from '../../fields/lists';
import { numbered, ofWinners } from '../../fields/subjects';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

function announcementFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const settings = numbered(context.competition.settings, numberOf);
  return {
    ...officeFields(settings, numberOf('pengumuman', '')),
    jenis: 'Pengumuman',
    dasar: basisOf(settings),
    jumlah_pemenang: countText(context.winners?.length ?? 0),
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    pemenang: winnerRows(context, numberOf),
    masa_sanggah: settings.objectionDays === null ? '' : countText(settings.objectionDays),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  documents: ofWinners(announcementFields),
  title: competitionTitle,
};
