// What is said of a timetable, in Indonesian and English.
import type { Language } from '../../../domain/vocabulary/language';

const id = {
  plan: (placed: number, days: number, unplaced: number) =>
    `${placed} peserta dijadwalkan dalam ${days} hari${unplaced === 0 ? '' : `; ${unplaced} belum kebagian waktu`}.`,
  done: (stage: string, sentence: string, seed: number) => `Tahap ${stage}: ${sentence} Benih undian ${seed}.`,
  title: 'Jadwal',
  origin: 'baris boleh diubah, ditambah (sosialisasi, technical meeting, rapat juri), atau dipindah',
  noPlan: (tab: string) => `Tab “${tab}” bukan jadwal (tanpa kolom Acara dan Tanggal). Ganti nama tab itu dahulu.`,
  noHours: (stage: string) =>
    `Isi dahulu Tanggal, Jam (misalnya 09.00–15.00), dan Menit (misalnya 15 + 10) tahap ${stage} di tab Tahapan; Istirahat, Tempat, dan Ruang bila perlu. Tambahkan kolomnya bila belum ada.`,
};

export type ScheduleWords = typeof id;

const en: ScheduleWords = {
  plan: (placed, days, unplaced) =>
    `${placed} ${placed === 1 ? 'entry' : 'entries'} scheduled in ${days} ${days === 1 ? 'day' : 'days'}${unplaced === 0 ? '' : `; no time for ${unplaced}`}.`,
  done: (stage, sentence, seed) => `Stage ${stage}: ${sentence} Seed of the draw ${seed}.`,
  title: 'Schedule',
  origin: 'rows may be changed, added (sosialisasi, technical meeting, judges’ meeting) or moved',
  noPlan: (tab) => `The tab “${tab}” is no schedule (it has no columns Occasion and Date). Rename it first.`,
  noHours: (stage) =>
    `First fill in Date, Hours (such as 09.00–15.00) and Minutes (such as 15 + 10) of the stage ${stage} in the tab Stages; Breaks, Place and Rooms where needed. Add the columns where they are not there.`,
};

export const scheduleWords = (language: Language): ScheduleWords => ({ id, en })[language];
