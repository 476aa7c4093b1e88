// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  isLong: true,
  help: {
    id: 'Dipisah titik koma. Kosong: tanpa tembusan.',
    en: 'Separated by semicolons. Blank: no copies.',
  },
};
