// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Misalnya Ruang Rapat Untung Suropati.',
    en: 'For example Untung Suropati Meeting Room.',
  },
};
