// Where it stands in the panel's form, and what is said beside it.
import type { FieldForm } from '../field';

export const form: FieldForm = {
  part: 'rules',
  help: {
    id: 'Ya: setiap kategori punya pemenang sendiri.',
    en: 'Yes: every category has winners of its own.',
  },
};
