// What trophies and certificates say, spelled as in the workbook, for whoever makes them.
import type { DocumentContext, NumberOf } from '../../context';
import { awardRows } from '../../fields/award-rows';
import { DOTS, type Fields } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { countText } from '../../fields/lists';
import { ofWinners } from '../../fields/subjects';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

function trophyFields(context: DocumentContext, numberOf: NumberOf): Fields {
  return {
    ...officeFields(context.competition.settings, numberOf('daftar-piala', '')),
    jenis: 'Daftar Piala dan Piagam',
    tanggal: DOTS,
    jumlah_pemenang: countText(context.winners?.length ?? 0),
    pemenang: awardRows(context, numberOf),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  signedBy: 'unit',
  letterhead: 'unit',
  documents: ofWinners(trophyFields),
  title: competitionTitle,
};
