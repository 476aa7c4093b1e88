// Makes the minutes of the judges' plenary.
import {
  annex,
  body,
  each,
  grid,
  item,
  left,
  letterhead,
  otherwise,
  paper,
  prose,
  text,
  title,
} from '../../../../../scripts/templates/office-paper';
import { centred, pt, type TemplateMaker, when } from '../../../../../scripts/templates/paper';

const opening =
  'Pada hari ini, {{hari_tanggal}},{{#waktu_pleno}} pukul {{waktu_pleno}},{{/waktu_pleno}} bertempat di {{tempat_pleno}}, kami yang bertanda tangan di bawah ini selaku Dewan Juri {{kompetisi}} berdasarkan {{keputusan_juri}} telah melaksanakan rapat pleno dengan hasil sebagai berikut:';

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

/** A stage's ranking on a page of its own. */
const rankings = () =>
  each('lampiran_peringkat', [
    ...annex([
      '{{lampiran}}',
      'BERITA ACARA RAPAT PLENO DEWAN JURI NOMOR {{nomor}}',
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
  ]);

export const template: TemplateMaker = () =>
  paper(
    'Berita Acara Rapat Pleno Dewan Juri',
    [
      ...letterhead(),
      ...title(['BERITA ACARA', 'RAPAT PLENO DEWAN JURI', '{{kompetisi_kapital}}', 'NOMOR: {{nomor}}']),
      prose(opening),
      item('1.', [
        body('Peserta yang dinilai sebanyak {{jumlah_peserta}} inovasi, melalui tahap:'),
        ...each('tahapan', [
          body('{{no}}) {{tahap}}: {{jumlah_peserta}} peserta, {{jumlah_juri}} juri, lolos {{lolos}}.'),
        ]),
        ...each('tidak_gugur', [body('Tidak ada peserta yang gugur atau didiskualifikasi.')]),
        ...otherwise('tidak_gugur', [
          body('Peserta yang tidak dinilai:'),
          ...each('gugur', [body('– {{inovasi}} ({{kode}}), {{instansi}}: {{status}}; alasan: {{alasan}}')]),
        ]),
      ]),
      item('2.', [
        body('Metode penilaian:'),
        ...each('kelompok_kriteria', [body('– Bobot kriteria {{tahap_kriteria}}: {{kriteria}}.')]),
        ...each('aturan', [body('{{no}}. {{isi}}')]),
      ]),
      item('3.', [
        ...each('tidak_benturan', [
          body('Tidak ada juri yang mundur atau dikeluarkan dari penilaian karena benturan kepentingan.'),
        ]),
        ...otherwise('tidak_benturan', [
          body('Juri yang nilainya tidak dihitung karena mundur atau berbenturan kepentingan:'),
          ...each('benturan', [body('– {{juri}}, peserta {{peserta}}, tahap {{tahap}}: {{alasan}}')]),
        ]),
      ]),
      item('4.', [
        body(
          'Rekapitulasi nilai dan peringkat tercantum dalam Lampiran, dengan kode verifikasi hasil: {{kode_hasil}}.',
        ),
      ]),
      item('5.', [
        ...each('tidak_pleno', [body('Tidak ada penyesuaian pleno terhadap peringkat hitung.')]),
        ...otherwise('tidak_pleno', [
          body('Penyesuaian pleno terhadap peringkat hitung:'),
          ...each('pleno', [
            body(
              '– {{peserta}}, tahap {{tahap}}: dari peringkat {{semula}} menjadi {{menjadi}}; alasan: {{alasan}}; setuju {{setuju}}, tidak setuju {{tidak}} suara.',
            ),
          ]),
        ]),
      ]),
      item('6.', [
        body('Rapat pleno mengusulkan untuk ditetapkan sebagai penerima penghargaan:'),
        ...each('tanpa_urutan', [body('(disusun menurut abjad, tanpa peringkat)')]),
      ]),
      left('', 2),
      grid(
        [
          { head: 'No', text: '{{no}}', width: 10, align: 'center' },
          { head: 'Nama inovasi', text: '{{inovasi}}', width: 0 },
          { head: 'Instansi', text: '{{instansi}}', width: 48 },
          { head: 'Usulan penghargaan', text: '{{penghargaan}}', width: 44 },
        ],
        'usulan',
      ),
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
      ...rankings(),
    ],
    { foot: 'Paraf Ketua Dewan Juri: ……………' },
  );
