// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Berapa juri menilai setiap peserta bila dibagi. Kosong: semua juri.',
    en: 'How many judges score each entry where they are assigned. Blank: all.',
  },
};
