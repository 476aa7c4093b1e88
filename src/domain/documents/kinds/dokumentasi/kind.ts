// Room for photos of each occasion: presentations, visits, plenary, ceremony.
import type { DocumentContext, NumberOf } from '../../context';
import type { Fields } from '../../fields/fields';
import { officeFields } from '../../fields/letter';
import { occasionFields, occasionsOf } from '../../fields/occasions';
import { ofWinners } from '../../fields/subjects';
import type { KindRule } from '../document-kind';
import { competitionTitle } from '../title';

const photoFields = (context: DocumentContext, numberOf: NumberOf): Fields => ({
  ...officeFields(context.competition.settings, numberOf('dokumentasi', '')),
  jenis: 'Dokumentasi',
  rangkaian: occasionsOf(context).map((occasion, index) => ({
    no: String(index + 1),
    lanjutan: index > 0 && index % 2 === 0 ? 'ya' : '',
    ...occasionFields(occasion),
  })),
});

export const kind: KindRule = {
  needs: 'result',
  inEnglish: false,
  letterhead: 'unit',
  documents: ofWinners(photoFields),
  title: competitionTitle,
};
