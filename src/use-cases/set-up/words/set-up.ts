// Messages while a competition is set up: making judge tabs, importing lists.
import type { Language } from '../../../domain/vocabulary/language';

const id = {
  menu: 'Siapkan tab juri',
  noJudges: 'Tab Juri belum berisi juri. Isi dahulu, lalu ulangi.',
  noEntries: 'Tab Peserta belum berisi peserta. Isi dahulu, lalu ulangi.',
  noCriteria: (stage: string) => `Tahap ${stage} belum punya kriteria. Isi tab Kriteria dahulu.`,
  noOpenStage: 'Semua tahap sudah ditutup. Buka kembali tahapnya dahulu bila tab juri perlu ditambah.',
  closed: (stage: string) => `Penilaian tahap ${stage} sudah ditutup. Buka kembali dahulu.`,
  sharedTab: (stage: string, tab: string) =>
    `Pada tahap ${stage} semua juri menilai di tab “${tab}” (kolom Tab Nilai), jadi tidak ada tab per juri.`,
  separate: 'Setelan Berkas Juri = terpisah: tab juri dibuat dalam berkas masing-masing juri, bukan di lembar ini.',
  notReached: (stage: string) =>
    `Belum diketahui siapa yang lolos ke tahap ${stage}. Hitung dan tutup tahap sebelumnya dahulu.`,
  made: (made: number, added: number, kept: number) =>
    `Tab juri: ${made} dibuat, ${added} ditambah barisnya, ${kept} tetap.`,
  more: 'Belum semua selesai; ulangi untuk melanjutkan.',
  theirs: (tab: string, missing: number) =>
    missing === 0
      ? `Tab ${tab} bukan buatan Lembar Juri: dipakai apa adanya, tidak dilindungi.`
      : `Tab ${tab} bukan buatan Lembar Juri dan tidak diubah: ${missing} peserta belum ada di sana.`,
  changed: (tab: string) =>
    `Tab ${tab} sudah berisi nilai, tetapi kolomnya tidak lagi cocok dengan kriteria sekarang. Tidak diubah; sesuaikan sendiri.`,
  foreign: (tab: string, rows: number) =>
    `Tab ${tab} masih memuat ${rows} peserta yang bukan bagian juri itu lagi. Nilainya tidak dihitung; hapus barisnya.`,
  shared:
    'Semua tab juri ada dalam satu berkas: setiap juri dapat melihat (tidak mengubah) nilai juri lain. Siapa pun yang boleh mengubah berkas juga boleh mengubah skripnya. Bila nilai harus rahasia atau juri tidak saling kenal, pakai setelan Berkas Juri = terpisah.',
  share: 'Bagikan lembar ini kepada para juri sebagai Editor; setiap juri hanya dapat mengisi tabnya sendiri.',
  noEmail: (judges: string) =>
    `Alamat email ${judges} belum terbaca, jadi hanya panitia yang dapat mengisi tabnya. Ketik alamatnya (bukan smart chip) di kolom Email tab Juri, lalu ulangi.`,
  badEmail: (judges: string) =>
    `Google tidak menerima alamat email ${judges}, jadi hanya panitia yang dapat mengisi tabnya. Perbaiki di tab Juri, lalu ulangi.`,
  noSuchList: (tab: string) => `Tab “${tab}” tidak ada, atau bukan daftar yang dapat diambil.`,
  tooMany: (most: number) => `Daftar terlalu panjang: paling banyak ${most} baris sekali tempel.`,
  noNames: 'Tidak ditemukan kolom nama. Sertakan baris judul (misalnya Nama Inovasi, Instansi), lalu tempel lagi.',
};

type SetUpWords = typeof id;

const en: SetUpWords = {
  menu: 'Prepare judge tabs',
  noJudges: 'The Judges tab holds no judges yet. Fill it in first, then repeat.',
  noEntries: 'The Entries tab holds no entries yet. Fill it in first, then repeat.',
  noCriteria: (stage) => `The stage ${stage} has no criteria yet. Fill in the Criteria tab first.`,
  noOpenStage: 'All stages are closed. Open one again first if judge tabs have to be added.',
  closed: (stage) => `Judging of ${stage} is closed. Open it again first.`,
  sharedTab: (stage, tab) =>
    `At the stage ${stage} all judges score in the tab “${tab}” (column Score Tab), so there are no tabs per judge.`,
  separate: 'Setting Judge Files = separate: judge tabs are made in a file for each judge, not in this spreadsheet.',
  notReached: (stage) =>
    `Nobody knows yet who reaches the stage ${stage}. Compute and close the stage before it first.`,
  made: (made, added, kept) => `Judge tabs: ${made} made, ${added} with rows added, ${kept} unchanged.`,
  more: 'Not everything is done yet; repeat to go on.',
  theirs: (tab, missing) =>
    missing === 0
      ? `The tab ${tab} was not made by Lembar Juri: it is used as it is and not protected.`
      : `The tab ${tab} was not made by Lembar Juri and was not changed: entries missing in it: ${missing}.`,
  changed: (tab) =>
    `The tab ${tab} holds scores, but its columns no longer fit the criteria. It was not changed; adapt it yourself.`,
  foreign: (tab, rows) =>
    `The tab ${tab} still holds ${rows} ${rows === 1 ? 'entry that is' : 'entries that are'} no longer the judge's. Scores there do not count; delete the rows.`,
  shared:
    'All judge tabs are in one file: every judge can see (not change) the scores of the others. Whoever may edit the file may also edit its script. Where scores must be secret or judges are strangers, use the setting Judge Files = separate.',
  share: 'Share this spreadsheet with the judges as Editors; each can fill in the own tab only.',
  noEmail: (judges) =>
    `No e-mail address could be read for ${judges}, so only the committee can fill in the tab. Type the address (no smart chip) in the column Email of the Judges tab, then try again.`,
  badEmail: (judges) =>
    `Google rejects the e-mail address of ${judges}, so only the committee can fill in the tab. Correct it in the Judges tab, then try again.`,
  noSuchList: (tab) => `There is no tab “${tab}”, or it is no list that can be taken over.`,
  tooMany: (most) => `The list is too long: at most ${most} rows at a time.`,
  noNames: 'No column of names was found. Include the header row (such as Innovation, Institution) and paste again.',
};

export const setUpWords = (language: Language): SetUpWords => ({ id, en })[language];
