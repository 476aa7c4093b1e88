// Makes the template of all certificates, a page each.
import { certificate, fontOf } from '../../../../../scripts/templates/certificate';
import { sheet } from '../../../../../scripts/templates/certificate/pieces';
import { hairline, paragraph, run, type TemplateMaker, when } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = (language, design) =>
  sheet(language, fontOf(design), [
    paragraph([run('{{#piagam}}')]),
    ...when('lanjutan', [hairline({ pageBreakBefore: true })]),
    certificate(language, design),
    paragraph([run('{{/piagam}}')]),
    hairline(),
  ]);
