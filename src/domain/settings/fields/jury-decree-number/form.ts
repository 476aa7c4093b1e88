// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Keputusan yang menunjuk dewan juri. Kosong: titik-titik.',
    en: 'The decree that appoints the judges. Blank: dots.',
  },
};
