// Makes the list of trophies and certificates.
import {
  dated,
  grid,
  left,
  letterhead,
  paper,
  prose,
  signatures,
  title,
} from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Daftar Piala dan Piagam', [
    ...letterhead(),
    ...title(['DAFTAR PIALA DAN PIAGAM', '{{kompetisi_kapital}}']),
    prose(
      'Ejaan di bawah ini sama dengan piagam dan keputusan. Piala dan piagam dibuat untuk {{jumlah_pemenang}} penerima:',
      {
        after: 8,
        flush: true,
      },
    ),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 10, align: 'center' },
        {
          head: 'Tulisan pada piala',
          text: '{{predikat_kapital}}\n{{dibacakan}}\n{{kompetisi}}',
          width: 0,
        },
        { head: 'Nama pada piagam', text: '{{penerima}}', width: 50 },
        { head: 'Piala', text: '1', width: 16, align: 'center' },
        { head: 'Piagam', text: '1', width: 18, align: 'center' },
      ],
      'pemenang',
    ),
    left('', 4),
    prose('Ejaan diperiksa oleh: ……………………………………  tanggal: ………………', { after: 12, keepNext: true, flush: true }),
    signatures([], dated()),
  ]);
