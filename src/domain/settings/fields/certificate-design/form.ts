// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Klasik: berbingkai, teks di tengah. Modern: pita batik, teks rata kiri.',
    en: 'Classic: a frame, texts in the middle. Modern: a batik band, texts flush left.',
  },
};
