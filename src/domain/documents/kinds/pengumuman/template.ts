// Makes the public announcement.
import {
  dated,
  each,
  grid,
  left,
  letterhead,
  paper,
  prose,
  signatures,
  title,
} from '../../../../../scripts/templates/office-paper';
import { type TemplateMaker, when } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Pengumuman', [
    ...letterhead(),
    ...title(['PENGUMUMAN', 'NOMOR: {{nomor}}', 'TENTANG', 'PEMENANG {{kompetisi_kapital}}']),
    prose('{{dasar}}, dengan ini diumumkan {{jumlah_pemenang}} inovasi pemenang {{kompetisi}} sebagai berikut:', {
      after: 8,
    }),
    ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
        { head: 'Instansi', text: '{{instansi}}', width: 48 },
        { head: 'Penghargaan', text: '{{penghargaan}}', width: 44 },
      ],
      'pemenang',
    ),
    left('', 4),
    ...when('masa_sanggah', [
      prose(
        'Sanggahan dapat disampaikan secara tertulis kepada panitia, disertai bukti, dalam waktu {{masa_sanggah}} hari kalender sejak tanggal pengumuman ini.',
      ),
    ]),
    prose('Demikian pengumuman ini disampaikan untuk diketahui.', { after: 12, keepNext: true }),
    signatures([], dated()),
  ]);
