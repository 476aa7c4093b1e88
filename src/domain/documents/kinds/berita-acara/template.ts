// Makes the minutes of the judges' plenary.
import {
  decisionsItem,
  minutesSigned,
  rankings,
  recusalsItem,
  rulesItem,
} from '../../../../../scripts/templates/minutes';
import {
  body,
  each,
  grid,
  item,
  left,
  letterhead,
  otherwise,
  paper,
  prose,
  title,
} from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

const opening =
  'Pada hari ini, {{hari_tanggal}},{{#waktu_pleno}} pukul {{waktu_pleno}},{{/waktu_pleno}} bertempat di {{tempat_pleno}}, kami yang bertanda tangan di bawah ini selaku Dewan Juri {{kompetisi}} berdasarkan {{keputusan_juri}} telah melaksanakan rapat pleno dengan hasil sebagai berikut:';

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
      rulesItem('2.'),
      recusalsItem('3.'),
      item('4.', [
        body(
          'Rekapitulasi nilai dan peringkat tercantum dalam Lampiran, dengan kode verifikasi hasil: {{kode_hasil}}.',
        ),
      ]),
      decisionsItem('5.'),
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
      ...minutesSigned(),
      ...rankings('BERITA ACARA RAPAT PLENO DEWAN JURI'),
    ],
    { foot: 'Paraf Ketua Dewan Juri: ……………' },
  );
