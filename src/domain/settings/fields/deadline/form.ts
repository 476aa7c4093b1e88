// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Dipakai pada pesan pengingat, misalnya 20 November 2023 pukul 16.00.',
    en: 'Used in reminders, for example 20 November 2023, 16:00.',
  },
};
