// Messages about judges' own files: names, the e-mail that comes with them, states, failures.

import type { XlsxFault } from '../../../../domain/file-formats/xlsx/fault';
import { dateTime } from '../../../../domain/vocabulary/format';
import type { Language } from '../../../../domain/vocabulary/language';

const id = {
  title: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
  /** In the e-mail that Google sends; the link stands below it. */
  invitation: (judge: string, stage: string, competition: string, deadline: string) =>
    [
      `Yth. ${judge},`,
      `ini lembar penilaian Anda untuk tahap ${stage}${competition === '' ? '' : `, ${competition}`}. Hanya Anda dan panitia yang dapat membukanya.`,
      ...(deadline === '' ? [] : [`Batas waktu: ${deadline}.`]),
      'Isi nilai langsung di lembar itu; tidak perlu dikirim kembali.',
    ].join('\n'),
  /** In the second line of a collected tab. */
  mark: (at: string, by: string, run: string) =>
    `dikumpulkan ${dateTime(at, 'id')} oleh ${by} · proses ${run} · salinan terkunci dari berkas juri: perbaikan dilakukan juri di berkasnya`,
  states: {
    none: 'Belum dibuat.',
    'no-email': 'Dibuat, belum dibagikan: isi Email juri di tab Juri, lalu ulangi.',
    unshared: 'Dibuat, belum dibagikan.',
    shared: 'Dibagikan; juri dapat mengisi.',
    'read-only': 'Juri hanya dapat membaca.',
    foreign: 'Dibuat admin lain.',
    deleted: 'Berkas sudah dihapus atau dipindah ke tempat sampah.',
    failed: 'Gagal.',
  },
  foreign: (maker: string) =>
    `Dibuat oleh ${maker}. Berkas ini hanya terlihat oleh pembuatnya (Drive menjawab 404 kepada yang lain): minta ${maker} mengumpulkan, atau buat berkas sendiri.`,
  stillWriting:
    'Penilaian sudah ditutup, tetapi juri masih dapat mengubah berkasnya; perubahan itu tidak dikumpulkan lagi.',
  former: (email: string) =>
    `Masih dapat diisi oleh ${email}, yang tidak lagi tertulis di tab Juri: buat berkas juri sekali lagi untuk mencabutnya.`,
  sameEmail: (judges: string) => `Email di tab Juri sama dengan ${judges}: satu orang dapat mengisi semuanya.`,
  outdated:
    'Peserta atau kriteria berubah sejak berkas dibuat. Baris peserta yang kurang (kode dan nama) dapat Anda tambahkan di bawah tabel di berkas itu.',
  busy: 'Drive sedang sibuk; ulangi beberapa menit lagi. Yang sudah jadi tidak dibuat dua kali.',
  notShared: (email: string, reason: string) => `Tidak dapat dibagikan kepada ${email}: ${reason}.`,
  unreadable: {
    'not-xlsx': 'Berkas ini bukan lembar sebar yang dapat dibaca, atau terkunci kata sandi.',
    damaged: 'Berkas ini rusak. Buka, simpan sebagai .xlsx, lalu kumpulkan lagi.',
    'too-large': 'Berkas ini terlalu besar untuk sebuah lembar juri. Hapus isi di luar tabel nilai.',
  } satisfies Record<XlsxFault, string>,
  noTable: (tab: string) => `Tidak ada tab “${tab}” maupun tabel dengan kolom Kode di berkas ini.`,
  tabTaken: (tab: string) =>
    `Tab “${tab}” sudah ada dan bukan hasil pengumpulan. Ganti namanya atau hapus, lalu kumpulkan lagi: isinya tidak ditimpa.`,
  notSeparate: 'Berkas Juri di tab Pengaturan bukan “terpisah”, jadi juri mengisi tab di lembar ini.',
  sharedTab: (stage: string) =>
    `Pada tahap ${stage} semua juri mengisi satu tab bersama; berkas terpisah tidak dipakai.`,
  earlierOpen: (stage: string) =>
    `Tahap ${stage} belum ditutup, jadi belum pasti siapa yang lolos. Tutup penilaiannya dulu, baru buat berkas tahap berikutnya.`,
  earlierUnranked: (stage: string) =>
    `Tahap ${stage} belum dapat diperingkat, jadi belum diketahui siapa yang lolos. Periksa lembar juri.`,
  closed: (stage: string) =>
    `Penilaian tahap ${stage} sudah ditutup, jadi tidak ada yang dikumpulkan lagi. Buka kembali dulu bila perlu.`,
  history: (judges: string) => `nilai dikumpulkan dari berkas ${judges}`,
};

type Catalogue = typeof id;

const en: Catalogue = {
  title: id.title,
  invitation: (judge, stage, competition, deadline) =>
    [
      `Dear ${judge},`,
      `this is your score sheet for the stage ${stage}${competition === '' ? '' : ` of ${competition}`}. Only you and the committee can open it.`,
      ...(deadline === '' ? [] : [`Deadline: ${deadline}.`]),
      'Enter your scores right in the sheet; there is nothing to send back.',
    ].join('\n'),
  mark: (at, by, run) =>
    `collected ${dateTime(at, 'en')} by ${by} · run ${run} · locked copy of the judge's file: judges correct their scores there`,
  states: {
    none: 'Not made yet.',
    'no-email': "Made, not shared: fill in the judge's Email in the tab Judges and try again.",
    unshared: 'Made, not shared yet.',
    shared: 'Shared; the judge can fill it in.',
    'read-only': 'The judge can only read it.',
    foreign: 'Made by another admin.',
    deleted: 'The file was deleted or put into the bin.',
    failed: 'Failed.',
  },
  foreign: (maker) =>
    `Made by ${maker}. Only its maker can see this file (Drive answers 404 to others): ask ${maker} to collect it, or make a file of your own.`,
  stillWriting: 'Judging is closed, but the judge can still change the file; such changes are not collected any more.',
  former: (email) =>
    `Still open to ${email}, who is no longer in the tab Judges: make the judges' files once more to take that back.`,
  sameEmail: (judges) => `The same e-mail in the tab Judges as ${judges}: one person can fill in all of them.`,
  outdated:
    'Entries or criteria have changed since the file was made. Rows of entries that it lacks (code and name) you can add below the table in the file.',
  busy: 'Drive is busy; try again in a few minutes. What is ready is not made twice.',
  notShared: (email, reason) => `Cannot be shared with ${email}: ${reason}.`,
  unreadable: {
    'not-xlsx': 'This file is no spreadsheet that can be read, or it is locked with a password.',
    damaged: 'This file is damaged. Open it, save it as .xlsx, then collect again.',
    'too-large': 'This file is too large for a score sheet. Delete what stands outside the table of scores.',
  },
  noTable: (tab) => `There is neither a tab “${tab}” nor a table with a column Code in this file.`,
  tabTaken: (tab) =>
    `The tab “${tab}” exists and was not collected. Rename or delete it and collect again: it is not written over.`,
  notSeparate: 'Judge Files in the tab Settings is not “separate”, so the judges score in tabs of this sheet.',
  sharedTab: (stage) => `At the stage ${stage} all judges score in one tab; separate files are not used.`,
  earlierOpen: (stage) =>
    `The stage ${stage} is not closed, so who advances is not certain. Close its judging first, then make the files of the next stage.`,
  earlierUnranked: (stage) =>
    `The stage ${stage} cannot be ranked yet, so it is not known who advances. Check the judge tabs.`,
  closed: (stage) =>
    `The judging of the stage ${stage} is closed, so nothing is collected any more. Reopen it first if need be.`,
  history: (judges) => `scores collected from the files of ${judges}`,
};

export type JudgeFileWords = Catalogue;

/** The words in one language. */
export const judgeFileWords = (language: Language): Catalogue => (language === 'id' ? id : en);
