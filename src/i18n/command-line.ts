// What the command line says, in Indonesian and English.
import type { Language } from '../sheets/words';

const id = {
  usage: `Lembar Juri: memeriksa lembar juri, menghitung peringkat, dan membuat dokumen penghargaan.

  lembar-juri new <contoh> <berkas.xlsx>
  lembar-juri validate  <berkas.xlsx> [--json]
  lembar-juri compute   <berkas.xlsx> --out <folder> [--provisional] [--json]
  lembar-juri documents <berkas.xlsx> --out <folder> [--kind piagam,surat,…] [--json]
  lembar-juri open      <berkas.xlsx> [--port N]`,
  presets: (known: string) => `Contoh yang ada: ${known}.`,
  unknownCommand: (command: string) =>
    `Perintah “${command}” tidak ada. Yang ada: new, validate, compute, documents, open.`,
  badOption: (reason: string) => `Pilihan tidak dikenal: ${reason}. Jalankan lembar-juri --help.`,
  missingFile: 'Sebutkan berkas .xlsx yang akan dibaca.',
  extraArgument: (argument: string) =>
    `Argumen “${argument}” berlebih. Apit nama berkas yang berspasi dengan tanda petik.`,
  missingOut: 'Sebutkan folder hasil dengan --out <folder>.',
  notFound: (file: string) => `Berkas “${file}” tidak ada. Periksa nama dan foldernya.`,
  notXlsx: (file: string) =>
    `Berkas “${file}” bukan buku kerja .xlsx yang dapat dibaca. Simpan ulang sebagai .xlsx dari Google Sheets atau Excel.`,
  notWritable: (folder: string, reason: string) =>
    `Folder “${folder}” tidak dapat ditulisi (${reason}). Pilih folder lain.`,
  exists: (file: string) => `Berkas “${file}” sudah ada dan tidak ditimpa. Pilih nama lain.`,
  unknownPreset: (preset: string, known: string) => `Contoh “${preset}” tidak ada. Yang ada: ${known}.`,
  badPort: (port: string) => `Porta “${port}” bukan angka dari 0 sampai 65535.`,
  portTaken: (port: number) => `Porta ${port} sedang dipakai. Pilih porta lain dengan --port.`,
  notBuilt: 'Program belum dibangun. Jalankan npm run build.',
  unexpected: (reason: string) => `Kesalahan tak terduga: ${reason}`,
  reading: (file: string) => `Membaca ${file} …`,
  computing: 'Menghitung peringkat …',
  making: (done: number, total: number) => `Membuat dokumen: ${done} dari ${total} …`,
  backup: (file: string) => `Hasil lama diubah orang sejak ditulis; salinannya disimpan sebagai ${file}.`,
  dropped: (what: string) => `Tidak ikut tersimpan di hasil: ${what}. Berkas asli tidak diubah.`,
  created: (file: string) =>
    `Buku kerja baru: ${file}. Isi tab Peserta dan Juri, lalu buat tab juri “Tahap · Kode juri”.`,
  errors: 'Kesalahan',
  warnings: 'Peringatan',
  infos: 'Info',
  clean: 'Tidak ada temuan.',
  progress: 'Kemajuan juri',
  ranking: (stage: string, method: string) => `Peringkat · ${stage} (metode ${method})`,
  columns: {
    rank: 'Peringkat',
    code: 'Kode',
    name: 'Nama Inovasi',
    institution: 'Instansi',
    score: 'Nilai',
    title: 'Predikat',
    judge: 'Juri',
    scored: 'Selesai',
    stage: 'Tahap',
  },
  cut: 'batas lolos',
  more: (count: number) => `… dan ${count} peserta lagi`,
  notRanked: 'Belum ada tahap yang dapat diperingkat.',
  provisional: 'SEMENTARA: nilai yang belum diisi diabaikan.',
  results: (file: string) => `Hasil: ${file}`,
  documents: (created: number, updated: number, unchanged: number, failed: number) =>
    `Dokumen: ${created} dibuat, ${updated} diperbarui, ${unchanged} tetap, ${failed} gagal.`,
  documentsIn: (folder: string) => `Folder dokumen: ${folder}`,
  opened: (url: string) => `Buka di peramban: ${url}\nTekan Ctrl+C untuk berhenti.`,
  saved: (file: string) => `Tersimpan di ${file}`,
};

type Catalogue = typeof id;

const en: Catalogue = {
  usage: `Lembar Juri: checks the judges' tabs, ranks the entries and makes the award documents.

  lembar-juri new <preset> <file.xlsx>
  lembar-juri validate  <file.xlsx> [--json]
  lembar-juri compute   <file.xlsx> --out <dir> [--provisional] [--json]
  lembar-juri documents <file.xlsx> --out <dir> [--kind piagam,surat,…] [--json]
  lembar-juri open      <file.xlsx> [--port N]`,
  presets: (known) => `Presets: ${known}.`,
  unknownCommand: (command) => `There is no command “${command}”. There are: new, validate, compute, documents, open.`,
  badOption: (reason) => `Unknown option: ${reason}. Run lembar-juri --help.`,
  missingFile: 'Name the .xlsx file to be read.',
  extraArgument: (argument) =>
    `Argument “${argument}” is one too many. Put file names with spaces between quotation marks.`,
  missingOut: 'Name the results folder with --out <dir>.',
  notFound: (file) => `There is no file “${file}”. Check its name and folder.`,
  notXlsx: (file) =>
    `The file “${file}” is not an .xlsx workbook that can be read. Save it again as .xlsx from Google Sheets or Excel.`,
  notWritable: (folder, reason) => `The folder “${folder}” cannot be written to (${reason}). Choose another one.`,
  exists: (file) => `The file “${file}” exists and is not overwritten. Choose another name.`,
  unknownPreset: (preset, known) => `There is no preset “${preset}”. There are: ${known}.`,
  badPort: (port) => `The port “${port}” is not a number from 0 to 65535.`,
  portTaken: (port) => `Port ${port} is taken. Choose another one with --port.`,
  notBuilt: 'The program has not been built. Run npm run build.',
  unexpected: (reason) => `Unexpected error: ${reason}`,
  reading: (file) => `Reading ${file} …`,
  computing: 'Computing the ranking …',
  making: (done, total) => `Making documents: ${done} of ${total} …`,
  backup: (file) => `Somebody changed the earlier result since it was written; a copy is kept as ${file}.`,
  dropped: (what) => `Not kept in the result: ${what}. The original file is unchanged.`,
  created: (file) =>
    `New workbook: ${file}. Fill in the entries and judges, then make the judge tabs “Stage · Judge code”.`,
  errors: 'Errors',
  warnings: 'Warnings',
  infos: 'Info',
  clean: 'No findings.',
  progress: 'Progress of the judges',
  ranking: (stage, method) => `Ranking · ${stage} (method ${method})`,
  columns: {
    rank: 'Rank',
    code: 'Code',
    name: 'Innovation',
    institution: 'Institution',
    score: 'Score',
    title: 'Title',
    judge: 'Judge',
    scored: 'Done',
    stage: 'Stage',
  },
  cut: 'cut',
  more: (count) => `… and ${count} more`,
  notRanked: 'No stage can be ranked yet.',
  provisional: 'PROVISIONAL: missing scores are passed over.',
  results: (file) => `Result: ${file}`,
  documents: (created, updated, unchanged, failed) =>
    `Documents: ${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed.`,
  documentsIn: (folder) => `Documents folder: ${folder}`,
  opened: (url) => `Open in a browser: ${url}\nPress Ctrl+C to stop.`,
  saved: (file) => `Saved to ${file}`,
};

export type CommandLineWords = Catalogue;

/** The words in one language. */
export const commandLineWords = (language: Language): CommandLineWords => (language === 'id' ? id : en);
