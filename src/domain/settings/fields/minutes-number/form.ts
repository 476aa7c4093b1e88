// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Kosong: titik-titik, diisi dengan tangan.',
    en: 'Blank: dots, to be filled in by hand.',
  },
};
