// Messages that name the next step: from findings to their fixes, from an outcome to the next task.
import type { Language } from '../../domain/vocabulary/language';

const id = {
  /** After a check that found errors. */
  mend: (errors: number) => `Langkah berikut: perbaiki ${errors} kesalahan di bawah, lalu periksa lagi.`,
  /** Where only a shared place keeps the documents from being made. */
  plenary: 'Langkah berikut: siapkan tab Pleno, isi “Peringkat Putusan” dan alasannya, lalu hitung lagi.',
  onward: 'Ke langkah berikut',
};

const en: typeof id = {
  mend: (errors) => `Next: mend the ${errors === 1 ? 'error' : `${errors} errors`} below, then check again.`,
  plenary: 'Next: prepare the tab Plenary, fill in “Decided Rank” and the reason, then compute again.',
  onward: 'To the next step',
};

export const nextStepWords: Record<Language, typeof id> = { id, en };
