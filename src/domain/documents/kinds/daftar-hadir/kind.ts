// The attendance list of an occasion: the invited guests, and some lines for others.
import type { Subject } from '../../context';
import type { Fields } from '../../fields/fields';
import type { Guest } from '../../fields/guests';
import { officeFields } from '../../fields/letter';
import { occasionFields, sittingsOf } from '../../fields/occasions';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

/** Lines for those who come without having been listed. */
const FREE_LINES = 5;

const lines = (guests: readonly Guest[]): Fields[] =>
  [...guests, ...Array.from({ length: FREE_LINES }, (): Guest => ({ nama: '', keterangan: '' }))].map(
    (guest, index) => ({ no: String(index + 1), ...guest }),
  );

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  letterhead: 'unit',
  documents: (context): Subject[] =>
    sittingsOf(context).map((occasion) => ({
      about: occasion.about,
      fields: (numberOf) => ({
        ...officeFields(context.competition.settings, numberOf('daftar-hadir', occasion.about)),
        jenis: 'Daftar Hadir',
        kode: '',
        ...occasionFields(occasion),
        hadir: lines(occasion.guests),
      }),
    })),
  title: titleOf('acara'),
};
