// What kinds of documents are called, for people who choose among them.

import type { Language } from '../../vocabulary/language';
import type { KindId, Phase } from '../phases';

type Names = Record<KindId, string>;

const id: Names = {
  'tata-cara': 'Tata cara penilaian',
  pernyataan: 'Pernyataan juri',
  undangan: 'Undangan',
  'daftar-hadir': 'Daftar hadir',
  'lembar-nilai': 'Lembar nilai',
  'berita-acara': 'Berita acara pleno',
  sk: 'Keputusan (SK)',
  pengumuman: 'Pengumuman',
  piagam: 'Piagam',
  gabungan: 'Semua piagam dalam satu dokumen',
  surat: 'Surat pemenang',
  'surat-daftar': 'Satu surat untuk semua pemenang',
  'tanda-terima': 'Tanda terima',
  'umpan-balik': 'Umpan balik peserta',
  laporan: 'Laporan akhir',
};

const en: Names = {
  'tata-cara': 'Rules of scoring',
  pernyataan: 'Judges’ statements',
  undangan: 'Invitations',
  'daftar-hadir': 'Attendance lists',
  'lembar-nilai': 'Score sheets',
  'berita-acara': 'Minutes of the plenary',
  sk: 'Decree',
  pengumuman: 'Announcement',
  piagam: 'Certificates',
  gabungan: 'All certificates in one document',
  surat: 'Award letters',
  'surat-daftar': 'One letter to all winners',
  'tanda-terima': 'Receipts',
  'umpan-balik': 'Feedback to entrants',
  laporan: 'Final report',
};

const PHASE_NAMES: Record<Language, Record<Phase, string>> = {
  id: { before: 'Sebelum penilaian', plenary: 'Pleno', award: 'Penghargaan' },
  en: { before: 'Before judging', plenary: 'Plenary', award: 'Award' },
};

export const kindName = (kind: KindId, language: Language): string => (language === 'id' ? id : en)[kind];

export const phaseName = (phase: Phase, language: Language): string => PHASE_NAMES[language][phase];

/** Above the list of kinds. */
export const chooseKinds = (count: number, language: Language): string =>
  language === 'id' ? `Pilih jenis dokumen (${count} dipilih)` : `Choose kinds of documents (${count} chosen)`;

/** On the button, where others are chosen than certificates and letters. */
export const makeChosen = (count: number, language: Language): string => {
  if (language === 'id') return count === 0 ? 'Pilih jenis dokumen dahulu' : `Buat ${count} jenis dokumen`;
  if (count === 0) return 'Choose kinds of documents first';
  return `Make ${count} ${count === 1 ? 'kind' : 'kinds'} of documents`;
};

type Lack = 'judges' | 'guests' | 'winners' | 'losers';

/** What it takes to have a document of the kind at all, once it can be made. */
const LACKS: Record<KindId, Lack> = {
  'tata-cara': 'judges',
  pernyataan: 'judges',
  undangan: 'guests',
  'daftar-hadir': 'guests',
  'lembar-nilai': 'judges',
  'berita-acara': 'winners',
  sk: 'winners',
  pengumuman: 'winners',
  piagam: 'winners',
  gabungan: 'winners',
  surat: 'winners',
  'surat-daftar': 'winners',
  'tanda-terima': 'winners',
  'umpan-balik': 'losers',
  laporan: 'winners',
};

const REASONS: Record<Language, Record<Lack, string>> = {
  id: {
    judges: 'belum ada juri, atau tab jurinya masih berisi kesalahan',
    guests: 'belum ada juri, peserta presentasi, atau pemenang yang dapat diundang',
    winners: 'tidak ada pemenang pada tahap terakhir',
    losers: 'semua peserta yang dinilai menang',
  },
  en: {
    judges: 'there are no judges yet, or their tabs still hold errors',
    guests: 'there are no judges, presenters or winners to invite yet',
    winners: 'nobody has won at the last stage',
    losers: 'every entry that was scored has won',
  },
};

/** Why no document of a kind was made although it could be. */
export const noDocument = (kind: KindId, language: Language): string =>
  language === 'id'
    ? `Tidak ada dokumen “${kindName(kind, 'id')}” yang dibuat: ${REASONS.id[LACKS[kind]]}.`
    : `No document “${kindName(kind, 'en')}” was made: ${REASONS.en[LACKS[kind]]}.`;
