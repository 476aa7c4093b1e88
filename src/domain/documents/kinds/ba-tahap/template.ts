// Makes the minutes of a stage before the last.
import { ADVANCING } from '../../../../../scripts/templates/columns';
import {
  decisionsItem,
  minutesSigned,
  rankings,
  recusalsItem,
  rulesItem,
} from '../../../../../scripts/templates/minutes';
import { body, grid, item, left, letterhead, paper, prose, title } from '../../../../../scripts/templates/office-paper';
import type { TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper(
    'Berita Acara Penilaian Tahap',
    [
      ...letterhead(),
      ...title(['BERITA ACARA', 'PENILAIAN TAHAP {{tahap_kapital}}', '{{kompetisi_kapital}}', 'NOMOR: {{nomor}}']),
      prose(
        'Pada hari ini, {{hari_tanggal}}, bertempat di {{tempat_pleno}}, kami yang bertanda tangan di bawah ini selaku Dewan Juri {{kompetisi}} berdasarkan {{keputusan_juri}} telah menyelesaikan penilaian tahap {{tahap}} dengan hasil sebagai berikut:',
      ),
      item('1.', [body('Peserta yang dinilai sebanyak {{jumlah_peserta}} inovasi, oleh {{jumlah_juri}} juri.')]),
      rulesItem('2.'),
      recusalsItem('3.'),
      item('4.', [
        body(
          'Rekapitulasi nilai dan peringkat tercantum dalam Lampiran, dengan kode verifikasi hasil: {{kode_hasil}}.',
        ),
      ]),
      decisionsItem('5.'),
      item('6.', [body('Peserta yang lolos ke tahap {{tahap_berikut}} sebanyak {{jumlah_lolos}} inovasi:')]),
      left('', 2),
      grid(ADVANCING, 'lolos_tahap'),
      ...minutesSigned(),
      ...rankings('BERITA ACARA PENILAIAN'),
    ],
    { foot: 'Paraf Ketua Dewan Juri: ……………' },
  );
