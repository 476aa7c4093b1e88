// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Jumlah hari. Kosong: tidak ada masa sanggah.',
    en: 'Number of days. Blank: no objection period.',
  },
};
