// The words of the sidebar in Indonesian and English; pure, so that page, tests and workbench can share it.

import type { ScoreUnit } from '../../domain/ranking/score-unit';
import { scoreHint, scoreName } from '../../domain/ranking/words/score-names';
import type { Language } from '../../use-cases/server';

/** What a form can find wrong with what was typed; `allowed` lists what may be typed, where that is short. */
type InputFault = 'number' | 'date' | 'word' | 'digits' | 'range';
type Reminding = { name: string; competition: string; stage: string; left: number; deadline: string };
type RemindingAll = { competition: string; stage: string; scored: number; expected: number; deadline: string };
type Congratulating = { name: string; innovation: string; title: string; competition: string; ceremony: string };

const id = {
  language: 'id' as Language,
  ownName: 'Bahasa Indonesia',
  languageChosen: 'Panel kini berbahasa Indonesia. Tab dan dokumen tetap menurut Pengaturan.',

  loading: 'Membuka panel …',
  retry: 'Coba lagi',
  close: 'Oke',
  workingAs: (user: string) => `Anda bekerja sebagai ${user}`,
  unknownUser: 'Akun Anda tidak dikenali',
  untitled: 'Kompetisi tanpa nama',
  roles: { admin: 'Panitia', judge: 'Juri', stranger: 'Tamu' },

  stateTitle: 'Keadaan',
  lastRun: (at: string, by: string) => `Peringkat terakhir dihitung ${at} oleh ${by}.`,
  lastRunStages: (stages: string) => `Tahap yang diperingkat: ${stages}.`,
  lastRunNoStage: 'Belum ada tahap yang dapat diperingkat.',
  lastRunErrors: (count: number) => `${count} kesalahan saat itu.`,
  documentsMade: (made: number) => `${made} dokumen sudah dibuat.`,
  documentsBegun: (begun: number) => `${begun} dokumen terhenti di tengah jalan; buat lagi untuk melanjutkan.`,
  documentsNone: 'Belum ada dokumen.',

  judgeTitle: 'Untuk juri',
  judgeSteps: [
    'Buka tab lembar nilai Anda sendiri dan isi setiap kriteria untuk setiap peserta.',
    'Ketik BK (benturan kepentingan) di sel nilai bila Anda tidak boleh menilai peserta itu.',
    'Pemeriksaan, peringkat, dan dokumen dikerjakan oleh panitia.',
  ],
  strangerTitle: 'Akses terbatas',
  strangerSteps: [
    'Anda dapat membaca buku kerja ini, tetapi tidak tercatat sebagai panitia atau juri.',
    'Bila Anda panitia, minta pemilik berkas menambahkan akun Anda pada perlindungan tab Pengaturan.',
    'Bila Anda juri, minta panitia menulis alamat surel Anda di tab Juri.',
  ],

  settingsTitle: 'Pengaturan',
  settingsCheck: 'Lihat isian yang masih kosong',
  settingsNone: 'Belum ada tab Pengaturan. Tab itu ditulis saat peringkat pertama dihitung.',
  rulesHint: 'Aturan yang diubah setelah penilaian dimulai diperingatkan dan perlu alasan.',
  prizesHint: 'Uang pembinaan ditulis di tab Pengaturan: Uang Pembinaan 1, Uang Pembinaan 2, …',
  saveSettings: (count: number) => (count === 0 ? 'Simpan' : `Simpan ${count} perubahan`),
  settingsSaved: 'Pengaturan disimpan.',
  settingFault: (fault: InputFault, allowed: string): string =>
    ({
      number: 'Tulis angka, misalnya 10 atau 82,5.',
      date: 'Tulis tanggal, misalnya 7 Desember 2023.',
      word: `Yang dapat dipakai: ${allowed}.`,
      digits: 'Angka ini terlalu panjang dan kehilangan digit terakhirnya.',
      range: 'Nilai ini di luar yang dapat dipakai.',
    })[fault],

  historyTitle: 'Riwayat',
  historyNone: 'Belum ada yang dicatat.',

  whatsApp: 'WhatsApp',
  mail: 'Surel',
  copy: 'Salin teks',
  copied: 'Teks disalin.',
  copyReport: 'Salin laporan',
  reportCopied: 'Laporan disalin: versi, perintah, dan kode kesalahan saja; tanpa nama dan isi lembar kerja.',
  notCopied: 'Peramban tidak mengizinkan penyalinan. Pilih teksnya, lalu salin sendiri.',
  noContact: 'Nomor WA dan surelnya belum ada di buku kerja; penerimanya dipilih sendiri nanti.',
  remind: (judge: string) => `Ingatkan ${judge}`,
  remindSubject: (competition: string) => `Pengingat penilaian ${competition}`,
  remindText: ({ name, competition, stage, left, deadline }: Reminding): string =>
    [
      `Yth. ${name === '' ? 'Bapak/Ibu juri' : name},`,
      `${left} inovasi tahap ${stage} menunggu penilaian Bapak/Ibu${deadline === '' ? '' : `, paling lambat ${deadline}`}.`,
      'Terima kasih.',
      `Panitia ${competition}`,
    ].join('\n'),
  remindGroup: 'Ingatkan grup juri (tanpa nama)',
  remindGroupText: ({ competition, stage, scored, expected, deadline }: RemindingAll): string =>
    [
      `Yth. Bapak/Ibu Dewan Juri, ${scored} dari ${expected} penilaian tahap ${stage} sudah masuk.`,
      `Mohon yang belum lengkap diselesaikan${deadline === '' ? '' : ` paling lambat ${deadline}`}.`,
      'Terima kasih.',
      `Panitia ${competition}`,
    ].join('\n'),
  congratulate: (code: string) => `Kabari ${code}`,
  congratulateSubject: (competition: string) => `Hasil ${competition}`,
  congratulateText: ({ name, innovation, title, competition, ceremony }: Congratulating): string =>
    [
      `Yth. ${name === '' ? 'Bapak/Ibu' : name},`,
      `Selamat! Inovasi “${innovation}” ditetapkan sebagai ${title === '' ? 'pemenang' : title} ${competition}.`,
      ...(ceremony === '' ? [] : [`Penyerahan penghargaan: ${ceremony}.`]),
      'Terima kasih atas partisipasinya.',
    ].join('\n'),

  resume: 'Lanjutkan dokumen',
  timeLeft: (seconds: number) =>
    seconds < 60 ? `kira-kira ${Math.max(seconds, 1)} detik lagi` : `kira-kira ${Math.ceil(seconds / 60)} menit lagi`,

  beginTitle: 'Mulai kompetisi',
  beginText: 'Buku kerja ini masih kosong. Pilih contoh susunan; semuanya dapat diubah sesudahnya.',
  presetLabel: 'Susunan kompetisi',
  create: 'Buat buku kerja',
  creating: 'Membuat tab …',
  created: 'Tab sudah dibuat. Langkah berikut: isi daftar peserta dan juri.',

  understoodText:
    'Berkas ini belum punya tab pengaturan. Bila yang terbaca ini benar, langsung hitung. Bila ada yang keliru, perbaiki di tab Kriteria, Peserta, dan Juri yang ditulis saat menghitung.',
  sure: 'pasti',
  assumed: 'diduga',

  validate: 'Periksa nilai juri',
  validateHint: 'Mencari sel kosong, nilai di luar rentang, dan kode yang keliru.',
  validating: 'Memeriksa lembar juri …',
  provisional: 'Hitung sementara',
  provisionalHint: 'Boleh dilewati. Hanya tampil di panel ini; nilai yang belum masuk diabaikan.',
  computing: 'Menghitung peringkat …',
  compute: (top: number) => `Hitung Top ${top}`,
  computeHint: 'Menulis tab peringkat setelah semua nilai lengkap.',
  make: 'Buat piagam dan surat',
  making: 'Membuat dokumen …',
  makingCount: (done: number, total: number) => `Membuat dokumen: ${done} dari ${total}`,
  cancel: 'Hentikan',
  cancelling: 'Berhenti setelah kelompok ini …',
  progressLabel: 'Kemajuan pekerjaan',

  validated: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'Pemeriksaan selesai. Tidak ada kesalahan.'
      : `Pemeriksaan selesai: ${errors} kesalahan, ${warnings} peringatan.`,
  computed: (stage: string, entries: number) => `Peringkat ${stage} selesai: ${entries} peserta.`,
  computedNothing: 'Belum ada tahap yang dapat diperingkat. Sebabnya ada pada daftar Temuan.',
  made: (done: number, total: number) => `Selesai: ${done} dari ${total} dokumen.`,
  stopped: (done: number, total: number) =>
    `Dihentikan: ${done} dari ${total} dokumen sudah jadi. Sisanya dapat dilanjutkan.`,
  stalled: 'Pembuatan dokumen tidak maju lagi. Periksa statusnya pada daftar Dokumen, lalu coba lagi.',
  failedDocuments: (count: number) => `${count} dokumen gagal dibuat.`,
  notMade: (reason: string) => `Dokumen belum dibuat. ${reason === '' ? 'Sebabnya ada pada daftar Temuan.' : reason}`,

  findingsTitle: 'Temuan',
  findingsNone: 'Tidak ada temuan.',
  findingsFilteredOut: 'Semua temuan disembunyikan oleh penyaring.',
  filterLabel: 'Tampilkan',
  severities: { error: 'Kesalahan', warning: 'Peringatan', info: 'Keterangan' },
  severity: { error: 'Kesalahan', warning: 'Peringatan', info: 'Keterangan' },
  wholeWorkbook: 'Seluruh buku kerja',
  wholeTab: 'Seluruh tab',
  showCell: (tab: string, cell: string | null) => (cell === null ? `Buka tab ${tab}` : `Buka ${tab} sel ${cell}`),
  fix: (fix: string) => `Usul: ${fix}`,
  acceptOrder: 'Terima urutan ini',
  countOf: (count: number) => `${count} temuan`,
  more: (count: number) => `Tampilkan ${count} lagi`,

  progressTitle: 'Kemajuan juri',
  progressNone: 'Belum dapat ditampilkan: belum ada juri, atau masih ada kesalahan di tab konfigurasi.',
  scored: (scored: number, expected: number) => `${scored} dari ${expected}`,
  progressOf: (judge: string, stage: string) => `Kemajuan ${judge}, tahap ${stage}`,

  rankingTitle: 'Peringkat',
  provisionalMark: 'SEMENTARA',
  provisionalNote: 'Hasil sementara: belum ditulis ke tab dan masih dapat berubah.',
  stageLabel: 'Tahap',
  rankingEmpty: 'Belum ada peserta pada peringkat ini.',
  rank: (rank: number) => `Peringkat ${rank}`,
  score: (score: string, unit: ScoreUnit) => `${scoreName(unit, 'id')} ${score}`,
  /** How the numbers of a ranking are to be read; '' for points. */
  scoreHint: (unit: ScoreUnit) => {
    const hint = scoreHint(unit, 'id');
    return hint === '' ? '' : `Angka di kanan: ${scoreName(unit, 'id')} (${hint}).`;
  },
  cut: (places: number) => `Batas Top ${places}`,
  category: (category: string) => `Kategori: ${category}`,
  unordered: 'Urutan ini hanya untuk panitia: juara diumumkan tanpa peringkat, menurut abjad.',
  reserve: 'Cadangan pertama',
  tied: 'sama',
  tiedLong: 'Peringkat bersama',
  tieBroken: (tie: string) => `Penentu nilai sama: ${tie}`,
  judgeScores: 'Nilai tiap juri',

  decidedRank: (rank: number) => `pleno: ${rank}`,

  lifeTitle: 'Sanggahan, atau hasil perlu dibuka lagi',
  lifeStatus: { open: 'terbuka', closed: 'ditutup', decided: 'dikunci' },
  lifeSince: (at: string, by: string) => `${at} oleh ${by}`,
  lifeCode: (code: string) => `kode ${code}`,
  plenary: 'Siapkan tab Pleno',
  decide: 'Kunci hasil',
  verify: 'Periksa keaslian hasil',
  objections: 'Siapkan tab Sanggahan',
  reasonTitle: 'Buka kembali, atau ubah aturan',
  reasonLabel: 'Alasan (dicatat di tab Riwayat)',
  reopen: 'Buka kembali tahap ini',
  explainRules: 'Catat alasan perubahan aturan',
  explainHistory: 'Catat alasan riwayat',
  confirmPlenary: 'Konfirmasi keputusan pleno',
  plenaryConfirmed: 'Keputusan pleno dikonfirmasi atas nama Anda. Hitung lagi.',
  working: 'Sedang bekerja …',
  tabReady: (tab: string, added: number) => `Tab ${tab} siap${added === 0 ? '' : `: ${added} baris ditambahkan`}.`,
  decided: (stage: string, code: string) => `Hasil tahap ${stage} dikunci. Kode untuk berita acara: ${code}.`,
  evidenceKept: 'Berkas bukti tersimpan di folder dokumen; simpan salinannya di tempat lain.',
  minutesNumber: 'Nomor berita acara yang ditandatangani',
  minutesLink: 'Tautan pindaiannya (https://…)',
  notDecided: 'Hasil belum dikunci. Sebabnya ada pada daftar Temuan.',
  verified: (decided: boolean): string =>
    decided ? 'Semua masih sama dengan hasil yang dikunci.' : 'Semua masih sama dengan perhitungan terakhir.',
  differs: (count: number) => `${count} hal berbeda. Lihat daftar Temuan.`,
  reopened: (stage: string) => `Tahap ${stage} dibuka kembali; tab jurinya dapat diisi lagi.`,
  reasonRecorded: 'Alasan dicatat di tab Riwayat.',
  reliabilityTitle: 'Keandalan',
  reliabilityHint: 'Seberapa kukuh batas lolos ini? Untuk menyiapkan pleno; tidak ditulis ke tab mana pun.',
  assess: 'Periksa keandalan',
  assessing: 'Memeriksa keandalan …',
  assessed: 'Pemeriksaan keandalan selesai.',
  figures: 'Angka',
  contested: 'Yang perlu dibahas',
  entryCode: 'Kode',
  chance: 'Memang terbaik',
  again: 'Terpilih lagi',
  rankRange: 'Peringkat',
  ranks: (low: number | null, high: number | null) => `${low ?? '–'}–${high ?? '–'}`,
  judgesApart: 'Tiap juri',
  judge: 'Juri',
  severityFigure: 'Ketat (+)',
  spread: 'Sebaran',
  agreement: 'Sepakat',
  judgesHint:
    'Ketat: poin di bawah rata-rata panel. Sebaran: simpangan baku. Sepakat: korelasi dengan rata-rata juri lain.',
  withoutJudge: (judge: string, enters: string, leaves: string) =>
    `Tanpa ${judge}: ${[enters && `masuk ${enters}`, leaves && `keluar ${leaves}`].filter(Boolean).join('; ')}`,
  coefficients: 'Kesepakatan seluruh panel',
  completeOf: (complete: number, entries: number) =>
    `W dan ICC dari peserta yang dinilai semua juri: ${complete} dari ${entries}.`,

  documentsTitle: 'Dokumen',
  notYetMade: 'belum dibuat',
  renew: {
    overwrite: 'Timpa suntingan',
    revise: 'Buat revisi',
    remake: 'Buat lagi',
    'own-copy': 'Buat salinan saya',
  },
  renewLabel: (what: string, title: string) => `${what}: ${title}`,
  remake: (count: number) => `Buat lagi ${count} dokumen yang terhapus`,

  failures: {
    severalAccounts:
      'Google menolak panggilan ini, biasanya karena beberapa akun Google masuk di peramban yang sama. Keluar dari akun lain, atau buka buku kerja di profil atau jendela samaran dengan satu akun saja.',
    authorization:
      'Izin untuk Lembar Juri belum diberikan atau sudah dicabut. Jalankan salah satu perintah dari menu Lembar Juri, setujui izinnya, lalu coba lagi. Bila tetap gagal, pastikan hanya satu akun Google yang masuk di peramban ini.',
    timedOut:
      'Google menghentikan pekerjaan karena terlalu lama. Yang sudah tersimpan tidak hilang; coba lagi untuk melanjutkan.',
    silent:
      'Google tidak menjawab. Apakah pekerjaan sempat selesai belum diketahui; coba lagi, tidak ada yang dibuat dua kali.',
    offline: 'Tidak ada sambungan internet. Periksa jaringan, lalu coba lagi.',
    network:
      'Sambungan ke server terputus. Apakah pekerjaan sempat selesai belum diketahui; coba lagi, tidak ada yang dibuat dua kali.',
    scriptMissing:
      'Panel ini tidak cocok dengan skrip yang terpasang. Tutup panel, muat ulang buku kerja, lalu buka lagi. Bila tetap gagal, minta panitia memasang ulang Lembar Juri.',
    outsideGoogle: 'Panel ini hanya berfungsi di dalam Google Spreadsheet. Buka dari menu Lembar Juri.',
    tooBusy: 'Google sedang membatasi jumlah panggilan. Tunggu satu menit, lalu coba lagi.',
    badAnswer: 'Jawaban dari server tidak dapat dibaca. Tutup panel, muat ulang buku kerja, lalu coba lagi.',
    unexpected: (detail: string) => `Terjadi kesalahan yang tidak terduga: ${detail}`,
  },
  mendLink: 'Perbaiki di sini',
};

/** What every language of the sidebar must say. */
export type SidebarWords = typeof id;

const en: SidebarWords = {
  language: 'en',
  ownName: 'English',
  languageChosen: 'The panel now speaks English. Tabs and documents stay as the settings say.',

  loading: 'Opening the panel …',
  retry: 'Try again',
  close: 'OK',
  workingAs: (user) => `You are working as ${user}`,
  unknownUser: 'Your account is not recognised',
  untitled: 'Untitled competition',
  roles: { admin: 'Committee', judge: 'Judge', stranger: 'Guest' },

  stateTitle: 'Status',
  lastRun: (at, by) => `Last ranking computed on ${at} by ${by}.`,
  lastRunStages: (stages) => `Stages ranked: ${stages}.`,
  lastRunNoStage: 'No stage could be ranked.',
  lastRunErrors: (count) => `${count} ${count === 1 ? 'error' : 'errors'} at that time.`,
  documentsMade: (made) => `${made} ${made === 1 ? 'document' : 'documents'} made.`,
  documentsBegun: (begun) =>
    `${begun} ${begun === 1 ? 'document was' : 'documents were'} interrupted; make them again to continue.`,
  documentsNone: 'No documents yet.',

  judgeTitle: 'For judges',
  judgeSteps: [
    'Open your own score tab and fill every criterion for every entry.',
    'Type BK (conflict of interest) in the score cells of an entry you must not score.',
    'Checking, ranking and documents are the committee’s work.',
  ],
  strangerTitle: 'Limited access',
  strangerSteps: [
    'You can read this workbook, but you are not listed as committee or judge.',
    'If you are on the committee, ask the file’s owner to add your account to the protection of the Settings tab.',
    'If you are a judge, ask the committee to write your e-mail address in the Judges tab.',
  ],

  settingsTitle: 'Settings',
  settingsCheck: 'Show what is still blank',
  settingsNone: 'There is no settings tab yet. It is written when the first ranking is computed.',
  rulesHint: 'Rules changed after scoring has begun give a warning and want a reason.',
  prizesHint: 'Coaching money is written in the tab Settings: Prize 1, Prize 2, …',
  saveSettings: (count) => (count === 0 ? 'Save' : `Save ${count} ${count === 1 ? 'change' : 'changes'}`),
  settingsSaved: 'The settings are saved.',
  settingFault: (fault, allowed) =>
    ({
      number: 'Write a number, such as 10 or 82.5.',
      date: 'Write a date, such as 7 December 2023.',
      word: `What can be used: ${allowed}.`,
      digits: 'This number is too long and has lost its last digits.',
      range: 'This value is outside of what can be used.',
    })[fault],

  historyTitle: 'History',
  historyNone: 'Nothing has been recorded yet.',

  whatsApp: 'WhatsApp',
  mail: 'E-mail',
  copy: 'Copy text',
  copied: 'The text is copied.',
  copyReport: 'Copy report',
  reportCopied: 'The report is copied: version, command and error code alone; no names, nothing of the spreadsheet.',
  notCopied: 'The browser does not allow copying. Select the text and copy it yourself.',
  noContact: 'The workbook holds neither phone number nor e-mail; you choose the recipient yourself.',
  remind: (judge) => `Remind ${judge}`,
  remindSubject: (competition) => `Reminder: scoring for ${competition}`,
  remindText: ({ name, competition, stage, left, deadline }) =>
    [
      `Dear ${name === '' ? 'judge' : name},`,
      `Please score ${left} more ${left === 1 ? 'entry' : 'entries'} of stage ${stage}${deadline === '' ? '' : ` by ${deadline}`}.`,
      'Thank you.',
      `Committee of ${competition}`,
    ].join('\n'),
  remindGroup: 'Remind the judges’ group (no names)',
  remindGroupText: ({ competition, stage, scored, expected, deadline }) =>
    [
      `Dear judges, ${scored} of ${expected} scorings of stage ${stage} are in.`,
      `Please complete what is missing${deadline === '' ? '' : ` by ${deadline}`}.`,
      'Thank you.',
      `Committee of ${competition}`,
    ].join('\n'),
  congratulate: (code) => `Tell ${code}`,
  congratulateSubject: (competition) => `Result of ${competition}`,
  congratulateText: ({ name, innovation, title, competition, ceremony }) =>
    [
      `Dear ${name === '' ? 'innovator' : name},`,
      `Congratulations! “${innovation}” has been named ${title === '' ? 'a winner' : title} of ${competition}.`,
      ...(ceremony === '' ? [] : [`Award ceremony: ${ceremony}.`]),
      'Thank you for taking part.',
    ].join('\n'),

  resume: 'Go on with the documents',
  timeLeft: (seconds) =>
    seconds < 60
      ? `about ${Math.max(seconds, 1)} ${seconds > 1 ? 'seconds' : 'second'} left`
      : `about ${Math.ceil(seconds / 60)} ${seconds > 60 ? 'minutes' : 'minute'} left`,

  beginTitle: 'Start a competition',
  beginText: 'This workbook is still empty. Choose a layout to begin with; everything can be changed later.',
  presetLabel: 'Competition layout',
  create: 'Create workbook',
  creating: 'Creating tabs …',
  created: 'The tabs have been created. Next: the lists of entries and judges.',

  understoodText:
    'This file has no configuration tabs yet. If what was read is right, just compute. If not, correct the tabs for criteria, entries and judges that computing writes.',
  sure: 'sure',
  assumed: 'assumed',

  validate: 'Check scores',
  validateHint: 'Looks for empty cells, scores out of range and wrong codes.',
  validating: 'Checking the score sheets …',
  provisional: 'Compute provisionally',
  provisionalHint: 'Optional. Shown in this panel only; missing scores are ignored.',
  computing: 'Computing the ranking …',
  compute: (top) => `Compute Top ${top}`,
  computeHint: 'Writes the ranking tabs once every score is in.',
  make: 'Make certificates and letters',
  making: 'Making documents …',
  makingCount: (done, total) => `Making documents: ${done} of ${total}`,
  cancel: 'Stop',
  cancelling: 'Stopping after this batch …',
  progressLabel: 'Progress of the work',

  validated: (errors, warnings) =>
    errors + warnings === 0
      ? 'Check finished. No errors.'
      : `Check finished: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}.`,
  computed: (stage, entries) => `Ranking of ${stage} finished: ${entries} ${entries === 1 ? 'entry' : 'entries'}.`,
  computedNothing: 'No stage could be ranked yet. The list of findings says why.',
  made: (done, total) => `Finished: ${done} of ${total} ${total === 1 ? 'document' : 'documents'}.`,
  stopped: (done, total) =>
    `Stopped: ${done} of ${total} ${total === 1 ? 'document' : 'documents'} ready. The rest can be continued.`,
  stalled: 'The documents are not moving on. Look at their status in the list of documents, then try again.',
  failedDocuments: (count) => `${count} ${count === 1 ? 'document' : 'documents'} could not be made.`,
  notMade: (reason) => `No documents were made. ${reason === '' ? 'The list of findings says why.' : reason}`,

  findingsTitle: 'Findings',
  findingsNone: 'No findings.',
  findingsFilteredOut: 'All findings are hidden by the filter.',
  filterLabel: 'Show',
  severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  wholeWorkbook: 'Whole workbook',
  wholeTab: 'Whole tab',
  showCell: (tab, cell) => (cell === null ? `Open tab ${tab}` : `Open ${tab}, cell ${cell}`),
  fix: (fix) => `Suggestion: ${fix}`,
  acceptOrder: 'Accept this order',
  countOf: (count) => `${count} ${count === 1 ? 'finding' : 'findings'}`,
  more: (count) => `Show ${count} more`,

  progressTitle: 'Judges’ progress',
  progressNone: 'Cannot be shown yet: there are no judges, or a configuration tab still holds an error.',
  scored: (scored, expected) => `${scored} of ${expected}`,
  progressOf: (judge, stage) => `Progress of ${judge}, stage ${stage}`,

  rankingTitle: 'Ranking',
  provisionalMark: 'PROVISIONAL',
  provisionalNote: 'Provisional result: not written to a tab and still open to change.',
  stageLabel: 'Stage',
  rankingEmpty: 'There are no entries in this ranking.',
  rank: (rank) => `Rank ${rank}`,
  score: (score, unit) => `${scoreName(unit, 'en')} ${score}`,
  scoreHint: (unit) => {
    const hint = scoreHint(unit, 'en');
    return hint === '' ? '' : `Number at the right: ${scoreName(unit, 'en')} (${hint}).`;
  },
  cut: (places) => `Top ${places} cut`,
  category: (category) => `Category: ${category}`,
  unordered: 'This order is for the committee alone: winners are announced alphabetically, without ranks.',
  reserve: 'First reserve',
  tied: 'tied',
  tiedLong: 'Shared rank',
  tieBroken: (tie) => `Tie decided by ${tie}`,
  judgeScores: 'Scores by judge',

  decidedRank: (rank) => `plenary: ${rank}`,

  lifeTitle: 'Objections, or opening a result again',
  lifeStatus: { open: 'open', closed: 'closed', decided: 'decided' },
  lifeSince: (at, by) => `${at} by ${by}`,
  lifeCode: (code) => `code ${code}`,
  plenary: 'Prepare the plenary tab',
  decide: 'Lock the result',
  verify: 'Verify the result',
  objections: 'Prepare the objections tab',
  reasonTitle: 'Open again, or change rules',
  reasonLabel: 'Reason (recorded in the tab History)',
  reopen: 'Open this stage again',
  explainRules: 'Record why rules changed',
  explainHistory: 'Record why the history changed',
  confirmPlenary: 'Confirm plenary decisions',
  plenaryConfirmed: 'Plenary decisions confirmed in your name. Compute again.',
  working: 'Working …',
  tabReady: (tab, added) => `The tab ${tab} is ready${added === 0 ? '' : `; rows added: ${added}`}.`,
  decided: (stage, code) => `The result of stage ${stage} is decided. Code for the minutes: ${code}.`,
  evidenceKept: 'An evidence file lies with the documents; keep a copy elsewhere.',
  minutesNumber: 'Number of the signed minutes',
  minutesLink: 'Link to their scan (https://…)',
  notDecided: 'The result has not been decided. The findings say why.',
  verified: (decided) =>
    decided ? 'Everything still is as it was decided.' : 'Everything still is as it was computed last.',
  differs: (count) => `Differences: ${count}. See the findings.`,
  reopened: (stage) => `Stage ${stage} is open again; its judge tabs can be filled in.`,
  reasonRecorded: 'The reason is recorded in the tab History.',
  reliabilityTitle: 'Reliability',
  reliabilityHint: 'How firm is this cut? For preparing the plenary; written to no tab.',
  assess: 'Assess reliability',
  assessing: 'Assessing the reliability …',
  assessed: 'Assessment of the reliability finished.',
  figures: 'Numbers',
  contested: 'To be discussed',
  entryCode: 'Code',
  chance: 'Truly in',
  again: 'Chosen again',
  rankRange: 'Ranks',
  ranks: (low, high) => `${low ?? '–'}–${high ?? '–'}`,
  judgesApart: 'Each judge',
  judge: 'Judge',
  severityFigure: 'Strict (+)',
  spread: 'Spread',
  agreement: 'Agreement',
  judgesHint:
    'Strict: points below the panel’s average. Spread: standard deviation. Agreement: correlation with the mean of the others.',
  withoutJudge: (judge, enters, leaves) =>
    `Without ${judge}: ${[enters && `${enters} in`, leaves && `${leaves} out`].filter(Boolean).join('; ')}`,
  coefficients: 'Agreement of the whole panel',
  completeOf: (complete, entries) => `W and ICC from the entries that all judges scored: ${complete} of ${entries}.`,

  documentsTitle: 'Documents',
  notYetMade: 'not made yet',
  renew: {
    overwrite: 'Overwrite the edits',
    revise: 'Make a revision',
    remake: 'Make again',
    'own-copy': 'Make a copy of my own',
  },
  renewLabel: (what, title) => `${what}: ${title}`,
  remake: (count) => `Make ${count} deleted ${count === 1 ? 'document' : 'documents'} again`,

  failures: {
    severalAccounts:
      'Google refused this call, usually because several Google accounts are signed in to the same browser. Sign out of the others, or open the workbook in a profile or incognito window with one account only.',
    authorization:
      'Lembar Juri has not been given permission, or it was withdrawn. Run any command from the Lembar Juri menu, grant the permission, then try again. If it still fails, make sure that only one Google account is signed in to this browser.',
    timedOut: 'Google stopped the work because it took too long. What was saved is not lost; try again to continue.',
    silent: 'Google has not answered. Whether the work was finished is unknown; try again, nothing is made twice.',
    offline: 'There is no internet connection. Check the network, then try again.',
    network:
      'The connection to the server was lost. Whether the work was finished is unknown; try again, nothing is made twice.',
    scriptMissing:
      'This panel does not fit the installed script. Close the panel, reload the workbook and open it again. If it still fails, ask the committee to install Lembar Juri again.',
    outsideGoogle: 'This panel works only inside Google Sheets. Open it from the Lembar Juri menu.',
    tooBusy: 'Google is limiting the number of calls. Wait a minute, then try again.',
    badAnswer: 'The server’s answer could not be read. Close the panel, reload the workbook, then try again.',
    unexpected: (detail) => `Something unexpected went wrong: ${detail}`,
  },
  mendLink: 'Mend it here',
};

/** The sidebar's words by language. */
export const sidebarWords: Record<Language, SidebarWords> = { id, en };
