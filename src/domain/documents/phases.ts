// The kinds of documents by the time at which an office makes them. Light: the panel reads it too.

export const PHASES = {
  before: ['tata-cara', 'pernyataan', 'undangan', 'daftar-hadir', 'lembar-nilai'],
  plenary: ['berita-acara', 'sk', 'pengumuman'],
  award: ['piagam', 'gabungan', 'surat', 'surat-daftar', 'tanda-terima', 'umpan-balik', 'laporan'],
} as const;

export type Phase = keyof typeof PHASES;
export type KindId = (typeof PHASES)[Phase][number];

/** What is made when nobody says which kinds. */
export const DEFAULT_KINDS: readonly KindId[] = ['piagam', 'surat'];

/** The kinds of which every winner gets one of their own. */
export const PER_WINNER: readonly string[] = ['piagam', 'surat', 'tanda-terima'];
