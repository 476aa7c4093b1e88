// Makes the order of the ceremony.
import {
  body,
  each,
  facts,
  grid,
  heading,
  item,
  left,
  letterhead,
  paper,
  title,
} from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';
import { occasion } from '../undangan/template';

export const template: TemplateMaker = () =>
  paper('Susunan Penyerahan', [
    ...letterhead(),
    ...title(['SUSUNAN PENYERAHAN PENGHARGAAN', '{{kompetisi_kapital}}']),
    facts(occasion, 0, mm(32)),
    heading('Susunan acara'),
    item('1.', [body('Pembukaan')]),
    item('2.', [body('Laporan penyelenggara')]),
    item('3.', [body('Sambutan {{kepala}}')]),
    item('4.', [body('Penyerahan penghargaan, dipanggil berurutan menurut daftar di bawah')]),
    item('5.', [body('Foto bersama dan penutup')]),
    heading('Yang dipanggil'),
    ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 10, align: 'center' },
        { head: 'Penghargaan', text: '{{penghargaan}}', width: 34 },
        { head: 'Dibacakan', text: '{{dibacakan}}', width: 0 },
        {
          head: 'Diserahkan',
          text: 'piala, piagam{{#uang_pembinaan}}, uang pembinaan {{uang_pembinaan}}{{/uang_pembinaan}}',
          width: 38,
        },
        { head: 'Diserahkan oleh', text: '……………', width: 34 },
      ],
      'pemenang',
    ),
  ]);
