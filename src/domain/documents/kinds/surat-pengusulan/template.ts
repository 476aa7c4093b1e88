// Makes the letter that proposes nominees.
import { addressee, letterHead, letterSignature } from '../../../../../scripts/templates/letter';
import { each, grid, left, paper, prose } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Surat Pengusulan', [
    ...letterHead('Usulan {{sebutan}}'),
    ...addressee('id'),
    prose(
      '{{dasar}}, dengan hormat kami mengusulkan {{jumlah_pemenang}} inovasi pemenang {{kompetisi}} berikut sebagai {{sebutan}}:',
      { before: 12, after: 8 },
    ),
    ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 10, align: 'center' },
        { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
        { head: 'Instansi', text: '{{instansi}}', width: 48 },
        { head: 'Inovator', text: '{{inovator}}', width: 44 },
      ],
      'pemenang',
    ),
    left('', 4),
    prose('Proposal dan berkas pendukung setiap inovasi disampaikan bersama surat ini.'),
    prose('Demikian disampaikan, atas perhatian dan perkenan Bapak/Ibu diucapkan terima kasih.', {
      after: 14,
      keepNext: true,
    }),
    letterSignature(),
  ]);
