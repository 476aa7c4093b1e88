// The sentence of each finding: what is wrong and what to do. Indonesian and English side by side, so that neither is forgotten.

import { changeList } from '../../audit/words/changes';
import type { KindId } from '../../documents/kinds/list';
import { noDocument } from '../../documents/words/document-kinds';
import { choiceName, settingName, tableName } from '../../settings/setting-names';
import { choices, dateTime, listed, plainNumber, quoted } from '../../vocabulary/format';
import type { Language } from '../../vocabulary/language';
import { TABS } from '../../vocabulary/words';
import type { Finding, FindingCode, FindingOf, FindingParams, SettingFault } from '../finding';
import { whyNotUnderstood } from '../inference/words';
import { caution } from './cautions';

type Sentences = { [C in FindingCode]: (params: FindingParams[C]) => string };

const cells = (count: number): string => (count === 1 ? '1 sel' : `${count} sel`);
const cellsEn = (count: number): string => (count === 1 ? '1 cell' : `${count} cells`);
const rows = (numbers: readonly number[]): string[] => numbers.map(String);

type Faults = { [F in Exclude<SettingFault, 'no-rows'>]: (allowed: string[]) => string };

const faultId: Faults = {
  'not-allowed': (allowed) => `bukan pilihan yang dikenal; isi dengan ${choices(allowed, 'id')}`,
  'not-a-number': () => 'bukan angka; ketik angka saja',
  'out-of-range': (allowed) =>
    `di luar batas${allowed.length > 0 ? ` (${allowed.join(', ')})` : ''}; perbaiki angkanya`,
  'not-a-date': () => 'bukan tanggal; tulis misalnya 7 Desember 2023',
  'not-available': (allowed) =>
    `belum tersedia pada versi ini${allowed.length > 0 ? `; pilih ${choices(allowed, 'id')}` : '; kosongkan dahulu'}`,
  duplicate: () => 'tertulis lebih dari satu kali; sisakan satu',
  'unknown-reference': (allowed) => `tidak dikenal${allowed.length > 0 ? `; yang ada: ${listed(allowed, 'id')}` : ''}`,
  'unknown-key': () => 'bukan kunci pengaturan yang dikenal, jadi tidak dipakai; periksa ejaannya',
  combination: (allowed) => `tidak dapat dipakai bersama ${listed(allowed, 'id')}; ubah salah satunya`,
  'digits-lost': () =>
    'terbaca sebagai angka sehingga digit terakhirnya hilang; ketik ulang dengan tanda petik tunggal di depannya',
  'unknown-judge': () =>
    'tidak ada di tab Juri, atau tidak bertugas di tahap ini, sehingga tab ini tidak dibaca; perbaiki tab Juri atau nama tab ini',
  empty: () => 'masih kosong; isi, atau hapus barisnya',
  outcomes: () =>
    'tidak terbaca sebagai satu nama atau daftar predikat; tulis misalnya 3: Nominasi Nasional; 6: Nominasi Provinsi, setiap angka satu kali',
  'outcomes-beyond-cut': ([places = '']) =>
    `menyebut lebih banyak tempat daripada yang lolos (${places}), jadi sisanya tidak dipakai; samakan dengan “Lolos”`,
  'category-blank': (codes) =>
    `masih kosong untuk ${listed(codes, 'id')}, padahal “Juara per Kategori” = ya; isi kategori setiap peserta`,
  'category-alone': () => 'hanya dipakai satu peserta, yang dengan demikian pasti juara; periksa ejaannya',
  'prizes-unequal': ([places = '']) =>
    `tidak dapat dipakai bersama “Uang Pembinaan” yang berbeda-beda: tanpa peringkat tidak ada yang menentukan siapa mendapat berapa. Samakan uang pembinaan ke-1 sampai ke-${places}, kosongkan semuanya, atau isi “ya”`,
  'prizes-unused': ([places = '']) =>
    `tidak terpakai karena juaranya hanya ${places}; hapus, atau tambah jumlah “Lolos” pada tahap terakhir`,
};

const faultEn: Faults = {
  'not-allowed': (allowed) => `is not a known choice; use ${choices(allowed, 'en')}`,
  'not-a-number': () => 'is not a number; type digits only',
  'out-of-range': (allowed) =>
    `is out of range${allowed.length > 0 ? ` (${allowed.join(', ')})` : ''}; correct the number`,
  'not-a-date': () => 'is not a date; write for instance 7 December 2023',
  'not-available': (allowed) =>
    `is not available in this version${allowed.length > 0 ? `; choose ${choices(allowed, 'en')}` : '; leave it blank for now'}`,
  duplicate: () => 'stands more than once; keep one',
  'unknown-reference': (allowed) => `is not known${allowed.length > 0 ? `; there are ${listed(allowed, 'en')}` : ''}`,
  'unknown-key': () => 'is not a known key, so it is not used; check its spelling',
  combination: (allowed) => `cannot be used together with ${listed(allowed, 'en')}; change one of them`,
  'digits-lost': () => 'was read as a number and has lost its last digits; retype it with an apostrophe in front',
  'unknown-judge': () =>
    'is not in the judges tab, or does not sit in this stage, so this tab is not read; correct the judges tab or the name of this tab',
  empty: () => 'is empty; fill it in or delete its row',
  outcomes: () =>
    'reads neither as one name nor as a list of titles; write for instance 3: National Nominee; 6: Provincial Nominee, each number once',
  'outcomes-beyond-cut': ([places = '']) =>
    `names more places than advance (${places}), so the rest is not used; make it agree with “Advance”`,
  'category-blank': (codes) =>
    `is empty for ${listed(codes, 'en')}, although “Winners per Category” is yes; fill in the category of every entry`,
  'category-alone': () => 'is used by one entry alone, which is therefore sure to win; check its spelling',
  'prizes-unequal': ([places = '']) =>
    `cannot be used together with a “Prize” that differs by place: without ranks nothing says who gets how much. Make prizes 1 to ${places} equal, leave all of them blank, or write “yes”`,
  'prizes-unused': ([places = '']) =>
    `is not used because there ${places === '1' ? 'is only 1 winner' : `are only ${places} winners`}; delete it, or raise “Advance” of the last stage`,
};

const weightReasonId = {
  'not-a-number': 'bukan angka',
  negative: 'negatif',
  'all-zero': 'semuanya nol',
  'partly-blank': 'kosong, padahal yang lain berisi',
};
const weightReasonEn = {
  'not-a-number': 'not a number',
  negative: 'negative',
  'all-zero': 'all zero',
  'partly-blank': 'blank while others are filled in',
};

const basisId = {
  sum: 'jumlah nilai',
  mean: 'rata-rata nilai',
  'weighted-sum': 'jumlah nilai berbobot',
  'weighted-mean': 'rata-rata nilai berbobot',
  score: 'nilai akhir (skala 100)',
};
const basisEn = {
  sum: 'the sum',
  mean: 'the mean',
  'weighted-sum': 'the weighted sum',
  'weighted-mean': 'the weighted mean',
  score: 'the final score (of 100)',
};

/** Of a table that nobody has filled in yet. */
function emptyTable(setting: string, language: Language): string {
  const tab = quoted(tableName(setting, language), language);
  return language === 'id'
    ? `Tab ${tab} masih kosong; isi satu baris untuk masing-masing.`
    : `The tab ${tab} is still empty; fill in one row for each.`;
}

function settingSentence(params: FindingParams['SETTING_INVALID'], language: Language, faults: Faults): string {
  const { setting, value, reason, allowed } = params;
  if (reason === 'no-rows') return emptyTable(setting, language);
  const shown = typeof value === 'string' ? choiceName(value, setting, language) : value;
  const names = allowed.map((one) => choiceName(one, setting, language));
  return `${quoted(settingName(setting, language), language)}${shown === '' ? '' : ` = ${quoted(shown, language)}`} ${faults[reason](names)}.`;
}

type Apart = FindingParams['PANEL_DISCONNECTED'];

function joinsId({ groups, joins }: Apart): string {
  if (joins.length < groups.length - 1) return 'Minta juri menilai juga peserta kelompok lain, atau tambah juri.';
  const readings = joins.map(({ judge, entry }) => `juri ${judge} menilai ${entry}`);
  return `${joins.length === 1 ? 'Satu penilaian tambahan' : `${joins.length} penilaian tambahan`} cukup untuk menghubungkannya: ${listed(readings, 'id')}.`;
}

function joinsEn({ groups, joins }: Apart): string {
  if (joins.length < groups.length - 1) return 'Have judges score entries of another group as well, or add a judge.';
  const readings = joins.map(({ judge, entry }) => `judge ${judge} scores ${entry}`);
  return `${joins.length === 1 ? 'One more reading connects them' : `${joins.length} more readings connect them`}: ${listed(readings, 'en')}.`;
}

const id: Sentences = {
  SCORE_MISSING: (p) =>
    `Nilai juri ${p.judge} belum diisi (${cells(p.cells)}). Isi nilainya, atau ketik BK bila juri berbenturan kepentingan dengan peserta itu. Sel kosong tidak dihitung 0.`,
  SCORE_NOT_NUMBER: (p) =>
    `Isi sel juri ${p.judge} ${quoted(p.value, 'id')} bukan nilai. Ketik angka, atau BK bila juri berbenturan kepentingan dengan peserta itu.`,
  SCORE_TEXT_NUMBER: (p) =>
    `Nilai juri ${p.judge} ${quoted(p.value, 'id')} tersimpan sebagai teks, bukan angka. Ketik ulang ${plainNumber(p.number, 'id')} pada sel berformat Angka.`,
  SCORE_IS_DATE: (p) =>
    `Nilai juri ${p.judge} terbaca sebagai tanggal ${dateTime(p.date, 'id')}. Ubah format sel menjadi Angka, lalu ketik ulang nilainya${p.likely === null ? '' : ` (mungkin maksudnya ${plainNumber(p.likely, 'id')})`}.`,
  SCORE_OUT_OF_RANGE: (p) =>
    `Nilai juri ${p.judge} ${plainNumber(p.value, 'id')} di luar rentang ${plainNumber(p.min, 'id')} sampai ${plainNumber(p.max, 'id')}. Perbaiki nilainya, atau rentang di tab Kriteria.`,
  SCORE_ERROR: (p) => `Sel juri ${p.judge} berisi galat ${p.value}. Perbaiki rumusnya atau ketik nilainya.`,
  SCORE_ROWS_PERMUTED: (p) =>
    `Nilai di tab juri ${p.judge} sama dengan pada pembacaan terakhir, tetapi sekarang milik peserta lain (${p.rows} baris): agaknya hanya sel nilai yang diurutkan, tanpa kode dan nama. Urungkan pengurutannya, misalnya lewat Riwayat versi. Bila memang benar begini, terima urutan ini di panel.`,
  SCORE_FORMULA: (p) =>
    `Nilai juri ${p.judge} dihitung dengan rumus sehingga dapat berubah sendiri. Ketik angkanya, atau tempel sebagai nilai saja.`,
  SCORE_SCALE_SUSPECT: (p) =>
    `Juri ${p.judge} tampaknya memakai skala lain untuk ${listed(p.criteria, 'id')}: nilai tertingginya ${plainNumber(p.highest, 'id')}, sedangkan juri lain biasanya memberi ${plainNumber(p.usual, 'id')}. Tanyakan kepada juri itu; nilainya tetap dihitung seperti tertulis.`,
  SCORE_OUTLIER: (p) =>
    `Nilai ${plainNumber(p.value, 'id')} dari juri ${p.judge} untuk peserta ${p.entry} jauh dari nilai juri lain (yang setara dengan ${plainNumber(p.others, 'id')}) dan dari nilai juri itu pada kriteria lain. Periksa apakah salah ketik; nilainya tetap dihitung.`,
  ROW_UNKNOWN_ENTRY: (p) =>
    `Kode ${quoted(p.entry, 'id')} di tab juri ${p.judge} tidak ada di tab Peserta. Perbaiki kodenya atau hapus barisnya.`,
  ROW_DUPLICATE_ENTRY: (p) =>
    `Peserta ${p.entry} muncul lebih dari satu kali di tab juri ${p.judge} (baris ${listed(rows(p.rows), 'id')}). Sisakan satu baris.`,
  ROW_MISSING_ENTRY: (p) =>
    `Di tab juri ${p.judge} tidak ada baris untuk ${p.entries.length} peserta: ${listed(p.entries, 'id')}. Tambahkan barisnya.`,
  ROW_WITHOUT_CODE: (p) =>
    `Baris${p.name === '' ? '' : ` ${quoted(p.name, 'id')}`} tidak punya kode peserta. Isi kodenya seperti di tab Peserta.`,
  ROW_NAME_MISMATCH: (p) =>
    `Di tab juri ${p.judge}, kode ${p.entry} berdampingan dengan nama ${quoted(p.written, 'id')}, padahal menurut tab Peserta namanya ${quoted(p.name, 'id')}. Pastikan nilai di baris itu untuk peserta yang mana, lalu perbaiki kode atau namanya. Nilai dihitung menurut kode.`,
  TOTAL_MISMATCH: (p) =>
    `Total juri ${p.judge} untuk peserta ${p.entry} tertulis ${plainNumber(p.value, 'id')}, padahal ${basisId[p.basis]} di baris itu ${plainNumber(p.expected, 'id')}. Periksa apakah nilainya atau totalnya yang salah; yang dihitung adalah nilai per kriteria.`,
  COLUMN_MISSING_CRITERION: (p) =>
    `Tab juri ${p.judge} tidak punya kolom untuk kriteria ${quoted(p.criterion, 'id')}. Tambahkan kolomnya, atau samakan judulnya dengan tab Kriteria.`,
  COLUMN_DUPLICATE_CRITERION: (p) =>
    `Kriteria ${quoted(p.criterion, 'id')} ada di lebih dari satu kolom (${listed(p.columns, 'id')}) pada tab juri ${p.judge}. Sisakan satu kolom.`,
  TAB_MISSING: (p) =>
    p.judge === null
      ? `Tab ${quoted(p.tab, 'id')} tidak ada, dan isinya tidak dapat disimpulkan dari tab juri. Buat tab itu dengan judul kolom seperti pada contoh; atau isi tab juri dengan kolom Kode atau Nama Inovasi dan satu kolom angka untuk tiap kriteria, dengan judul kolom yang sama di semua tab juri.${whyNotUnderstood(p.why, 'id')}`
      : p.within
        ? `Tab ${quoted(p.tab, 'id')} tidak memuat nilai juri ${p.judge}. Tambahkan kolom atau baris juri itu, atau samakan namanya dengan tab Juri.`
        : `Tab ${quoted(p.tab, 'id')} untuk juri ${p.judge} tidak ada. Buat tabnya, atau samakan namanya.`,
  TAB_EMPTY: (p) => `Tab juri ${p.judge} belum berisi satu nilai pun. Minta juri itu mengisinya.`,
  TAB_COPY: (p) =>
    p.reason === 'copy'
      ? `Menurut namanya, tab ini salinan tab juri ${p.judge ?? ''} (${quoted(p.first, 'id')}), sehingga tidak dibaca. Hapus tab ini, atau beri nama lain bila ingin disimpan.`
      : `Tab ini dan tab ${quoted(p.first, 'id')} sama-sama terbaca sebagai ${p.judge === null ? 'tab konfigurasi yang sama' : `tab juri ${p.judge} pada tahap ini`}. Hapus atau ganti nama salah satunya.`,
  TAB_UNPROTECTED: (p) =>
    `Tab juri ${p.judge} belum diproteksi, padahal tab lain sudah: setiap editor dapat mengubah nilainya. Proteksi tab ini untuk juri itu saja (Data > Proteksi sheet dan rentang).`,
  WEIGHTS_INVALID: (p) =>
    `Bobot ${p.of === 'criteria' ? 'kriteria' : 'tahap'} ${p.value === undefined ? '' : `${quoted(p.value, 'id')} `}${weightReasonId[p.reason]}. Isi semua bobot dengan angka yang lebih dari atau sama dengan 0, tidak semuanya 0.`,
  SETTING_INVALID: (p) => settingSentence(p, 'id', faultId),
  ENTRY_DUPLICATE_CODE: (p) =>
    `Kode peserta ${quoted(p.code, 'id')} dipakai lebih dari sekali (baris ${listed(rows(p.rows), 'id')}). Beri setiap peserta kode sendiri.`,
  ENTRY_DUPLICATE_NAME: (p) =>
    `Nama inovasi ${quoted(p.name, 'id')} dipakai oleh beberapa peserta (${listed(p.codes, 'id')}; baris ${listed(rows(p.rows), 'id')}). Hapus bila terdaftar dua kali; bila memang berbeda, bedakan namanya supaya juri tidak tertukar.`,
  ENTRY_UNSCORED: (p) =>
    `Peserta ${p.entry} (${quoted(p.name, 'id')}) belum dinilai lengkap oleh seorang juri pun. Tugaskan juri untuk menilainya.`,
  PANEL_DISCONNECTED: (p) =>
    `Penilaian terbagi dalam ${p.groups.length} kelompok juri yang tidak punya peserta bersama: ${p.groups.map((group) => `(${group.join(', ')})`).join(' ')}. Keketatan antarkelompok tidak dapat dibandingkan. ${joinsId(p)}`,
  JUDGE_CONFLICT: (p) =>
    `Juri ${p.judge} berbenturan kepentingan dengan peserta ${p.entry} (${{ listed: 'tercatat di tab Juri', 'same-institution': 'instansi sama', 'parent-institution': 'instansi induk' }[p.reason]}).`,
  JUDGE_RECUSED: (p) => `Juri ${p.judge} tidak menilai peserta ${p.entry} (BK).`,
  JUDGE_NO_VARIANCE: (p) =>
    `Juri ${p.judge} memberi nilai yang sama persis kepada semua peserta (${p.rows} baris), sehingga nilainya tidak membedakan siapa pun. Tanyakan kepada juri itu; nilainya tetap dihitung.`,
  JUDGES_IDENTICAL: (p) =>
    `Nilai juri ${listed(p.judges, 'id')} ${p.same === p.marks ? 'sama persis' : `sama pada ${p.same} dari ${p.marks} perbandingan`} untuk ${p.entries} peserta; kebetulan seperti itu hampir mustahil pada skala ini. Pastikan tidak ada tab yang tersalin; nilainya tetap dihitung.`,
  JUDGES_DISAGREE: (p) =>
    `Nilai para juri untuk peserta ${p.entry} (${quoted(p.name, 'id')}) berselisih terlalu jauh: dari ${plainNumber(p.low, 'id')} sampai ${plainNumber(p.high, 'id')}, sedangkan batasnya ${plainNumber(p.limit, 'id')}. Bahas dalam rapat juri; nilainya tetap dihitung.`,
  METHOD_CAUTION: (p) => caution(p, 'id'),
  TIE_AT_CUT: (p) => {
    const tied = `Peringkat ${p.rank}${p.category === undefined ? '' : ` (kategori ${p.category})`} ditempati bersama oleh ${listed(p.entries, 'id')}`;
    return p.prize
      ? `${tied}, sedangkan uang pembinaan untuk tempat-tempat itu berbeda. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi “Peringkat Putusan” masing-masing di tab Pleno, atau sesuaikan “Uang Pembinaan”.`
      : `${tied}, sedangkan tempat yang tersedia hanya ${p.places}. Dokumen belum dapat dibuat: putuskan dalam rapat pleno dan isi “Peringkat Putusan” masing-masing di tab Pleno.`;
  },
  STAGE_NOT_BEGUN: (p) =>
    `Tahap ${quoted(p.stage, 'id')} belum dimulai: belum ada nilai di tab jurinya. Perhitungan berhenti sebelum tahap ini.`,
  NO_DOCUMENT: (p) => noDocument(p.kind as KindId, 'id'),
  RULE_CHANGED_AFTER_SCORING: (p) =>
    `Aturan tahap ini berubah sesudah nilai pertama masuk${changeList(p.changes, 'id')}. Kembalikan aturannya, atau catat alasan perubahannya.`,
  PLENARY_CONFLICT: (p) =>
    ({
      taken: `Putusan pleno memberi ${p.entry} peringkat ${p.rank}, padahal ${listed(p.others, 'id')} juga berada di peringkat itu tanpa putusan. Isi “Peringkat Putusan” untuk semuanya.`,
      gap: `Putusan pleno memberi ${p.entry} peringkat ${p.rank}, tetapi ada peringkat di atasnya yang kosong. Periksa “Peringkat Putusan” supaya urutannya tidak terputus.`,
      'not-ranked': `Pleno memutuskan peringkat ${p.rank} untuk ${p.entry}, tetapi peserta itu tidak diperingkat pada tahap ini. Periksa kode atau tahapnya.`,
      'below-passing-score': `Pleno memutuskan peringkat ${p.rank} untuk ${p.entry}, tetapi nilainya di bawah “Nilai Minimal Lolos” sehingga tetap tidak lolos.`,
      outdated: `Saat pleno memutuskan tentang ${p.entry}, peringkat hitungnya lain dari yang sekarang (${p.computed ?? '–'}). Periksa apakah putusan itu masih berlaku, lalu perbarui “Peringkat Hitung”.`,
    })[p.reason],
  OBJECTION_OPEN: (p) =>
    ({
      unanswered: `Sanggahan${p.entry === '' ? '' : ` tentang ${p.entry}`} belum dijawab dan diputuskan. Isi “Jawaban” dan “Putusan”.`,
      'too-late': `Sanggahan${p.entry === '' ? '' : ` tentang ${p.entry}`} masuk sesudah masa sanggah berakhir (${dateTime(p.until ?? '', 'id')}).`,
      'unknown-entry': `Sanggahan menyebut kode ${quoted(p.entry, 'id')} yang tidak ada di tab Peserta. Perbaiki kodenya.`,
      reopens: `Putusan atas sanggahan${p.entry === '' ? '' : ` tentang ${p.entry}`} mengubah nilai tahap ${p.stage}, yang masih tertutup. Buka kembali tahap itu dari langkah Peringkat; alasannya sudah tersedia di sana.`,
    })[p.reason],
  RESULT_STALE: (p) =>
    p.decided !== undefined
      ? `Hasil yang ditetapkan ${dateTime(p.computed, 'id')} (kode ${p.decided.code}) tidak lagi sama dengan isi lembar${changeList(p.decided.changes, 'id')}. Kembalikan isinya, atau buka kembali tahap ini dengan alasan lalu tetapkan lagi.`
      : `Nilai atau pengaturan sudah berubah sejak peringkat dihitung (${dateTime(p.computed, 'id')}). Dokumen belum dapat dibuat: hitung peringkat sekali lagi.`,
  SCALE_ASSUMED: (p) =>
    `Nilai maksimum tidak tertulis; dipakai ${plainNumber(p.max, 'id')}${p.max < 100 ? ' karena tidak ada nilai di atasnya' : ''}. Perbaiki di tab Kriteria bila lain.`,
  NAMES_SIMILAR: (p) =>
    p.of === 'entry'
      ? `${quoted(p.one, 'id')} dan ${quoted(p.other, 'id')} hampir sama, dan tidak ada tab juri yang memuat keduanya. Bila satu peserta, samakan ejaannya; bila dua peserta, tulis keduanya di tab ${TABS.entries.id} dengan kodenya masing-masing. Sampai itu jelas, tidak ada yang dihitung.`
      : `Nama juri ${quoted(p.one, 'id')} dan ${quoted(p.other, 'id')} hampir sama. Bila satu orang, samakan ejaannya; bila dua orang, tulis keduanya di tab ${TABS.judges.id}. Sampai itu jelas, tidak ada yang dihitung.`,
};

const en: Sentences = {
  SCORE_MISSING: (p) =>
    `Scores of judge ${p.judge} are missing (${cellsEn(p.cells)}). Fill them in, or type BK where the judge stepped aside. An empty cell is not counted as 0.`,
  SCORE_NOT_NUMBER: (p) =>
    `The cell of judge ${p.judge} holds ${quoted(p.value, 'en')}, which is not a score. Type a number, or BK where the judge does not score this entry.`,
  SCORE_TEXT_NUMBER: (p) =>
    `The score ${quoted(p.value, 'en')} of judge ${p.judge} is stored as text, not as a number. Retype ${plainNumber(p.number, 'en')} in a cell formatted as number.`,
  SCORE_IS_DATE: (p) =>
    `A score of judge ${p.judge} was read as the date ${dateTime(p.date, 'en')}. Format the cell as number and retype the score${p.likely === null ? '' : ` (probably ${plainNumber(p.likely, 'en')})`}.`,
  SCORE_OUT_OF_RANGE: (p) =>
    `The score ${plainNumber(p.value, 'en')} of judge ${p.judge} is outside ${plainNumber(p.min, 'en')} to ${plainNumber(p.max, 'en')}. Correct the score, or the range in the criteria tab.`,
  SCORE_ERROR: (p) => `A cell of judge ${p.judge} holds the error ${p.value}. Mend its formula or type the score.`,
  SCORE_ROWS_PERMUTED: (p) =>
    `The scores in the tab of judge ${p.judge} are those of the last reading, but now belong to other entries (${p.rows} rows): it seems that only the score cells were sorted, without codes and names. Undo the sorting, for instance in the version history. If it is right as it is, accept this order in the panel.`,
  SCORE_FORMULA: (p) =>
    `Scores of judge ${p.judge} are calculated by a formula and may change by themselves. Type the numbers, or paste them as values only.`,
  SCORE_SCALE_SUSPECT: (p) =>
    `Judge ${p.judge} seems to use another scale for ${listed(p.criteria, 'en')}: the highest score is ${plainNumber(p.highest, 'en')}, while the other judges usually give ${plainNumber(p.usual, 'en')}. Ask the judge; the scores count as written.`,
  SCORE_OUTLIER: (p) =>
    `The score ${plainNumber(p.value, 'en')} of judge ${p.judge} for entry ${p.entry} is far from those of the other judges (which come to about ${plainNumber(p.others, 'en')}) and from this judge’s own scores on the other criteria. Check whether it was mistyped; it counts as written.`,
  ROW_UNKNOWN_ENTRY: (p) =>
    `The code ${quoted(p.entry, 'en')} in the tab of judge ${p.judge} is not in the entries tab. Correct the code or delete the row.`,
  ROW_DUPLICATE_ENTRY: (p) =>
    `Entry ${p.entry} stands more than once in the tab of judge ${p.judge} (rows ${listed(rows(p.rows), 'en')}). Keep one row.`,
  ROW_MISSING_ENTRY: (p) =>
    `The tab of judge ${p.judge} has no row for ${p.entries.length === 1 ? '1 entry' : `${p.entries.length} entries`}: ${listed(p.entries, 'en')}. Add ${p.entries.length === 1 ? 'it' : 'them'}.`,
  ROW_WITHOUT_CODE: (p) =>
    `The row${p.name === '' ? '' : ` ${quoted(p.name, 'en')}`} has no entry code. Type the code as in the entries tab.`,
  ROW_NAME_MISMATCH: (p) =>
    `In the tab of judge ${p.judge} the code ${p.entry} stands beside the name ${quoted(p.written, 'en')}, but in the entries tab it is ${quoted(p.name, 'en')}. Make sure which entry the scores of this row are for, then correct the code or the name. The code counts.`,
  TOTAL_MISMATCH: (p) =>
    `The total of judge ${p.judge} for entry ${p.entry} says ${plainNumber(p.value, 'en')}, but ${basisEn[p.basis]} of this row is ${plainNumber(p.expected, 'en')}. Check whether a score or the total is wrong; the scores per criterion count.`,
  COLUMN_MISSING_CRITERION: (p) =>
    `The tab of judge ${p.judge} has no column for the criterion ${quoted(p.criterion, 'en')}. Add the column, or give it the same header as in the criteria tab.`,
  COLUMN_DUPLICATE_CRITERION: (p) =>
    `The criterion ${quoted(p.criterion, 'en')} stands in more than one column (${listed(p.columns, 'en')}) of the tab of judge ${p.judge}. Keep one.`,
  TAB_MISSING: (p) =>
    p.judge === null
      ? `There is no tab ${quoted(p.tab, 'en')}, and the judge tabs do not tell what it would say. Make it, with headers as in the example; or fill judge tabs with a column Code or Innovation and one column of numbers per criterion, with the same headers on all of them.${whyNotUnderstood(p.why, 'en')}`
      : p.within
        ? `The tab ${quoted(p.tab, 'en')} holds no scores of judge ${p.judge}. Add the judge's columns or rows, or write the name as in the judges tab.`
        : `There is no tab ${quoted(p.tab, 'en')} for judge ${p.judge}. Make it, or correct its name.`,
  TAB_EMPTY: (p) => `The tab of judge ${p.judge} does not hold a single score yet. Ask the judge to fill it in.`,
  TAB_COPY: (p) =>
    p.reason === 'copy'
      ? `By its name this tab is a copy of the tab of judge ${p.judge ?? ''} (${quoted(p.first, 'en')}), so it is not read. Delete it, or give it another name to keep it.`
      : `This tab and the tab ${quoted(p.first, 'en')} both read as ${p.judge === null ? 'the same configuration tab' : `the tab of judge ${p.judge} at this stage`}. Delete or rename one of them.`,
  TAB_UNPROTECTED: (p) =>
    `The tab of judge ${p.judge} is not protected although other tabs are: every editor can change its scores. Protect it for that judge alone (Data > Protect sheets and ranges).`,
  WEIGHTS_INVALID: (p) =>
    `The weight ${p.value === undefined ? '' : `${quoted(p.value, 'en')} `}of ${p.of === 'criteria' ? 'a criterion' : 'a stage'} is ${weightReasonEn[p.reason]}. Fill every weight with a number of 0 or more, not all of them 0.`,
  SETTING_INVALID: (p) => settingSentence(p, 'en', faultEn),
  ENTRY_DUPLICATE_CODE: (p) =>
    `The entry code ${quoted(p.code, 'en')} is used more than once (rows ${listed(rows(p.rows), 'en')}). Give every entry a code of its own.`,
  ENTRY_DUPLICATE_NAME: (p) =>
    `The name ${quoted(p.name, 'en')} is used by several entries (${listed(p.codes, 'en')}; rows ${listed(rows(p.rows), 'en')}). Delete what was registered twice; if they differ, tell their names apart so that judges do not mix them up.`,
  ENTRY_UNSCORED: (p) =>
    `Entry ${p.entry} (${quoted(p.name, 'en')}) has not been scored completely by any judge. Assign a judge to it.`,
  PANEL_DISCONNECTED: (p) =>
    `The scores fall into ${p.groups.length} groups of judges without a common entry: ${p.groups.map((group) => `(${group.join(', ')})`).join(' ')}. Severity cannot be compared between groups. ${joinsEn(p)}`,
  JUDGE_CONFLICT: (p) =>
    `Judge ${p.judge} has a conflict of interest with entry ${p.entry} (${{ listed: 'listed in the judges tab', 'same-institution': 'same institution', 'parent-institution': 'parent institution' }[p.reason]}).`,
  JUDGE_RECUSED: (p) => `Judge ${p.judge} stepped aside for entry ${p.entry} (BK).`,
  JUDGE_NO_VARIANCE: (p) =>
    `Judge ${p.judge} gives every entry exactly the same scores (${p.rows} rows), which tells nobody apart. Ask the judge; the scores count as written.`,
  JUDGES_IDENTICAL: (p) =>
    `The scores of judges ${listed(p.judges, 'en')} are ${p.same === p.marks ? 'exactly the same' : `the same in ${p.same} of ${p.marks} comparisons`} for ${p.entries} entries; on this scale that is next to impossible by chance. Make sure that no tab was copied; the scores count as written.`,
  JUDGES_DISAGREE: (p) =>
    `The judges’ scores of entry ${p.entry} (${quoted(p.name, 'en')}) lie too far apart: from ${plainNumber(p.low, 'en')} to ${plainNumber(p.high, 'en')}, while the limit is ${plainNumber(p.limit, 'en')}. Discuss it among the judges; the scores count as written.`,
  METHOD_CAUTION: (p) => caution(p, 'en'),
  TIE_AT_CUT: (p) => {
    const tied = `Rank ${p.rank}${p.category === undefined ? '' : ` (category ${p.category})`} is shared by ${listed(p.entries, 'en')}`;
    return p.prize
      ? `${tied}, but the prizes of those places differ. Documents wait: decide in the plenary and fill in the “Decided Rank” of each in the tab Plenary, or adjust “Prize”.`
      : `${tied}, but there ${p.places === 1 ? 'is only 1 place' : `are only ${p.places} places`}. Documents wait: decide in the plenary and fill in the “Decided Rank” of each in the tab Plenary.`;
  },
  STAGE_NOT_BEGUN: (p) =>
    `Stage ${quoted(p.stage, 'en')} has not begun: its judge tabs hold no score. Ranking ends before it.`,
  NO_DOCUMENT: (p) => noDocument(p.kind as KindId, 'en'),
  RULE_CHANGED_AFTER_SCORING: (p) =>
    `The rules of this stage changed after its first score had come in${changeList(p.changes, 'en')}. Put the rules back, or record the reason for the change.`,
  PLENARY_CONFLICT: (p) =>
    ({
      taken: `The plenary gives ${p.entry} rank ${p.rank}, but ${listed(p.others, 'en')} ${p.others.length === 1 ? 'stands' : 'stand'} there too without a decision. Fill in the “Decided Rank” of all of them.`,
      gap: `The plenary gives ${p.entry} rank ${p.rank}, but a rank above it is left empty. Check the “Decided Rank” so that the order has no gap.`,
      'not-ranked': `The plenary decided rank ${p.rank} for ${p.entry}, but that entry is not ranked at this stage. Check the code or the stage.`,
      'below-passing-score': `The plenary decided rank ${p.rank} for ${p.entry}, but its score is below the “Passing Score”, so it still does not advance.`,
      outdated: `When the plenary decided about ${p.entry}, its computed rank was another than now (${p.computed ?? '–'}). Check whether the decision still holds, then correct the “Computed Rank”.`,
    })[p.reason],
  OBJECTION_OPEN: (p) =>
    ({
      unanswered: `The objection${p.entry === '' ? '' : ` about ${p.entry}`} has no answer and ruling yet. Fill in “Answer” and “Ruling”.`,
      'too-late': `The objection${p.entry === '' ? '' : ` about ${p.entry}`} came after the objection period had ended (${dateTime(p.until ?? '', 'en')}).`,
      'unknown-entry': `The objection names the code ${quoted(p.entry, 'en')}, which is not in the entries tab. Correct the code.`,
      reopens: `The ruling on the objection${p.entry === '' ? '' : ` about ${p.entry}`} changes scores of the stage ${p.stage}, which is still closed. Open that stage again in the step Rank; the reason stands ready there.`,
    })[p.reason],
  RESULT_STALE: (p) =>
    p.decided !== undefined
      ? `The result decided on ${dateTime(p.computed, 'en')} (code ${p.decided.code}) is no longer what the workbook says${changeList(p.decided.changes, 'en')}. Put it back, or open this stage again with a reason and decide anew.`
      : `Scores or settings have changed since the ranking was computed (${dateTime(p.computed, 'en')}). Documents wait: compute the ranking again.`,
  SCALE_ASSUMED: (p) =>
    `No maximum is given; ${plainNumber(p.max, 'en')} is used${p.max < 100 ? ' because no score is above it' : ''}. Correct it in the criteria tab if it differs.`,
  NAMES_SIMILAR: (p) =>
    p.of === 'entry'
      ? `${quoted(p.one, 'en')} and ${quoted(p.other, 'en')} are almost the same, and no judge's tab has both. If they are one entry, spell them alike; if they are two, write both into the tab ${TABS.entries.en} with codes of their own. Nothing is ranked until then.`
      : `The judges' names ${quoted(p.one, 'en')} and ${quoted(p.other, 'en')} are almost the same. If they are one person, spell them alike; if they are two, write both into the tab ${TABS.judges.en}. Nothing is ranked until then.`,
};

const sentences: Record<Language, Sentences> = { id, en };

function sentence<C extends FindingCode>(finding: FindingOf<C>, language: Language): string {
  return sentences[language][finding.code](finding.params);
}

/** The finding's sentence in the user's language. */
export const findingSentence = (finding: Finding, language: Language): string => sentence(finding, language);

/** What the finding is about, for the JSON's `value`; undefined when it has none. */
export function findingValue(finding: Finding): string | number | boolean | undefined {
  const value = 'value' in finding.params ? finding.params.value : undefined;
  if (finding.code === 'SCORE_IS_DATE') return finding.params.date;
  return typeof value === 'object' ? value.date : value === '' ? undefined : value;
}
