// What the command line says, in Indonesian and English.
import type { OtherFile } from '../../domain/file-formats/other-file';
import { otherFileSentence } from '../../domain/file-formats/other-file-words';
import type { Language } from '../../domain/vocabulary/language';
import type { LockOwner } from '../files/folder-lock';
import type { NotKept } from '../files/xlsx-parts';

/** A moment as this computer's clock shows it. */
const clock = (moment: string): string => {
  const at = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}`;
};

const id = {
  usage: `Lembar Juri: memeriksa lembar juri, menghitung peringkat, dan membuat dokumen penghargaan.

  lembar-juri new <contoh> <berkas.xlsx>
      menyiapkan buku kerja kosong dari contoh lomba
  lembar-juri validate <berkas.xlsx> [--answers jawaban.json] [--accept] [--json]
      memeriksa lembar juri dan kemajuan setiap juri; tidak menulis apa pun
  lembar-juri validate <berkas.xlsx> --out <folder> [--fix] [--mark] [--answers jawaban.json] [--accept] [--json]
      --fix   memperbaiki yang aman (bukan nilainya) dalam <folder>/<berkas.xlsx>; lanjutkan dengan berkas itu
      --mark  menandai temuan di selnya dengan warna dan catatan
  lembar-juri assign <berkas.xlsx> --out <folder> [--stage tahap] [--readings n] [--seed k] [--json]
      membagi peserta kepada juri secara seimbang di tab Pembagian Juri; yang sudah ada di sana dipertahankan
      --readings  berapa juri menilai setiap peserta      --seed  benih undian; benih sama, pembagian sama
  lembar-juri schedule <berkas.xlsx> --out <folder> [--stage tahap] [--seed k] [--json]
      menyusun tab Jadwal dari Tanggal, Jam, Menit, Istirahat, dan Ruang di tab Tahapan; baris yang sudah ada tetap
      --seed  benih undian urutan tampil; peserta dengan No. Undian mendahului
  lembar-juri tabs <berkas.xlsx> --out <folder> [--stage tahap] [--json]
      membuat tab setiap juri di <folder>/<berkas.xlsx>; lanjutkan dengan berkas itu
  lembar-juri judge-files <berkas.xlsx> --out <folder> [--stage tahap] [--json]
      membuat satu berkas untuk setiap juri di <folder>/judges (setelan Berkas Juri = terpisah)
  lembar-juri collect <berkas.xlsx> --out <folder> [--stage tahap] [--json]
      mengumpulkan nilai dari <folder>/judges ke tab terkunci di <folder>/<berkas.xlsx>
  lembar-juri compute <berkas.xlsx> --out <folder> [--provisional] [--answers jawaban.json] [--accept] [--json]
      menghitung peringkat; hasilnya <folder>/<berkas.xlsx>, berkas asli tidak diubah
      --provisional  hitung sementara: nilai yang belum diisi diabaikan
  lembar-juri documents <berkas.xlsx> --out <folder> [--kind piagam,surat,…] [--pdf] [--zip] [--page [--scores]] [--json]
      menghitung, lalu membuat dokumen di <folder>/documents
      --pdf  juga sebagai PDF di sampingnya; memerlukan LibreOffice di komputer ini
      --zip  semua dokumen dari jenis yang diminta dalam satu arsip
      --page  pengumuman pemenang sebagai satu halaman HTML untuk situs; --scores: dengan nilai
  lembar-juri pictures <berkas.xlsx> --out <folder> [--stage tahap] [--provisional] [--json]
      menggambar peringkat, layar dan poster Top N, rentang peringkat, dan profil di <folder>/pictures (SVG dan PNG)
  lembar-juri plenary <berkas.xlsx> --out <folder> [--stage tahap] [--json]
      mengonfirmasi keputusan di tab Pleno; sebelum itu tidak dihitung
  lembar-juri decide <berkas.xlsx> --out <folder> [--stage tahap] [--number nomor --scan tautan] [--json]
      menutup penilaian, menghitung, lalu menetapkan hasil dengan kode untuk berita acara dan berkas bukti
      --number, --scan  nomor dan tautan pindaian berita acara yang ditandatangani
  lembar-juri reopen <berkas.xlsx> --out <folder> --stage tahap --reason alasan [--json]
      membuka kembali tahap yang sudah ditutup atau ditetapkan, misalnya setelah sanggahan
  lembar-juri explain <berkas.xlsx> --out <folder> --reason alasan [--json]
      mencatat mengapa tab Riwayat diubah; sebelum itu hasil tidak dihitung
  lembar-juri verify <berkas.xlsx> [--evidence bukti.json] [--json]
      menghitung ulang dan menyebut apa yang berbeda dari hasil yang ditetapkan; tidak menulis apa pun
  lembar-juri verify --code kode --evidence bukti.json [--published halaman.html] [--json]
      memeriksa kode pada piagam dari berkas bukti dan halaman pengumuman saja, tanpa buku kerja
  lembar-juri pack <berkas.xlsx> --out <folder> [--with innovators,contacts] [--json]
      membuat Paket Usulan dari hasil yang ditetapkan: satu berkas bersegel untuk tingkat berikutnya
      --with  data pribadi yang ikut: innovators (nama inovator), contacts (narahubung); tanpa ini tidak ada
  lembar-juri pack --check <paket.zip> [--json]
      memeriksa sebuah Paket Usulan dari berkas itu saja, tanpa jaringan
  lembar-juri merge <paket.zip …> --into <berkas.xlsx> --out <folder> [--quota n] [--json]
      memeriksa Paket Usulan dan memasukkan yang diusulkan ke tab Peserta tingkat berikutnya; yang ditolak disebut sebabnya
      --quota  usulan setiap daerah paling banyak; kelebihannya disebutkan
  lembar-juri archive <paket.zip …> --out <folder> [--json]
      menyusun Rekap Antartahun dari Paket Usulan berbagai daerah dan tahun: buku kerja, CSV, dan Parquet siap pivot
  lembar-juri next-season <berkas.xlsx> --out <folder> [--json]
      menyiapkan tahun berikutnya: buku kerja baru dengan pengaturan, kriteria, juri, instansi, dan juara terdahulu; tanpa nilai
  lembar-juri open <berkas.xlsx> [--port N] [--continue | --original] [--no-browser]
      membuka buku kerja dan panelnya di peramban; bila berkas itu pernah dikerjakan, halamannya menanyakan
      --continue    lanjutkan hasil terakhir      --original    mulai dari berkas asli (hasil lama dicadangkan)
      --no-browser  tanpa membuka peramban

  --answers  menjawab pertanyaan tentang isi berkas: {"id pertanyaan": "id jawaban"}; diingat bersama hasil
  --accept   memakai jawaban bawaan; yang tidak punya tetap ditanyakan
  --json     jawaban sebagai satu objek JSON      --help  bantuan ini
Kode keluar: 0 selesai, 1 ada kesalahan pada isi, 2 perintah atau berkas tidak dapat dipakai.`,
  presets: (known: string) => `Contoh yang ada: ${known}.`,
  unknownCommand: (command: string, commands: readonly string[]) =>
    `Perintah “${command}” tidak ada. Yang ada: ${commands.join(', ')}.`,
  badOption: (option: string) => `Pilihan ${option} tidak dikenal di sini. Jalankan lembar-juri --help.`,
  optionNeedsValue: (option: string) => `Pilihan ${option} perlu nilai. Jalankan lembar-juri --help.`,
  optionWithoutValue: (option: string) => `Pilihan ${option} tidak memakai nilai. Jalankan lembar-juri --help.`,
  missingFile: 'Sebutkan berkas .xlsx yang akan dibaca.',
  extraArgument: (argument: string) =>
    `Argumen “${argument}” berlebih. Apit nama berkas yang berspasi dengan tanda petik.`,
  missingOut: 'Sebutkan folder hasil dengan --out <folder>.',
  outWithoutWork: 'Pilihan --out di sini perlu --fix, --mark, --answers, atau --accept.',
  fixed: (cells: number) => `Diperbaiki: ${cells} sel`,
  missingStage: 'Sebutkan tahapnya dengan --stage <tahap>.',
  missingReason: 'Sebutkan alasannya dengan --reason "…"; alasan itu dicatat di Riwayat.',
  notFound: (file: string) => `Berkas “${file}” tidak ada. Periksa nama dan foldernya.`,
  isFolder: (file: string) => `“${file}” adalah folder. Sebutkan berkas .xlsx di dalamnya.`,
  notReadable: (file: string, reason: string) => `Berkas “${file}” tidak dapat dibuka (${reason}). Periksa izinnya.`,
  otherFile: (kind: OtherFile, file: string) => otherFileSentence(kind, 'id', file),
  earlierUnreadable: (file: string) =>
    `Hasil lama “${file}” tidak dapat dibaca lagi. Pindahkan berkas itu atau pilih folder lain.`,
  damaged: (file: string) => `Catatan “${file}” rusak. Hapus berkas itu, lalu ulangi.`,
  refused: (place: string, reason: string) =>
    `“${place}” tidak dapat dibaca atau ditulisi (${reason}). Periksa izinnya atau pilih folder lain.`,
  notXlsx: (file: string) =>
    `Berkas “${file}” bukan buku kerja .xlsx yang dapat dibaca. Simpan ulang sebagai .xlsx dari Google Sheets atau Excel.`,
  damagedWorkbook: (file: string, place: string | null) =>
    `Berkas “${file}” rusak${place === null ? '' : ` pada ${place}`}: isinya tidak sah sebagai .xlsx, jadi tidak ada yang dihitung. Buka di Excel atau Google Sheets, periksa ${place === null ? 'isinya' : 'bagian itu'}, lalu simpan ulang.`,
  tooLarge: (file: string, place: string | null) =>
    `Berkas “${file}” terlalu besar untuk dibaca${place === null ? '' : `: isinya sampai ${place}`}. Hapus isi dan baris yang jauh di luar tabel, lalu simpan ulang.`,
  notWritable: (folder: string, reason: string) =>
    `Folder “${folder}” tidak dapat ditulisi (${reason}). Pilih folder lain.`,
  busy: (folder: string, { pid, computer, user, command, since }: LockOwner, lock: string) =>
    `Folder “${folder}” sedang dikerjakan: ${command}${user === '' ? '' : ` oleh ${user}`} di ${computer}, sejak ${clock(since)} (proses ${pid}). Tunggu sampai selesai atau hentikan dahulu; bila program itu sudah tidak berjalan, hapus “${lock}”.`,
  exists: (file: string) => `Berkas “${file}” sudah ada dan tidak ditimpa. Pilih nama lain.`,
  unknownPreset: (preset: string, known: string) => `Contoh “${preset}” tidak ada. Yang ada: ${known}.`,
  missingPreset: (known: string) => `Sebutkan contoh dan berkas .xlsx yang akan dibuat. Contoh yang ada: ${known}.`,
  notNamedXlsx: (file: string) => `Nama berkas “${file}” harus berakhir dengan .xlsx.`,
  unknownKind: (kind: string, known: string) => `Jenis dokumen “${kind}” tidak ada. Yang ada: ${known}.`,
  missingKind: (known: string) => `Sebutkan jenis dokumen setelah --kind. Yang ada: ${known}.`,
  badNumber: (option: string, typed: string) => `Pilihan ${option} perlu bilangan bulat, bukan “${typed}”.`,
  badPort: (port: string) => `Porta “${port}” bukan angka dari 0 sampai 65535.`,
  portTaken: (port: number) => `Porta ${port} sedang dipakai. Pilih porta lain dengan --port.`,
  portRefused: (port: number) => `Porta ${port} tidak boleh dipakai. Pilih porta di atas 1023 dengan --port.`,
  notBuilt: 'Program belum dibangun. Jalankan npm run build.',
  unexpected: (reason: string) => `Kesalahan tak terduga: ${reason}`,
  report: 'Untuk dilaporkan (tanpa nama dan isi lembar kerja):',
  computing: 'Menghitung peringkat …',
  making: (done: number, total: number) => `Membuat dokumen: ${done} dari ${total} …`,
  backup: (file: string) => `Hasil lama diubah orang sejak ditulis; salinannya disimpan sebagai ${file}.`,
  oddNames: (names: string) =>
    `Nama tab yang tidak diterima Excel (lebih dari 31 huruf, kosong, berapostrof di ujung, atau sama selain besar-kecil hurufnya): ${names}. Di hasil namanya tetap; Excel akan memintanya diperbaiki.`,
  notCalculated: (cells: string, more: number) =>
    `Rumus yang tidak dihitung di komputer ini, nilainya tetap seperti yang tersimpan di berkas: ${cells}${more === 0 ? '' : ` dan ${more} lainnya`}. Periksa di Google Sheets atau Excel.`,
  /** What a result lacks, for `dropped`. */
  notKept: {
    pivotTables: 'tabel pivot',
    slicers: 'slicer',
    timelines: 'garis waktu',
    threadedComments: 'utas komentar',
    charts: 'grafik',
    looksFarOut: 'warna dan bingkai sel kosong jauh di luar tabel',
    macroSheet: 'lembar makro',
    externalLinks: 'tautan ke buku kerja lain',
    cellImages: 'gambar di dalam sel',
  } satisfies Record<NotKept, string>,
  dropped: (what: string) => `Tidak ikut tersimpan di hasil: ${what}. Berkas asli tidak diubah.`,
  created: (file: string) =>
    `Buku kerja baru: ${file}. Isi tab Peserta dan Juri, lalu buat tab juri: lembar-juri tabs "${file}" --out <folder>.`,
  errors: 'Kesalahan',
  warnings: 'Peringatan',
  infos: 'Info',
  clean: 'Tidak ada temuan.',
  decided: (stage: string, code: string) => `Hasil tahap ${stage} ditetapkan. Kode untuk berita acara: ${code}.`,
  evidence: (file: string) => `Berkas bukti: ${file} (simpan salinannya di tempat lain)`,
  plenaryConfirmed: 'Keputusan di tab Pleno dikonfirmasi; tercatat di Riwayat.',
  explained: 'Alasannya tercatat di Riwayat.',
  reopened: (stage: string) => `Tahap ${stage} dibuka kembali; alasannya tercatat di Riwayat.`,
  decidedOn: (stage: string, at: string, by: string, code: string) =>
    `Tahap ${stage} ditetapkan ${at} oleh ${by}, kode ${code}.`,
  computedOn: (at: string, by: string) =>
    `Belum ada yang ditetapkan; dibandingkan dengan perhitungan ${at} oleh ${by}.`,
  verified: 'Semua masih sama.',
  differs: (count: number) => `${count} hal berbeda`,
  unknownPersonal: (typed: string, known: string) => `Pilihan --with tidak mengenal “${typed}”. Yang ada: ${known}.`,
  packed: (file: string, code: string, nominees: number) =>
    `Paket Usulan: ${file}\nKode hasil ${code}, ${nominees} inovasi diusulkan.`,
  packedPersonal: (kinds: readonly string[]) =>
    kinds.length === 0 ? 'Tanpa data pribadi.' : `Data pribadi yang ikut: ${kinds.join(', ')}.`,
  incomplete: (code: string, name: string, lacks: readonly string[]) =>
    `Belum lengkap: ${code} ${name}: ${lacks.join(', ')} (tab Peserta).`,
  packageSound: (competition: string, stage: string, code: string) =>
    `Paket utuh: ${competition}, hasil tahap ${stage}, kode ${code}. Cocokkan kode ini dengan berita acara.`,
  language: 'id' as Language,
  packageTitle: 'Paket Usulan',
  missingPackage: 'Sebutkan Paket Usulan (.zip) yang akan diperiksa.',
  packageFaulty: (file: string) => `Paket “${file}” tidak dapat dipakai. Minta paket baru kepada pengirimnya.`,
  missingPackages: 'Sebutkan Paket Usulan (.zip) yang diterima.',
  missingInto: 'Sebutkan buku kerja tingkat berikutnya dengan --into <berkas.xlsx>.',
  nominationColumns: { unit: 'Unit Pengusul', outcomes: 'Nominasi', origin: 'Asal Usulan' },
  merged: (entries: number, governments: number) =>
    `${entries} usulan dari ${governments} daerah masuk ke tab Peserta.`,
  refusedPackage: (file: string, reason: string) => `Ditolak: ${file}. ${reason}`,
  archived: (packages: number, marks: number) => `Rekap Antartahun: ${packages} paket, ${marks} nilai.`,
  archiving: (done: number, total: number) => `Membaca paket: ${done} dari ${total} …`,
  archivedTwice: 'Paket yang sama sudah masuk.',
  tooLongForWorkbook: (table: string) => `Tabel ${table} terlalu panjang untuk buku kerja; ada di CSV dan Parquet.`,
  archiveIn: (folder: string) => `Hasil: ${folder} (archive.xlsx, csv, parquet)`,
  toConfirm: {
    tab: 'Perlu Dipastikan',
    title: 'Pastikan dahulu (juga di tab Perlu Dipastikan); tanggal digeser 52 minggu:',
    columns: ['Tab', 'Isi', 'Dahulu', 'Sekarang'],
  },
  seasonMade: (file: string) => `Buku kerja tahun berikutnya: ${file}`,
  seasonWinners: (count: number) => `Juara terdahulu: ${count}`,
  seasonUndecided: 'Hasil tahun ini belum ditetapkan, jadi pemenangnya belum masuk daftar juara terdahulu.',
  progress: 'Kemajuan juri',
  understood: 'Tanpa tab pengaturan; yang dipahami dari buku kerja ini:',
  assumed: '(diduga)',
  correctInTabs:
    'Bila ada yang keliru, perbaiki tab Pengaturan, Kriteria, Peserta, dan Juri yang ditulis saat menghitung.',
  notAnswers: (file: string) =>
    `Berkas “${file}” bukan jawaban yang dapat dibaca. Tulis JSON seperti {"id pertanyaan": "id jawaban"}.`,
  notAsked: (id: string, known: string) =>
    `Pertanyaan “${id}” tidak ada. ${known === '' ? 'Tidak ada pertanyaan yang terbuka' : `Yang masih terbuka: ${known}`}.`,
  noSuchOption: (id: string, option: string, known: string) =>
    `Jawaban “${option}” tidak ada untuk “${id}”. Yang dapat dipakai: ${known}.`,
  questions: (count: number) => `Pertanyaan (${count}): peringkat dihitung setelah semuanya dijawab.`,
  notAccepted: (count: number) => `Tanpa jawaban bawaan (${count}): jawab sendiri, baru peringkat dihitung.`,
  otherTabs: (count: number) => `(dan ${count} tab lain)`,
  likely: '(bawaan)',
  howToAnswer: (example: string, hasDefaults: boolean) =>
    `Tulis jawabannya di sebuah berkas, misalnya ${example}, lalu ulangi dengan --answers <berkas>${hasDefaults ? ', atau pakai --accept untuk jawaban bawaan' : ''}.`,
  ranking: (stage: string, method: string, judges: number) => `Peringkat · ${stage} (${method}, ${judges} juri)`,
  columns: {
    rank: 'Peringkat',
    decided: 'Putusan',
    code: 'Kode',
    name: 'Nama Inovasi',
    institution: 'Instansi',
    title: 'Predikat',
    tie: 'Penentu Nilai Sama',
    judge: 'Juri',
    scored: 'Selesai',
    stage: 'Tahap',
    person: 'Nama',
    state: 'Keadaan',
    judges: 'Juri',
    load: 'Beban',
    date: 'Tanggal',
    time: 'Jam',
    place: 'Tempat',
    room: 'Ruang',
  },
  reliability: {
    title: (stage: string) => `Keandalan · ${stage} (untuk panitia; tidak ditulis ke tab mana pun)`,
    code: 'Kode',
    inTop: 'Memang terbaik',
    again: 'Terpilih lagi',
    ranks: 'Peringkat',
    judge: 'Juri',
    severity: 'Ketat (+)',
    spread: 'Sebaran',
    agreement: 'Kesepakatan',
    without: (judge: string) => `Tanpa ${judge}`,
    enters: (codes: string) => `masuk ${codes}`,
    leaves: (codes: string) => `keluar ${codes}`,
    complete: (complete: number, entries: number) =>
      `W dan ICC dari peserta yang dinilai semua juri: ${complete} dari ${entries}.`,
  },
  cut: 'batas lolos',
  category: (category: string) => `Kategori: ${category}`,
  reserve: (codes: string) => `cadangan pertama: ${codes}`,
  passedOver: '(dilewati)',
  unordered: 'Urutan ini hanya untuk panitia: juara diumumkan tanpa peringkat, menurut abjad.',
  /** `advancing`: how many advance in all, where the cut lies further down. */
  more: (count: number, advancing: number | null) =>
    `… dan ${count} peserta lagi${advancing === null ? '' : `; ${advancing} lolos seluruhnya`}`,
  notRanked: 'Belum ada tahap yang dapat diperingkat.',
  provisional: 'SEMENTARA: nilai yang belum diisi diabaikan.',
  scheduled: (stage: string) => `Jadwal tahap ${stage}`,
  assigned: (stage: string) => `Pembagian juri tahap ${stage}`,
  expectedError: (error: string) => `Perkiraan galat nilai terkoreksi: ${error} kali galat satu penilaian.`,
  notLinked: 'Galat tidak dapat diperkirakan: tidak semua juri terhubung oleh peserta bersama.',
  sendFiles:
    'Di komputer ini tidak ada yang dikirim: berikan kepada setiap juri berkasnya sendiri saja, dan simpan kembali di folder yang sama sebelum collect.',
  noFiles: 'Belum ada berkas juri. Buat dulu dengan lembar-juri judge-files.',
  results: (file: string) => `Hasil: ${file}`,
  documents: (created: number, updated: number, unchanged: number, failed: number) =>
    `Dokumen: ${created} dibuat, ${updated} diperbarui, ${unchanged} tetap, ${failed} gagal.`,
  pdfs: (created: number, updated: number, unchanged: number, failed: number) =>
    `PDF: ${created} dibuat, ${updated} diperbarui, ${unchanged} tetap, ${failed} gagal.`,
  makingPdfs: (done: number, total: number) => `Membuat PDF: ${done} dari ${total} …`,
  withoutOffice:
    'PDF tidak dibuat: LibreOffice tidak ditemukan di komputer ini. Pasang LibreOffice lalu ulangi, atau buka dokumennya dan simpan sebagai PDF.',
  documentsIn: (folder: string) => `Folder dokumen: ${folder}`,
  archive: (file: string, count: number) => `Arsip ${count} berkas: ${file}`,
  page: (file: string) => `Halaman pengumuman: ${file}`,
  missingEvidence: 'Sebutkan berkas bukti: lembar-juri verify --code kode --evidence bukti.json',
  noEvidence: 'Berkas ini bukan berkas bukti Lembar Juri.',
  sealBroken: 'Berkas bukti tidak utuh: isinya berubah setelah disegel.',
  hashOther: 'Isi berkas bukti tidak sesuai dengan kodenya sendiri.',
  codeOther: (code: string) => `Kode tidak sama: berkas bukti memuat ${code}.`,
  notOnPage: 'Kode itu tidak ada di halaman yang diterbitkan.',
  codeRight: (code: string, stage: string, at: string) =>
    `Kode ${code} benar: hasil tahap ${stage}, ditetapkan ${at}. Yang lolos atau menang:`,
  noPage: 'Halaman pengumuman tidak dibuat: belum ada pemenang yang dapat diumumkan.',
  picturesIn: (count: number, folder: string) => `${count} gambar di folder ${folder}`,
  withoutPng:
    'Hanya SVG: pustaka untuk PNG tidak terpasang di komputer ini. Jalankan npm install @napi-rs/canvas, lalu ulangi; atau buka SVG di peramban dan simpan sebagai gambar.',
  opened: (url: string) => `Buka di peramban: ${url}\nTekan Ctrl+C untuk berhenti.`,
  saved: (file: string) => `Setiap perubahan disimpan di ${file}`,
};

type Catalogue = typeof id;

const en: Catalogue = {
  usage: `Lembar Juri: checks the judges' tabs, ranks the entries and makes the award documents.

  lembar-juri new <preset> <file.xlsx>
      sets up an empty workbook for a kind of competition
  lembar-juri validate <file.xlsx> [--answers answers.json] [--accept] [--json]
      checks the judges' tabs and the progress of each judge; writes nothing
  lembar-juri validate <file.xlsx> --out <dir> [--fix] [--mark] [--answers answers.json] [--accept] [--json]
      --fix   fixes what is safe (no score) in <dir>/<file.xlsx>; go on with that file
      --mark  marks findings on their cells with a colour and a note
  lembar-juri assign <file.xlsx> --out <dir> [--stage name] [--readings n] [--seed k] [--json]
      gives the entries to the judges evenly in the tab Assignment; what stands there already is kept
      --readings  how many judges score each entry      --seed  of the draw; same seed, same assignment
  lembar-juri schedule <file.xlsx> --out <dir> [--stage name] [--seed k] [--json]
      makes the tab Schedule from Date, Hours, Minutes, Breaks and Rooms in the tab Stages; rows that stand there stay
      --seed  of the draw of the running order; entries with a number in the column Draw come first
  lembar-juri tabs <file.xlsx> --out <dir> [--stage name] [--json]
      makes each judge's tab in <dir>/<file.xlsx>; go on with that file
  lembar-juri judge-files <file.xlsx> --out <dir> [--stage name] [--json]
      makes a file for each judge in <dir>/judges (setting Judge Files = separate)
  lembar-juri collect <file.xlsx> --out <dir> [--stage name] [--json]
      collects the scores from <dir>/judges into locked tabs of <dir>/<file.xlsx>
  lembar-juri compute <file.xlsx> --out <dir> [--provisional] [--answers answers.json] [--accept] [--json]
      computes the ranking into <dir>/<file.xlsx>; the original is not changed
      --provisional  passes over scores that are still missing
  lembar-juri documents <file.xlsx> --out <dir> [--kind piagam,surat,…] [--pdf] [--zip] [--page [--scores]] [--json]
      computes, then makes the documents in <dir>/documents
      --pdf  beside them as PDF too; needs LibreOffice on this computer
      --zip  all documents of the kinds asked for in one archive
      --page  the announcement of the winners as one HTML page for a site; --scores: with scores
  lembar-juri pictures <file.xlsx> --out <dir> [--stage name] [--provisional] [--json]
      draws ranking, slide and poster of the Top N, rank ranges and profiles in <dir>/pictures (SVG and PNG)
  lembar-juri plenary <file.xlsx> --out <dir> [--stage name] [--json]
      confirms the decisions in the plenary tab; before that they do not count
  lembar-juri decide <file.xlsx> --out <dir> [--stage name] [--number number --scan link] [--json]
      closes judging, computes, and decides the result under a code for the minutes, with an evidence file
      --number, --scan  number of the signed minutes and link to their scan
  lembar-juri reopen <file.xlsx> --out <dir> --stage name --reason text [--json]
      opens a closed or decided stage again, after an objection for one
  lembar-juri explain <file.xlsx> --out <dir> --reason reason [--json]
      records why the history was changed; before that no result is computed
  lembar-juri verify <file.xlsx> [--evidence evidence.json] [--json]
      recomputes and says what differs from the decided result; writes nothing
  lembar-juri verify --code code --evidence evidence.json [--published page.html] [--json]
      checks the code on a certificate from the evidence file and the published page alone, without the workbook
  lembar-juri pack <file.xlsx> --out <dir> [--with innovators,contacts] [--json]
      makes a nomination package of the decided result: one sealed file for the next level
      --with  personal data that goes along: innovators (their names), contacts; none without it
  lembar-juri pack --check <package.zip> [--json]
      checks a nomination package by itself, offline
  lembar-juri merge <package.zip …> --into <file.xlsx> --out <dir> [--quota n] [--json]
      checks nomination packages and enters the nominees into the next level's entries; says why one is refused
      --quota  the most nominations of one local government; what is over it is told
  lembar-juri archive <package.zip …> --out <dir> [--json]
      puts packages of several cities and years together as a workbook, CSV and Parquet with rows ready for a pivot
  lembar-juri next-season <file.xlsx> --out <dir> [--json]
      prepares the next year: a new workbook with settings, criteria, judges, institutions and past winners; without scores
  lembar-juri open <file.xlsx> [--port N] [--continue | --original] [--no-browser]
      opens the workbook and its panel in the browser; where the file was worked on before, the page asks
      --continue    goes on with the last results      --original    begins from the original (results are backed up)
      --no-browser  without opening the browser

  --answers  answers questions about the file’s content: {"question id": "answer id"}; remembered with the result
  --accept   takes the default answers; what has none is still asked
  --json     the answer as one JSON object      --help  this help
Exit code: 0 done, 1 errors in the content, 2 command or file cannot be used.`,
  presets: (known) => `Presets: ${known}.`,
  unknownCommand: (command, commands) => `There is no command “${command}”. There are: ${commands.join(', ')}.`,
  badOption: (option) => `The option ${option} is not known here. Run lembar-juri --help.`,
  optionNeedsValue: (option) => `The option ${option} needs a value. Run lembar-juri --help.`,
  optionWithoutValue: (option) => `The option ${option} takes no value. Run lembar-juri --help.`,
  missingFile: 'Name the .xlsx file to be read.',
  extraArgument: (argument) =>
    `Argument “${argument}” is one too many. Put file names with spaces between quotation marks.`,
  missingOut: 'Name the results folder with --out <dir>.',
  outWithoutWork: 'The option --out needs --fix, --mark, --answers or --accept here.',
  fixed: (cells) => `Fixed: ${cells === 1 ? '1 cell' : `${cells} cells`}`,
  missingStage: 'Name the stage with --stage <name>.',
  missingReason: 'Give the reason with --reason "…"; it is recorded in the history.',
  notFound: (file) => `There is no file “${file}”. Check its name and folder.`,
  isFolder: (file) => `“${file}” is a folder. Name the .xlsx file in it.`,
  notReadable: (file, reason) => `The file “${file}” cannot be opened (${reason}). Check its permissions.`,
  otherFile: (kind, file) => otherFileSentence(kind, 'en', file),
  earlierUnreadable: (file) => `The earlier result “${file}” can no longer be read. Move it or choose another folder.`,
  damaged: (file) => `The record “${file}” is damaged. Delete it and run again.`,
  refused: (place, reason) =>
    `“${place}” cannot be read or written (${reason}). Check its permissions or choose another folder.`,
  notXlsx: (file) =>
    `The file “${file}” is not an .xlsx workbook that can be read. Save it again as .xlsx from Google Sheets or Excel.`,
  damagedWorkbook: (file, place) =>
    `The file “${file}” is damaged${place === null ? '' : ` at ${place}`}: it is no valid .xlsx, so nothing is counted. Open it in Excel or Google Sheets, look at ${place === null ? 'what it holds' : 'that place'} and save it again.`,
  tooLarge: (file, place) =>
    `The file “${file}” is too large to be read${place === null ? '' : `: it reaches to ${place}`}. Delete content and rows far outside the tables and save it again.`,
  notWritable: (folder, reason) => `The folder “${folder}” cannot be written to (${reason}). Choose another one.`,
  busy: (folder, { pid, computer, user, command, since }, lock) =>
    `Somebody works on the folder “${folder}”: ${command}${user === '' ? '' : ` by ${user}`} on ${computer}, since ${clock(since)} (process ${pid}). Wait until it ends or stop it first; if that program no longer runs, delete “${lock}”.`,
  exists: (file) => `The file “${file}” exists and is not overwritten. Choose another name.`,
  unknownPreset: (preset, known) => `There is no preset “${preset}”. There are: ${known}.`,
  missingPreset: (known) => `Name the preset and the .xlsx file to be made. Presets: ${known}.`,
  notNamedXlsx: (file) => `The file name “${file}” must end in .xlsx.`,
  unknownKind: (kind, known) => `There is no document kind “${kind}”. There are: ${known}.`,
  missingKind: (known) => `Name the document kinds after --kind. There are: ${known}.`,
  badNumber: (option, typed) => `The option ${option} needs a whole number, not “${typed}”.`,
  badPort: (port) => `The port “${port}” is not a number from 0 to 65535.`,
  portTaken: (port) => `Port ${port} is taken. Choose another one with --port.`,
  portRefused: (port) => `Port ${port} may not be used. Choose one above 1023 with --port.`,
  notBuilt: 'The program has not been built. Run npm run build.',
  unexpected: (reason) => `Unexpected error: ${reason}`,
  report: 'To report it (without names, without anything of the spreadsheet):',
  computing: 'Computing the ranking …',
  making: (done, total) => `Making documents: ${done} of ${total} …`,
  backup: (file) => `Somebody changed the earlier result since it was written; a copy is kept as ${file}.`,
  oddNames: (names) =>
    `Tab names that Excel does not take (over 31 letters, empty, with an apostrophe at an end, or alike but for case): ${names}. The result keeps them; Excel will ask to repair them.`,
  notCalculated: (cells, more) =>
    `Formulas that are not calculated on this computer and keep the value that the file has: ${cells}${more === 0 ? '' : ` and ${more} more`}. Check them in Google Sheets or Excel.`,
  notKept: {
    pivotTables: 'pivot tables',
    slicers: 'slicers',
    timelines: 'timelines',
    threadedComments: 'threaded comments',
    charts: 'charts',
    looksFarOut: 'colours and borders of blank cells far outside the tables',
    macroSheet: 'macro sheet',
    externalLinks: 'external links',
    cellImages: 'pictures in cells',
  },
  dropped: (what) => `Not kept in the result: ${what}. The original file is unchanged.`,
  created: (file) =>
    `New workbook: ${file}. Fill in the entries and judges, then make the judges’ tabs: lembar-juri tabs "${file}" --out <dir>.`,
  errors: 'Errors',
  warnings: 'Warnings',
  infos: 'Info',
  clean: 'No findings.',
  decided: (stage, code) => `The result of stage ${stage} is decided. Code for the minutes: ${code}.`,
  evidence: (file) => `Evidence file: ${file} (keep a copy elsewhere)`,
  plenaryConfirmed: 'The decisions in the plenary tab are confirmed; recorded in the history.',
  explained: 'The reason is recorded in the history.',
  reopened: (stage) => `Stage ${stage} is open again; the reason stands in the history.`,
  decidedOn: (stage, at, by, code) => `Stage ${stage} was decided ${at} by ${by}, code ${code}.`,
  computedOn: (at, by) => `Nothing is decided yet; compared with the computation of ${at} by ${by}.`,
  verified: 'Everything is the same.',
  differs: (count) => `Differences (${count})`,
  unknownPersonal: (typed, known) => `The option --with does not know “${typed}”. There are: ${known}.`,
  packed: (file, code, nominees) =>
    `Nomination package: ${file}\nResult code ${code}, ${nominees === 1 ? '1 innovation' : `${nominees} innovations`} nominated.`,
  packedPersonal: (kinds) =>
    kinds.length === 0 ? 'Without personal data.' : `Personal data in it: ${kinds.join(', ')}.`,
  incomplete: (code, name, lacks) => `Incomplete: ${code} ${name}: ${lacks.join(', ')} (tab Entries).`,
  packageSound: (competition, stage, code) =>
    `The package is whole: ${competition}, result of stage ${stage}, code ${code}. Compare this code with the minutes.`,
  language: 'en',
  packageTitle: 'Nomination Package',
  missingPackage: 'Name the nomination package (.zip) to be checked.',
  packageFaulty: (file) => `The package “${file}” cannot be used. Ask its sender for a new one.`,
  missingPackages: 'Name the nomination packages (.zip) that came in.',
  missingInto: 'Name the workbook of the next level with --into <file.xlsx>.',
  nominationColumns: { unit: 'Proposing Unit', outcomes: 'Nomination', origin: 'Origin' },
  merged: (entries, governments) =>
    `Entries added: ${entries}, from ${governments === 1 ? '1 local government' : `${governments} local governments`}.`,
  refusedPackage: (file, reason) => `Refused: ${file}. ${reason}`,
  archived: (packages, marks) => `Archive: packages ${packages}, marks ${marks}.`,
  archiving: (done, total) => `Reading packages: ${done} of ${total} …`,
  archivedTwice: 'The same package is in the archive already.',
  tooLongForWorkbook: (table) => `The table ${table} is too long for the workbook; it is in the CSV and the Parquet.`,
  archiveIn: (folder) => `Result: ${folder} (archive.xlsx, csv, parquet)`,
  toConfirm: {
    tab: 'To Confirm',
    title: 'To be confirmed (also in the tab To Confirm); dates moved by 52 weeks:',
    columns: ['Tab', 'What', 'Before', 'Now'],
  },
  seasonMade: (file) => `Workbook of the next season: ${file}`,
  seasonWinners: (count) => `Past winners: ${count}`,
  seasonUndecided: 'This year’s result is not decided, so its winners are not among the past winners yet.',
  progress: 'Progress of the judges',
  understood: 'No configuration tabs; what was understood of this workbook:',
  assumed: '(assumed)',
  correctInTabs: 'If anything is wrong, correct the configuration tabs that computing writes.',
  notAnswers: (file) =>
    `The file “${file}” holds no answers that can be read. Write JSON like {"question id": "answer id"}.`,
  notAsked: (id, known) =>
    `There is no question “${id}”. ${known === '' ? 'No question is open' : `Still open: ${known}`}.`,
  noSuchOption: (id, option, known) => `“${option}” is no answer to “${id}”. Choose one of: ${known}.`,
  questions: (count) => `Questions (${count}): the ranking is computed once all are answered.`,
  notAccepted: (count) => `Without a default answer (${count}): answer these yourself, then the ranking is computed.`,
  otherTabs: (count) => `(and ${count === 1 ? '1 other tab' : `${count} other tabs`})`,
  likely: '(default)',
  howToAnswer: (example, hasDefaults) =>
    `Write the answers to a file, such as ${example}, then run again with --answers <file>${hasDefaults ? ', or with --accept for the default answers' : ''}.`,
  ranking: (stage, method, judges) =>
    `Ranking · ${stage} (${method}, ${judges === 1 ? '1 judge' : `${judges} judges`})`,
  columns: {
    rank: 'Rank',
    decided: 'Decided',
    code: 'Code',
    name: 'Innovation',
    institution: 'Institution',
    title: 'Title',
    tie: 'Tie Decided By',
    judge: 'Judge',
    scored: 'Done',
    stage: 'Stage',
    person: 'Name',
    state: 'State',
    judges: 'Judges',
    load: 'Load',
    date: 'Date',
    time: 'Time',
    place: 'Place',
    room: 'Room',
  },
  reliability: {
    title: (stage) => `Reliability · ${stage} (for the committee; written to no tab)`,
    code: 'Code',
    inTop: 'Truly in',
    again: 'Chosen again',
    ranks: 'Ranks',
    judge: 'Judge',
    severity: 'Strict (+)',
    spread: 'Spread',
    agreement: 'Agreement',
    without: (judge) => `Without ${judge}`,
    enters: (codes) => `${codes} in`,
    leaves: (codes) => `${codes} out`,
    complete: (complete, entries) => `W and ICC from the entries that all judges scored: ${complete} of ${entries}.`,
  },
  cut: 'cut',
  category: (category) => `Category: ${category}`,
  reserve: (codes) => `first reserve: ${codes}`,
  passedOver: '(passed over)',
  unordered: 'This order is for the committee alone: winners are announced alphabetically, without ranks.',
  more: (count, advancing) => `… and ${count} more${advancing === null ? '' : `; ${advancing} advance in all`}`,
  notRanked: 'No stage can be ranked yet.',
  provisional: 'PROVISIONAL: missing scores are passed over.',
  scheduled: (stage) => `Schedule of the stage ${stage}`,
  assigned: (stage) => `Assignment of the stage ${stage}`,
  expectedError: (error) => `Expected error of a corrected score: ${error} of one reading's.`,
  notLinked: 'No error can be expected: not all judges are linked by common entries.',
  sendFiles:
    'Nothing is sent from this computer: give each judge the own file alone, and put it back into the same folder before collecting.',
  noFiles: 'There are no judges’ files yet. Make them with lembar-juri judge-files.',
  results: (file) => `Result: ${file}`,
  documents: (created, updated, unchanged, failed) =>
    `Documents: ${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed.`,
  pdfs: (created, updated, unchanged, failed) =>
    `PDF: ${created} made, ${updated} refreshed, ${unchanged} unchanged, ${failed} failed.`,
  makingPdfs: (done, total) => `Making PDFs: ${done} of ${total} …`,
  withoutOffice:
    'No PDF was made: LibreOffice was not found on this computer. Install LibreOffice and try again, or open the documents and save them as PDF.',
  documentsIn: (folder) => `Documents folder: ${folder}`,
  archive: (file, count) => `Archive of ${count} files: ${file}`,
  page: (file) => `Announcement page: ${file}`,
  missingEvidence: 'Name the evidence file: lembar-juri verify --code code --evidence evidence.json',
  noEvidence: 'This is no evidence file of Lembar Juri.',
  sealBroken: 'The evidence file is not whole: it was changed after it had been sealed.',
  hashOther: 'What the evidence file holds does not agree with its own code.',
  codeOther: (code) => `The code is another one: the evidence file holds ${code}.`,
  notOnPage: 'The published page does not hold that code.',
  codeRight: (code, stage, at) =>
    `Code ${code} is right: result of the stage ${stage}, decided ${at}. Who advances or has won:`,
  noPage: 'The announcement page was not made: there are no winners to announce yet.',
  picturesIn: (count, folder) => `${count} ${count === 1 ? 'picture' : 'pictures'} in the folder ${folder}`,
  withoutPng:
    'SVG only: the library for PNG is not installed on this computer. Run npm install @napi-rs/canvas and try again, or open the SVG in a browser and save it as a picture.',
  opened: (url) => `Open in a browser: ${url}\nPress Ctrl+C to stop.`,
  saved: (file) => `Every change is saved to ${file}`,
};

export type CommandLineWords = Catalogue;

/** The words in one language. */
export const commandLineWords = (language: Language): CommandLineWords => (language === 'id' ? id : en);
