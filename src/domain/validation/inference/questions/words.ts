// The sentence of each question about a workbook, and what its options say.
import { listed, plainNumber, quoted } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import { comesTo } from '../../../vocabulary/whole';
import { TABS } from '../../../vocabulary/words';
import type {
  AnswerOption,
  ColumnDoubt,
  OddTabReason,
  Question,
  QuestionKind,
  QuestionOf,
  QuestionParams,
  RowDoubt,
} from '../question';

type Sentences = { [K in QuestionKind]: (params: QuestionParams[K]) => string };

const shares = (criteria: readonly string[], weights: readonly number[], language: Language): string =>
  listed(
    criteria.map((name, index) => `${name} ${plainNumber(weights[index] ?? 0, language)}`),
    language,
    8,
  );

const doubtsId: Record<ColumnDoubt, string> = {
  unnamed: 'tidak berjudul, tetapi berisi angka',
  'some-tabs': 'hanya ada, atau hanya diisi, di sebagian tab juri',
  'sum-misfit': 'berjudul seperti jumlah, tetapi angkanya bukan jumlah kolom lain',
  'sum-somewhere': 'di sebagian tab sama dengan jumlah kolom lain, di tab lain tidak',
  copy: 'isinya sama dengan kolom lain',
  matter: 'judulnya tidak seperti kriteria, tetapi angkanya dapat berupa nilai',
  letters: 'berisi huruf atau kata seperti nilai, bukan angka',
  grade: 'angkanya mengikuti jumlah nilai lain, seperti peringkat mutu',
  parts: 'salah satu dari beberapa angka di bawah setiap kriteria',
  blank: 'belum diisi di tab mana pun',
  'not-numbers': 'tidak berisi angka di tab mana pun',
  penalty: 'berjudul seperti pengurangan nilai, yang tidak dapat dihitung di sini',
  'same-everywhere': 'isinya sama di semua tab juri, sedangkan nilai lain berbeda',
  large: 'angkanya jauh lebih besar daripada nilai lain',
  hidden: 'disembunyikan, tetapi berisi nilai seperti kriteria lain',
  'not-listed': `berisi angka, tetapi tidak ada di tab ${TABS.criteria.id}`,
};
const doubtsEn: Record<ColumnDoubt, string> = {
  unnamed: 'has no header, but holds numbers',
  'some-tabs': 'is on, or filled in on, some judge tabs only',
  'sum-misfit': 'is headed like a sum, but its numbers are not the sum of other columns',
  'sum-somewhere': 'is the sum of other columns on some tabs, but not on others',
  copy: 'holds the same as another column',
  matter: 'is not headed like a criterion, but its numbers may be scores',
  letters: 'holds letters or words as if they were scores, not numbers',
  grade: 'has numbers that go by the sum of the others, like a grade',
  parts: 'is one of several numbers under each criterion',
  blank: 'is not filled in on any tab',
  'not-numbers': 'holds no numbers on any tab',
  penalty: 'is headed like a deduction, which cannot be counted here',
  'same-everywhere': 'holds the same on every judge tab, while other scores differ',
  large: 'has far larger numbers than the other scores',
  hidden: 'is hidden, but holds scores like the criteria',
  'not-listed': `holds numbers, but is not in the tab ${TABS.criteria.en}`,
};

const named = (texts: readonly string[], language: Language): string =>
  listed(
    texts.map((text) => quoted(text, language)),
    language,
    4,
  );

const tabDoubts: Record<Language, Record<OddTabReason, string>> = {
  id: {
    old: 'bernama seperti salinan atau tab lama',
    time: 'menyebut tahun atau masa lain',
    unlike: 'tidak bernama seperti tab juri lain',
    'same-judge': 'menyebut juri yang sudah punya tab lain',
    columns: 'kriterianya lain. Bila kompetisi lain, pindahkan ke berkas lain',
  },
  en: {
    old: 'is named like a copy or an old one',
    time: 'names another year or time',
    unlike: 'is not named like the other judge tabs',
    'same-judge': 'names a judge who has another tab',
    columns: 'has other criteria. If it is another competition, move it to a file of its own',
  },
};

const rowDoubts: Record<Language, Record<RowDoubt, string>> = {
  id: {
    statistic: 'sama dengan nilai tertinggi, terendah, jumlah, atau rata-rata baris di atasnya',
    unnumbered: 'tidak bernomor, sedangkan baris lain bernomor',
    label: 'bernama seperti baris jumlah, bobot, atau contoh, tetapi angkanya tidak menunjukkan itu',
  },
  en: {
    statistic: 'equals the highest, lowest, sum or mean of the rows above',
    unnumbered: 'has no number, while other rows have one',
    label: 'is named like a row of sums, weights or an example, but its numbers do not show it',
  },
};

const id: Sentences = {
  COLUMN: ({ header, column, doubt }) =>
    `Kolom ${column}${header === '' ? '' : ` ${quoted(header, 'id')}`} ${doubtsId[doubt]}. ${
      doubt === 'not-listed'
        ? `Bila kriteria, tambahkan ke tab ${TABS.criteria.id}; bila bukan, jawab tidak dihitung.`
        : 'Apakah ini kriteria?'
    }`,
  ROW: ({ label, row, doubt }) => `Baris ${row} ${quoted(label, 'id')} ${rowDoubts.id[doubt]}. Apakah ini peserta?`,
  WEIGHTS: ({ criteria, weights, sum, from, tab = '' }) => {
    const all = shares(criteria, weights, 'id');
    return {
      headers: `Bobot pada judul kolom (${all}) ${comesTo([sum], 1, 10, 100) ? 'tidak terbaca pasti' : `berjumlah ${plainNumber(sum, 'id')}, bukan 100`}. Bobot mana yang dipakai?`,
      row: `Baris di bawah judul kolom (${all}) tidak berlabel. Apakah itu bobot?`,
      maxima: `Nilai maksimum setiap kriteria berbeda (${all}), dan bobot tidak tertulis. Bila poinnya dijumlahkan, jawab seperti tertulis; bila setiap kriteria sama penting, jawab sama besar.`,
      totals: `Kolom jumlah pada tab juri memakai bobot ${all}. Apakah bobot itu yang dipakai?`,
      beside: weights.every((weight) => weight === 0)
        ? `Tab ${quoted(tab, 'id')} menyebut bobot di luar tabel, tetapi tidak jelas untuk kriteria mana. Tulis bobot pada judul kolom, atau jawab sama besar.`
        : `Di luar tabel pada tab ${quoted(tab, 'id')} tertulis bobot ${all}. Bobot mana yang dipakai?`,
      elsewhere: `Tab ${quoted(tab, 'id')} menyebut bobot ${all}; di tab juri tidak tertulis begitu. Bobot mana yang dipakai?`,
      recap: `Nilai pada tab ${quoted(tab, 'id')} dihitung dengan bobot ${all}; di tab juri tidak tertulis begitu. Apakah bobot itu yang dipakai?`,
    }[from];
  },
  JUDGE_WEIGHTS: ({ judges, weights }) =>
    `Tertulis bobot juri: ${shares(judges, weights, 'id')}. Di sini semua juri dihitung sama. Bila itu benar, jawab sama besar; bila tidak, gabungkan dahulu nilai para juri.`,
  SCALES: ({ judge, highest, others }) =>
    `Nilai tertinggi ${quoted(judge, 'id')} hanya ${plainNumber(highest, 'id')}, juri lain sampai ${plainNumber(others, 'id')}. Bila skalanya lain, samakan dahulu; bila tidak, jawab ikut dihitung.`,
  DIVISIONS: ({ categories }) =>
    `Setiap juri hanya menilai satu kategori (${named(categories, 'id')}). Apakah setiap kategori punya juri dan pemenang sendiri? Bila tidak, lengkapi baris setiap juri.`,
  NAMES: ({ code, one, other, count }) =>
    `Kode ${quoted(code, 'id')} di sini ${quoted(other, 'id')}, di tab lain ${quoted(one, 'id')}${count > 1 ? ` (${count} baris seperti ini)` : ''}. Perbaiki kode atau namanya. Bila peserta yang sama, jawab sama.`,
  HIDDEN: ({ tab }) =>
    `Tab ${quoted(tab, 'id')} disembunyikan, tetapi berisi nilai seperti tab juri lain. Apakah ikut dihitung?`,
  SUMMARY: ({ tab }) =>
    `Nilai di tab ${quoted(tab, 'id')} sama dengan rata-rata atau jumlah tab lain. Apakah tab ini tetap nilai seorang juri?`,
  ODD_TAB: ({ tab, reason }) =>
    `Tab ${quoted(tab, 'id')} berisi nilai seperti tab juri, tetapi ${tabDoubts.id[reason]}. Apakah ikut dihitung?`,
  STAGE_TABS: ({ tabs }) =>
    `Tab ${named(tabs, 'id')} bernama seperti tahap atau hari, bukan juri. Bila itu tahap, beri setiap tab nama tahap dan jurinya, misalnya ${quoted(`${tabs[0]} - J1`, 'id')}; bila itu juri, jawab nilai juri.`,
  SIDE_BY_SIDE: ({ columns }) =>
    `Kolom ${listed(columns, 'id')} sama-sama memuat nama peserta. Pisahkan kedua tabel ke tab masing-masing.`,
  OTHER_TABLE: ({ row }) =>
    `Baris ${row} memuat judul kolom sekali lagi, dengan urutan lain. Samakan urutan kolom kedua tabel, atau pindahkan tabel kedua ke tab lain.`,
  OWN_CRITERIA: ({ headers }) =>
    `Judul ${listed(
      headers.map((header) => quoted(header, 'id')),
      'id',
      4,
    )} seperti menyebut kriteria dan jurinya masing-masing. Bila ya, buat satu tab untuk setiap juri dengan kolom kriteria yang dinilainya; bila bukan, jawab semuanya kriteria.`,
};

const en: Sentences = {
  COLUMN: ({ header, column, doubt }) =>
    `Column ${column}${header === '' ? '' : ` ${quoted(header, 'en')}`} ${doubtsEn[doubt]}. ${
      doubt === 'not-listed'
        ? `If it is a criterion, add it to the tab ${TABS.criteria.en}; if not, answer that it does not count.`
        : 'Is it a criterion?'
    }`,
  ROW: ({ label, row, doubt }) => `Row ${row} ${quoted(label, 'en')} ${rowDoubts.en[doubt]}. Is it an entry?`,
  WEIGHTS: ({ criteria, weights, sum, from, tab = '' }) => {
    const all = shares(criteria, weights, 'en');
    return {
      headers: `The weights in the headers (${all}) ${comesTo([sum], 1, 10, 100) ? 'are not read for certain' : `add up to ${plainNumber(sum, 'en')}, not 100`}. Which weights count?`,
      row: `The row below the headers (${all}) has no label. Are these the weights?`,
      maxima: `The criteria have different maximum scores (${all}), and no weights are written. If the points are added up, answer as written; if all criteria count alike, answer all equal.`,
      totals: `The totals on the judge tabs use the weights ${all}. Are these the weights?`,
      beside: weights.every((weight) => weight === 0)
        ? `The tab ${quoted(tab, 'en')} speaks of weights outside its table, but not clearly of which criterion. Write the weights into the headers, or answer that all are equal.`
        : `Outside its table the tab ${quoted(tab, 'en')} gives the weights ${all}. Which weights count?`,
      elsewhere: `The tab ${quoted(tab, 'en')} gives the weights ${all}; the judge tabs do not say so. Which weights count?`,
      recap: `The scores on the tab ${quoted(tab, 'en')} use the weights ${all}; the judge tabs do not say so. Are these the weights?`,
    }[from];
  },
  JUDGE_WEIGHTS: ({ judges, weights }) =>
    `Weights of judges are written: ${shares(judges, weights, 'en')}. Here all judges count alike. If that is right, answer all equal; if not, combine the judges’ scores first.`,
  SCALES: ({ judge, highest, others }) =>
    `The highest score of ${quoted(judge, 'en')} is only ${plainNumber(highest, 'en')}, other judges go up to ${plainNumber(others, 'en')}. If the scale is another one, convert the scores first; if not, answer that they count.`,
  DIVISIONS: ({ categories }) =>
    `Each judge scores one category only (${named(categories, 'en')}). Does each category have its own judges and winners? If not, complete every judge’s rows.`,
  NAMES: ({ code, one, other, count }) =>
    `Code ${quoted(code, 'en')} is ${quoted(other, 'en')} here and ${quoted(one, 'en')} on another tab${count > 1 ? ` (${count} such rows)` : ''}. Correct the code or the name. If it is the same entry, answer that it is.`,
  HIDDEN: ({ tab }) =>
    `The tab ${quoted(tab, 'en')} is hidden, but holds scores like the other judge tabs. Does it count?`,
  SUMMARY: ({ tab }) =>
    `The scores on the tab ${quoted(tab, 'en')} are the means or sums of the other tabs. Is it a judge's all the same?`,
  ODD_TAB: ({ tab, reason }) =>
    `The tab ${quoted(tab, 'en')} holds scores like a judge's, but ${tabDoubts.en[reason]}. Does it count?`,
  STAGE_TABS: ({ tabs }) =>
    `The tabs ${named(tabs, 'en')} are named like stages or days, not like judges. If they are stages, name each tab by its stage and judge, such as ${quoted(`${tabs[0]} - J1`, 'en')}; if they are judges, answer so.`,
  SIDE_BY_SIDE: ({ columns }) =>
    `Columns ${listed(columns, 'en')} both hold the entries' names. Move the second table to a tab of its own.`,
  OTHER_TABLE: ({ row }) =>
    `Row ${row} has the column headers once more, in another order. Put the columns of both tables in one order, or move the second table to another tab.`,
  OWN_CRITERIA: ({ headers }) =>
    `The headers ${listed(
      headers.map((header) => quoted(header, 'en')),
      'en',
      4,
    )} seem to name a criterion and its own judge. If so, make a tab for each judge with the criteria that judge scores; if not, answer that all are criteria.`,
};

const sentences: Record<Language, Sentences> = { id, en };

const sentence = <K extends QuestionKind>({ kind, params }: QuestionOf<K>, language: Language): string =>
  sentences[language][kind](params);

/** The question in the user's language. */
export const questionSentence = (question: Pick<Question, 'kind' | 'params'>, language: Language): string =>
  sentence(question as Question, language);

const OPTIONS: Record<AnswerOption, Record<Language, string>> = {
  criterion: { id: 'Ya, kriteria', en: 'Yes, a criterion' },
  ignore: { id: 'Tidak dihitung', en: 'Does not count' },
  entry: { id: 'Ya, peserta', en: 'Yes, an entry' },
  written: { id: 'Seperti tertulis', en: 'As written' },
  table: { id: 'Seperti di tabel', en: 'As in the table' },
  totals: { id: 'Seperti kolom jumlah', en: 'As in the totals' },
  equal: { id: 'Sama besar', en: 'All equal' },
  criteria: { id: 'Semuanya kriteria', en: 'All are criteria' },
  same: { id: 'Peserta yang sama', en: 'The same entry' },
  use: { id: 'Ikut dihitung', en: 'Counts' },
  own: { id: 'Juri dan pemenang sendiri', en: 'Own judges and winners' },
  judges: { id: 'Nilai juri', en: 'They are judges' },
};

/** What an option says. */
export const optionWords = (option: AnswerOption, language: Language): string => OPTIONS[option][language];
