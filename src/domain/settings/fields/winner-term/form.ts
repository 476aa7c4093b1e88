// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Juara I, II, III, atau Terbaik 1, 2, 3.',
    en: 'Juara I, II, III, or Terbaik 1, 2, 3.',
  },
};
