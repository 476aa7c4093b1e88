// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Misalnya 7 Desember 2023.',
    en: 'For example 7 December 2023.',
  },
};
