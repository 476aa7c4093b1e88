// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: '0 sampai 6. Nilai yang sama sampai sekian desimal dianggap sama.',
    en: '0 to 6. Scores that agree to so many decimals are equal.',
  },
};
