// The kinds of documents, in the order in which they are made. To add one: its folder, a line here, `npm run lists`.

export const KIND_IDS = [
  'tata-cara',
  'pernyataan',
  'undangan',
  'daftar-hadir',
  'lembar-nilai',
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
