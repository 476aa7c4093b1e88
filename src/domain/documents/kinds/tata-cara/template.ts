// Makes the rules of scoring.
import {
  body,
  dated,
  each,
  grid,
  heading,
  item,
  keptSpace,
  letterhead,
  paper,
  signatures,
  title,
} from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Tata Cara Penilaian', [
    ...letterhead(),
    ...title(['TATA CARA PENILAIAN', '{{kompetisi_kapital}}', 'NOMOR: {{nomor}}']),
    heading('A. Tahapan', 4),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 10, align: 'center' },
        { head: 'Tahap', text: '{{tahap}}', width: 0 },
        { head: 'Bentuk', text: '{{bentuk}}', width: 26 },
        { head: 'Tanggal', text: '{{tanggal_tahap}}', width: 34 },
        { head: 'Bobot', text: '{{bobot_tahap}}', width: 16, align: 'center' },
        { head: 'Juri', text: '{{jumlah_juri}}', width: 14, align: 'center' },
        { head: 'Lolos', text: '{{lolos}}', width: 18, align: 'center' },
      ],
      'tahapan',
    ),
    heading('B. Kriteria dan bobot'),
    ...each('kelompok_kriteria', [
      heading('{{tahap_kriteria}}', 2),
      grid(
        [
          { head: 'No', text: '{{no}}', width: 10, align: 'center' },
          { head: 'Kriteria', text: '{{kriteria}}', width: 42 },
          { head: 'Bobot', text: '{{bobot}}', width: 20, align: 'center' },
          { head: 'Rentang nilai', text: '{{rentang}}', width: 26, align: 'center' },
          { head: 'Uraian', text: '{{uraian}}', width: 0 },
        ],
        'kriteria_tahap',
      ),
    ]),
    heading('C. Cara menghitung'),
    ...each('aturan', [item('{{no}}.', [body('{{isi}}')])]),
    keptSpace(6),
    signatures([], dated()),
  ]);
