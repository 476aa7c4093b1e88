// Messages while a competition is set up and judged, for panel and command line: lists, judge tabs, judge files.
import type { Language } from '../../../domain/vocabulary/language';

type Kind = 'entries' | 'judges';

const id = {
  next: {
    begin: 'Langkah berikut: pilih susunan kompetisi.',
    entries: 'Langkah berikut: isi daftar peserta.',
    judges: 'Langkah berikut: isi daftar juri.',
    tabs: (stage: string) => `Langkah berikut: siapkan tab juri tahap ${stage}.`,
    files: (stage: string) => `Langkah berikut: buat berkas juri tahap ${stage}.`,
    collect: 'Langkah berikut: kumpulkan nilai dari berkas juri.',
  },
  formText: 'Buku kerja ini hanya berisi tanggapan formulir. Pilih susunan; pesertanya dapat diambil dari tab itu.',

  later: 'Langkah sesudahnya',

  listTitle: { entries: 'Daftar peserta', judges: 'Daftar juri' } as Record<Kind, string>,
  listMore: 'Tambah peserta atau juri',
  listOf: 'Yang ditambahkan',
  kinds: { entries: 'Peserta', judges: 'Juri' } as Record<Kind, string>,
  source: 'Diambil dari',
  paste: 'Teks yang ditempel',
  fromTab: (tab: string) => `Tab ${tab}`,
  pasteLabel: 'Tempel daftar di sini',
  pasteHint: {
    entries: 'Salin dari lembar lain beserta baris judulnya (Nama Inovasi, Instansi, …), atau satu nama per baris.',
    judges: 'Salin dari lembar lain beserta baris judulnya (Nama, Instansi, Email, …), atau satu nama per baris.',
  } as Record<Kind, string>,
  typeHint: {
    entries: 'Boleh juga diketik langsung di tab Peserta; sesudahnya:',
    judges: 'Boleh juga diketik langsung di tab Juri; sesudahnya:',
  } as Record<Kind, string>,
  preview: 'Pratinjau',
  previewing: 'Membaca daftar …',
  adding: 'Menambahkan …',
  previewTitle: (count: number, kind: Kind, tab: string) =>
    count === 0
      ? 'Tidak ada yang baru dalam daftar ini'
      : `${count} ${kind === 'entries' ? 'peserta' : 'juri'} akan ditambahkan ke tab ${tab}`,
  columns: 'Kolom yang dipahami',
  columnAs: (header: string, as: string) => `“${header}” → ${as}`,
  unknown: (headers: string) => `Tidak diambil: ${headers}`,
  repeated: (count: number) => `${count} baris tidak ditambahkan lagi`,
  why: { known: 'sudah ada di buku kerja', twice: 'sudah ada di atas' },
  row: (row: number) => `baris ${row}`,
  nameless: (rows: string) => `Tanpa nama, dilewati: baris ${rows}.`,
  notAllShown: (shown: number, total: number) => `Ditampilkan ${shown} dari ${total}.`,
  add: (count: number, kind: Kind) => `Tambahkan ${count} ${kind === 'entries' ? 'peserta' : 'juri'}`,
  back: 'Batal',
  added: (count: number, kind: Kind, tab: string) =>
    `${count} ${kind === 'entries' ? 'peserta' : 'juri'} ditambahkan ke tab ${tab}.`,

  plans: {
    assign: {
      title: 'Bagi peserta kepada juri',
      hint: 'Tanpa pembagian, semua juri menilai semua peserta. Banyaknya: setelan Juri per Peserta, lazimnya 3.',
    },
    schedule: {
      title: 'Buat jadwal tampil',
      hint: 'Menurut Tanggal, Jam, Menit, Istirahat, Tempat, dan Ruang di tab Tahapan.',
    },
  },
  drawAgain: 'Undi lagi',
  usePlan: 'Pakai ini',
  planUsed: 'Sudah ditulis; perbarui tab atau berkas juri.',

  tabsTitle: (stage: string) => `Tab juri tahap ${stage}`,
  tabsMore: 'Tab juri',
  tabsHint: 'Satu tab untuk setiap juri, terisi peserta dan kriteria; hanya juri itu yang dapat mengisinya.',
  makeTabs: 'Siapkan tab juri',
  renewTabs: 'Perbarui tab juri',
  makingTabs: (done: number, total: number) => `Menyiapkan tab juri: ${done} dari ${total}`,
  tabsMade: (made: number, added: number, kept: number) =>
    `Tab juri siap: ${made} dibuat, ${added} ditambah barisnya, ${kept} tetap.`,
  tabStatus: {
    made: 'dibuat',
    renewed: 'dibuat ulang',
    kept: 'tetap',
    changed: 'tidak diubah: kolomnya lain',
    theirs: 'milik sendiri: tidak diubah',
  },
  rowsAdded: (rows: number) => `+${rows} baris`,
  sharedTitle: 'Apa yang terlihat juri',
  sharedText:
    'Semua tab ada dalam satu berkas: setiap juri dapat melihat nilai juri lain, tetapi tidak dapat mengubahnya. Bila nilai harus rahasia sampai ditutup, beri setiap juri berkas sendiri.',
  useSeparate: 'Pakai berkas terpisah',

  filesTitle: (stage: string) => `Berkas juri tahap ${stage}`,
  filesMore: 'Berkas juri',
  filesHint: 'Setiap juri mengisi berkasnya sendiri di Drive; nilainya dikumpulkan ke tab terkunci di sini.',
  makeFiles: 'Buat dan bagikan berkas',
  remakeFiles: (count: number) => `Buat ${count} berkas baru`,
  collect: 'Kumpulkan nilai',
  lookAgain: 'Perbarui keadaan',
  closeStage: 'Tutup penilaian tahap ini',
  closeHint: 'Setelah ditutup, juri hanya dapat membaca berkasnya. Dapat dibuka kembali dengan alasan.',
  lookingAtFiles: 'Melihat berkas juri …',
  makingFiles: (done: number, total: number) => `Membuat berkas juri: ${done} dari ${total}`,
  collecting: (done: number, total: number) => `Mengumpulkan nilai: ${done} dari ${total}`,
  closing: 'Menutup penilaian …',
  filesMade: (made: number, shared: number) => `Berkas juri: ${made} dibuat, ${shared} izin diatur.`,
  collected: (count: number, changed: number) =>
    `Nilai dikumpulkan dari ${count} berkas${changed === 0 ? '' : `; ${changed} nilai baru atau berubah`}.`,
  filesFailed: (count: number) => `${count} berkas gagal; sebabnya ada pada daftar berkas.`,
  filesStopped: 'Dihentikan. Sisanya dapat dilanjutkan.',
  filesStalled: 'Tidak maju lagi. Lihat keadaan setiap berkas, lalu coba lagi.',
  stageClosed: (stage: string) => `Penilaian tahap ${stage} ditutup.`,
  open: 'Buka',
  openFile: (judge: string) => `Buka berkas ${judge}`,
  scoredOf: (done: number, of: number) => `${done} dari ${of} peserta`,
  progressOf: (judge: string) => `Nilai yang sudah dikumpulkan dari ${judge}`,
  collectedAt: (at: string) => `dikumpulkan ${at}`,
  neverCollected: 'belum dikumpulkan',
  changedSince: 'ada perubahan sejak itu',
  sharedWith: (email: string) => `dibagikan kepada ${email}`,
  changes: (count: number) => `${count} nilai baru atau berubah`,
  blank: 'kosong',
};

export type SetUpPanelWords = typeof id;

const en: SetUpPanelWords = {
  next: {
    begin: 'Next: choose a competition layout.',
    entries: 'Next: fill in the list of entries.',
    judges: 'Next: fill in the list of judges.',
    tabs: (stage) => `Next: prepare the judge tabs of the stage ${stage}.`,
    files: (stage) => `Next: make the judges’ files of the stage ${stage}.`,
    collect: 'Next: collect the scores from the judges’ files.',
  },
  formText: 'This workbook holds only a form’s responses. Choose a layout; the entries can be taken from that tab.',

  later: 'Steps after this',

  listTitle: { entries: 'List of entries', judges: 'List of judges' },
  listMore: 'Add entries or judges',
  listOf: 'What is added',
  kinds: { entries: 'Entries', judges: 'Judges' },
  source: 'Taken from',
  paste: 'Pasted text',
  fromTab: (tab) => `Tab ${tab}`,
  pasteLabel: 'Paste the list here',
  pasteHint: {
    entries: 'Copy from another sheet with its header row (Innovation, Institution, …), or one name a line.',
    judges: 'Copy from another sheet with its header row (Name, Institution, Email, …), or one name a line.',
  },
  typeHint: {
    entries: 'They may also be typed right into the tab Entries; afterwards:',
    judges: 'They may also be typed right into the tab Judges; afterwards:',
  },
  preview: 'Preview',
  previewing: 'Reading the list …',
  adding: 'Adding …',
  previewTitle: (count, kind, tab) => {
    if (count === 0) return 'There is nothing new in this list';
    const [one, more] = kind === 'entries' ? ['entry', 'entries'] : ['judge', 'judges'];
    return `${count} ${count === 1 ? one : more} will be added to the tab ${tab}`;
  },
  columns: 'Columns understood',
  columnAs: (header, as) => `“${header}” → ${as}`,
  unknown: (headers) => `Not taken: ${headers}`,
  repeated: (count) => `${count} ${count === 1 ? 'row is' : 'rows are'} not added again`,
  why: { known: 'already in the workbook', twice: 'further up already' },
  row: (row) => `row ${row}`,
  nameless: (rows) => `Without a name, passed over: rows ${rows}.`,
  notAllShown: (shown, total) => `${shown} of ${total} shown.`,
  add: (count, kind) => {
    const [one, more] = kind === 'entries' ? ['entry', 'entries'] : ['judge', 'judges'];
    return `Add ${count} ${count === 1 ? one : more}`;
  },
  back: 'Cancel',
  added: (count, kind, tab) => {
    const [one, more] = kind === 'entries' ? ['entry', 'entries'] : ['judge', 'judges'];
    return `${count} ${count === 1 ? one : more} added to the tab ${tab}.`;
  },

  plans: {
    assign: {
      title: 'Assign entries to judges',
      hint: 'Without an assignment all judges score all entries. How many: setting Judges per Entry, usually 3.',
    },
    schedule: {
      title: 'Make the schedule',
      hint: 'By Date, Hours, Minutes, Breaks, Place and Rooms in the tab Stages.',
    },
  },
  drawAgain: 'Draw again',
  usePlan: 'Use this',
  planUsed: 'Written; renew the judges’ tabs or files.',

  tabsTitle: (stage) => `Judge tabs of the stage ${stage}`,
  tabsMore: 'Judge tabs',
  tabsHint: 'One tab for each judge, with entries and criteria; only that judge can fill it in.',
  makeTabs: 'Prepare judge tabs',
  renewTabs: 'Renew judge tabs',
  makingTabs: (done, total) => `Preparing judge tabs: ${done} of ${total}`,
  tabsMade: (made, added, kept) => `Judge tabs are ready: ${made} made, ${added} with rows added, ${kept} unchanged.`,
  tabStatus: {
    made: 'made',
    renewed: 'made anew',
    kept: 'unchanged',
    changed: 'left alone: other columns',
    theirs: 'somebody’s own: left alone',
  },
  rowsAdded: (rows) => `+${rows} ${rows === 1 ? 'row' : 'rows'}`,
  sharedTitle: 'What judges can see',
  sharedText:
    'All tabs are in one file: every judge can see the scores of the others, but not change them. Where scores must stay secret until closing, give each judge a file of their own.',
  useSeparate: 'Use separate files',

  filesTitle: (stage) => `Judges’ files of the stage ${stage}`,
  filesMore: 'Judges’ files',
  filesHint: 'Each judge fills in an own file in Drive; the scores are collected into locked tabs here.',
  makeFiles: 'Make and share files',
  remakeFiles: (count) => `Make ${count} new ${count === 1 ? 'file' : 'files'}`,
  collect: 'Collect scores',
  lookAgain: 'Look again',
  closeStage: 'Close judging of this stage',
  closeHint: 'Once closed, the judges can only read their files. It can be opened again with a reason.',
  lookingAtFiles: 'Looking at the judges’ files …',
  makingFiles: (done, total) => `Making judges’ files: ${done} of ${total}`,
  collecting: (done, total) => `Collecting scores: ${done} of ${total}`,
  closing: 'Closing judging …',
  filesMade: (made, shared) =>
    `Judges’ files: ${made} made, ${shared} ${shared === 1 ? 'permission' : 'permissions'} set.`,
  collected: (count, changed) =>
    `Scores collected from ${count} ${count === 1 ? 'file' : 'files'}${changed === 0 ? '' : `; ${changed} ${changed === 1 ? 'score is' : 'scores are'} new or changed`}.`,
  filesFailed: (count) => `${count} ${count === 1 ? 'file' : 'files'} failed; the list of files says why.`,
  filesStopped: 'Stopped. The rest can be continued.',
  filesStalled: 'It is not moving on. Look at where each file stands, then try again.',
  stageClosed: (stage) => `Judging of the stage ${stage} is closed.`,
  open: 'Open',
  openFile: (judge) => `Open the file of ${judge}`,
  scoredOf: (done, of) => `${done} of ${of} entries`,
  progressOf: (judge) => `Scores collected from ${judge} so far`,
  collectedAt: (at) => `collected ${at}`,
  neverCollected: 'not collected yet',
  changedSince: 'changed since',
  sharedWith: (email) => `shared with ${email}`,
  changes: (count) => `${count} ${count === 1 ? 'score is' : 'scores are'} new or changed`,
  blank: 'blank',
};

export const preparationWords: Record<Language, SetUpPanelWords> = { id, en };
