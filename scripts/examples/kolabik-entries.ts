// The entries of the kolabik example. The first three are the real winners of 2023 and their institutions (BANGSAONLINE, 8
// December 2023); institutions are real, all other innovations are invented and say so.
import { blankEntry, type Entry } from '../../src/domain/competition/competition';

type Line = [name: string, institution: string, category: string, unitType: string];

const HEALTH = 'Kesehatan';
const INCLUSION = 'Inklusi Sosial';
const POVERTY = 'Pengentasan Kemiskinan';
const GROWTH = 'Pertumbuhan Ekonomi';
const EDUCATION = 'Pendidikan';
const ENVIRONMENT = 'Energi dan Lingkungan Hidup';
const GOVERNANCE = 'Tata Kelola Pemerintahan';

const winners: Line[] = [
  ['Rolas Tugu Purut (Rontgen Langsung Tanpa Tunggu di RSUD Purut)', 'RSUD dr. R. Soedarsono', HEALTH, 'Rumah Sakit'],
  ['SMART (Stop Stunting Melalui Pelayanan Terintegrasi)', 'UPT Puskesmas Kandangsapi', HEALTH, 'Puskesmas'],
  [
    'Gitar Bertopi (Gerakan Internship Bersama Orang Tua Peserta Didik Istimewa)',
    'SMPN 2 Pasuruan',
    EDUCATION,
    'Sekolah',
  ],
];

const invented: Line[] = [
  ['Antrean Ringkas', 'UPT Puskesmas Gadingrejo', HEALTH, 'Puskesmas'],
  ['Kelas Ibu Tangguh', 'UPT Puskesmas Karangketug', HEALTH, 'Puskesmas'],
  ['Posyandu Sore', 'UPT Puskesmas Sekargadung', HEALTH, 'Puskesmas'],
  ['Kurir Obat Lansia', 'UPT Puskesmas Kebonagung', HEALTH, 'Puskesmas'],
  ['Jemput Imunisasi', 'UPT Puskesmas Trajeng', HEALTH, 'Puskesmas'],
  ['Kartu Tensi Keluarga', 'UPT Puskesmas Bugul Kidul', HEALTH, 'Puskesmas'],
  ['Dapur Gizi Bersama', 'UPT Puskesmas Kebonsari', HEALTH, 'Puskesmas'],
  ['Izin Praktik Sehari', 'Dinas Kesehatan', GOVERNANCE, 'Dinas'],
  ['Akta Pulang Lahir', 'Dinas Kependudukan dan Pencatatan Sipil', GOVERNANCE, 'Dinas'],
  ['Sekolah Pesisir', 'Dinas Perikanan', GROWTH, 'Dinas'],
  ['Bank Bibit Kampung', 'Dinas Pertanian dan Ketahanan Pangan', POVERTY, 'Dinas'],
  ['Etalase Mebel Digital', 'Dinas Perindustrian dan Perdagangan', GROWTH, 'Dinas'],
  ['Magang Warga', 'Dinas Tenaga Kerja', GROWTH, 'Dinas'],
  ['Loket Ramah Isyarat', 'Dinas Sosial', INCLUSION, 'Dinas'],
  ['Bus Sekolah Inklusi', 'Dinas Perhubungan', INCLUSION, 'Dinas'],
  ['Sampah Jadi Berkah', 'Dinas Lingkungan Hidup', ENVIRONMENT, 'Dinas'],
  ['Aduan Satu Pintu', 'Dinas Komunikasi, Informatika dan Statistik', GOVERNANCE, 'Dinas'],
  ['Perpustakaan Menyapa', 'Dinas Perpustakaan dan Kearsipan', EDUCATION, 'Dinas'],
  ['Izin Usaha Kilat', 'Dinas Penanaman Modal dan PTSP', GROWTH, 'Dinas'],
  ['Rumah Layak Gotong Royong', 'Dinas Perumahan dan Kawasan Permukiman', POVERTY, 'Dinas'],
  ['Pajak Tanpa Antre', 'Badan Pengelola Keuangan dan Aset', GOVERNANCE, 'Badan'],
  ['Peta Rawan Genangan', 'Badan Penanggulangan Bencana Daerah', ENVIRONMENT, 'Badan'],
  ['Bangku Literasi', 'SMPN 1 Pasuruan', EDUCATION, 'Sekolah'],
  ['Kebun Sains Sekolah', 'SMPN 3 Pasuruan', EDUCATION, 'Sekolah'],
  ['Kelas Tanpa Sampah', 'SMPN 4 Pasuruan', ENVIRONMENT, 'Sekolah'],
  ['Teman Belajar', 'SMPN 5 Pasuruan', EDUCATION, 'Sekolah'],
  ['Pojok Curhat Aman', 'SMPN 6 Pasuruan', EDUCATION, 'Sekolah'],
  ['Radio Siswa', 'SMPN 7 Pasuruan', EDUCATION, 'Sekolah'],
  ['Batik Pesisir Muda', 'SMPN 8 Pasuruan', GROWTH, 'Sekolah'],
  ['Literasi Al-Qur’an Digital', 'SMPN 9 Pasuruan', EDUCATION, 'Sekolah'],
  ['Layanan Malam Kecamatan', 'Kecamatan Gadingrejo', GOVERNANCE, 'Kecamatan'],
  ['Ruang Tunggu Ramah Anak', 'Kecamatan Purworejo', INCLUSION, 'Kecamatan'],
  ['Surat dalam Genggaman', 'Kecamatan Bugul Kidul', GOVERNANCE, 'Kecamatan'],
  ['Klinik Usaha Warga', 'Kecamatan Panggungrejo', GROWTH, 'Kecamatan'],
  ['Warung Jujur Kelurahan', 'Kelurahan Krapyakrejo', GROWTH, 'Kelurahan'],
  ['Lumbung RW', 'Kelurahan Bukir', POVERTY, 'Kelurahan'],
  ['Kampung Mebel Bersih', 'Kelurahan Sebani', ENVIRONMENT, 'Kelurahan'],
  ['Gerobak Baca', 'Kelurahan Gentong', EDUCATION, 'Kelurahan'],
  ['Jimpitan Sehat', 'Kelurahan Gadingrejo', POVERTY, 'Kelurahan'],
  ['Data Warga Terpadu', 'Kelurahan Petahunan', GOVERNANCE, 'Kelurahan'],
  ['Pos Lansia Bahagia', 'Kelurahan Randusari', INCLUSION, 'Kelurahan'],
  ['Biopori Seribu Rumah', 'Kelurahan Karangketug', ENVIRONMENT, 'Kelurahan'],
  ['Tabungan Minyak Jelantah', 'Kelurahan Pohjentrek', ENVIRONMENT, 'Kelurahan'],
  ['Wisata Kuliner Sungai', 'Kelurahan Wirogunan', GROWTH, 'Kelurahan'],
  ['Satgas Sayang Balita', 'Kelurahan Tembokrejo', HEALTH, 'Kelurahan'],
  ['Kios Pengaduan', 'Kelurahan Purutrejo', GOVERNANCE, 'Kelurahan'],
  ['Taman Obat Keluarga', 'Kelurahan Kebonagung', HEALTH, 'Kelurahan'],
  ['Kelas Menjahit Mandiri', 'Kelurahan Purworejo', POVERTY, 'Kelurahan'],
  ['Sedekah Pohon', 'Kelurahan Sekargadung', ENVIRONMENT, 'Kelurahan'],
  ['Arisan Air Bersih', 'Kelurahan Bakalan', ENVIRONMENT, 'Kelurahan'],
  ['Ronda Digital', 'Kelurahan Krampyangan', GOVERNANCE, 'Kelurahan'],
  ['Paguyuban Nelayan Cerdas', 'Kelurahan Blandongan', GROWTH, 'Kelurahan'],
  ['Ikan Asap Naik Kelas', 'Kelurahan Kepel', GROWTH, 'Kelurahan'],
  ['Mangrove untuk Cucu', 'Kelurahan Tapaan', ENVIRONMENT, 'Kelurahan'],
  ['Dasawisma Tanggap', 'Kelurahan Bugul Kidul', HEALTH, 'Kelurahan'],
  ['Surat Antar Tetangga', 'Kelurahan Pekuncen', GOVERNANCE, 'Kelurahan'],
  ['Kampung Dongeng', 'Kelurahan Petamanan', EDUCATION, 'Kelurahan'],
  ['Bengkel Difabel', 'Kelurahan Kebonsari', INCLUSION, 'Kelurahan'],
  ['Pasar Kreatif Alun-Alun', 'Kelurahan Bangilan', GROWTH, 'Kelurahan'],
  ['Tanggul Hijau', 'Kelurahan Ngemplakrejo', ENVIRONMENT, 'Kelurahan'],
  ['Beasiswa Jimpitan', 'Kelurahan Mayangan', POVERTY, 'Kelurahan'],
  ['Arsip Kampung', 'Kelurahan Trajeng', GOVERNANCE, 'Kelurahan'],
];

const entry = ([name, institution, category, unitType]: Line, code: string): Entry => ({
  ...blankEntry,
  code,
  name,
  institution,
  category,
  unitType,
});

/** Winners do not stand first in the list: every thirteenth place or so is one of theirs. */
const PLACES = [6, 27, 48];

/** The 65 entries and which of them won. */
export function kolabikEntries(): { entry: Entry; isWinner: boolean }[] {
  const lines = invented.map(([name, ...rest]): [Line, boolean] => [[`${name} (rekaan)`, ...rest], false]);
  for (const [index, place] of PLACES.entries()) lines.splice(place, 0, [winners[index]!, true]);
  return lines.map(([line, isWinner], index) => ({
    entry: entry(line, `KLB-${String(index + 1).padStart(2, '0')}`),
    isWinner,
  }));
}
