// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Ya: nilai tahap sebelumnya ikut dihitung menurut Bobot di tab Tahapan.',
    en: 'Yes: scores of earlier stages count by their Weight in the tab Stages.',
  },
};
