// SETTING_INVALID: a value in a configuration tab cannot be used.
// Also found while the tabs are read (workbook/read, workbook/tabs, use-cases/reading).
import { choiceName, settingName, tableName } from '../../../settings/setting-names';
import type { Cell } from '../../../vocabulary/cell';
import { choices, listed, quoted } from '../../../vocabulary/format';
import type { Language } from '../../../vocabulary/language';
import type { FindingWords } from '../../finding-kind';

/** Why a value cannot be used, and what to do; `allowed` in words. */
const FAULTS = {
  'not-allowed': {
    id: (allowed) => `bukan pilihan yang dikenal; isi dengan ${choices(allowed, 'id')}`,
    en: (allowed) => `is not a known choice; use ${choices(allowed, 'en')}`,
  },
  'not-a-number': {
    id: () => 'bukan angka; ketik angka saja',
    en: () => 'is not a number; type digits only',
  },
  'out-of-range': {
    id: (allowed) => `di luar batas${allowed.length > 0 ? ` (${allowed.join(', ')})` : ''}; perbaiki angkanya`,
    en: (allowed) => `is out of range${allowed.length > 0 ? ` (${allowed.join(', ')})` : ''}; correct the number`,
  },
  'not-a-date': {
    id: () => 'bukan tanggal; tulis misalnya 7 Desember 2023',
    en: () => 'is not a date; write for instance 7 December 2023',
  },
  'not-a-time': {
    id: () =>
      'tidak terbaca; tulis misalnya 09.00–15.00 (jam), 15 + 10 (menit), 12.00–13.00; Jumat 11.30–13.00 (istirahat)',
    en: () =>
      'cannot be read; write for instance 09.00–15.00 (hours), 15 + 10 (minutes), 12.00–13.00; Friday 11.30–13.00 (breaks)',
  },
  'not-an-address': {
    id: () => 'bukan satu alamat email; hapus isinya, lalu ketik alamatnya (smart chip dan nama tidak terbaca)',
    en: () => 'is not one e-mail address; clear the cell and type the address (smart chips and names are not read)',
  },
  duplicate: {
    id: () => 'tertulis lebih dari satu kali; sisakan satu',
    en: () => 'is there more than once; keep one',
  },
  'unknown-reference': {
    id: (allowed) => `tidak dikenal${allowed.length > 0 ? `; yang ada: ${listed(allowed, 'id')}` : ''}`,
    en: (allowed) => `is not known${allowed.length > 0 ? `; there are ${listed(allowed, 'en')}` : ''}`,
  },
  'unknown-key': {
    id: () => 'bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya',
    en: () => 'is not a known key, so it is not used; check its spelling',
  },
  combination: {
    id: (allowed) => `tidak dapat dipakai bersama ${listed(allowed, 'id')}; ubah salah satunya`,
    en: (allowed) => `cannot be used together with ${listed(allowed, 'en')}; change one of them`,
  },
  'digits-lost': {
    id: () =>
      'terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya',
    en: () => 'was read as a number and has lost its last digits; retype it with an apostrophe in front',
  },
  'unknown-judge': {
    id: () => 'bukan juri tahap ini, jadi tab ini tidak dibaca; perbaiki nama tab, atau tab Juri',
    en: () => 'is not a judge of this stage, so this tab is not read; correct the tab name, or the judges tab',
  },
  empty: {
    id: () => 'masih kosong; isi, atau hapus barisnya',
    en: () => 'is empty; fill it in or delete its row',
  },
  outcomes: {
    id: () =>
      'tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali',
    en: () =>
      'reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once',
  },
  'outcomes-beyond-cut': {
    id: ([places = '']) =>
      `menyebut lebih banyak tempat daripada yang lolos (${places}), jadi sisanya tidak dipakai; samakan dengan “Lolos”`,
    en: ([places = '']) =>
      `names more places than advance (${places}), so the rest is not used; make it agree with “Advance”`,
  },
  'named-numbers': {
    id: () => 'tidak terbaca; tulis misalnya Umum: 5; Replikasi: 2, setiap nama satu kali',
    en: () => 'cannot be read; write for instance General: 5; Replication: 2, each name once',
  },
  'category-unnamed': {
    id: ([column = '', ...codes]) =>
      `tidak disebut pada “${column}” tahap ini (${listed(codes, 'id')}); tambahkan di sana, bila perlu dengan angka 0`,
    en: ([column = '', ...codes]) =>
      `is not named under “${column}” of this stage (${listed(codes, 'en')}); add it there, with 0 if need be`,
  },
  'name-unused': {
    id: (allowed) =>
      `tidak dipakai peserta mana pun${allowed.length > 0 ? `; yang ada: ${listed(allowed, 'id')}` : ''}; periksa ejaannya`,
    en: (allowed) =>
      `is used by no entry${allowed.length > 0 ? `; there are ${listed(allowed, 'en')}` : ''}; check its spelling`,
  },
  'minimum-beyond-places': {
    id: ([places = '']) => `meminta lebih banyak tempat daripada yang lolos (${places}); kurangi`,
    en: ([places = '']) => `asks for more places than there are (${places}); lower it`,
  },
  'nesting-unsaid': {
    id: () =>
      'belum dinyatakan: “bersarang” bila peringkat teratas membawa semua predikat di bawahnya, “terpisah” bila hanya satu; kini dianggap terpisah',
    en: () =>
      'is not said: “nested” if the top ranks carry every title below theirs too, “separate” if one alone; taken as separate',
  },
  'category-blank': {
    id: (codes) =>
      `masih kosong untuk ${listed(codes, 'id')}, padahal “Juara per Kategori” = ya; isi kategori setiap peserta`,
    en: (codes) =>
      `is empty for ${listed(codes, 'en')}, although “Winners per Category” is yes; fill in the category of every entry`,
  },
  'no-criteria': {
    id: () =>
      'tidak mempunyai kriteria pada tahap ini; periksa “Kategori” di tab Kriteria dan “Kriteria Dinilai” di tab Juri',
    en: () =>
      'has no criteria at this stage; check “Category” in the tab Criteria and “Criteria Scored” in the tab Judges',
  },
  'not-a-category': {
    id: (allowed) =>
      `bukan kategori peserta${allowed.length > 0 ? ` (${listed(allowed, 'id')})` : ''}, jadi kriteria dinilai pada semua peserta; kosongkan kolom ini bila memang demikian`,
    en: (allowed) =>
      `is no category of the entries${allowed.length > 0 ? ` (${listed(allowed, 'en')})` : ''}, so the criteria are scored for all; clear the column if that is right`,
  },
  'no-judge': {
    id: () => 'tidak dinilai juri mana pun pada tahap ini; tambahkan pada “Kriteria Dinilai” seorang juri',
    en: () => 'is scored by no judge at this stage; add it to the “Criteria Scored” of a judge',
  },
  'winner-each': {
    id: ([count = '']) =>
      `perlu dipastikan: ada ${count} kategori dan ${count} pemenang. Bila setiap kategori mempunyai satu juara, isi “ya”; bila tidak, biarkan`,
    en: ([count = '']) =>
      `has to be settled: there are ${count} categories and ${count} winners. If each category has one winner, write “yes”; if not, leave it`,
  },
  'category-alone': {
    id: () => 'hanya dipakai satu peserta; periksa ejaannya',
    en: () => 'is used by one entry alone; check its spelling',
  },
  'prizes-unequal': {
    id: ([places = '']) =>
      `tidak dapat dipakai bersama “Uang Pembinaan” yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${places}, kosongkan semuanya, atau isi “ya”`,
    en: ([places = '']) =>
      `cannot be used together with a “Prize” that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${places} equal, leave all of them blank, or write “yes”`,
  },
  'prizes-unused': {
    id: ([places = '']) =>
      `tidak terpakai karena juaranya hanya ${places}; hapus, atau tambah jumlah “Lolos” pada tahap terakhir`,
    en: ([places = '']) =>
      `is not used because there ${places === '1' ? 'is only 1 winner' : `are only ${places} winners`}; delete it, or raise “Advance” of the last stage`,
  },
} satisfies Record<string, Record<Language, (allowed: string[]) => string>>;

/** `no-rows`: the whole table is still empty. */
export type SettingFault = keyof typeof FAULTS | 'no-rows';

export type Params = { setting: string; value: Cell; reason: SettingFault; allowed: string[] };

/** Of an empty table. */
function emptyTable(setting: string, language: Language): string {
  const tab = quoted(tableName(setting, language), language);
  return language === 'id'
    ? `Tab ${tab} masih kosong; isi satu baris untuk masing-masing.`
    : `The tab ${tab} is still empty; fill in one row for each.`;
}

function sentence({ setting, value, reason, allowed }: Params, language: Language): string {
  if (reason === 'no-rows') return emptyTable(setting, language);
  const shown = typeof value === 'string' ? choiceName(value, setting, language) : value;
  const names = allowed.map((one) => choiceName(one, setting, language));
  return `${quoted(settingName(setting, language), language)}${shown === '' ? '' : ` = ${quoted(shown, language)}`} ${FAULTS[reason][language](names)}.`;
}

export const words: FindingWords<Params> = { id: (p) => sentence(p, 'id'), en: (p) => sentence(p, 'en') };
