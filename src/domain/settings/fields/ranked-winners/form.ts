// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Tidak: pemenang diumumkan menurut abjad, tanpa nomor.',
    en: 'No: winners are announced in alphabetical order, without numbers.',
  },
};
