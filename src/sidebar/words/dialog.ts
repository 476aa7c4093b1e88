// The words of the wide dialog: the full ranking, profiles, judges side by side.
import type { Language } from '../../use-cases/server';

const id = {
  open: 'Lihat peringkat lengkap',
  loading: 'Menghitung peringkat …',
  assessing: 'Menghitung rentang peringkat …',
  assessed: 'Rentang peringkat selesai dihitung.',
  nothing: 'Belum ada tahap yang dapat diperingkat. Periksa lembar juri di panel untuk melihat sebabnya.',
  provisional: 'Hitung sementara',
  views: 'Tampilan',
  tabs: { ranking: 'Peringkat', profile: 'Profil peserta', judges: 'Antarjuri' },

  filter: 'Cari kode, inovasi, atau instansi',
  filtered: (count: number, of: number) => `${count} dari ${of} peserta`,
  noMatch: 'Tidak ada peserta yang cocok.',
  caption: (stage: string) => `Peringkat lengkap tahap ${stage}`,
  rank: 'No.',
  code: 'Kode',
  entry: 'Inovasi dan instansi',
  score: 'Nilai',
  title: 'Predikat',
  range: 'Rentang peringkat',
  rangeHint:
    'Rentang peringkat: tempat yang didapat peserta dalam 90 % pengulangan bila panel juri lain yang setara menilai. Titik adalah peringkatnya sekarang, garis putus-putus batas lolos.',
  rangeHintSmall:
    'Rentang peringkat: tempat yang didapat peserta dalam 90 % pengulangan. Dengan panel sekecil ini rentang hanya menunjukkan kepekaan, bukan peluang.',
  chance: 'Lolos',
  chanceLong: 'Dalam berapa persen pengulangan peserta ini lolos',
  cutHere: (places: number) => `batas ${places} besar`,
  showProfile: (entry: string) => `Profil ${entry}`,

  choose: 'Peserta',
  profile: (entry: string) =>
    `Profil ${entry}: rata-rata juri pada tiap kriteria, dibandingkan dengan median semua peserta`,
  profileText: (above: number, of: number) => `Di atas median pada ${above} dari ${of} kriteria.`,
  noProfile: 'Belum ada juri yang nilainya dihitung untuk peserta ini.',
  criterion: 'Kriteria',
  weight: 'Bobot',
  mark: 'Nilai',
  median: 'Median',
  middle: 'Separuh tengah',
  difference: 'Selisih',
  legendEntry: 'peserta ini',
  legendMedian: 'median semua peserta',
  legendMiddle: 'separuh peserta ada di antara ini',
  why: 'Mengapa di tempat ini',
  judgeScores: 'Nilai tiap juri',

  judgesHint: 'Untuk menyiapkan pleno. Tidak ditulis ke tab mana pun, dan hanya tampil untuk panitia.',
  across: 'Juri mendatar',
  upward: 'Juri tegak',
  pairs: 'Juri berpasangan',
  pair: 'Juri',
  common: 'Dinilai bersama',
  correlation: 'Korelasi',
  meanDifference: 'Selisih rata-rata',
  scatter: (one: string, other: string, common: number, correlation: string) =>
    `${one} dan ${other} menilai ${common} peserta bersama; korelasi ${correlation}. Di atas garis miring ${other} memberi lebih tinggi.`,
  apart: (one: string, other: string) => `Selisih terbesar antara ${one} dan ${other}`,
  sameJudge: 'Pilih dua juri yang berbeda.',
  noCommon: 'Kedua juri tidak menilai peserta yang sama.',
  oneJudge: 'Hanya nilai satu juri yang dihitung pada tahap ini.',
};

/** What every language of the dialog must say. */
export type DialogWords = typeof id;

const en: DialogWords = {
  open: 'Show the full ranking',
  loading: 'Computing the ranking …',
  assessing: 'Computing the rank ranges …',
  assessed: 'The rank ranges are computed.',
  nothing: 'No stage can be ranked yet. Check the score sheets in the panel to see why.',
  provisional: 'Compute provisionally',
  views: 'Views',
  tabs: { ranking: 'Ranking', profile: 'Entry profile', judges: 'Between judges' },

  filter: 'Find a code, an innovation or an institution',
  filtered: (count, of) => `${count} of ${of} ${of === 1 ? 'entry' : 'entries'}`,
  noMatch: 'No entry matches.',
  caption: (stage) => `Full ranking of stage ${stage}`,
  rank: 'No.',
  code: 'Code',
  entry: 'Innovation and institution',
  score: 'Score',
  title: 'Title',
  range: 'Rank range',
  rangeHint:
    'Rank range: the places an entry takes in 90 % of the repetitions if another panel of the same kind had judged. The dot is its present rank, the dashed line the cut.',
  rangeHintSmall:
    'Rank range: the places an entry takes in 90 % of the repetitions. With so small a panel it shows how sensitive the ranking is, not a chance.',
  chance: 'In',
  chanceLong: 'In how many per cent of the repetitions this entry is within the cut',
  cutHere: (places) => `top ${places} cut`,
  showProfile: (entry) => `Profile of ${entry}`,

  choose: 'Entry',
  profile: (entry) => `Profile of ${entry}: the judges’ mean on each criterion, beside the median of all entries`,
  profileText: (above, of) => `Above the median on ${above} of ${of} criteria.`,
  noProfile: 'No judge’s scores count for this entry yet.',
  criterion: 'Criterion',
  weight: 'Weight',
  mark: 'Mark',
  median: 'Median',
  middle: 'Middle half',
  difference: 'Difference',
  legendEntry: 'this entry',
  legendMedian: 'median of all entries',
  legendMiddle: 'half of the entries lie in between',
  why: 'Why it stands there',
  judgeScores: 'Scores by judge',

  judgesHint: 'For preparing the plenary. Written to no tab, and shown to the committee only.',
  across: 'Judge across',
  upward: 'Judge upward',
  pairs: 'Judges in pairs',
  pair: 'Judges',
  common: 'Scored by both',
  correlation: 'Correlation',
  meanDifference: 'Mean difference',
  scatter: (one, other, common, correlation) =>
    `${one} and ${other} both scored ${common} ${common === 1 ? 'entry' : 'entries'}; correlation ${correlation}. Above the slanting line ${other} gave more.`,
  apart: (one, other) => `Largest differences between ${one} and ${other}`,
  sameJudge: 'Choose two different judges.',
  noCommon: 'The two judges have no entry in common.',
  oneJudge: 'Only one judge’s scores count at this stage.',
};

/** The dialog's words by language. */
export const dialogWords: Record<Language, DialogWords> = { id, en };
