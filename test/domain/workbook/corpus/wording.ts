// What people write in their score sheets: names, headers, titles, labels.

const PLACES = [
  ...[
    'Kebonagung',
    'Purworejo',
    'Gadingrejo',
    'Bugul Kidul',
    'Panggungrejo',
    'Karangketug',
    'Sekargadung',
    'Petamanan',
  ],
  ...['Trajeng', 'Mandaranrejo', 'Ngemplakrejo', 'Tembokrejo', 'Wirogunan', 'Bakalan', 'Krampyangan', 'Blandongan'],
];
const INNOVATIONS = [
  ...[
    'Antrean Ringkas',
    'Posyandu Sore',
    'Kurir Obat',
    'Lapor Sampah',
    'Warung Data',
    'Pasar Digital',
    'Sekolah Sungai',
  ],
  ...['Bank Benih', 'Jemput Akta', 'Taman Baca Keliling', 'Gerobak Vaksin', 'Sumur Pintar', 'Dapur Balita'],
  ...['Angkot Pelajar', 'Rumah Singgah', 'Kebun Atap'],
];
const OFFICES = [
  ...['Dinas Kesehatan', 'Dinas Kominfo', 'RSUD dr. Soedarsono', 'Dinas Pendidikan', 'Bappelitbangda', 'Satpol PP'],
  ...['Dinas Lingkungan Hidup', 'Dinas Perhubungan', 'Bagian Organisasi', 'Dinas Sosial', 'Disdukcapil', 'DPUPR'],
  ...['Dinas Perindag', 'Dinas Pertanian', 'Kecamatan Bugul Kidul', 'Inspektorat'],
];
const PEOPLE = [
  ...['Rina Wati', 'Budi Santoso', 'Sri Lestari', 'Agus Salim', 'Dewi Anggraini', 'Hendra Wijaya', 'Yuni Astuti'],
  ...['Joko Susilo', 'Maya Sari', 'Fajar Nugroho', 'Lina Marlina', 'Rudi Hartono', 'Tika Putri', 'Eko Prasetyo'],
  ...['Nur Aini', 'Wahyu Hidayat'],
];
const before = (word: string): string[] => PLACES.map((place) => `${word} ${place}`);

/** Headers of the entries' column with what stands under them; those without an institution's column are institutions. */
export const NAME_HEADERS: readonly { header: string; names: readonly string[]; isInstitution?: true }[] = [
  ...[
    'Nama Inovasi',
    'Judul Inovasi',
    'Inovasi',
    'NAMA INOVASI',
    'Nama Inovasi / Instansi',
    'Judul Proposal',
    'Program',
  ].map((header) => ({ header, names: INNOVATIONS })),
  ...['Innovation', 'Innovation Name', 'Usulan Inovasi', 'Karya', 'Nama Produk', 'Terobosan', 'Gagasan Unggulan'].map(
    (header) => ({ header, names: INNOVATIONS }),
  ),
  ...['Peserta', 'Nama Peserta', 'Nama', 'Finalis', 'Nama Duta'].map((header) => ({ header, names: PEOPLE })),
  ...['Tim', 'Nama Tim', 'Kelompok'].map((header) => ({ header, names: before('Tim') })),
  ...['Kampung Tematik', 'Kampung'].map((header) => ({ header, names: before('Kampung') })),
  ...['OPD', 'Perangkat Daerah', 'Unit Kerja', 'Nama OPD', 'Instansi'].map(
    (header) => ({ header, names: OFFICES, isInstitution: true }) as const,
  ),
  ...(
    [
      ['Puskesmas', 'Puskesmas'],
      ['Kelurahan', 'Kelurahan'],
      ['Nama Kelurahan', 'Kelurahan'],
      ['Sekolah', 'SDN'],
      ['Nama Sekolah', 'SMPN'],
      ['Posyandu', 'Posyandu'],
    ] as const
  ).map(([header, word]) => ({ header, names: before(word), isInstitution: true }) as const),
];

export const INSTITUTION_HEADERS = [
  ...['Instansi', 'OPD', 'Perangkat Daerah', 'Unit Kerja', 'Asal Instansi', 'Asal', 'Nama Instansi', 'OPD Pengusul'],
  ...['Unit Pengusul', 'Instansi Pengusul', 'Asal Sekolah', 'Unit/OPD', 'Perangkat Daerah/Unit Kerja', 'Asal Unit'],
];
export const institutionOf = (entry: number): string => OFFICES[(entry * 5) % 7] ?? '';

/** Sets of criteria; what is odd about the last ones is that they sound like something else. */
export const CRITERIA: readonly (readonly string[])[] = [
  ['Kebaruan', 'Efektif', 'Bermanfaat', 'Mudah Disebarkan', 'Berkelanjutan'],
  ['Orisinalitas', 'Kreativitas', 'Presentasi', 'Manfaat', 'Dampak'],
  ['Novelty', 'Impact', 'Presentation', 'Feasibility', 'Sustainability'],
  ['Isi', 'Penampilan', 'Suara', 'Busana', 'Ketepatan Waktu'],
  ['Kebersihan', 'Hasil', 'Durasi', 'Jumlah Peserta', 'Dampak'],
  ['Aspek Kebaruan', 'Aspek Manfaat', 'Aspek Replikasi', 'Aspek Dampak', 'Aspek SDM'],
  ['Latar Belakang', 'Tujuan', 'Hasil Inovasi', 'Bukti Dukung', 'Tanya Jawab'],
];

/** Columns that follow from the others, by what they are. */
export const DERIVED = {
  sum: ['Jumlah', 'Jml', 'Total', 'Total Nilai', 'Jumlah Nilai', 'Σ', 'Jumlah Skor', 'Total Score', 'NA', 'Skor Total'],
  mean: ['Rata-rata', 'Nilai Rata2', 'Rerata', 'Rata - rata', 'Rataan', 'Average', 'Nilai Akhir', 'Mean', 'NR'],
  weighted: ['Nilai Akhir', 'NA', 'Skor x Bobot', 'Nilai Terbobot', 'Total', 'Hasil Akhir', 'Skor Akhir', 'Jumlah'],
  percentage: ['Persentase', '%', 'Persen', 'Nilai (%)'],
  rank: [
    'Peringkat',
    'Rank',
    'Rank Juri',
    'Urutan Juara',
    'Juara',
    'Ranking',
    'Rangking',
    'Peringkat Juri',
    'Juara Ke',
  ],
} as const;

export const JUDGE_TABS: readonly ((judge: number) => string)[] = [
  (judge) => `Juri ${judge + 1}`,
  (judge) => `J${judge + 1}`,
  (judge) => `Penilaian Juri ${judge + 1}`,
  (judge) => `JURI ${['I', 'II', 'III', 'IV'][judge]}`,
  (judge) => `Penilaian · J${judge + 1}`,
  (judge) => `Juri ${'ABCD'[judge]}`,
  (judge) => ['Dr. Retno Wulandari', 'Ir. Sutrisno Hadi', 'Siti Aminah', 'Prof. Bambang'][judge] ?? '',
  (judge) => ['Ani', 'Budi', 'Citra', 'Dodi'][judge] ?? '',
  (judge) => `Nilai ${['Ani', 'Budi', 'Citra', 'Dodi'][judge]}`,
  (judge) => `Sheet${judge + 1}`,
];
export const JUDGE_NAMES = ['Dr. Retno Wulandari', 'Ir. Sutrisno Hadi', 'Siti Aminah', 'Prof. Bambang'];

/** Some have two innovations. */
export const INNOVATORS = ['Rina', 'Budi', 'Rina', 'Sri', 'Agus', 'Budi', 'Joko', 'Maya', 'Sri', 'Dewi', 'Eko', 'Rina'];

export const FOOTERS = {
  sum: ['Jumlah', 'Total', 'JUMLAH NILAI'],
  mean: ['Rata-rata', 'Nilai Rata-rata', 'Mean', 'Rerata'],
  maximum: ['Nilai Tertinggi', 'Tertinggi', 'Max', 'Skor Maksimum'],
  minimum: ['Nilai Terendah', 'Min', 'Terendah'],
  deviation: ['Standar Deviasi', 'Simpangan Baku', 'SD'],
  count: ['Jumlah Data', 'n', 'Banyaknya Peserta', 'Jumlah Peserta'],
} as const;

export const SIGNATURES: readonly (readonly string[][])[] = [
  [],
  [[], ['', '', 'Pasuruan, 7 Desember 2023'], ['', '', 'Juri,'], [], ['', '', 'Dr. Retno Wulandari']],
  [
    [],
    ['Mengetahui,', '', '', 'Pasuruan, 7 Desember 2023'],
    ['Ketua Panitia', '', '', 'Dewan Juri'],
    [],
    ['Sutrisno', '', '', 'Siti Aminah'],
    ['NIP 19700101 199503 1 001', '', '', 'NIP 19750202 200003 2 002'],
  ],
  [[], ['Keterangan:'], ['1. Nilai diisi bilangan bulat'], ['2. BK untuk juri yang berbenturan kepentingan']],
];

export const TITLES: readonly (readonly string[])[] = [
  ['LEMBAR PENILAIAN LOMBA INOVASI PELAYANAN PUBLIK'],
  ['PEMERINTAH KOTA PASURUAN TAHUN 2023'],
  [],
  ['Nama Juri', '', ': Dr. Retno Wulandari'],
  ['Tanggal', '', ': 7 Desember 2023'],
  ['Tempat', '', ': Gedung Gradika'],
  ['Tahap: Presentasi dan Wawancara'],
  ['Petunjuk: isilah setiap kolom dengan nilai'],
  ['Kategori', '', ': Umum'],
  [],
  ['FORM PENILAIAN'],
  [],
];
