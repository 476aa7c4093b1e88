// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Keluarkan: nilai juri untuk instansinya sendiri tidak dihitung.',
    en: 'Exclude: a judge’s scores for their own institution do not count.',
  },
};
