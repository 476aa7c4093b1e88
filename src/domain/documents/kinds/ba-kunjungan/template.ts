// Makes the minutes of a field visit.
import {
  facts,
  grid,
  heading,
  left,
  letterhead,
  paper,
  photos,
  prose,
  signatures,
  signed,
  title,
} from '../../../../../scripts/templates/office-paper';
import { mm, type TemplateMaker } from '../../../../../scripts/templates/paper';

export const template: TemplateMaker = () =>
  paper('Berita Acara Kunjungan Lapangan', [
    ...letterhead(),
    ...title([
      'BERITA ACARA',
      'KUNJUNGAN LAPANGAN TAHAP {{tahap_kapital}}',
      '{{kompetisi_kapital}}',
      'NOMOR: {{nomor}}',
    ]),
    prose(
      'Pada hari ini, {{hari_tanggal}},{{#waktu_acara}} pukul {{waktu_acara}},{{/waktu_acara}} bertempat di {{tempat_acara}}, Dewan Juri telah melaksanakan kunjungan lapangan terhadap inovasi:',
      { after: 6 },
    ),
    facts(
      [
        { label: 'Nama inovasi', value: '{{inovasi}} ({{kode}})', bold: true },
        { label: 'Instansi', value: '{{instansi}}' },
        { label: 'Inovator', value: '{{inovator}}{{^inovator}}…………………{{/inovator}}' },
      ],
      mm(10),
      mm(32),
    ),
    heading('Hasil pengamatan'),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 10, align: 'center' },
        { head: 'Aspek', text: '{{kriteria}}', width: 46 },
        { head: 'Yang dilihat di lapangan', text: '', width: 0 },
      ],
      'kriteria_tahap',
      { height: 14 },
    ),
    left('', 4),
    left('Catatan dan kesepakatan: …………………………………………………………………', 8),
    prose('Demikian Berita Acara ini dibuat di tempat kunjungan dan ditandatangani bersama.', {
      after: 8,
      keepNext: true,
    }),
    grid(
      [
        { head: 'No', text: '{{no}}', width: 10, align: 'center' },
        { head: 'Dewan Juri', text: '{{nama}}', width: 0 },
        { head: 'Jabatan', text: '{{peran}}', width: 34 },
        { head: 'Tanda tangan', text: '{{no}}', width: 52 },
      ],
      'juri',
      { height: 12 },
    ),
    left('', 4),
    signatures([], signed('Yang dikunjungi,\n{{mengetahui}}', '…………………', 'NIP ………………………')),
    heading('Foto kunjungan'),
    photos(4),
  ]);
