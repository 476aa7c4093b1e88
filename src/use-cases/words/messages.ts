// Messages of the menu, the managed tabs and the commands, in Indonesian and English.

import type { Minutes } from '../../domain/audit/evidence';
import { methodName } from '../../domain/ranking/explanation/words/explanation';
import type { MethodId } from '../../domain/ranking/methods/list';
import { dateTime } from '../../domain/vocabulary/format';
import type { Language } from '../../domain/vocabulary/language';
import { TABS } from '../../domain/vocabulary/words';
import type { Problem } from '../server';

const id = {
  menu: {
    name: 'Lembar Juri',
    open: 'Buka panel',
    validate: 'Periksa lembar juri',
    compute: (top: number | null) => (top === null ? 'Hitung peringkat' : `Hitung Top ${top}`),
    ranking: 'Lihat peringkat lengkap',
    rankingTitle: 'Peringkat lengkap',
    documents: 'Buat piagam dan surat',
    close: (top: number | null) => `Tutup penilaian dan ${top === null ? 'hitung peringkat' : `hitung Top ${top}`}`,
    plenary: 'Siapkan tab Pleno',
    decide: 'Tetapkan hasil',
    verify: 'Periksa keaslian hasil',
  },
  tabs: {
    ranking: (stage: string, competition: string) =>
      `Peringkat · ${stage}${competition === '' ? '' : ` — ${competition}`}`,
    finalRanking: (competition: string) => `Peringkat Akhir${competition === '' ? '' : ` — ${competition}`}`,
    findings: (competition: string) => `Hasil Pemeriksaan${competition === '' ? '' : ` — ${competition}`}`,
    coverage: (competition: string) => `Keikutsertaan${competition === '' ? '' : ` — ${competition}`}`,
    covered: (present: number, listed: number) => `${present} dari ${listed} instansi mengirim inovasi`,
    documents: 'Dokumen',
    history: 'Riwayat',
    computed: (at: string, by: string, run: string) => `dihitung ${dateTime(at, 'id')} oleh ${by} · proses ${run}`,
    checked: (at: string, by: string, run: string) => `diperiksa ${dateTime(at, 'id')} oleh ${by} · proses ${run}`,
    method: (method: MethodId) => `metode ${methodName(method, 'id')}`,
    hash: (hash: string) => `sidik ${hash.slice(0, 8)}`,
    overwritten: 'tab ini ditulis ulang setiap kali dihitung',
    decimals: (decimals: number) => `${decimals} desimal`,
    provisional: 'SEMENTARA',
    unordered: 'urutan ini hanya untuk panitia: juara diumumkan tanpa peringkat, menurut abjad',
    notRanked: (stage: string) =>
      `Tahap ${stage} belum dapat diperingkat pada perhitungan terakhir; lihat tab ${TABS.findings.id}.`,
    notFinal: `Belum semua tahap diperingkat pada perhitungan terakhir; lihat tab ${TABS.findings.id}.`,
    documentsOrigin: 'isi kolom Nomor sebelum membuat dokumen; kolom lain diisi otomatis',
    historyOrigin: 'catatan setiap perhitungan dan dokumen; jangan dihapus',
    plenary: 'Pleno',
    plenaryOrigin: 'isi Peringkat Putusan, Alasan, dan hasil suara hanya untuk peserta yang diputuskan rapat pleno',
    objections: 'Sanggahan',
    objectionsOrigin: 'satu baris untuk setiap sanggahan; isi Jawaban dan Putusan',
    decisions: 'Penetapan',
    decisionsOrigin: 'isi lembar pada saat hasil ditetapkan; jangan diubah',
  },
  done: {
    validated: (errors: number, warnings: number) =>
      errors + warnings === 0
        ? 'Tidak ada kesalahan maupun peringatan.'
        : `${errors} kesalahan, ${warnings} peringatan. Lihat tab ${TABS.findings.id}.`,
    questions: (count: number) =>
      `${count} pertanyaan perlu dijawab sebelum peringkat dihitung. Pilih “Buka panel” di menu ini, lalu jawab di sana.`,
    computed: (stages: number, errors: number) =>
      errors === 0
        ? `${stages} tahap diperingkat.`
        : `${stages} tahap diperingkat; ${errors} kesalahan menghentikan tahap berikutnya. Lihat tab ${TABS.findings.id}.`,
    documents: (created: number, updated: number, unchanged: number, failed: number) =>
      `Dokumen: ${created} dibuat, ${updated} diperbarui, ${unchanged} tetap, ${failed} gagal. Lihat tab ${TABS.documents.id}.`,
    stillOpen: (stages: string, item: string) =>
      `Nilai tahap ${stages} sudah lengkap, tetapi penilaiannya belum ditutup. Peringkat baru ditulis setelah tab juri terkunci. Tutup sekarang dan hitung? (Juga lewat menu “${item}”.)`,
    plenaryReady: (tab: string, added: number) => `Tab ${tab} siap: ${added} baris ditambahkan.`,
    decided: (stage: string, code: string) => `Hasil tahap ${stage} ditetapkan. Kode untuk berita acara: ${code}.`,
    verified: (decided: boolean): string =>
      decided ? 'Semua masih sama dengan hasil yang ditetapkan.' : 'Semua masih sama dengan perhitungan terakhir.',
    differs: (count: number) => `${count} hal berbeda:`,
    moreDiffer: (count: number) => `… dan ${count} lagi`,
    documentsStopped: `Dokumen belum dibuat karena ada kesalahan. Lihat tab ${TABS.findings.id}, perbaiki, lalu ulangi.`,
    noWinners: 'Tidak ada pemenang pada tahap terakhir, jadi tidak ada dokumen yang dibuat.',
    moreDocuments: (done: number, total: number) =>
      `${done} dari ${total} dokumen siap; buka panel atau ulangi menu untuk melanjutkan.`,
  },
  history: {
    computed: (stages: number, errors: number, warnings: number) =>
      `${stages} tahap diperingkat, ${errors} kesalahan, ${warnings} peringatan`,
    documents: (made: number, failed: number) => `${made} dibuat atau diperbarui, ${failed} gagal`,
    closed: (tabs: number) => `${tabs} tab juri dikunci`,
    ruling: (entry: string, date: string | null, ruling: string) =>
      `Sanggahan ${[entry, date === null ? '' : `(${dateTime(date, 'id')})`].join(' ').trim()}: ${ruling}`.replace(
        ' :',
        ':',
      ),
    decided: (code: string, method: string, version: string, seal: string, minutes: Minutes | null) =>
      `kode ${code}, metode ${method}, versi aturan ${version}, segel bukti ${seal}${minutes === null ? '' : `, berita acara nomor ${minutes.number} (${minutes.link})`}`,
    plenary: (decisions: readonly string[]) =>
      decisions.length === 0 ? 'tidak ada keputusan' : `peringkat putusan ${decisions.join(', ')}`,
    accepted: (tab: string) => `urutan nilai di tab ${tab} diterima sebagaimana adanya`,
  },
  problems: {
    notSorted: (tab: string) =>
      `Tab “${tab}” tidak (lagi) ditemukan terurut sebagian. Periksa lembar juri sekali lagi.`,
    notAsked: 'Pertanyaannya sudah berubah. Periksa sekali lagi, lalu jawab yang masih ada.',
    tooManyAnswers:
      'Jawaban terlalu banyak untuk diingat. Perbaiki judul kolom atau nama peserta di tab juri, lalu periksa lagi.',
    notAdmin: (user: string) =>
      user === ''
        ? 'Google tidak memberi tahu siapa Anda. Buka kembali lembar ini dengan akun yang berhak, lalu coba lagi.'
        : `Hanya admin lomba yang dapat melakukan ini; Anda masuk sebagai ${user}. Admin adalah pemilik berkas dan siapa pun yang tercantum sebagai Admin di tab ${TABS.settings.id} yang dilindungi. Admin yang baru dicantumkan diterima setelah pemilik atau admin lain satu kali menekan “Periksa lembar juri”.`,
    badRequest: 'Permintaan dari panel tidak dikenal. Tutup panel lalu buka kembali.',
    busy: 'Proses lain sedang berjalan di lembar ini. Tunggu sebentar, lalu coba lagi.',
    leased: (who: string, until: string) => `Dokumen sedang dibuat oleh ${who}. Coba lagi setelah pukul ${until}.`,
    scopeMissing: (scopes: string) =>
      `Izin berikut belum diberikan: ${scopes}. Buka tautan ini, centang semua izin, lalu ulangi.`,
    noTab: (tab: string) => `Tab “${tab}” tidak ada lagi.`,
    unknownPreset: (preset: string, known: string) => `Contoh “${preset}” tidak ada. Yang ada: ${known}.`,
    notEmpty: 'Lembar ini sudah berisi tab konfigurasi, jadi tidak disiapkan lagi. Pakai lembar kosong.',
    unknownStage: (stage: string, known: string) => `Tahap “${stage}” tidak ada. Yang ada: ${known}.`,
    noEvidence: 'Berkas bukti tidak dapat dibuat dari simpanan hasil yang dikunci.',
    minutesMissing:
      'Isi nomor berita acara yang sudah ditandatangani dan tautan pindaiannya (https://…) di panel, lalu ulangi.',
    reasonMissing: 'Tulis alasannya: alasan itu dicatat di tab Riwayat.',
    nothingToDecide: (stage: string) => `Tahap ${stage} belum dapat diperingkat, jadi belum ada yang ditetapkan.`,
    notDecided: (stage: string) =>
      `Hasil tahap ${stage} belum ditetapkan, jadi belum ada yang dapat diusulkan. Tetapkan hasilnya, lalu ulangi.`,
    notAsDecided: (stage: string) =>
      `Isi berkas tidak lagi sama dengan hasil tahap ${stage} yang ditetapkan. Jalankan pemeriksaan keaslian, pulihkan atau tetapkan lagi, lalu ulangi.`,
    numberTwice: (number: string, kind: string, one: string, other: string) =>
      `Nomor ${number} dipakai dua kali untuk ${kind}: ${one} dan ${other}. Perbaiki salah satunya di tab ${TABS.documents.id}; belum ada yang dibuat.`,
    unknownKind: (kind: string, kinds: string) => `Jenis dokumen “${kind}” tidak ada. Yang ada: ${kinds}.`,
    pasteChanged:
      'Kode yang terpasang tidak sama dengan rilisnya. Tempel ulang seluruh isi Code.js, simpan, lalu muat ulang.',
    unexpected: (reason: string) => `Terjadi kesalahan yang tidak terduga: ${reason}`,
  },
  documents: {
    folder: (competition: string) => `${competition === '' ? 'Lembar Juri' : competition} – Dokumen`,
    evidence: (stage: string, code: string) => `Bukti hasil – ${stage} – ${code}`,
    failed: (reason: string) => `gagal: ${reason}`,
    ofAnother: (status: string, maker: string, at: string) => `${status} oleh ${maker}, ${at}`,
  },
};

type Catalogue = typeof id;

const en: Catalogue = {
  menu: {
    name: 'Lembar Juri',
    open: 'Open panel',
    validate: 'Check judge tabs',
    compute: (top) => (top === null ? 'Compute ranking' : `Compute Top ${top}`),
    ranking: 'Show the full ranking',
    rankingTitle: 'Full ranking',
    documents: 'Make certificates and letters',
    close: (top) => `Close judging and compute ${top === null ? 'ranking' : `Top ${top}`}`,
    plenary: 'Prepare the plenary tab',
    decide: 'Decide the result',
    verify: 'Verify the result',
  },
  tabs: {
    ranking: (stage, competition) => `Ranking · ${stage}${competition === '' ? '' : ` — ${competition}`}`,
    finalRanking: (competition) => `Final Ranking${competition === '' ? '' : ` — ${competition}`}`,
    findings: (competition) => `Findings${competition === '' ? '' : ` — ${competition}`}`,
    coverage: (competition) => `Coverage${competition === '' ? '' : ` — ${competition}`}`,
    covered: (present, listed) => `${present} of ${listed} institutions have submitted entries`,
    documents: 'Documents',
    history: 'History',
    computed: (at, by, run) => `computed ${dateTime(at, 'en')} by ${by} · run ${run}`,
    checked: (at, by, run) => `checked ${dateTime(at, 'en')} by ${by} · run ${run}`,
    method: (method) => `method ${methodName(method, 'en')}`,
    hash: (hash) => `hash ${hash.slice(0, 8)}`,
    overwritten: 'this tab is written anew by every computation',
    decimals: (decimals) => `${decimals} decimals`,
    provisional: 'PROVISIONAL',
    unordered: 'this order is for the committee alone: winners are announced alphabetically, without ranks',
    notRanked: (stage) =>
      `Stage ${stage} could not be ranked at the last computation; see the tab ${TABS.findings.en}.`,
    notFinal: `Not all stages were ranked at the last computation; see the tab ${TABS.findings.en}.`,
    documentsOrigin: 'fill in the column Number before making documents; the other columns are filled in for you',
    historyOrigin: 'a record of every computation and document; do not delete it',
    plenary: 'Plenary',
    plenaryOrigin: 'fill in Decided Rank, Reason and votes only for entries that the plenary decided about',
    objections: 'Objections',
    objectionsOrigin: 'one row per objection; fill in Answer and Ruling',
    decisions: 'Decisions',
    decisionsOrigin: 'what the workbook held when the result was decided; do not change it',
  },
  done: {
    validated: (errors, warnings) =>
      errors + warnings === 0
        ? 'No errors and no warnings.'
        : `Errors: ${errors}, warnings: ${warnings}. See the tab ${TABS.findings.en}.`,
    questions: (count) =>
      `${count === 1 ? '1 question needs' : `${count} questions need`} an answer before the ranking is computed. Choose “Open panel” in this menu and answer there.`,
    computed: (stages, errors) =>
      errors === 0
        ? `Stages ranked: ${stages}.`
        : `Stages ranked: ${stages}; errors (${errors}) stop the next stage. See the tab ${TABS.findings.en}.`,
    documents: (created, updated, unchanged, failed) =>
      `Documents: ${created} created, ${updated} updated, ${unchanged} unchanged, ${failed} failed. See the tab ${TABS.documents.en}.`,
    stillOpen: (stages, item) =>
      `The scores of stage ${stages} are complete, but its judging is not closed. The ranking is written once the judge tabs are locked. Close it now and compute? (Also in the menu: “${item}”.)`,
    plenaryReady: (tab, added) => `The tab ${tab} is ready; rows added: ${added}.`,
    decided: (stage, code) => `The result of stage ${stage} is decided. Code for the minutes: ${code}.`,
    verified: (decided) =>
      decided ? 'Everything still is as it was decided.' : 'Everything still is as it was computed last.',
    differs: (count) => `Differences: ${count}`,
    moreDiffer: (count) => `… and ${count} more`,
    documentsStopped: `No documents were made because of errors. See the tab ${TABS.findings.en}, mend them and try again.`,
    noWinners: 'There are no winners at the last stage, so there are no documents to make.',
    moreDocuments: (done, total) =>
      `${done} of ${total} documents are ready; open the panel or repeat the menu command to go on.`,
  },
  history: {
    computed: (stages, errors, warnings) => `stages ranked: ${stages}, errors: ${errors}, warnings: ${warnings}`,
    documents: (made, failed) => `${made} created or updated, ${failed} failed`,
    closed: (tabs) => `judge tabs locked: ${tabs}`,
    ruling: (entry, date, ruling) =>
      `Objection ${[entry, date === null ? '' : `(${dateTime(date, 'en')})`].join(' ').trim()}: ${ruling}`.replace(
        ' :',
        ':',
      ),
    decided: (code, method, version, seal, minutes) =>
      `code ${code}, method ${method}, rules version ${version}, evidence seal ${seal}${minutes === null ? '' : `, minutes number ${minutes.number} (${minutes.link})`}`,
    plenary: (decisions) => (decisions.length === 0 ? 'no decisions' : `decided ranks ${decisions.join(', ')}`),
    accepted: (tab) => `the order of the scores in the tab ${tab} accepted as it is`,
  },
  problems: {
    notSorted: (tab) => `The tab “${tab}” is not (or no longer) found sorted in part. Check the score sheets again.`,
    notAsked: 'The questions have changed. Check again, then answer those that are left.',
    tooManyAnswers:
      'There are too many answers to remember. Correct the headers or the entries’ names on the judge tabs, then check again.',
    notAdmin: (user) =>
      user === ''
        ? 'Google does not say who you are. Open this sheet again with an account that has access, then try again.'
        : `Only an admin of the competition can do this; you are signed in as ${user}. Admins are the owner of the file and whoever stands as Admin in the protected tab ${TABS.settings.en}. One who was just put there is let in once the owner or another admin has pressed “Check judge tabs”.`,
    badRequest: 'The panel sent a request that is not known. Close the panel and open it again.',
    busy: 'Another run is at work in this sheet. Wait a moment and try again.',
    leased: (who, until) => `Documents are being made by ${who}. Try again after ${until}.`,
    scopeMissing: (scopes) =>
      `These permissions have not been granted: ${scopes}. Open this link, tick all permissions, then try again.`,
    noTab: (tab) => `The tab “${tab}” is no longer there.`,
    unknownPreset: (preset, known) => `There is no preset “${preset}”. There are: ${known}.`,
    notEmpty: 'This sheet already has configuration tabs, so it was not set up again. Use an empty sheet.',
    unknownStage: (stage, known) => `There is no stage “${stage}”. There are: ${known}.`,
    noEvidence: 'The evidence file cannot be made from what was kept of the result.',
    minutesMissing:
      'Enter the number of the signed minutes and the link to their scan (https://…) in the panel, then try again.',
    reasonMissing: 'Write the reason: it is recorded in the tab History.',
    nothingToDecide: (stage) => `Stage ${stage} cannot be ranked yet, so there is nothing to decide.`,
    notDecided: (stage) =>
      `The result of stage ${stage} is not decided, so there is nothing to nominate yet. Decide it, then try again.`,
    notAsDecided: (stage) =>
      `The workbook is no longer as stage ${stage} was decided. Verify the result, restore it or decide again, then try again.`,
    numberTwice: (number, kind, one, other) =>
      `The number ${number} is used twice for ${kind}: ${one} and ${other}. Correct one of them in the tab ${TABS.documents.en}; nothing has been made.`,
    unknownKind: (kind, kinds) => `There is no kind of document “${kind}”. There are: ${kinds}.`,
    pasteChanged: 'The installed code is not what was released. Paste all of Code.js again, save, then reload.',
    unexpected: (reason) => `Something unexpected went wrong: ${reason}`,
  },
  documents: {
    folder: (competition) => `${competition === '' ? 'Lembar Juri' : competition} – Documents`,
    evidence: (stage, code) => `Evidence – ${stage} – ${code}`,
    failed: (reason) => `failed: ${reason}`,
    ofAnother: (status, maker, at) => `${status} by ${maker}, ${at}`,
  },
};

/** The words in one language. */
export const messages = (language: Language): Catalogue => (language === 'id' ? id : en);

/** A problem with its sentence. */
export const problem = (code: Problem['code'], message: string, link?: string): Problem =>
  link === undefined ? { code, message } : { code, message, link };
