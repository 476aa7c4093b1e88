// What is said of the administrative selection, in Indonesian and English.
import type { Language } from '../../../domain/vocabulary/language';

const id = {
  title: 'Kelengkapan Administrasi',
  origin: 'isi Hasil: Memenuhi, Tidak memenuhi, atau Perlu perbaikan; baris boleh digandakan untuk pemeriksa kedua',
  made: (tab: string, rows: number) => `Tab ${tab}: ${rows} baris ditambahkan. Isi Hasil setiap persyaratan.`,
};

export type ScreeningWords = typeof id;

const en: ScreeningWords = {
  title: 'Requirements Check',
  origin: 'fill in Result: Met, Not met, or To be mended; a row may be copied for a second verifier',
  made: (tab, rows) =>
    `Tab ${tab}: ${rows} ${rows === 1 ? 'row' : 'rows'} added. Fill in the result of each requirement.`,
};

export const screeningWords = (language: Language): ScreeningWords => ({ id, en })[language];
