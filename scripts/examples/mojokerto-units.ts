// The units of Kota Mojokerto as they are (2021) and how many innovations each sends in the example: 155 in all.
import { office, type Unit, units } from './innovations';

const offices: Unit[] = [
  office('Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana', 'health', 2),
  office('Dinas Pendidikan dan Kebudayaan', 'education', 2),
  office('Dinas Pekerjaan Umum, Penataan Ruang, Perumahan dan Kawasan Permukiman', 'works', 2),
  office('Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak', 'social', 2),
  office('Dinas Lingkungan Hidup', 'environment', 2),
  office('Dinas Kependudukan dan Pencatatan Sipil', 'records', 2),
  office('Dinas Perhubungan', 'transport', 2),
  office('Dinas Komunikasi dan Informatika', 'information', 2),
  office('Dinas Koperasi, Usaha Mikro, Perindustrian dan Perdagangan', 'cooperatives', 2),
  office('Dinas Penanaman Modal, Pelayanan Terpadu Satu Pintu dan Tenaga Kerja', 'permits', 2),
  office('Dinas Kepemudaan, Olahraga dan Pariwisata', 'tourism', 2),
  office('Dinas Perpustakaan dan Kearsipan', 'library', 2),
  office('Dinas Ketahanan Pangan dan Pertanian', 'farming', 2),
  office('Satuan Polisi Pamong Praja', 'order', 2),
  office('Badan Perencanaan Pembangunan Daerah, Penelitian dan Pengembangan', 'planning', 2),
  office('Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'personnel', 2),
  office('Badan Pendapatan, Pengelolaan Keuangan dan Aset Daerah', 'revenue', 2),
  office('Badan Kesatuan Bangsa dan Politik', 'unity', 2),
  office('Badan Penanggulangan Bencana Daerah', 'disaster', 2),
  office('Inspektorat', 'inspection', 2),
  office('Sekretariat DPRD', 'council', 2),
  office('RSUD dr. Wahidin Sudiro Husodo', 'hospital', 3, 'Rumah Sakit'),
];

const sections: Unit[] = [
  office('Bagian Pemerintahan', 'governance'),
  office('Bagian Hukum', 'law'),
  office('Bagian Kesejahteraan Rakyat', 'welfare'),
  office('Bagian Perekonomian', 'economy'),
  office('Bagian Pengadaan Barang/Jasa dan Administrasi Pembangunan', 'procurement'),
  office('Bagian Umum', 'household'),
  office('Bagian Protokol dan Komunikasi Pimpinan', 'protocol'),
].map((one) => ({ ...one, parent: 'Sekretariat Daerah' }));

const HEALTH = 'Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana';
const EDUCATION = 'Dinas Pendidikan dan Kebudayaan';

export const mojokertoUnits: Unit[] = [
  ...offices,
  ...sections,
  office('Perumda Air Minum Maja Tirta', 'water', 1, 'BUMD'),
  office('BPRS Mojo Artho', 'bank', 1, 'BUMD'),
  ...units('Kecamatan', 'district', 'Prajurit Kulon; Magersari; Kranggan', { prefix: 'Kecamatan ' }),
  ...units('Puskesmas', 'clinic', 'Blooto; Mentikan; Wates; Gedongan; Kedundung; Kranggan', {
    prefix: 'UPT Puskesmas ',
    sends: 3,
    parent: HEALTH,
  }),
  ...units('Kelurahan', 'village', 'Prajurit Kulon; Blooto; Kauman; Mentikan; Pulorejo; Surodinawan', {
    prefix: 'Kelurahan ',
    parent: 'Kecamatan Prajurit Kulon',
  }),
  ...units('Kelurahan', 'village', 'Balongsari; Gedongan; Gunung Gedangan; Kedundung; Magersari; Wates', {
    prefix: 'Kelurahan ',
    parent: 'Kecamatan Magersari',
  }),
  ...units('Kelurahan', 'village', 'Jagalan; Kranggan; Meri; Miji; Purwotengah; Sentanan', {
    prefix: 'Kelurahan ',
    parent: 'Kecamatan Kranggan',
  }),
  ...units('Sekolah', 'school', '1; 2; 3; 4; 5; 6; 7; 8; 9', { prefix: 'SMPN ', sends: 2, parent: EDUCATION }).map(
    (one) => ({ ...one, name: `${one.name} Mojokerto` }),
  ),
  ...units(
    'Sekolah',
    'school',
    `Balongsari 1; Balongsari 2; Balongsari 4; Balongsari 5; Balongsari 6; Balongsari 7; Balongsari 8; Blooto 1; Blooto 2;
    Gedongan 1; Gedongan 2; Gedongan 3; Gunung Gedangan 1; Gunung Gedangan 2; Jagalan; Kauman 1; Kauman 2; Kedundung 1;
    Kedundung 2; Kedundung 3; Kranggan 1; Kranggan 2; Kranggan 3; Kranggan 5; Magersari 1; Magersari 2; Mentikan 1;
    Mentikan 2; Mentikan 4; Meri 1; Meri 2; Miji 1; Miji 2; Miji 3; Prajurit Kulon 1; Prajurit Kulon 2; Pulorejo 1;
    Pulorejo 2; Purwotengah 1; Sentanan; Surodinawan; Wates 1; Wates 3; Wates 5`,
    { prefix: 'SDN ', parent: EDUCATION },
  ),
];
