// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'about',
  help: {
    id: 'Ditambahkan di belakang nama bila belum ada di sana.',
    en: 'Added behind the name where it is not in it.',
  },
};
