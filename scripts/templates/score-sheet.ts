// A judge's score sheet of a stage: what is scored, the scores, the changes that were agreed to, the signature.
import type { Paragraph, Table } from 'docx';
import { each, facts, grid, judgeSignature, keptSpace, LYING_WIDTH, left, title } from './office-paper';
import { mm } from './paper';
import { scoredEntry, scoreTables } from './score-table';

export const scoreSheet = (): (Paragraph | Table)[] => [
  ...title(['LEMBAR PENILAIAN TAHAP {{tahap_kapital}}', '{{kompetisi_kapital}}']),
  facts(
    [
      { label: 'Juri', value: '{{nama_juri}} ({{kode}}), {{peran}}' },
      { label: 'Tanggal tahap', value: '{{tanggal_tahap}}' },
      { label: '{{tanda}}{{kriteria}}', value: 'bobot {{bobot}}, rentang {{rentang}}', loop: 'kriteria_tahap' },
    ],
    0,
    mm(50),
    LYING_WIDTH,
  ),
  left(
    '{{^terisi}}Isi setiap kriteria dengan angka dalam rentangnya; tulis BK bila mundur karena benturan kepentingan.{{/terisi}}',
    4,
  ),
  ...scoreTables({
    before: scoredEntry(50),
    beforeList: scoredEntry(70),
    after: [
      { head: 'Nilai', text: '{{nilai}}', width: 18, align: 'right' },
      { head: 'Catatan', text: '{{catatan}}', width: 0 },
    ],
    listed: 'Nilai per kriteria',
    widest: 25,
  }),
  ...each('ada_perubahan', [
    left('', 4),
    left('Perubahan nilai yang telah saya setujui:', 4, true),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 10, align: 'center' },
        { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
        { head: 'Kriteria', text: '{{kriteria}}', width: 50 },
        { head: 'Semula', text: '{{semula}}', width: 26, align: 'center' },
        { head: 'Menjadi', text: '{{menjadi}}', width: 26, align: 'center' },
        { head: 'Disetujui', text: '{{waktu}}', width: 48 },
      ],
      'perubahan',
      { width: LYING_WIDTH },
    ),
  ]),
  keptSpace(6),
  judgeSignature('Juri,', LYING_WIDTH),
];
