// The kinds of documents, in the order in which they are made. To add one: its folder, a line here, `npm run lists`.

export const KIND_IDS = [
  'tata-cara',
  'sk-tim',
  'permohonan-juri',
  'surat-tugas',
  'pernyataan',
  'undangan',
  'daftar-hadir',
  'lembar-nilai',
  'rekap-juri',
  'rekap-nilai',
  'ba-tahap',
  'berita-acara',
  'sk',
  'pengumuman',
  'piagam',
  'gabungan',
  'surat',
  'surat-daftar',
  'tanda-terima',
  'umpan-balik',
  'laporan',
] as const;

export type KindId = (typeof KIND_IDS)[number];
