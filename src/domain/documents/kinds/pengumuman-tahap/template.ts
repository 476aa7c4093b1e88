// Makes the public announcement of who goes on after a stage.
import { objections } from '../../../../../scripts/templates/announcement';
import { ADVANCING } from '../../../../../scripts/templates/columns';
import { grid, left, letterhead, paper, prose, title } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Pengumuman', [
    ...letterhead(),
    ...title([
      'PENGUMUMAN',
      'NOMOR: {{nomor}}',
      'TENTANG',
      'PESERTA YANG LOLOS TAHAP {{tahap_kapital}}',
      '{{kompetisi_kapital}}',
    ]),
    prose(
      '{{dasar}}, dengan ini diumumkan {{jumlah_lolos}} inovasi yang lolos tahap {{tahap}} {{kompetisi}} ke tahap {{tahap_berikut}} sebagai berikut (bukan urutan peringkat):',
      { after: 8 },
    ),
    grid(ADVANCING, 'lolos_tahap'),
    left('', 4),
    ...objections(),
  ]);
