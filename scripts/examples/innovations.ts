// Invented innovations by the field of the unit that runs them, and entries drawn from them.
import { blankEntry, type Entry } from '../../src/domain/competition/competition';
import { shuffled } from './random';

type Field = { category: string; names: readonly string[] };

/** Names divided by semicolons read better than five hundred quotation marks. */
const field = (category: string, names: string): Field => ({
  category,
  names: names.split(';').map((one) => one.trim()),
});

const HEALTH = 'Kesehatan';
const EDUCATION = 'Pendidikan';
const GOVERNANCE = 'Tata Kelola Pemerintahan';
const GROWTH = 'Pertumbuhan Ekonomi';
const INCLUSION = 'Inklusi Sosial';
const ENVIRONMENT = 'Lingkungan Hidup';
const PEOPLE = 'Pemberdayaan Masyarakat';

const FIELDS = {
  school: field(
    EDUCATION,
    `Bangku Literasi; Kebun Sains Sekolah; Kelas Tanpa Sampah; Teman Belajar; Pojok Curhat Aman; Radio Siswa;
    Kantin Jujur Sehat; Rabu Bercerita; Tabungan Sampah Siswa; Sarapan Bareng Guru; Jurnal Pagi Siswa; Dokter Kecil Siaga;
    Kotak Surat Wali Murid; Perpustakaan Jalan Kaki; Kelas Bakat Sabtu; Sahabat Inklusi; Apotek Hidup Sekolah;
    Matematika Pasar; Panggung Jumat; Buku Bergilir; Guru Tamu Warga; Kelas Mendengar; Sekolah Siaga Bencana;
    Absensi Ceria; Zona Selamat Sekolah; Laboratorium Dapur; Komik Budi Pekerti; Antar Jemput Berjalan; Hidroponik Selasar;
    Film Pendek Sejarah Kota; Kelas Batik Cilik; Peta Minat Siswa; Orang Tua Mengajar; Rapor Bergambar; Lima Kata Inggris;
    Menara Baca; Bank Soal Bersama; Sepeda ke Sekolah; Kelas Malam Orang Tua; Teater Antikekerasan; Duta Antiperundungan;
    Pekan Tanpa Gawai; Toilet Bersih Idaman; Taman Lalu Lintas Mini; Bazar Karya Anak; Robot Barang Bekas;
    Kamus Saku Bahasa Jawa; Pustaka Digital Kelas; Angklung Pagi; Kartu Prestasi Kecil; Uji Air Sungai; Warung Bahasa;
    Klinik Belajar Sore; Sudut Tenang; Catatan Baik Harian; Wartawan Cilik; Halaman Hijau Kelas; Mentor Kakak Adik;
    Sains Keliling; Bekal Sehat Bergizi; Tahfiz Ramah Anak; Jelajah Cagar Budaya; Pramuka Peduli Sungai; Dongeng Dua Bahasa`,
  ),
  village: field(
    PEOPLE,
    `Warung Jujur Kelurahan; Lumbung RW; Gerobak Baca; Jimpitan Sehat; Data Warga Terpadu; Pos Lansia Bahagia;
    Biopori Seribu Rumah; Tabungan Minyak Jelantah; Satgas Sayang Balita; Kios Pengaduan; Taman Obat Keluarga;
    Kelas Menjahit Mandiri; Sedekah Pohon; Arisan Air Bersih; Ronda Digital; Dasawisma Tanggap; Surat Antar Tetangga;
    Kampung Dongeng; Bengkel Difabel; Beasiswa Jimpitan; Arsip Kampung; Loket Malam Kelurahan; Dapur Sehat RT; Lurah Menyapa;
    Kebun Gang; Posyandu Remaja; Usaha Kecil Naik Kelas; Wisata Gang Kreatif; Rukun Kematian Terpadu; Surat Selesai Sehari;
    Jumat Jemput Warga; Pasar Minggu Kelurahan; Ruang Bermain Warga; Peta Rumah Kos`,
  ),
  clinic: field(
    HEALTH,
    `Antrean Ringkas; Kelas Ibu Tangguh; Posyandu Sore; Kurir Obat Lansia; Jemput Imunisasi; Kartu Tensi Keluarga;
    Dapur Gizi Bersama; Sahabat Patuh Obat TB; Klinik Berhenti Merokok; Senam Gula Terkendali; Remaja Bebas Anemia;
    Sapa Ibu Nifas; Rumah Tunggu Ramah; Skrining Jiwa Siswa; Gigi Sehat Sekolah; Rumahku Nol Jentik; Kunjungan Pasien Baring;
    Konseling Laktasi Daring; Poli Lansia Cepat; Timbang Balita Tepat; Ambulans Gang; Resep Tanpa Antre`,
  ),
  hospital: field(HEALTH, 'Antrean Rumah Sakit Daring; Farmasi Antar Rumah; Ruang Tunggu Tenang'),
  district: field(
    GOVERNANCE,
    'Layanan Malam Kecamatan; Ruang Tunggu Ramah Anak; Surat dalam Genggaman; Klinik Usaha Warga; Camat Mendengar; Sabtu Melayani',
  ),
  health: field(HEALTH, 'Izin Praktik Sehari; Peta Sehat Kota; Siaga Ibu Hamil 24 Jam'),
  education: field(EDUCATION, 'Guru Berbagi Praktik; Zonasi Terang; Rapor Mutu Sekolah'),
  works: field(GOVERNANCE, 'Lapor Jalan Berlubang; Drainase Siaga Hujan'),
  housing: field(INCLUSION, 'Rumah Layak Gotong Royong; Gambar Rumah Gratis'),
  social: field(INCLUSION, 'Loket Ramah Isyarat; Data Bantuan Terbuka'),
  women: field(INCLUSION, 'Rumah Aman Ibu dan Anak; Sekolah Ayah'),
  population: field(HEALTH, 'Kampung Keluarga Terencana; Konseling Calon Pengantin'),
  labour: field(GROWTH, 'Magang Warga; Bursa Kerja Jumat'),
  farming: field(PEOPLE, 'Bank Bibit Kampung; Dokter Tanaman Keliling'),
  fishery: field(GROWTH, 'Sekolah Pesisir; Ikan Segar Antar'),
  environment: field(ENVIRONMENT, 'Sampah Jadi Berkah; Bank Sampah Digital'),
  records: field(GOVERNANCE, 'Akta Pulang Lahir; KTP Jemput Difabel'),
  transport: field(INCLUSION, 'Bus Sekolah Inklusi; Parkir Nontunai Tertib'),
  information: field(GOVERNANCE, 'Aduan Satu Pintu; Wifi Warung Belajar'),
  cooperatives: field(GROWTH, 'Klinik Kemasan Usaha Mikro; Koperasi Sehat Daring'),
  trade: field(GROWTH, 'Etalase Produk Digital; Pasar Rakyat Tertata'),
  permits: field(GROWTH, 'Izin Usaha Kilat; Kurir Izin'),
  tourism: field(GROWTH, 'Panggung Warga Kota; Pemandu Muda'),
  library: field(EDUCATION, 'Perpustakaan Menyapa; Arsip Keluarga Aman'),
  order: field(GOVERNANCE, 'Patroli Ramah Kota; Linmas Tanggap'),
  planning: field(GOVERNANCE, 'Rembuk Rencana Daring; Peta Data Kota'),
  personnel: field(GOVERNANCE, 'Kartu Karier Pegawai; Cuti Tanpa Kertas'),
  finance: field(GOVERNANCE, 'Belanja Terpantau; Aset Tercatat'),
  revenue: field(GOVERNANCE, 'Pajak Tanpa Antre; Kios Pajak Keliling'),
  disaster: field(ENVIRONMENT, 'Peta Rawan Genangan; Sirene Warga'),
  unity: field(GOVERNANCE, 'Izin Penelitian Sehari; Rumah Kebangsaan'),
  inspection: field(GOVERNANCE, 'Klinik Konsultasi Pengawasan; Lapor Gratifikasi Mudah'),
  council: field(GOVERNANCE, 'Aspirasi Terlacak; Rapat Dewan Terbuka'),
  governance: field(GOVERNANCE, 'Batas Wilayah Digital'),
  law: field(GOVERNANCE, 'Klinik Hukum Warga; Perda dalam Saku'),
  welfare: field(INCLUSION, 'Data Guru Mengaji'),
  economy: field(GROWTH, 'Pantau Harga Pasar'),
  procurement: field(GOVERNANCE, 'Lelang Terang'),
  household: field(GOVERNANCE, 'Kendaraan Dinas Terjadwal'),
  protocol: field(GOVERNANCE, 'Agenda Pimpinan Terbuka'),
  water: field(ENVIRONMENT, 'Baca Meter Mandiri; Sambungan Air Cepat'),
  market: field(GROWTH, 'Daging Sehat Terlacak'),
  bank: field(GROWTH, 'Modal Warung Mikro'),
} satisfies Record<string, Field>;

/** A unit that takes part: how many innovations it sends, and of which field. */
export type Unit = { name: string; unitType: string; field: keyof typeof FIELDS; sends: number; parent: string };

/** One innovation by each unit unless given otherwise. */
export const units = (
  unitType: string,
  fieldId: Unit['field'],
  names: string,
  { sends = 1, parent = '', prefix = '' }: { sends?: number; parent?: string; prefix?: string } = {},
): Unit[] => names.split(';').map((name) => ({ name: prefix + name.trim(), unitType, field: fieldId, sends, parent }));

/** An office of its own field. */
export const office = (name: string, fieldId: Unit['field'], sends = 1, unitType = name.split(' ')[0] ?? ''): Unit => ({
  name,
  unitType,
  field: fieldId,
  sends,
  parent: '',
});

/** What the units send, in their order; which innovation of a field is whose comes from the seed. */
export function entriesOf(sending: readonly Unit[], prefix: string, seed: number): Entry[] {
  const pools = new Map(Object.entries(FIELDS).map(([id, { names }], index) => [id, shuffled(names, seed + index)]));
  const width = String(sending.reduce((sum, unit) => sum + unit.sends, 0)).length;
  const all = sending.flatMap((unit) =>
    Array.from({ length: unit.sends }, (): Entry => {
      const name = pools.get(unit.field)?.shift();
      if (name === undefined) throw new Error(`Too few innovations of the field ${unit.field}`);
      return {
        ...blankEntry,
        name: `${name} (rekaan)`,
        institution: unit.name,
        category: FIELDS[unit.field].category,
        unitType: unit.unitType,
      };
    }),
  );
  return all.map((entry, index) => ({ ...entry, code: `${prefix}-${String(index + 1).padStart(width, '0')}` }));
}
