// Makes a judge's score sheet, lying: a table for each number of criteria, and one in which they stand below each other.
import type { Paragraph, Table } from 'docx';
import {
  each,
  facts,
  grid,
  keptSpace,
  LYING_WIDTH,
  left,
  type PaperColumn,
  paper,
  signatures,
  text,
  title,
} from '../../../../../scripts/templates/office-paper';
import { centred, mm, pt, type TemplateMaker } from '../../../../../scripts/templates/paper';

/** As many as `MOST_COLUMNS` of the kind. */
const COLUMNS = [1, 2, 3, 4, 5, 6, 7, 8];

const entry = (width: number): PaperColumn[] => [
  { head: 'No', text: '{{no}}', width: 10, align: 'center' },
  { head: 'Kode', text: '{{kode}}', width: 18 },
  { head: 'Inovasi / instansi', text: '{{inovasi}}\n{{instansi}}', width },
];

const total: PaperColumn[] = [
  { head: 'Nilai', text: '{{nilai}}', width: 18, align: 'right' },
  { head: 'Catatan', text: '{{catatan}}', width: 0 },
];

function columns(count: number): (Paragraph | Table)[] {
  // The remaining width is for the notes, which need room for words.
  const width = Math.min(25, 124 / count);
  const marks = Array.from(
    { length: count },
    (_, index): PaperColumn => ({
      head: `{{kepala${index + 1}}}`,
      text: `{{k${index + 1}}}`,
      width,
      align: 'center',
      headSize: 8,
    }),
  );
  const table = grid([...entry(50), ...marks, ...total], 'baris', { width: LYING_WIDTH, height: 11 });
  return each(`kolom_${count}`, [table]);
}

const list = grid(
  [...entry(70), { head: 'Nilai per kriteria', text: '{{rincian_nilai}}', width: 70 }, ...total],
  'baris',
  { width: LYING_WIDTH },
);

export const template: TemplateMaker = () =>
  paper(
    'Lembar Nilai',
    [
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
      ...COLUMNS.flatMap(columns),
      ...each('kolom_banyak', [list]),
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
      signatures(
        [],
        [
          centred([text('{{kota}}, {{tanggal}}')]),
          centred([text('Juri,')]),
          centred([text('')], { spacing: { before: pt(26), after: pt(18) } }),
          centred([text('{{nama_juri}}', true)]),
        ],
        LYING_WIDTH,
      ),
    ],
    { lying: true, foot: '{{nama_juri}} ({{kode}})   Paraf: ……………' },
  );
