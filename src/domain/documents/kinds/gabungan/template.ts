// Makes the template of all certificates, a page each.
import { certificate, fontOf } from '../../../../../scripts/templates/certificate';
import { sheet, WORDS } from '../../../../../scripts/templates/certificate/pieces';
import { hairline, paragraph, run, type TemplateMaker, when } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = (language, design) =>
  sheet(WORDS[language], fontOf(design), [
    paragraph([run('{{#piagam}}')]),
    ...when('lanjutan', [hairline({ pageBreakBefore: true })]),
    certificate(WORDS[language], design),
    paragraph([run('{{/piagam}}')]),
    hairline(),
  ]);
