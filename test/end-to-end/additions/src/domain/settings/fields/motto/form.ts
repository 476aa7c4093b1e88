// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'about',
  help: {
    id: 'Paling banyak 40 huruf; tampil pada ucapan terima kasih.',
    en: 'At most 40 letters; stands on the words of thanks.',
  },
};
