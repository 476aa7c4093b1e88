// Makes the note that hands minutes and draft decree to the head of the region.
import { AWARDED } from '../../../../../scripts/templates/columns';
import { letterSignature } from '../../../../../scripts/templates/letter';
import {
  body,
  each,
  facts,
  grid,
  item,
  left,
  letterhead,
  paper,
  prose,
  title,
} from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Nota Dinas', [
    ...letterhead(),
    ...title(['NOTA DINAS']),
    facts(
      [
        { label: 'Yth.', value: '{{kepala}}' },
        { label: 'Dari', value: '{{penyelenggara}}' },
        { label: 'Tanggal', value: '{{tanggal}}' },
        { label: 'Nomor', value: '{{nomor}}' },
        { label: 'Sifat', value: 'Biasa' },
        { label: 'Lampiran', value: '2 (dua) berkas' },
        { label: 'Hal', value: 'Rancangan Keputusan tentang {{tentang}}' },
      ],
      0,
      mm(26),
    ),
    prose(
      'Berdasarkan {{dasar}}, Dewan Juri mengusulkan {{jumlah_pemenang}} inovasi sebagai pemenang {{kompetisi}} sebagai berikut:',
      { before: 12, after: 8 },
    ),
    ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
    grid(AWARDED, 'pemenang'),
    left('', 4),
    prose('Sehubungan dengan hal tersebut, bersama ini disampaikan dengan hormat:', { after: 4 }),
    item('1.', [body('Berita Acara Rapat Pleno Dewan Juri beserta lampirannya; dan')]),
    item('2.', [body('rancangan Keputusan {{kepala}} tentang {{tentang}},')]),
    prose('untuk mohon berkenan ditetapkan. Demikian disampaikan, atas arahan lebih lanjut diucapkan terima kasih.', {
      before: 4,
      after: 14,
      keepNext: true,
      flush: true,
    }),
    letterSignature(),
  ]);
