// What the panel's settings form says beside each setting, and of what cannot be taken.
import type { Language } from '../sheets/words';

/** Keys are those of the settings; a setting that explains itself has no line. */
const id: Partial<Record<string, string>> = {
  organizer: 'Misalnya Bagian Organisasi Sekretariat Daerah.',
  language: 'Bahasa tab dan dokumen. Bahasa panel ini dipilih di atas.',
  top: 'Jumlah pemenang bila tab Tahapan tidak menyebutkannya.',
  method:
    'Rata-rata cocok bila semua juri menilai semua peserta; terkoreksi bila tidak. Yang lain: lihat docs/metode.md.',
  missing: 'Wajib lengkap: setiap juri menilai setiap peserta. Sesuai penugasan: juri menilai yang ditugaskan saja.',
  tieBreaks: 'Berurutan, dipisah koma: kriteria, median, mayoritas, tahap sebelumnya, bersama.',
  decimals: '0 sampai 6. Nilai yang sama sampai sekian desimal dianggap sama.',
  carryOver: 'Ya: nilai tahap sebelumnya ikut dihitung menurut Bobot di tab Tahapan.',
  passingScore: 'Di bawah nilai ini tidak ada yang lolos. Kosong: tanpa batas.',
  maxSpread: 'Selisih juri yang melebihinya diperingatkan. Kosong: tidak diperiksa.',
  maxPerInstitution: 'Pemenang terbanyak dari satu instansi. Kosong: tanpa batas.',
  winnersPerCategory: 'Ya: setiap kategori punya pemenang sendiri.',
  rankedWinners: 'Tidak: pemenang diumumkan menurut abjad, tanpa nomor.',
  letterScores: 'Ya: surat kepada setiap pemenang menyebut nilai akhirnya.',
  severityCorrection: 'Hanya untuk metode terkoreksi: otomatis, atau angka 0 ke atas.',
  conflicts: 'Keluarkan: nilai juri untuk instansinya sendiri tidak dihitung.',
  deadline: 'Dipakai pada pesan pengingat, misalnya 20 November 2023 pukul 16.00.',
  admins: 'Alamat surel, dipisah koma.',
  objectionDays: 'Jumlah hari. Kosong: tidak ada masa sanggah.',
  plenaryDate: 'Misalnya 7 Desember 2023.',
  ceremonyDate: 'Misalnya 7 Desember 2023.',
  decisionDate: 'Misalnya 7 Desember 2023.',
  decreeNumber: 'Kosong: keputusan tetap bertanda RANCANGAN.',
};

const en: typeof id = {
  organizer: 'For example Organization Section, Regional Secretariat.',
  language: 'Language of tabs and documents. The language of this panel is chosen above.',
  top: 'Number of winners where the tab Stages says nothing.',
  method: 'Mean where all judges score all entries; adjusted where they do not. For the others see docs/methods.md.',
  missing: 'Complete: every judge scores every entry. Assigned: judges score what they were given.',
  tieBreaks: 'In order, separated by commas: criteria, median, majority, previous, shared.',
  decimals: '0 to 6. Scores that agree to so many decimals are equal.',
  carryOver: 'Yes: scores of earlier stages count by their Weight in the tab Stages.',
  passingScore: 'Nobody advances below this score. Blank: no limit.',
  maxSpread: 'A larger difference between judges gives a warning. Blank: not checked.',
  maxPerInstitution: 'The most winners from one institution. Blank: no limit.',
  winnersPerCategory: 'Yes: every category has winners of its own.',
  rankedWinners: 'No: winners are announced in alphabetical order, without numbers.',
  letterScores: 'Yes: the letter to each winner tells its final score.',
  severityCorrection: 'For the method adjusted only: auto, or a number from 0 up.',
  conflicts: 'Exclude: a judge’s scores for their own institution do not count.',
  deadline: 'Used in reminders, for example 20 November 2023, 16:00.',
  admins: 'E-mail addresses, separated by commas.',
  objectionDays: 'Number of days. Blank: no objection period.',
  plenaryDate: 'For example 7 December 2023.',
  ceremonyDate: 'For example 7 December 2023.',
  decisionDate: 'For example 7 December 2023.',
  decreeNumber: 'Blank: the decree stays marked as a draft.',
};

export const settingHelp: Record<Language, typeof id> = { id, en };
