// The order of the ceremony: who is called, the last place first, what is handed over and by whom.
import type { DocumentContext, NumberOf } from '../../context';
import { calledRows } from '../../fields/award-rows';
import { DOTS, type Fields, orDots } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { headOfRegion } from '../../fields/office';
import { ofWinners } from '../../fields/subjects';
import { oneLine } from '../../fields/text';
import { dayAndDate } from '../../numbering/dates';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

function ceremonyOrder(context: DocumentContext, numberOf: NumberOf): Fields {
  const { settings } = context.competition;
  return {
    ...officeFields(settings, numberOf('susunan-penyerahan', '')),
    jenis: 'Susunan Penyerahan',
    hari_acara: orDots(settings.ceremonyDate && dayAndDate(settings.ceremonyDate, 'id')),
    waktu_acara: orDots(oneLine(settings.ceremonyTime)),
    tempat_acara: orDots(oneLine(settings.ceremonyPlace)),
    kepala: headOfRegion(settings) ?? DOTS,
    tanpa_urutan: settings.rankedWinners ? '' : 'ya',
    pemenang: calledRows(context, numberOf),
  };
}

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  letterhead: 'unit',
  documents: ofWinners(ceremonyOrder),
  title: competitionTitle,
};
