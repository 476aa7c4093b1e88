// The gipp example: 34 offices, a presentation before four judges, a field visit by three of them; Terbaik I to VI.
import { presetOf } from '../../src/domain/settings/presets';
import type { Example } from './example';
import { entriesOf, office, units } from './innovations';
import { hand, judge } from './judges';

const seed = 20171106;

/** Offices of Kota Probolinggo as they were (2017). */
const offices = [
  office('Dinas Kesehatan', 'health'),
  office('Dinas Pendidikan, Pemuda dan Olahraga', 'education'),
  office('Dinas Pekerjaan Umum dan Penataan Ruang', 'works'),
  office('Dinas Perumahan dan Kawasan Permukiman', 'housing'),
  office('Dinas Sosial', 'social'),
  office('Dinas Tenaga Kerja', 'labour'),
  office('Dinas Pemberdayaan Perempuan dan Perlindungan Anak', 'women'),
  office('Dinas Pengendalian Penduduk dan Keluarga Berencana', 'population'),
  office('Dinas Ketahanan Pangan dan Pertanian', 'farming'),
  office('Dinas Perikanan', 'fishery'),
  office('Dinas Lingkungan Hidup', 'environment'),
  office('Dinas Kependudukan dan Pencatatan Sipil', 'records'),
  office('Dinas Perhubungan', 'transport'),
  office('Dinas Komunikasi dan Informatika', 'information'),
  office('Dinas Koperasi, Usaha Mikro, Perdagangan dan Perindustrian', 'cooperatives'),
  office('Dinas Penanaman Modal dan PTSP', 'permits'),
  office('Dinas Kebudayaan dan Pariwisata', 'tourism'),
  office('Dinas Perpustakaan dan Kearsipan', 'library'),
  office('Satuan Polisi Pamong Praja', 'order'),
  office('Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan', 'planning'),
  office('Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'personnel'),
  office('Badan Pendapatan, Pengelolaan Keuangan dan Aset', 'revenue'),
  office('Badan Penanggulangan Bencana Daerah', 'disaster'),
  office('Badan Kesatuan Bangsa dan Politik', 'unity'),
  office('Inspektorat', 'inspection'),
  office('Sekretariat DPRD', 'council'),
  office('RSUD dr. Mohamad Saleh', 'hospital', 1, 'Rumah Sakit'),
  office('PDAM Kota Probolinggo', 'water', 1, 'BUMD'),
  office('Bagian Hukum', 'law'),
  ...units('Kecamatan', 'district', 'Mayangan; Kanigaran; Kademangan; Kedopok; Wonoasih', { prefix: 'Kecamatan ' }),
];

export const gippExample: Example = {
  preset: presetOf('gipp'),
  seed,
  settings: {
    plenaryDate: '2017-10-16',
    plenaryTime: '13.00 WIB',
    plenaryPlace: 'Kantor Wali Kota Probolinggo',
    ceremonyDate: '2017-10-26',
    ceremonyTime: '09.00 WIB',
    ceremonyPlace: 'Gedung Puri Manggala Bhakti',
    decisionDate: '2017-10-19',
  },
  dates: ['2017-10-02', '2017-10-11'],
  about: [
    'Nama lomba, penyelenggara, jumlah peserta (34), nama instansi, serta hari dan tempat penyerahan (26 Oktober 2017) nyata: Gelar Inovasi Pelayanan Publik 2017, Kota Probolinggo.',
    'Presentasi di depan empat juri, lalu kunjungan lapangan oleh tiga juri (tab Juri, kolom Tahap) sampai tinggal enam terbaik.',
    'J4 pernah ikut menyusun GIPP-07 (tab Juri, kolom Benturan), maka ia tidak menilainya (BK).',
    'Terbaik I sampai VI masing-masing menerima trofi dan piagam. Batas dua belas peserta kunjungan serta tempat dan tanggal lainnya rekaan.',
    'Semua inovasi (bertanda “(rekaan)”), semua juri, dan semua skor dibuat oleh program dengan bilangan acak untuk keperluan contoh.',
  ],
  entries: entriesOf(offices, 'GIPP', seed),
  judges: [
    judge('J1', 'Dr. Endang Kusumawati, M.Si.', 'Ketua', 'Perguruan Tinggi', hand(-1)),
    judge('J2', 'Rahmat Fauzi, S.Sos., M.AP.', 'Sekretaris', 'Biro Organisasi Provinsi Jawa Timur', hand(0.5)),
    judge('J3', 'Dian Permatasari, S.I.Kom.', 'Anggota', 'Media', hand(2, 0.5)),
    judge('J4', 'H. Slamet Riyadi, S.H.', 'Anggota', 'Tokoh Masyarakat', hand(3, 5), {
      stages: ['Presentasi'],
      conflicts: ['GIPP-07'],
    }),
  ],
  hasNotes: true,
};
