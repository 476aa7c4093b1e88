// The words on pictures.
import type { Language } from '../vocabulary/language';

const id = {
  files: { ranking: 'peringkat', slide: 'layar', poster: 'poster', ranges: 'rentang-peringkat', profile: 'profil' },
  ranking: (stage: string) => `Peringkat tahap ${stage}`,
  winners: (count: number, title: string) => `${count} ${title || 'terpilih'}`,
  top: (count: number) => `Top ${count}`,
  unordered: 'Disusun menurut abjad, tanpa peringkat',
  stage: (stage: string) => `Tahap ${stage}`,
  unit: { points: 'Nilai', 'mean-rank': 'Rata-rata peringkat', 'standard-score': 'Nilai baku' },
  rank: 'No.',
  entry: 'Inovasi dan instansi',
  more: (count: number) => `dan ${count} peserta lain`,
  source: (judges: number, entries: number, stage: string) =>
    `Sumber: nilai ${judges} juri atas ${entries} peserta, tahap ${stage}`,
  locked: (code: string) => `hasil terkunci, kode ${code}`,
  notLocked: 'hasil belum dikunci, masih dapat berubah',
  provisional: 'SEMENTARA',
  provisionalNote: 'sementara: belum semua nilai diisi',
  committee: 'UNTUK PANITIA',
  ranges: (stage: string) => `Rentang peringkat tahap ${stage}`,
  rangesHint:
    'Titik: peringkat hitung. Garis: di sini peringkat sebenarnya, sembilan dari sepuluh kali. Garis putus-putus: batas lolos.',
  profile: (entry: string) => `Profil ${entry}`,
  profileHint:
    'Titik: rata-rata juri untuk peserta ini. Garis tegak: median semua peserta. Kotak: separuh peserta di tengah.',
};

export type PictureWords = typeof id;

const en: PictureWords = {
  files: { ranking: 'ranking', slide: 'slide', poster: 'poster', ranges: 'rank-ranges', profile: 'profile' },
  ranking: (stage) => `Ranking of stage ${stage}`,
  winners: (count, title) => `${count} ${title || 'chosen'}`,
  top: (count) => `Top ${count}`,
  unordered: 'In alphabetical order, without ranks',
  stage: (stage) => `Stage ${stage}`,
  unit: { points: 'Score', 'mean-rank': 'Mean rank', 'standard-score': 'Standard score' },
  rank: 'No.',
  entry: 'Innovation and institution',
  more: (count) => `and ${count} more ${count === 1 ? 'entry' : 'entries'}`,
  source: (judges, entries, stage) =>
    `Source: scores of ${judges} ${judges === 1 ? 'judge' : 'judges'} for ${entries} ${entries === 1 ? 'entry' : 'entries'}, stage ${stage}`,
  locked: (code) => `locked result, code ${code}`,
  notLocked: 'result not locked, may still change',
  provisional: 'PROVISIONAL',
  provisionalNote: 'provisional: not all scores are in',
  committee: 'COMMITTEE ONLY',
  ranges: (stage) => `Rank ranges of stage ${stage}`,
  rangesHint: 'Dot: the computed rank. Line: the true rank lies here nine times in ten. Dashed line: the cut.',
  profile: (entry) => `Profile of ${entry}`,
  profileHint:
    'Dot: the judges’ mean for this entry. Upright line: median of all entries. Box: the middle half of the entries.',
};

export const pictureWords: Record<Language, PictureWords> = { id, en };
