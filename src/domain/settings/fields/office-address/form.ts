// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rest',
  help: {
    id: 'Di kop surat, di bawah nama unit.',
    en: 'In the letterhead, below the unit.',
  },
};
