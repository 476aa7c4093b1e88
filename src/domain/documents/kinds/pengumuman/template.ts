// Makes the public announcement.
import { objections } from '../../../../../scripts/templates/announcement';
import { AWARDED } from '../../../../../scripts/templates/columns';
import { each, grid, left, letterhead, paper, prose, title } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Pengumuman', [
    ...letterhead(),
    ...title(['PENGUMUMAN', 'NOMOR: {{nomor}}', 'TENTANG', 'PEMENANG {{kompetisi_kapital}}']),
    prose('{{dasar}}, dengan ini diumumkan {{jumlah_pemenang}} inovasi pemenang {{kompetisi}} sebagai berikut:', {
      after: 8,
    }),
    ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
    grid(AWARDED, 'pemenang'),
    left('', 4),
    ...objections(),
  ]);
