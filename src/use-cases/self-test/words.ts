// What the self-test says: each check by what it looks at, the table, and its summary.
import type { Language } from '../../domain/vocabulary/language';
import type { CheckId } from '../../google/self-test/list';

const id = {
  menu: 'Uji mandiri',
  title: 'Uji Mandiri',
  origin: 'hasil uji pada akun ini; boleh dihapus',
  columns: {
    check: 'Yang Diuji',
    result: 'Hasil',
    found: 'Terbaca',
    expected: 'Seharusnya',
    ms: 'Milidetik',
    data: 'Data',
  },
  good: 'sesuai',
  differs: 'BERBEDA',
  fact: 'dicatat',
  done: (count: number, differing: number, tab: string) =>
    differing === 0
      ? `${count} pengujian selesai, semua sesuai. Lihat tab ${tab}.`
      : `${count} pengujian selesai, ${differing} berbeda. Lihat tab ${tab}, lalu kirim kolom Data kepada pembuat alat ini.`,
  more: (done: number, all: number) =>
    `${done} dari ${all} pengujian selesai. Pilih menu ini sekali lagi untuk melanjutkan.`,
  checks: {
    place: 'Tempat: lokal, zona waktu, pemilik',
    paste: 'Tempelan utuh',
    engine: 'Bahasa skrip',
    hashes: 'Sidik dan waktu',
    textsInGeneral: 'Teks mirip angka, rumus, atau tanggal (sel biasa)',
    textsInPlain: 'Teks mirip angka, rumus, atau tanggal (sel teks)',
    numbers: 'Angka dibaca kembali',
    formats: 'Format angka dibaca kembali',
    dates: 'Tanggal dibaca kembali',
    formulas: 'Rumus dengan titik koma',
    validation: 'Validasi menolak nilai di luar batas',
    newProtection: 'Kunci baru: siapa yang tercantum',
    tabProtection: 'Kunci tab: yang lain dikeluarkan',
    blockProtection: 'Kunci sel: dua kali berarti dua',
    properties: 'Simpanan dan batasnya',
    lock: 'Kunci antarproses',
    driveApi: 'Drive API menjawab',
    driveDocument: 'Dokumen dibuat dan ditimpa',
    driveExport: 'Dokumen diekspor',
    driveWave: 'Sepuluh permintaan sekaligus',
    driveBin: 'Dokumen dibuang',
    driveDrift: 'Waktu ubah bergeser setelah konversi',
  } satisfies Record<CheckId, string>,
};

type Catalogue = typeof id;

const en: Catalogue = {
  menu: 'Self-test',
  title: 'Self-Test',
  origin: 'what was found with this account; may be deleted',
  columns: {
    check: 'Checked',
    result: 'Result',
    found: 'Found',
    expected: 'Expected',
    ms: 'Milliseconds',
    data: 'Data',
  },
  good: 'as expected',
  differs: 'DIFFERS',
  fact: 'noted',
  done: (count, differing, tab) =>
    differing === 0
      ? `Checks done: ${count}, all as expected. See the tab ${tab}.`
      : `Checks done: ${count}, different: ${differing}. See the tab ${tab}, then send its column Data to the makers.`,
  more: (done, all) => `${done} of ${all} checks are done. Choose this menu item again to go on.`,
  checks: {
    place: 'Place: locale, time zone, owner',
    paste: 'Paste complete',
    engine: 'Script language',
    hashes: 'Digest and time',
    textsInGeneral: 'Texts like numbers, formulas or dates (ordinary cells)',
    textsInPlain: 'Texts like numbers, formulas or dates (text cells)',
    numbers: 'Numbers read back',
    formats: 'Number formats read back',
    dates: 'Dates read back',
    formulas: 'Formulas with semicolons',
    validation: 'Validation refuses what is out of range',
    newProtection: 'New lock: who stands in it',
    tabProtection: 'Tab lock: others taken out',
    blockProtection: 'Cell lock: twice means two',
    properties: 'Properties and their limit',
    lock: 'Lock between runs',
    driveApi: 'The Drive API answers',
    driveDocument: 'Document made and written over',
    driveExport: 'Document exported',
    driveWave: 'Ten requests at once',
    driveBin: 'Document put into the bin',
    driveDrift: 'Time of change moves after conversion',
  },
};

export const selfTestWords = (language: Language): Catalogue => ({ id, en })[language];
