// The settings tab: each key in both languages, and which kind of value it takes.

import { METHOD_IDS } from '../ranking/methods/list';
import { METHOD_WORDS } from '../ranking/methods/words';
import { TIE_BREAK_IDS } from '../ranking/tie-breaks/list';
import { TIE_BREAK_WORDS } from '../ranking/tie-breaks/words';
import {
  CONFLICT_WORDS,
  choicesOf,
  JUDGE_FILE_WORDS,
  LANGUAGE_WORDS,
  MISSING_WORDS,
  WINNER_TERM_WORDS,
  type Word,
  word,
  YES_NO,
} from '../vocabulary/words';
import type { Settings } from './settings';

export type Choices = readonly (readonly [string | boolean, Word])[];

export type SettingKind =
  | { kind: 'text' | 'number' | 'date' | 'time' | 'texts' | 'auto-or-number' }
  | { kind: 'choice' | 'choices'; choices: Choices };

/** A key of the settings tab; the prizes are read apart since their keys are numbered. */
export type SettingKey = Exclude<keyof Settings, 'prizes'>;

export type SettingWord = SettingKind & { key: SettingKey; word: Word };

const plain =
  (kind: 'text' | 'number' | 'date' | 'time' | 'texts' | 'auto-or-number') =>
  (key: SettingKey, id: string, en: string): SettingWord => ({ kind, key, word: word(id, en) });
const text = plain('text');
const number = plain('number');
const date = plain('date');
const time = plain('time');
const choice = (key: SettingKey, id: string, en: string, choices: Choices): SettingWord => ({
  kind: 'choice',
  key,
  word: word(id, en),
  choices,
});

/** In the order in which a new settings tab lists them. */
export const SETTING_WORDS: readonly SettingWord[] = [
  text('competition', 'Nama Kompetisi', 'Competition'),
  text('year', 'Tahun', 'Year'),
  text('organizer', 'Penyelenggara', 'Organizer'),
  text('government', 'Pemerintah Daerah', 'Government'),
  text('province', 'Provinsi', 'Province'),
  text('city', 'Kota', 'City'),
  choice('language', 'Bahasa', 'Language', LANGUAGE_WORDS),
  number('top', 'Jumlah Top', 'Top'),
  choice('method', 'Metode', 'Method', choicesOf(METHOD_IDS, METHOD_WORDS)),
  choice('missing', 'Nilai Belum Diisi', 'Missing Scores', MISSING_WORDS),
  {
    kind: 'choices',
    key: 'tieBreaks',
    word: word('Penentu Nilai Sama', 'Tie-breaks'),
    choices: choicesOf(TIE_BREAK_IDS, TIE_BREAK_WORDS),
  },
  number('decimals', 'Desimal', 'Decimals'),
  choice('carryOver', 'Gabung Nilai Tahap', 'Carry Over', YES_NO),
  number('passingScore', 'Nilai Minimal Lolos', 'Passing Score'),
  number('maxSpread', 'Batas Selisih Antarjuri', 'Max Spread'),
  number('maxPerInstitution', 'Maks per Instansi', 'Max per Institution'),
  choice('winnersPerCategory', 'Juara per Kategori', 'Winners per Category', YES_NO),
  choice('rankedWinners', 'Juara Berperingkat', 'Ranked Winners', YES_NO),
  choice('letterScores', 'Nilai di Surat', 'Scores in Letters', YES_NO),
  choice('winnerTerm', 'Sebutan Juara', 'Winner Term', WINNER_TERM_WORDS),
  { kind: 'auto-or-number', key: 'severityCorrection', word: word('Koreksi Keketatan', 'Severity Correction') },
  choice('conflicts', 'Benturan Kepentingan', 'Conflicts', CONFLICT_WORDS),
  choice('judgeFiles', 'Berkas Juri', 'Judge Files', JUDGE_FILE_WORDS),
  text('deadline', 'Batas Waktu', 'Deadline'),
  { kind: 'texts', key: 'admins', word: word('Admin', 'Admin') },
  number('objectionDays', 'Masa Sanggah', 'Objection Days'),
  date('plenaryDate', 'Tanggal Pleno', 'Plenary Date'),
  time('plenaryTime', 'Waktu Pleno', 'Plenary Time'),
  text('plenaryPlace', 'Tempat Pleno', 'Plenary Place'),
  date('ceremonyDate', 'Tanggal Penyerahan', 'Ceremony Date'),
  time('ceremonyTime', 'Waktu Penyerahan', 'Ceremony Time'),
  text('ceremonyPlace', 'Tempat Penyerahan', 'Ceremony Place'),
  date('decisionDate', 'Tanggal Penetapan', 'Date'),
  text('juryDecreeNumber', 'Nomor SK Dewan Juri', 'Jury Decree Number'),
  text('minutesNumber', 'Nomor Berita Acara', 'Minutes Number'),
  text('decreeNumber', 'Nomor SK', 'Decree Number'),
  text('legalBasis', 'Dasar Hukum', 'Legal Basis'),
  text('acknowledgedBy', 'Mengetahui', 'Acknowledged By'),
  text('copies', 'Tembusan', 'Copies'),
  text('signerName', 'Penandatangan Nama', 'Signer Name'),
  text('signerPosition', 'Penandatangan Jabatan', 'Signer Position'),
  text('signerGrade', 'Penandatangan Pangkat', 'Signer Grade'),
  text('signerNip', 'Penandatangan NIP', 'Signer NIP'),
];

/** `Uang Pembinaan 1`, `Prize 2` …: the place a prize belongs to, by its key. */
export const PRIZE_WORD = word('Uang Pembinaan', 'Prize');
export const AUTO_WORD = word('otomatis', 'auto');
