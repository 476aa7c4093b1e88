// An invitation to all guests of an occasion: one letter to a list.
import type { Subject } from '../../context';
import { DOTS } from '../../fields/fields';
import { copiesFields, officeFields } from '../../fields/letter';
import { countText } from '../../fields/lists';
import { occasionFields, occasionsOf } from '../../fields/occasions';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  documents: (context): Subject[] =>
    occasionsOf(context).map((occasion) => ({
      about: occasion.about,
      fields: (numberOf) => ({
        ...officeFields(context.competition.settings, numberOf('undangan', occasion.about)),
        // Sent before the occasion, on a day that the settings do not know.
        tanggal: DOTS,
        jenis: 'Undangan',
        kode: '',
        ...occasionFields(occasion),
        jumlah_undangan: countText(occasion.guests.length),
        undangan: occasion.guests.map((guest, index) => ({ no: String(index + 1), ...guest })),
        ...copiesFields(context.competition.settings),
      }),
    })),
  title: titleOf('acara'),
};
