// Makes the certificate: A4 landscape, a frame that is one table.
import { certificate, fontOf } from '../../../../../scripts/templates/certificate';
import { sheet } from '../../../../../scripts/templates/certificate/pieces';
import { hairline, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = (language, design) =>
  sheet(language, fontOf(design), [certificate(language, design), hairline()]);
