// Makes the letters after a stage, to a list.
import { letterHead, letterSignature, toList } from '../../../../../scripts/templates/letter';
import { annex, each, grid, otherwise, paper, prose } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Surat Hasil Tahap', [
    ...letterHead('Hasil Penilaian Tahap {{tahap}} {{kompetisi}}', '1 (satu) daftar'),
    ...toList(),
    ...each('melaju', [
      prose(
        '{{dasar}}, dengan hormat kami sampaikan bahwa inovasi sebagaimana tercantum dalam lampiran lolos ke tahap {{tahap_berikut}} {{kompetisi}}.',
        { before: 12 },
      ),
      prose(
        'Tahap {{tahap_berikut}} dilaksanakan pada {{hari_acara}}; undangan dengan waktu dan tempatnya disampaikan tersendiri.',
      ),
    ]),
    ...otherwise('melaju', [
      prose(
        '{{dasar}}, dengan hormat kami sampaikan bahwa inovasi sebagaimana tercantum dalam lampiran telah dinilai pada tahap {{tahap}} {{kompetisi}} dan belum lolos ke tahap berikutnya.',
        { before: 12 },
      ),
      prose(
        'Kami menghargai upaya Saudara dan berharap inovasi tersebut terus dikembangkan serta diikutsertakan kembali.',
      ),
    ]),
    prose('Demikian disampaikan, atas perhatian dan partisipasi Saudara diucapkan terima kasih.', {
      before: 8,
      after: 14,
      keepNext: true,
    }),
    letterSignature(),
    ...annex(['LAMPIRAN SURAT NOMOR {{nomor}}', 'TAHAP {{tahap_kapital}}', '{{kompetisi_kapital}}']),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Yth.', text: '{{kepada}}', width: 62 },
        { head: 'Kode', text: '{{kode}}', width: 22 },
        { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
      ],
      'penerima_surat',
    ),
  ]);
