// The words of the form in which a person says what columns, rows and tabs are.
import type { Language } from '../../domain/vocabulary/language';

const id = {
  title: 'Perlu jawaban Anda',
  text: 'Isi berkas ini dapat dibaca dengan lebih dari satu cara. Peringkat dihitung setelah semuanya dijawab.',
  /** Where more are asked than are shown at once. */
  shown: (shown: number, all: number) => `${shown} dari ${all} pertanyaan; sisanya sesudah ini.`,
  choose: 'Pilih jawaban …',
  otherTabs: (count: number) => `dan ${count} tab lain`,
  use: 'Pakai jawaban ini',
  missing: 'Pilih jawaban untuk setiap pertanyaan di atas.',
  checkAgain: 'Periksa lagi',
  saving: 'Menyimpan jawaban …',

  givenTitle: (count: number) => `Jawaban yang sudah diberikan (${count})`,
  change: 'Ubah',
  changeLabel: (question: string) => `Ubah jawaban: ${question}`,

  next: (count: number) => `Langkah berikut: jawab ${count} pertanyaan di bawah.`,
  /** After a check, a computation, and answers. */
  checked: (count: number) => `Pemeriksaan selesai: ${count} pertanyaan perlu dijawab dahulu.`,
  notRanked: (count: number) => `Peringkat belum dihitung: jawab ${count} pertanyaan dahulu.`,
  saved: 'Jawaban disimpan.',
  left: (count: number) => `Jawaban disimpan. Masih ada ${count} pertanyaan.`,
  reopened: 'Pertanyaannya dibuka lagi.',
  settled: 'Hal itu tidak ditanyakan lagi. Ubah langsung di tab Kriteria atau di tab juri.',

  factsTitle: 'Yang terbaca dari berkas',
  factsSoFar: 'Terbaca sejauh ini; jawaban Anda dapat mengubahnya.',
  facts: (count: number) => `${count} hal yang terbaca`,
};

const en: typeof id = {
  title: 'Your answers are needed',
  text: 'This file can be read in more than one way. The ranking is computed once everything is answered.',
  shown: (shown, all) => `${shown} of ${all} questions; the rest come next.`,
  choose: 'Choose an answer …',
  otherTabs: (count) => (count === 1 ? 'and 1 other tab' : `and ${count} other tabs`),
  use: 'Use these answers',
  missing: 'Choose an answer to each question above.',
  checkAgain: 'Check again',
  saving: 'Saving the answers …',

  givenTitle: (count) => `Answers given (${count})`,
  change: 'Change',
  changeLabel: (question) => `Change the answer: ${question}`,

  next: (count) => `Next: answer ${count === 1 ? 'the question' : `the ${count} questions`} below.`,
  checked: (count) =>
    `Check finished: ${count === 1 ? '1 question needs' : `${count} questions need`} an answer first.`,
  notRanked: (count) => `Not ranked yet: answer ${count === 1 ? '1 question' : `${count} questions`} first.`,
  saved: 'Answers saved.',
  left: (count) => `Answers saved. ${count === 1 ? '1 question is' : `${count} questions are`} left.`,
  reopened: 'The question is open again.',
  settled: 'This is not asked any more. Change it in the tab Criteria or on the judge tab.',

  factsTitle: 'Read from this file',
  factsSoFar: 'Read so far; your answers may change it.',
  facts: (count) => (count === 1 ? '1 thing was read' : `${count} things were read`),
};

export const questionWords: Record<Language, typeof id> = { id, en };
