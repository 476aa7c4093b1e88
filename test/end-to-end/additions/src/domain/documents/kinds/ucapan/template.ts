// Makes the word of thanks.
import { letterhead, paper, prose, title } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Ucapan Terima Kasih', [
    ...letterhead(),
    ...title(['UCAPAN TERIMA KASIH', '{{moto}}']),
    prose('Terima kasih kepada {{nama_juri}} atas penilaiannya pada {{kompetisi}}.'),
  ]);
