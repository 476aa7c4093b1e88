// Makes the template of all certificates, a page each.
import { hairline, paragraph, run, type TemplateMaker, when } from '../../../../../scripts/templates/paper';
import { certificate, sheet } from '../piagam/template';

export const template: TemplateMaker = (language) =>
  sheet(language, [
    paragraph([run('{{#piagam}}')]),
    ...when('lanjutan', [hairline({ pageBreakBefore: true })]),
    certificate(language),
    paragraph([run('{{/piagam}}')]),
    hairline(),
  ]);
