// Makes the final report.
import {
  body,
  dated,
  each,
  facts,
  grid,
  heading,
  item,
  left,
  letterhead,
  paper,
  prose,
  signatures,
  title,
} from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker, when } from '../../../../../scripts/templates/paper';

const entries = () => [
  heading('B. Peserta'),
  prose('Inovasi yang didaftarkan berjumlah {{jumlah_inovasi}}, dan yang dinilai {{jumlah_dinilai}}.', {
    flush: true,
  }),
  ...each('ada_kelompok', [
    grid(
      [
        { head: 'Kelompok peserta', text: '{{kelompok}}', width: 0 },
        { head: 'Jumlah', text: '{{jumlah}}', width: 30, align: 'center' },
      ],
      'kelompok',
    ),
    left('', 4),
  ]),
  ...each('ada_gugur', [
    prose('Peserta yang tidak dinilai:', { flush: true, after: 3 }),
    grid(
      [
        { head: 'Kode', text: '{{kode}}', width: 22 },
        { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
        { head: 'Instansi', text: '{{instansi}}', width: 42 },
        { head: 'Sebab', text: '{{status}}: {{alasan}}', width: 46 },
      ],
      'gugur',
    ),
  ]),
];

const results = () => [
  heading('D. Hasil'),
  prose('{{dasar}}, pemenang {{kompetisi}} berjumlah {{jumlah_pemenang}}.', { flush: true }),
  ...each('tanpa_urutan', [left('Disusun menurut abjad, tanpa peringkat.', 4)]),
  grid(
    [
      { head: 'No', text: '{{no}}', width: 10, align: 'center' },
      { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
      { head: 'Instansi', text: '{{instansi}}', width: 46 },
      { head: 'Penghargaan', text: '{{penghargaan}}', width: 44 },
    ],
    'pemenang',
  ),
  left('', 4),
  facts(
    [
      {
        label: 'Putusan pleno',
        value: '{{jumlah_putusan}} peringkat diputuskan berbeda dari hitungan atau ditegaskan',
      },
      {
        label: 'Benturan',
        value: '{{jumlah_benturan}} penilaian tidak dihitung karena juri mundur atau berbenturan kepentingan',
      },
      { label: 'Kode hasil', value: '{{kode_hasil}}' },
    ],
    0,
    mm(36),
  ),
];

export const template: TemplateMaker = () =>
  paper('Laporan', [
    ...letterhead(),
    ...title(['LAPORAN PELAKSANAAN', '{{kompetisi_kapital}}', 'NOMOR: {{nomor}}']),
    heading('A. Pelaksanaan', 2),
    prose(
      '{{kompetisi}} diselenggarakan oleh {{penyelenggara}} melalui {{jumlah_tahap}} tahap penilaian oleh {{jumlah_juri}} juri:',
      { flush: true },
    ),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 10, align: 'center' },
        { head: 'Tahap', text: '{{tahap}}', width: 0 },
        { head: 'Bentuk', text: '{{bentuk}}', width: 26 },
        { head: 'Tanggal', text: '{{tanggal_tahap}}', width: 38 },
        { head: 'Peserta', text: '{{jumlah_peserta}}', width: 20, align: 'center' },
        { head: 'Juri', text: '{{jumlah_juri}}', width: 16, align: 'center' },
        { head: 'Lolos', text: '{{lolos}}', width: 18, align: 'center' },
      ],
      'tahapan',
    ),
    ...entries(),
    heading('C. Cara penilaian'),
    ...each('aturan', [item('{{no}}.', [body('{{isi}}')])]),
    ...results(),
    ...each('keikutsertaan', [
      heading('E. Keikutsertaan instansi'),
      prose('Instansi yang mengirim inovasi: {{instansi_ikut}} dari {{instansi_terdaftar}} yang terdaftar.', {
        flush: true,
      }),
      ...each('ada_tidak_ikut', [
        prose('Instansi wajib yang belum mengirim inovasi:', { flush: true, after: 3 }),
        ...when('tidak_ikut', [left('– {{nama}}')]),
      ]),
    ]),
    heading('{{#keikutsertaan}}F{{/keikutsertaan}}{{^keikutsertaan}}E{{/keikutsertaan}}. Kekukuhan hasil'),
    ...each('kekukuhan', [left('Tahap {{tahap}}', 2, true), ...each('kalimat', [body('– {{isi}}')]), left('', 4)]),
    prose('Demikian laporan ini disusun sebagai pertanggungjawaban pelaksanaan.', {
      before: 4,
      after: 12,
      keepNext: true,
      flush: true,
    }),
    signatures([], dated()),
  ]);
