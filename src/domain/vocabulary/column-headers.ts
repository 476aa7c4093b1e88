// The one dictionary of column headers: what a header alone says about its column, however people spell it.
import { nameKey } from './keys';

/** What a column of a list or a score table can be by its header. */
export type HeaderRole =
  | 'code'
  | 'name'
  | 'institution'
  | 'category'
  | 'judge'
  /** Row numbers, years, draw numbers. */
  | 'number'
  | 'sum'
  | 'rank'
  /** Free text about the entry: notes, contacts, signatures, dates. */
  | 'text'
  /** What budgets, lists of people and attendance lists count. */
  | 'matter';

const keys = (...words: string[]): ReadonlySet<string> => new Set(words.map(nameKey));

/** The nouns by themselves; what stands before or behind them is taken off first. */
const NOUNS: readonly (readonly [HeaderRole, ReadonlySet<string>])[] = [
  [
    'code',
    keys(
      ...[
        'Kode',
        'Code',
        'No. Peserta',
        'Nomor Peserta',
        'Kode Peserta',
        'Kode Inovasi',
        'Kode Proposal',
        'Entry Code',
      ],
      ...['No. Registrasi', 'Nomor Registrasi', 'No. Pendaftaran', 'Nomor Pendaftaran', 'No. Dada', 'Nomor Dada'],
      ...['ID Peserta', 'ID Inovasi', 'Kode Registrasi', 'Kode Pendaftaran', 'Kode Tim', 'Kode Karya', 'No. Tim'],
    ),
  ],
  [
    'name',
    keys(
      ...['Nama', 'Name', 'Inovasi', 'Innovation', 'Peserta', 'Participant', 'Participants', 'Finalis', 'Finalist'],
      ...['Judul', 'Title', 'Entry', 'Entries', 'Proposal', 'Karya', 'Tim', 'Team', 'Kelompok', 'Program', 'Produk'],
      ...['Usulan', 'Gagasan', 'Layanan', 'Aplikasi', 'Nominasi', 'Nomine', 'Nominee', 'Inovator', 'Peserta Lomba'],
      ...['Karya Inovasi', 'Proposal Inovasi', 'Produk Inovasi', 'Program Inovasi', 'Project', 'Proyek', 'Kegiatan'],
      ...[
        'Regu',
        'Kontestan',
        'Calon',
        'Kandidat',
        'Naskah',
        'Makalah',
        'Poster',
        'Video',
        'Kampung',
        'Inovasi Daerah',
      ],
    ),
  ],
  [
    'institution',
    keys(
      ...['Instansi', 'Institution', 'Unit', 'OPD', 'Perangkat Daerah', 'SKPD', 'Unit Kerja', 'Satuan Kerja', 'Satker'],
      ...[
        'Asal',
        'Unit Pelaksana',
        'Agency',
        'Organization',
        'Organisation',
        'Organisasi',
        'Lembaga',
        'Dinas',
        'Badan',
      ],
      ...['Bagian', 'UPTD', 'UPT', 'Puskesmas', 'Kelurahan', 'Desa', 'Kecamatan', 'Sekolah', 'School', 'RSUD'],
      ...['Rumah Sakit', 'Kabupaten', 'Kota', 'Kab/Kota', 'Provinsi', 'Daerah', 'Pemda', 'Kampus', 'Perguruan Tinggi'],
      ...[
        'Universitas',
        'Perusahaan',
        'Kementerian',
        'Unit Organisasi',
        'Unit Penyelenggara',
        'Pengusul',
        'OPD/Unit Kerja',
      ],
      ...[
        'Penyelenggara',
        'Unit Pelayanan',
        'Unit Layanan',
        'Wilayah',
        'Instansi/Unit',
        'Asal Daerah',
        'UPP',
        'Posyandu',
      ],
    ),
  ],
  [
    'category',
    keys('Kategori', 'Category', 'Bidang', 'Divisi', 'Division', 'Golongan', 'Klaster', 'Cluster', 'Kelas', 'Jenjang'),
  ],
  [
    'judge',
    keys('Juri', 'Judge', 'Penilai', 'Dewan Juri', 'Panelis', 'Reviewer', 'Email Juri', 'Kode Juri', 'Evaluator'),
  ],
  [
    'number',
    keys(
      ...['No', 'No. Urut', 'Nomor', 'Nomor Urut', 'Number', 'Urut', 'Tahun', 'Year', 'Jam', 'No. Undian', 'ID'],
      ...['Nomor Undian', 'Undian', 'No. Tampil', 'Urutan Tampil', 'Nomor Tampil', 'Nr', 'Nmr', 'Urutan'],
    ),
  ],
  [
    'text',
    keys(
      ...['Catatan', 'Notes', 'Note', 'Catatan untuk Panitia', 'Notes to Committee', 'Catatan untuk Peserta', 'Ket'],
      ...['Notes to Entrant', 'Keterangan', 'Komentar', 'Comment', 'Comments', 'Saran', 'Masukan', 'Paraf', 'Ulasan'],
      ...['Tanda Tangan', 'TTD', 'Signature', 'Tanggal', 'Date', 'Timestamp', 'Stempel Waktu', 'Cap Waktu', 'Alasan'],
      ...[
        'Email',
        'Surel',
        'No. WA',
        'No. HP',
        'Telepon',
        'Phone',
        'Narahubung',
        'Kontak',
        'Contact',
        'Alamat',
        'Status',
      ],
      ...[
        'Tautan',
        'Link',
        'URL',
        'Tautan Proposal',
        'Uraian',
        'Deskripsi',
        'Description',
        'Penjelasan',
        'Bukti',
        'Waktu',
      ],
      ...['Jenis Unit', 'Unit Type', 'Rekomendasi', 'Recommendation', 'Ringkasan', 'Predikat', 'Verifikator', 'Lokasi'],
      ...['Penanggung Jawab', 'PIC', 'Ketua Tim', 'Ketua', 'Anggota', 'Reason', 'Proposal Link', 'Saran dan Masukan'],
    ),
  ],
];

const SUM = keys(
  ...[
    'Total',
    'Jumlah',
    'Jml',
    'Sum',
    'Subtotal',
    'Sub Total',
    'Grand Total',
    'Rata-rata',
    'Rata2',
    'Rerata',
    'Average',
  ],
  ...[
    'Mean',
    'Avg',
    'Nilai Akhir',
    'Skor Akhir',
    'Hasil Akhir',
    'Hasil',
    'Final',
    'Final Score',
    'Result',
    'NA',
    'Akhir',
  ],
  ...['Persentase', 'Percentage', 'Persen', 'Terbobot', 'Tertimbang', 'Weighted', 'Weighted Score', 'Maks', 'Maksimum'],
  ...['Max', 'Min', 'Bobot', 'Weight', 'Nilai Bobot', 'Bobot Nilai', 'Nilai x Bobot', 'Bobot x Nilai', 'Skor x Bobot'],
  ...['Tertinggi', 'Terendah', 'Terbesar', 'Terkecil', 'Maksimal', 'Minimal', 'Minimum', 'Median', 'Deviasi'],
  ...['Standar Deviasi', 'Deviasi Standar', 'Simpangan', 'Simpangan Baku', 'Stdev', 'Highest', 'Lowest', 'Deviation'],
  ...['Nilai Tertimbang', 'Skor Tertimbang', 'Nilai Terbobot', 'Skor Terbobot', 'Total Keseluruhan', 'Konversi', 'NR'],
);
/** Signs of summing up, which `nameKey` takes off. */
const SUM_SIGN = /^[\s]*[ΣƩ∑][\s\p{L}]*$/u;
const RANK = keys('Peringkat', 'Rank', 'Ranking', 'Rangking', 'Juara', 'Place', 'Posisi', 'Rangkin', 'Pemeringkatan');
const RANK_WORD = /(?:^|[^\p{L}])(?:peringkat|rank(?:ing)?|rangking|juara|urutan\s+juara)(?:[^\p{L}]|$)/iu;

const MATTER =
  /^(?:hadir|kehadiran|izin|ijin|sakit|alpa|alfa|absen|umur|usia|age|tinggi|berat|harga|price|volume|vol|anggaran|budget|realisasi|pagu|stok|gaji|honor|honorarium|tarif|hp|nohp|nowa|telepon|telp|notelp|notelepon|phone|wa|whatsapp|nip|nik|rt|rw|kodepos|jumlah(?:peserta|orang|anggota|barang|unit|biaya|anggaran|hari|juri|halaman|penduduk|pegawai)|qty|kuantitas|durasi|jarak|luas|npwp|rekening|norekening)(?:rp|rupiah|tahun|cm|kg|orang|menit|hari)?$/;

const BEFORE = /^(?:nama|name|judul|title|asal|daftar|unit|jenis|nilai|skor|score)\s+(?:of\s+|dari\s+)?/i;
const BEHIND =
  /\s+(?:pengusul|peserta|penyelenggara|pelaksana|lomba|terdaftar|name|juri|(?:yang|yg)\s+(?:dinilai|diusulkan|dilombakan))$/i;
const ORDER: readonly HeaderRole[] = ['name', 'code', 'institution', 'category'];

const clean = (header: string): string => header.replace(/\s+/g, ' ').trim();

const unbracketed = (text: string): string => text.replace(/\s*[([][^()[\]]*[)\]]\s*$/, '');

function nounRole(text: string): HeaderRole | null {
  const key = nameKey(text);
  if (key === '') return null;
  if (RANK.has(key)) return 'rank';
  if (SUM.has(key)) return 'sum';
  return NOUNS.find(([, words]) => words.has(key))?.[0] ?? null;
}

function phraseRole(text: string): HeaderRole | null {
  const whole = nounRole(text);
  if (whole !== null) return whole;
  const before = text.replace(BEFORE, '');
  const first = BEFORE.exec(text)?.[1] ?? BEFORE.exec(text)?.[0] ?? '';
  if (before !== text) {
    const role = phraseRole(before);
    // "Nilai Akhir" is a sum, "Nilai Inovasi" nobody knows.
    if (/^(?:nilai|skor|score)/i.test(first)) return role === 'sum' || role === 'rank' ? role : null;
    if (role !== null) return role;
  }
  const behind = text.replace(BEHIND, '');
  if (behind === text) return null;
  const role = phraseRole(behind);
  // "Rata-rata Juri" is still a mean, "Nama Juri" a judge.
  return role;
}

/** What the header says about its column; null when it is not in the dictionary. */
export function headerRole(header: string): HeaderRole | null {
  const text = clean(header);
  if (SUM_SIGN.test(text)) return 'sum';
  const noun = nounRole(text);
  if (noun !== null) return noun;
  if (MATTER.test(nameKey(text))) return 'matter';
  const whole = phraseRole(text);
  if (whole !== null) return whole;
  const plain = unbracketed(text);
  if (plain !== text && plain !== '') {
    const role = headerRole(plain);
    if (role !== null) return role;
  }
  if (RANK_WORD.test(text)) return 'rank';
  const parts = text.split(/\s*[/,&+|\n]\s*|\s+(?:dan|atau|and|or)\s+/i).filter((part) => part.trim() !== '');
  if (parts.length < 2) return null;
  const roles = parts.map((part) => phraseRole(part));
  return roles.every((role) => role !== null) ? (ORDER.find((role) => roles.includes(role)) ?? null) : null;
}

const SPEAKS_OF_SUMS =
  /[ΣƩ∑]|(?:^|[^\p{L}])(?:total|jumlah|jml|sum|subtotal|rata|rata2|rerata|rataan|average|avg|mean|akhir|final|terbobot|tertimbang|weighted|persentase|konversi)(?:[^\p{L}]|$)/iu;

/** True for headers that sum up by the words in them, whatever else they say ("Jumlah Nilai Juri 1", "Rata2 Skor"). */
export function speaksOfSums(header: string): boolean {
  const role = headerRole(header);
  return role === 'sum' || (role !== 'matter' && SPEAKS_OF_SUMS.test(header));
}

const DEDUCTION = /pengurang|penalt|potongan|\bminus\b|pelanggaran|denda|diskon|deduction/i;

/** True for headers of what is taken off the scores. */
export const speaksOfDeduction = (header: string): boolean => DEDUCTION.test(header);

const MAY_BE_SCORED = keys('Hasil', 'Result', 'Final', 'Konversi', 'Akhir');

/** True for headers that name a criterion as often as something else: whether it is scored its numbers have to say. */
export const mayBeScored = (header: string): boolean => {
  const role = headerRole(header);
  // "Hasil (Juri 1)" is as open as "Hasil".
  return (
    role === 'matter' ||
    role === null ||
    [header, unbracketed(clean(header))].some((one) => MAY_BE_SCORED.has(nameKey(one)))
  );
};
