// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'about',
  help: {
    id: 'Tempat surat ditandatangani, misalnya Pasuruan.',
    en: 'Where letters are signed, for example Pasuruan.',
  },
};
