// Makes the photo documentation, two occasions a page.
import {
  each,
  facts,
  heading,
  left,
  letterhead,
  paper,
  photos,
  title,
} from '../../../../../scripts/templates/office-paper';
import { hairline, mm, type TemplateMaker, when } from '../../../../../scripts/templates/paper';
import { occasion } from '../undangan/template';

export const template: TemplateMaker = () =>
  paper('Dokumentasi', [
    ...letterhead(),
    ...title(['DOKUMENTASI', '{{kompetisi_kapital}}']),
    ...each('rangkaian', [
      ...when('lanjutan', [hairline({ pageBreakBefore: true })]),
      heading('{{no}}. {{acara}}'),
      facts(occasion, 0, mm(32)),
      left('', 4),
      photos(2),
      left('', 6),
    ]),
  ]);
