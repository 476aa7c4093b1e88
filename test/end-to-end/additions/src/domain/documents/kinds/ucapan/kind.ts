// A word of thanks to each judge, under the motto of the competition.
import { officeFields } from '../../fields/letter';
import { oneLine } from '../../fields/text';
import type { KindRule } from '../document-kind';
import { titleOf } from '../title';

export const kind: KindRule = {
  needs: 'rules',
  inEnglish: false,
  documents: ({ competition: { judges, settings } }) =>
    judges.map(({ code, name }) => ({
      about: code,
      fields: (numberOf) => ({
        ...officeFields(settings, numberOf('ucapan', code)),
        jenis: 'Ucapan',
        kode: oneLine(code),
        nama_juri: oneLine(name),
        moto: oneLine(settings.motto),
      }),
    })),
  title: titleOf('nama_juri'),
};
