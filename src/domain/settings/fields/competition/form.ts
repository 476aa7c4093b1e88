// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'about',
  help: {
    id: 'Seperti tertulis pada piagam, misalnya Kolabik 2023.',
    en: 'As it stands on the certificates, for example Kolabik 2023.',
  },
};
