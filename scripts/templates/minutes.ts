// What minutes of judges are made of: rules, recusals, decisions, the judges' signatures, the ranking of each stage.
import type { Paragraph, Table } from 'docx';
import { annex, body, each, grid, item, left, otherwise, prose, text } from './office-paper';
import { centred, pt, when } from './paper';

export const rulesItem = (no: string): Table =>
  item(no, [
    body('Metode penilaian:'),
    ...each('kelompok_kriteria', [body('– Bobot kriteria {{tahap_kriteria}}: {{kriteria}}.')]),
    ...each('aturan', [body('{{no}}. {{isi}}')]),
  ]);

export const recusalsItem = (no: string): Table =>
  item(no, [
    ...each('tidak_benturan', [
      body('Tidak ada juri yang mundur atau dikeluarkan dari penilaian karena benturan kepentingan.'),
    ]),
    ...otherwise('tidak_benturan', [
      body('Juri yang nilainya tidak dihitung karena mundur atau berbenturan kepentingan:'),
      ...each('benturan', [body('– {{juri}}, peserta {{peserta}}, tahap {{tahap}}: {{alasan}}')]),
    ]),
  ]);

export const decisionsItem = (no: string): Table =>
  item(no, [
    ...each('tidak_pleno', [body('Tidak ada penyesuaian pleno terhadap peringkat hitung.')]),
    ...otherwise('tidak_pleno', [
      body('Penyesuaian pleno terhadap peringkat hitung:'),
      ...each('pleno', [
        body(
          '– {{peserta}}, tahap {{tahap}}: dari peringkat {{semula}} menjadi {{menjadi}}; alasan: {{alasan}}; setuju {{setuju}}, tidak setuju {{tidak}} suara.',
        ),
      ]),
    ]),
  ]);

/** Two signatures stand side by side where somebody takes note of the minutes; alone it is in the middle. */
const acknowledged = () => [
  ...when('mengetahui', [
    centred([text('Mengetahui,')], { spacing: { before: pt(14) }, keepNext: true }),
    centred([text('{{mengetahui}}', true)], { keepNext: true }),
    centred([text('')], { spacing: { before: pt(26), after: pt(18) }, keepNext: true }),
    centred([text('{{nama_mengetahui}}', true)]),
    ...when('rincian_mengetahui', [centred([text('{{isi}}')])]),
  ]),
];

/** A line for every judge, and who takes note of it. */
export const minutesSigned = (): (Paragraph | Table)[] => [
  prose('Demikian Berita Acara ini dibuat dengan sesungguhnya untuk dipergunakan sebagaimana mestinya.', {
    before: 8,
    after: 8,
    keepNext: true,
  }),
  centred([text('DEWAN JURI', true)], { spacing: { after: pt(4) }, keepNext: true }),
  grid(
    [
      { head: 'No', text: '{{no}}', width: 10, align: 'center' },
      { head: 'Nama', text: '{{nama}}', width: 0 },
      { head: 'Jabatan', text: '{{peran}}', width: 34 },
      { head: 'Tanda tangan', text: '{{no}}', width: 52 },
    ],
    'juri',
    { height: 14 },
  ),
  ...acknowledged(),
];

/** A stage's ranking on a page of its own. */
export const rankings = (minutes: string) =>
  each('lampiran_peringkat', [
    ...annex([
      '{{lampiran}}',
      `${minutes} NOMOR {{nomor}}`,
      'REKAPITULASI NILAI DAN PERINGKAT TAHAP {{tahap_kapital}}',
    ]),
    ...each('tanpa_urutan', [
      body(
        'Peraturan lomba tidak memberi urutan di antara pemenang: pemenang disebut lebih dahulu menurut abjad, tanpa peringkat dan nilai.',
      ),
      left('', 2),
    ]),
    grid(
      [
        { head: 'Peringkat', text: '{{peringkat}}', width: 23, align: 'center' },
        { head: 'Kode', text: '{{kode}}', width: 18 },
        { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
        { head: 'Instansi', text: '{{instansi}}', width: 33 },
        { head: '{{kepala_nilai}}', text: '{{nilai}}', width: 18, align: 'right' },
        { head: 'Keterangan', text: '{{keterangan}}', width: 36 },
      ],
      'peringkat_tahap',
    ),
    ...each('sidik_hasil', [left('', 2), body('Sidik hasil lengkap (SHA-256): {{sidik_hasil}}')]),
  ]);
