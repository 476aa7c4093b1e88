// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Misalnya Telepon (0343) 421024, Laman pasuruankota.go.id.',
    en: 'For example Telephone (0343) 421024, Website pasuruankota.go.id.',
  },
};
