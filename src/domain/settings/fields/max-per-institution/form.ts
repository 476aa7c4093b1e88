// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Pemenang terbanyak dari satu instansi. Kosong: tanpa batas.',
    en: 'The most winners from one institution. Blank: no limit.',
  },
};
