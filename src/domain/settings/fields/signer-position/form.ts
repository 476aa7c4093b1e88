// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  isLong: true,
  help: {
    id: 'Misalnya Wali Kota Pasuruan; lambang piagam mengikutinya.',
    en: 'For example Mayor of Pasuruan; the emblem of the certificate follows it.',
  },
};
