// The 150 units of Kota Pasuruan that were invited in 2019: 41 offices, 34 kelurahan, 8 puskesmas, 67 schools.
import { office, type Unit, units } from './innovations';

const HEALTH = 'Dinas Kesehatan';
const EDUCATION = 'Dinas Pendidikan dan Kebudayaan';
const SECRETARIAT = 'Sekretariat Daerah';

/** Sent nothing until they are found among those who did. */
const silent = (listed: Unit[]): Unit[] => listed.map((one) => ({ ...one, sends: 0 }));

const offices: Unit[] = [
  office(HEALTH, 'health'),
  office(EDUCATION, 'education'),
  office('Dinas Pekerjaan Umum dan Penataan Ruang', 'works'),
  office('Dinas Perumahan dan Kawasan Permukiman', 'housing'),
  office('Dinas Sosial', 'social'),
  office('Dinas Tenaga Kerja', 'labour'),
  office('Dinas Pengendalian Penduduk, KB, Pemberdayaan Perempuan dan Perlindungan Anak', 'women'),
  office('Dinas Pertanian dan Ketahanan Pangan', 'farming'),
  office('Dinas Perikanan', 'fishery'),
  office('Dinas Lingkungan Hidup, Kebersihan dan Pertamanan', 'environment'),
  office('Dinas Kependudukan dan Pencatatan Sipil', 'records'),
  office('Dinas Perhubungan', 'transport'),
  office('Dinas Komunikasi, Informatika dan Statistik', 'information'),
  office('Dinas Koperasi dan Usaha Mikro', 'cooperatives'),
  office('Dinas Perindustrian dan Perdagangan', 'trade'),
  office('Dinas Penanaman Modal dan PTSP', 'permits'),
  office('Dinas Pariwisata, Pemuda dan Olahraga', 'tourism'),
  office('Dinas Perpustakaan dan Kearsipan', 'library'),
  office('Satuan Polisi Pamong Praja', 'order'),
  office('Badan Perencanaan Pembangunan, Penelitian dan Pengembangan Daerah', 'planning'),
  office('Badan Kepegawaian Daerah', 'personnel'),
  office('Badan Pengelolaan Keuangan dan Aset', 'finance'),
  office('Badan Pendapatan Daerah', 'revenue'),
  office('Badan Penanggulangan Bencana Daerah', 'disaster'),
  office('Badan Kesatuan Bangsa dan Politik', 'unity'),
  office('Inspektorat', 'inspection'),
  office('Sekretariat DPRD', 'council'),
  office('RSUD dr. R. Soedarsono', 'hospital', 1, 'Rumah Sakit'),
  ...units('Kecamatan', 'district', 'Gadingrejo; Purworejo; Bugul Kidul; Panggungrejo', { prefix: 'Kecamatan ' }),
];

const sections: Unit[] = [
  office('Bagian Pemerintahan', 'governance'),
  office('Bagian Hukum', 'law'),
  office('Bagian Kesejahteraan Rakyat', 'welfare'),
  office('Bagian Perekonomian', 'economy'),
  office('Bagian Administrasi Pembangunan', 'works'),
  office('Bagian Layanan Pengadaan', 'procurement'),
  office('Bagian Umum', 'household'),
  office('Bagian Hubungan Masyarakat dan Protokol', 'protocol'),
  office('Bagian Organisasi', 'governance'),
].map((one) => ({ ...one, parent: SECRETARIAT }));

const VILLAGES: Record<string, string> = {
  Gadingrejo: 'Krapyakrejo; Bukir; Sebani; Gentong; Gadingrejo; Petahunan; Randusari; Karangketug',
  Purworejo: 'Pohjentrek; Wirogunan; Tembokrejo; Purutrejo; Kebonagung; Purworejo; Sekargadung',
  'Bugul Kidul': 'Bakalan; Krampyangan; Blandongan; Kepel; Tapaan; Bugul Kidul',
  Panggungrejo: `Pekuncen; Petamanan; Kebonsari; Bangilan; Ngemplakrejo; Mayangan; Trajeng; Karanganyar; Kandangsapi;
    Mandaranrejo; Panggungrejo; Bugul Lor; Tambaan`,
};

const villages = Object.entries(VILLAGES).flatMap(([district, names]) =>
  units('Kelurahan', 'village', names, { prefix: 'Kelurahan ', parent: `Kecamatan ${district}` }),
);

const clinics = units(
  'Puskesmas',
  'clinic',
  'Gadingrejo; Karangketug; Sekargadung; Kebonagung; Trajeng; Bugul Kidul; Kebonsari; Kandangsapi',
  { prefix: 'UPT Puskesmas ', parent: HEALTH },
);

const secondary = units('Sekolah', 'school', '1; 2; 3; 4; 5; 6; 7; 8; 9; 10; 11', {
  prefix: 'SMPN ',
  parent: EDUCATION,
}).map((one) => ({ ...one, name: `${one.name} Pasuruan` }));

/** One primary school a kelurahan, in 22 of the 34 a second one: 56. Named after the kelurahan, not after the real list. */
const primary = villages.flatMap(({ name }, index): Unit[] => {
  const place = name.replace('Kelurahan ', '');
  const names = index < 22 ? `${place} 1; ${place} 2` : place;
  return units('Sekolah', 'school', names, { prefix: 'SDN ', parent: EDUCATION });
});

/** All who were invited; each sends one innovation or none, so `sends` says nothing yet. */
export const invited: Unit[] = silent([...offices, ...sections, ...villages, ...clinics, ...secondary, ...primary]);
