// Makes the certificate: A4 landscape, a frame that is one table.
import { certificate, fontOf } from '../../../../../scripts/templates/certificate';
import { sheet, WORDS } from '../../../../../scripts/templates/certificate/pieces';
import { hairline, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = (language, design) =>
  sheet(WORDS[language], fontOf(design), [certificate(WORDS[language], design), hairline()]);
