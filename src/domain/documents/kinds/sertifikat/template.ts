// Makes the certificate of participation: the certificate of winners in other words.
import { certificate, fontOf } from '../../../../../scripts/templates/certificate';
import { sheet, WORDS, type Words } from '../../../../../scripts/templates/certificate/pieces';
import { hairline, type TemplateMaker } from '../../../../../scripts/templates/paper';
import type { Language } from '../../../vocabulary/language';

/** A judge has no innovation. */
const OWN: Readonly<Record<Language, Words>> = {
  id: { ...WORDS.id, title: 'SERTIFIKAT', for: '{{#inovasi}}dengan inovasi{{/inovasi}}' },
  en: {
    ...WORDS.en,
    title: 'CERTIFICATE OF PARTICIPATION',
    for: '{{#inovasi}}with the innovation{{/inovasi}}',
  },
};

export const template: TemplateMaker = (language, design) =>
  sheet(OWN[language], fontOf(design), [certificate(OWN[language], design), hairline()]);
