// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Tanggal pada piagam, surat, dan keputusan, misalnya 7 Desember 2023.',
    en: 'Date on certificates, letters and decree, for example 7 December 2023.',
  },
};
