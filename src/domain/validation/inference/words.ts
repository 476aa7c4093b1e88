// The sentence of each fact that was understood of a workbook without configuration, and of why one was not.

import { listed, plainNumber, quoted } from '../../vocabulary/format';
import type { Language } from '../../vocabulary/language';
import { TABS } from '../../vocabulary/words';
import {
  ENTRY_COLUMNS,
  type EntryColumn,
  type Fact,
  type FactKind,
  type FactOf,
  type FactParams,
  type Misunderstanding,
} from './inference';

type Sentences = { [K in FactKind]: (params: FactParams[K]) => string };

const numbers = (values: readonly number[], language: Language): string =>
  listed(
    values.map((value) => plainNumber(value, language)),
    language,
  );
const names = (values: readonly string[], language: Language): string =>
  listed(
    values.map((value) => quoted(value, language)),
    language,
    8,
  );
const COLUMNS: Record<Language, Record<EntryColumn, string>> = {
  id: { code: 'kode', name: 'nama', institution: 'instansi', category: 'kategori', judge: 'juri' },
  en: { code: 'code', name: 'name', institution: 'institution', category: 'category', judge: 'judge' },
};
const entryColumns = (headers: FactParams['ENTRY_COLUMNS']['headers'], language: Language): string =>
  listed(
    ENTRY_COLUMNS.flatMap((key) =>
      headers[key] === undefined ? [] : `${COLUMNS[language][key]} ${quoted(headers[key], language)}`,
    ),
    language,
  );
const of = (stage: string | null, word: string): string => (stage === null ? '' : ` ${word} ${stage}`);

const id: Sentences = {
  JUDGE_TABS: ({ tabs }) => `${tabs.length} tab juri: ${names(tabs, 'id')}.`,
  SCORE_TAB: ({ tab, layout, judges }) =>
    `Nilai ${judges.length} juri ada di satu tab ${quoted(tab, 'id')}, ${
      {
        groups: 'setiap juri dengan kolom kriterianya sendiri',
        totals: 'satu nilai per juri',
        rows: 'satu baris per juri dan peserta',
        list: 'satu baris per nilai',
      }[layout]
    }: ${names(judges, 'id')}.`,
  STAGES: ({ stages, advance }) =>
    `${stages.length} tahap, menurut nama tab juri: ${listed(
      stages.map((stage, index) => (advance[index] == null ? stage : `${stage} (lolos ${advance[index]})`)),
      'id',
    )}. Urutan dan jumlah lolos diperbaiki di tab ${TABS.stages.id}.`,
  CRITERIA: ({ stage, names: all }) => `${all.length} kriteria${of(stage, 'tahap')}: ${names(all, 'id')}.`,
  ENTRY_COLUMNS: ({ headers }) => `Kolom peserta: ${entryColumns(headers, 'id')}.`,
  PASSED_COLUMN: ({ header, reason }) =>
    `${quoted(header, 'id')} bukan kriteria: ${
      {
        number: 'nomor',
        sum: 'jumlah nilai',
        mean: 'rata-rata nilai',
        weighted: 'jumlah nilai berbobot',
        weight: 'bobot',
        statistic: 'nilai tertinggi, terendah, atau statistik lain',
        rank: 'peringkat',
        large: 'angkanya terlalu besar untuk nilai',
        text: 'berisi teks',
        'left-out': 'tidak dihitung, seperti dijawab panitia',
      }[reason]
    }.`,
  TITLES: ({ competition, year, city, government }) =>
    `Dari judul di atas tabel: ${listed(
      [competition, year && `tahun ${year}`, city, government].filter((text) => text !== ''),
      'id',
    )}.`,
  PASSED_ROW: ({ tab, row, label, reason }) =>
    `Baris ${row} tab ${quoted(tab, 'id')}${label === '' ? '' : ` (${quoted(label, 'id')})`} bukan peserta: ${
      {
        numbers: 'nomor kolom',
        example: 'contoh pengisian',
        statistic: 'jumlah atau statistik',
        weight: 'bobot kriteria',
        maximum: 'nilai maksimum',
        section: 'judul kelompok, dipakai sebagai kategori',
        header: 'judul kolom yang diulang',
        note: 'catatan',
        'left-out': 'tidak dihitung, seperti dijawab panitia',
      }[reason]
    }.`,
  WEIGHTS: ({ from, stage, tab = '' }) =>
    `Bobot${of(stage, 'tahap')}: ${
      {
        headers: 'dari judul kolom',
        row: 'dari baris bobot',
        products: 'dari kolom nilai × bobot',
        maxima: 'sebesar nilai maksimum tiap kriteria, sehingga yang dihitung jumlah poin',
        tab: `dari tab ${quoted(tab, 'id')}`,
        equal: 'sama untuk semua kriteria, karena tidak tertulis',
      }[from]
    }.`,
  SCALE: ({ max, from, stage }) =>
    `Nilai maksimum${of(stage, 'tahap')}: ${numbers(max, 'id')}, ${from === 'written' ? 'seperti tertulis' : 'diperkirakan dari nilai yang ada'}.`,
  ENTRIES: ({ count, by }) =>
    `${count} peserta, dikenali dari ${by === 'code' ? 'kodenya' : 'namanya (huruf besar, spasi, dan tanda baca tidak dibedakan) dan diberi kode'}.`,
  ENTRY_LIST: ({ tab, unscored }) =>
    `Nama dan instansi peserta dilengkapi dari tab ${quoted(tab, 'id')}${unscored === 0 ? '' : `; ${unscored} baris di sana tidak ada di tab juri mana pun dan tidak diikutkan`}.`,
  TAB_LEFT: ({ tab, reason }) =>
    `Tab ${quoted(tab, 'id')} dibiarkan: ${
      {
        recap: 'namanya rekap, hasil, salinan, atau contoh',
        hidden: 'disembunyikan',
        empty: 'kosong',
        'not-entries': 'tidak punya kolom peserta',
        'not-scores': 'tidak punya kolom nilai',
        summary: 'angkanya ringkasan dari tab lain',
        'other-columns': 'kolomnya lain dari tab juri',
        'other-matter': 'bukan tentang penilaian',
      }[reason]
    }.`,
};

const en: Sentences = {
  JUDGE_TABS: ({ tabs }) => `${tabs.length === 1 ? '1 judge tab' : `${tabs.length} judge tabs`}: ${names(tabs, 'en')}.`,
  SCORE_TAB: ({ tab, layout, judges }) =>
    `The scores of ${judges.length} judges stand in one tab, ${quoted(tab, 'en')}, ${
      {
        groups: 'each judge with criteria columns of their own',
        totals: 'one score per judge',
        rows: 'one row per judge and entry',
        list: 'one row per score',
      }[layout]
    }: ${names(judges, 'en')}.`,
  STAGES: ({ stages, advance }) =>
    `${stages.length} stages, by the names of the judge tabs: ${listed(
      stages.map((stage, index) => (advance[index] == null ? stage : `${stage} (${advance[index]} advance)`)),
      'en',
    )}. Correct their order and who advances in the tab ${TABS.stages.en}.`,
  CRITERIA: ({ stage, names: all }) =>
    `${all.length === 1 ? '1 criterion' : `${all.length} criteria`}${of(stage, 'of stage')}: ${names(all, 'en')}.`,
  ENTRY_COLUMNS: ({ headers }) => `Columns of the entries: ${entryColumns(headers, 'en')}.`,
  PASSED_COLUMN: ({ header, reason }) =>
    `${quoted(header, 'en')} is no criterion: ${
      {
        number: 'a number',
        sum: 'the sum of the scores',
        mean: 'the mean of the scores',
        weighted: 'a weighted sum of the scores',
        weight: 'a weight',
        statistic: 'the highest, the lowest or another statistic of the scores',
        rank: 'a rank',
        large: 'its numbers are too large for scores',
        text: 'it holds text',
        'left-out': 'left out, as the committee answered',
      }[reason]
    }.`,
  TITLES: ({ competition, year, city, government }) =>
    `From the titles over the tables: ${listed(
      [competition, year && `year ${year}`, city, government].filter((text) => text !== ''),
      'en',
    )}.`,
  PASSED_ROW: ({ tab, row, label, reason }) =>
    `Row ${row} of the tab ${quoted(tab, 'en')}${label === '' ? '' : ` (${quoted(label, 'en')})`} is no entry: ${
      {
        numbers: 'column numbers',
        example: 'an example',
        statistic: 'a sum or statistic',
        weight: 'the weights of the criteria',
        maximum: 'the highest possible scores',
        section: 'the title of a group, taken as category',
        header: 'the header again',
        note: 'a note',
        'left-out': 'left out, as the committee answered',
      }[reason]
    }.`,
  WEIGHTS: ({ from, stage, tab = '' }) =>
    `Weights${of(stage, 'of stage')}: ${
      {
        headers: 'from the headers',
        row: 'from the row of weights',
        products: 'from the columns of score × weight',
        maxima: 'each criterion by its maximum, so that points are added up',
        tab: `from the tab ${quoted(tab, 'en')}`,
        equal: 'equal, because none are written',
      }[from]
    }.`,
  SCALE: ({ max, from, stage }) =>
    `Maximum score${of(stage, 'of stage')}: ${numbers(max, 'en')}, ${from === 'written' ? 'as written' : 'guessed from the scores there are'}.`,
  ENTRIES: ({ count, by }) =>
    `${count === 1 ? '1 entry' : `${count} entries`}, known by ${by === 'code' ? 'code' : 'name (case, spaces and punctuation aside) and given codes'}.`,
  ENTRY_LIST: ({ tab, unscored }) =>
    `Names and institutions of entries are completed from the tab ${quoted(tab, 'en')}${unscored === 0 ? '' : `; ${unscored} of its rows stand on no judge tab and are left out`}.`,
  TAB_LEFT: ({ tab, reason }) =>
    `The tab ${quoted(tab, 'en')} is left alone: ${
      {
        recap: 'by its name a recapitulation, result, copy or example',
        hidden: 'it is hidden',
        empty: 'it is empty',
        'not-entries': 'it has no column of entries',
        'not-scores': 'it has no column of scores',
        summary: 'its numbers sum up other tabs',
        'other-columns': 'its columns differ from those of the judge tabs',
        'other-matter': 'it is not about judging',
      }[reason]
    }.`,
};

const sentences: Record<Language, Sentences> = { id, en };

function sentence<K extends FactKind>({ kind, params }: FactOf<K>, language: Language): string {
  return sentences[language][kind](params);
}

/** The fact's sentence in the user's language. */
export const factSentence = (fact: Fact, language: Language): string => sentence(fact, language);

type Reasons = { [R in Misunderstanding['reason']]: (tabs: string) => string };

const reasonsId: Reasons = {
  nothing: () => '',
  'not-entries': (tabs) =>
    `Di tab ${tabs} tidak ditemukan kolom peserta: beri judul Kode atau Nama Inovasi pada kolomnya.`,
  'not-scores': (tabs) => `Di tab ${tabs} ada kolom peserta, tetapi tidak cukup jelas kolom mana yang berisi nilai.`,
  'no-sign': (tabs) =>
    `Tab ${tabs} berisi angka, tetapi tidak ada tanda bahwa itu penilaian. Bila memang penilaian, beri nama tabnya “Juri 1”, “Juri 2”, atau judul kolom pesertanya Nama Inovasi.`,
  turned: (tabs) =>
    `Di tab ${tabs} kriteria tampaknya menurun dan peserta mendatar. Putar tabelnya: salin, lalu Tempel khusus → Ditransposisi, sehingga setiap peserta satu baris.`,
  unlike: (tabs) => `Kolom nilai di tab ${tabs} berlainan, jadi tidak jelas mana tab juri: samakan judul kolomnya.`,
  'several-shared': (tabs) =>
    `Tab ${tabs} masing-masing memuat nilai beberapa juri. Buat tab ${TABS.stages.id} dengan kolom Tahap dan Tab Nilai yang menyebut tab mana untuk tahap mana.`,
  'unclear-judges': (tabs) =>
    `Di tab ${tabs} tidak jelas kolom atau baris mana milik juri siapa: beri judul misalnya “Juri 1” di atas kolom-kolomnya, atau satu kolom Juri.`,
  'stage-tab': (tabs) =>
    `Nilai semua juri ada di tab ${tabs}: tulis nama tab itu di kolom Tab Nilai pada tab ${TABS.stages.id}.`,
  stages: (tabs) =>
    `Tahap tidak dapat disimpulkan dari ${tabs}. Beri nama setiap tab juri “Tahap - Juri”, misalnya “Proposal - J1”, paling sedikit dua juri setiap tahap.`,
  unbound: (tabs) => `Nama tab ${tabs} tidak cukup membedakan para juri: beri setiap tab nama jurinya sendiri.`,
};

const reasonsEn: Reasons = {
  nothing: () => '',
  'not-entries': (tabs) => `No column of entries was found on ${tabs}: give it the header Code or Innovation.`,
  'not-scores': (tabs) => `${tabs} has a column of entries, but it is not clear enough which columns hold scores.`,
  'no-sign': (tabs) =>
    `${tabs} holds numbers, but nothing says that they are judging. If they are, name the tabs “Judge 1”, “Judge 2”, or give the column of entries the header Innovation.`,
  turned: (tabs) =>
    `On ${tabs} criteria seem to run down and entries across. Turn the table: copy it, then Paste special → Transposed, so that each entry has a row.`,
  unlike: (tabs) =>
    `The columns of scores on ${tabs} differ, so it is not clear which are judge tabs: give them the same headers.`,
  'several-shared': (tabs) =>
    `${tabs} each hold scores of several judges. Make a tab ${TABS.stages.en} with the columns Stage and Score Tab that says which tab belongs to which stage.`,
  'unclear-judges': (tabs) =>
    `On ${tabs} it is not clear which columns or rows are whose: write for instance “Judge 1” over the columns, or give the rows a column Judge.`,
  'stage-tab': (tabs) =>
    `The scores of all judges stand in ${tabs}: write its name in the column Score Tab of the tab ${TABS.stages.en}.`,
  stages: (tabs) =>
    `The stages cannot be told from ${tabs}. Name every judge tab “Stage - Judge”, for instance “Proposal - J1”, with two judges or more in each stage.`,
  unbound: (tabs) => `The names of ${tabs} do not tell the judges apart: give every tab its judge's own name.`,
};

/** Why the tabs were not understood, to stand behind another sentence; '' when there is nothing more to say. */
export function whyNotUnderstood(why: Misunderstanding | undefined, language: Language): string {
  if (why === undefined) return '';
  const said = (language === 'id' ? reasonsId : reasonsEn)[why.reason](names(why.tabs, language));
  return said === '' ? '' : ` ${said}`;
}
