// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Misalnya 09.00 WIB. Untuk undangan dan kabar bagi pemenang.',
    en: 'For example 09:00. For invitations and messages to winners.',
  },
};
