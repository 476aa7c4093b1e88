// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Ya: surat kepada setiap pemenang menyebut nilai akhirnya.',
    en: 'Yes: the letter to each winner tells its final score.',
  },
};
