// Makes the award letter to a list.
import { AWARD, letterHead, letterSignature, toList } from '../../../../../scripts/templates/letter';
import { annex, each, facts, grid, left, paper, prose } from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Surat Pemberitahuan', [
    ...letterHead(AWARD.subject, '1 (satu) daftar'),
    ...toList('{{tempat_tujuan}}'),
    prose(
      '{{dasar}}, dengan hormat kami sampaikan bahwa {{jumlah_pemenang}} inovasi sebagaimana tercantum dalam lampiran memperoleh penghargaan pada {{kompetisi}}.',
      { before: 12 },
    ),
    prose(AWARD.congratulation),
    ...each('penyerahan', [prose(AWARD.ceremony, { after: 5 }), facts(AWARD.ceremonyRows, mm(10), mm(32))]),
    prose(AWARD.close, { before: 8, after: 14, keepNext: true }),
    letterSignature(),
    ...annex(['LAMPIRAN SURAT NOMOR {{nomor}}', 'DAFTAR PENERIMA PENGHARGAAN', '{{kompetisi_kapital}}']),
    ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Yth.', text: '{{kepada}}', width: 52 },
        { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
        { head: 'Penghargaan', text: '{{penghargaan}}', width: 44 },
      ],
      'pemenang',
    ),
  ]);
