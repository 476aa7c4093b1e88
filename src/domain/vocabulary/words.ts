// The words of the workbook in both languages: tab names, headers, keys and values, and how a typed word is recognised.

import { nameKey } from './keys';

/** A word of the workbook; further spellings are understood but never written. */
export type Word = { id: string; en: string; also?: string[] };

export const word = (id: string, en: string, ...also: string[]): Word =>
  also.length > 0 ? { id, en, also } : { id, en };

const keys = new WeakMap<Word, readonly string[]>();

/** The keys of all spellings of a word: it is asked for once for every cell that may be a header. */
function keysOf(which: Word): readonly string[] {
  let known = keys.get(which);
  if (known === undefined) {
    known = [which.id, which.en, ...(which.also ?? [])].map(nameKey);
    keys.set(which, known);
  }
  return known;
}

/** True when what was typed is this word in either language or one of its further spellings. */
export function isWord(typed: string, which: Word): boolean {
  const key = nameKey(typed);
  return key !== '' && keysOf(which).includes(key);
}

/** Ids with their names, as a setting offers them. */
export const choicesOf = <T extends string>(
  ids: readonly T[],
  words: Readonly<Record<T, { name: Word }>>,
): (readonly [T, Word])[] => ids.map((id) => [id, words[id].name] as const);

/** The value whose word was typed; undefined when none has it. */
export function choiceOf<T>(typed: string, choices: readonly (readonly [T, Word])[]): T | undefined {
  return choices.find(([, one]) => isWord(typed, one))?.[0];
}

export const TABS = {
  settings: word('Pengaturan', 'Settings'),
  stages: word('Tahapan', 'Stages'),
  criteria: word('Kriteria', 'Criteria'),
  entries: word('Peserta', 'Entries'),
  judges: word('Juri', 'Judges'),
  institutions: word('Instansi', 'Institutions'),
  signers: word('Penandatangan', 'Signers', 'Penanda Tangan'),
  assignment: word('Pembagian Juri', 'Assignment'),
  screening: word('Kelengkapan Administrasi', 'Requirements Check'),
  schedule: word('Jadwal', 'Schedule'),
  plenary: word('Pleno', 'Plenary'),
  objections: word('Sanggahan', 'Objections'),
  findings: word('Hasil Pengecekan', 'Findings', 'Hasil Pemeriksaan'),
  ranking: word('Peringkat', 'Ranking'),
  finalRanking: word('Peringkat Akhir', 'Final Ranking'),
  coverage: word('Keikutsertaan', 'Coverage'),
  documents: word('Dokumen', 'Documents'),
  history: word('Riwayat', 'History'),
  decisions: word('Hasil Terkunci', 'Decisions', 'Penetapan'),
  corrections: word('Perbaikan', 'Corrections'),
  selfTest: word('Uji Mandiri', 'Self-Test'),
  emblems: word('Lambang', 'Emblems'),
} as const satisfies Record<string, Word>;

/** The name of the one stage of a workbook without a stages tab, in both languages as the interfaces promise it. */
export const ONLY_STAGE = 'Penilaian';

export const YES_NO = [
  [true, word('ya', 'yes', 'y', 'true', 'benar')],
  [false, word('tidak', 'no', 't', 'n', 'false', 'salah')],
] as const;

export const NESTING_WORDS = [
  [true, word('bersarang', 'nested')],
  [false, word('terpisah', 'separate')],
] as const;

export const FORM_WORDS = [
  ['files', word('berkas', 'files', 'proposal')],
  ['presentation', word('presentasi', 'presentation')],
  ['field', word('lapangan', 'field')],
] as const;

/** The form of a stage that is not scored: its criteria are requirements. */
export const SCREENING_FORM = word('administrasi', 'administration', 'seleksi administrasi');

export const SCREENING_WORDS = [
  ['met', word('Memenuhi', 'Met')],
  ['failed', word('Tidak memenuhi', 'Not met', 'TMS')],
  ['returned', word('Perlu perbaikan', 'To be mended')],
] as const;

export const STATUS_WORDS = [
  ['ineligible', word('tidak lolos administrasi', 'ineligible', 'not eligible')],
  ['disqualified', word('diskualifikasi', 'disqualified', 'didiskualifikasi')],
  ['withdrawn', word('mundur', 'withdrawn', 'mengundurkan diri')],
] as const;

export const SIGNER_STATUS_WORDS = [
  ['definitive', word('definitif', 'definitive')],
  ['pj', word('Pj.', 'Pj.', 'Penjabat')],
  ['pjs', word('Pjs.', 'Pjs.', 'Penjabat Sementara')],
  ['plt', word('Plt.', 'Plt.', 'Pelaksana Tugas')],
  ['plh', word('Plh.', 'Plh.', 'Pelaksana Harian')],
] as const;

export const SIGNER_ACTING_WORDS = [
  ['self', word('sendiri', 'self')],
  ['on-behalf', word('a.n.', 'on behalf', 'atas nama')],
  ['by-order', word('u.b.', 'by order', 'untuk beliau')],
] as const;

/** What a judge types instead of a score to step aside (berbenturan kepentingan). */
export const RECUSED = word('BK', 'BK');
