// The award letter to all winners at once: one letter, the list of those it goes to behind it.
import type { DocumentContext, NumberOf } from '../../context';
import type { Fields } from '../../fields/fields';
import { basisOf } from '../../fields/legal-basis';
import { addresseesOf, ceremonyFields, copiesFields, officeFields } from '../../fields/letter';
import { countText, winnerRows } from '../../fields/lists';
import { placeName } from '../../fields/office';
import { numbered, ofWinners } from '../../fields/subjects';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

function listLetterFields(context: DocumentContext, numberOf: NumberOf): Fields {
  const settings = numbered(context.competition.settings, numberOf);
  const winners = context.winners ?? [];
  return {
    ...officeFields(settings, numberOf('surat-daftar', '')),
    jenis: 'Surat kepada Semua Pemenang',
    tempat_tujuan: placeName(settings) || 'Tempat',
    dasar: basisOf(settings),
    jumlah_pemenang: countText(winners.length),
    ...ceremonyFields(settings),
    ...copiesFields(settings),
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    pemenang: winnerRows(context, numberOf).map((row, index) => ({
      ...row,
      kepada: winners[index] === undefined ? '' : addresseesOf(winners[index], settings).join('\n'),
    })),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  documents: ofWinners(listLetterFields),
  title: competitionTitle,
};
