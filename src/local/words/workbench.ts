// The words of the browser workbench in Indonesian and English.
import type { Language } from '../../use-cases/server';

const id = {
  loading: 'Membuka buku kerja …',
  localCopy: 'di komputer ini',
  lookedAtAs: (judge: string) => `dilihat sebagai ${judge}`,
  open: 'Buka .xlsx …',
  saveAs: 'Simpan sebagai …',
  dropHere: 'Lepaskan berkas .xlsx di sini untuk membukanya',
  edit: (cell: string) => `Isi sel ${cell}`,
  noPreview: 'Dokumen ini tidak dapat ditampilkan di sini.',
  menuBar: 'Bilah menu',
  running: 'Menjalankan …',
  nameBox: 'Sel terpilih',
  contents: 'Isi sel',
  note: (text: string) => `Catatan: ${text}`,
  grid: (tab: string) => `Isi tab ${tab}`,
  tabs: 'Tab buku kerja',
  readOnly: 'terkunci',
  panel: 'Panel Lembar Juri',
  closePanel: 'Tutup panel',
  closeDialog: 'Tutup jendela',
  documents: 'Dokumen',
  documentsNone: 'Belum ada dokumen. Buat dari panel Lembar Juri.',
  closeDocuments: 'Tutup daftar dokumen',
  download: (name: string) => `Unduh ${name}`,
  failed: 'Perintah gagal',
  lost: 'Sambungan ke program di komputer ini terputus. Jalankan lagi perintah “lembar-juri open”.',
  earlierTitle: 'Lanjutkan pekerjaan sebelumnya?',
  earlier: (at: string, folder: string) =>
    `Berkas ini pernah dikerjakan; hasil terakhir, ${at}, ada di folder ${folder} dan sekarang tampil. Bila mulai dari berkas asli, hasil itu tetap disimpan sebagai cadangan bertanggal.`,
  resume: 'Lanjutkan',
  original: 'Mulai dari berkas asli',
  ok: 'OK',
  yes: 'Ya',
  no: 'Tidak',
};

/** What every language of the workbench must say. */
export type WorkbenchWords = typeof id;

const en: WorkbenchWords = {
  loading: 'Opening the workbook …',
  localCopy: 'on this computer',
  lookedAtAs: (judge) => `seen as ${judge}`,
  open: 'Open .xlsx …',
  saveAs: 'Save as …',
  dropHere: 'Drop an .xlsx file here to open it',
  edit: (cell) => `Contents of cell ${cell}`,
  noPreview: 'This document cannot be shown here.',
  menuBar: 'Menu bar',
  running: 'Running …',
  nameBox: 'Selected cell',
  contents: 'Cell contents',
  note: (text) => `Note: ${text}`,
  grid: (tab) => `Contents of tab ${tab}`,
  tabs: 'Workbook tabs',
  readOnly: 'locked',
  panel: 'Lembar Juri panel',
  closePanel: 'Close panel',
  closeDialog: 'Close window',
  documents: 'Documents',
  documentsNone: 'No documents yet. Make them from the Lembar Juri panel.',
  closeDocuments: 'Close the list of documents',
  download: (name) => `Download ${name}`,
  failed: 'The command failed',
  lost: 'The connection to the program on this computer was lost. Run “lembar-juri open” again.',
  earlierTitle: 'Go on with what was done before?',
  earlier: (at, folder) =>
    `This file was worked on before; the last results, of ${at}, are in the folder ${folder} and are shown now. If you begin from the original, they are kept as a dated backup.`,
  resume: 'Go on',
  original: 'Begin from the original',
  ok: 'OK',
  yes: 'Yes',
  no: 'No',
};

/** The workbench's words by language. */
export const workbenchWords: Record<Language, WorkbenchWords> = { id, en };
