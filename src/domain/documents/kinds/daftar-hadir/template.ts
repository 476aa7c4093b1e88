// Makes the attendance list of an occasion.
import { facts, grid, left, letterhead, paper, title } from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';
import { occasion } from '../undangan/template';

export const template: TemplateMaker = () =>
  paper('Daftar Hadir', [
    ...letterhead(),
    ...title(['DAFTAR HADIR', '{{acara_kapital}}', '{{kompetisi_kapital}}']),
    facts(occasion, 0, mm(32)),
    left('', 4),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Nama', text: '{{nama}}', width: 58 },
        { head: 'Jabatan / instansi / inovasi', text: '{{keterangan}}', width: 0 },
        { head: 'Tanda tangan', text: '{{no}}.', width: 42 },
      ],
      'hadir',
      { height: 11 },
    ),
  ]);
