// Makes the letter that asks a judge to judge.
import { addressee, letterHead, letterSignature } from '../../../../../scripts/templates/letter';
import { facts, grid, left, paper, prose } from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Permohonan sebagai Juri', [
    ...letterHead('Permohonan sebagai Juri {{kompetisi}}'),
    ...addressee('id'),
    prose(
      'Sehubungan dengan akan diselenggarakannya {{kompetisi}}, dengan hormat kami memohon kesediaan Bapak/Ibu{{#instansi_juri}} untuk menugaskan{{/instansi_juri}}{{^instansi_juri}} menjadi{{/instansi_juri}} Dewan Juri:',
      { before: 12, after: 8 },
    ),
    facts(
      [
        { label: 'Nama', value: '{{nama_juri}}', bold: true },
        { label: 'Kedudukan', value: '{{peran}} Dewan Juri' },
      ],
      mm(10),
      mm(32),
    ),
    prose('Penilaian dijadwalkan sebagai berikut:', { before: 8, after: 6, keepNext: true }),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 12, align: 'center' },
        { head: 'Tahap', text: '{{tahap}}', width: 0 },
        { head: 'Tanggal', text: '{{tanggal_tahap}}', width: 60 },
      ],
      'tahapan',
    ),
    left('', 4),
    prose('Kesediaan beserta surat pernyataan bebas benturan kepentingan mohon disampaikan kepada panitia.'),
    prose('Demikian disampaikan, atas perhatian dan kesediaan Bapak/Ibu diucapkan terima kasih.', {
      after: 14,
      keepNext: true,
    }),
    letterSignature(),
  ]);
