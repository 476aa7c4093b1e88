// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Wajib lengkap: setiap juri menilai setiap peserta. Sesuai pembagian: juri menilai bagiannya saja.',
    en: 'Complete: every judge scores every entry. Assigned: judges score what they were given.',
  },
};
