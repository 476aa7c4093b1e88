// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'about',
  help: {
    id: 'Baris pertama kop surat, misalnya Pemerintah Kota Pasuruan.',
    en: 'First line of the letterhead, for example City Government of Pasuruan.',
  },
};
