// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Selisih juri yang melebihinya diperingatkan. Kosong: tidak diperiksa.',
    en: 'A larger difference between judges gives a warning. Blank: not checked.',
  },
};
