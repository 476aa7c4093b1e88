// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'about',
  help: {
    id: 'Bahasa tab dan dokumen. Bahasa panel ini dipilih di atas.',
    en: 'Language of tabs and documents. The language of this panel is chosen above.',
  },
};
