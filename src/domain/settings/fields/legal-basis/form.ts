// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  isLong: true,
  help: {
    id: 'Satu per baris atau dipisah titik koma. Kosong: tidak ada yang dikarang.',
    en: 'One a line, or separated by semicolons. Blank: nothing is made up.',
  },
};
